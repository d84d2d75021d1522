from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.app.adapters import DeskJournal, DeskReads
from bithuman_panel.app.desk import Desk, import_words, open_desk, open_rehearsal
from bithuman_panel.core.activity import Activity
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind, InputRefused, StoreFailed
from bithuman_panel.core.models import Profile
from bithuman_panel.core.readbudget import ReadBudget
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.wording import Sentence
from bithuman_panel.presenters.pace import PacePresenter
from bithuman_panel.presenters.work import WorkPresenter
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import Paths, panel_paths
from tests.api.hostile import LIMIT_S, Hostile, Peer, as_json, replying, until
from tests.app.desks import Told, a_line
from tests.presenters.fakes import PaceInHand
from tests.rehearsal.calls import HandClock

PROFILE = Profile("Main stage")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "home")})


class NoBar:
    """A row where nothing shows: all that is read here is read at once."""

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        raise AssertionError(str(sentence))

    def clear_work(self) -> None:
        pass


def unseen() -> WorkPresenter:
    return WorkPresenter(NoBar(), LIMIT_S)


def reads_of(
    desk: Desk,
    on_failure: Callable[[Failure], None] = lambda _: None,
    work: WorkPresenter | None = None,
) -> DeskReads:
    clock = SystemClock()
    return DeskReads(desk, work or unseen(), ReadBudget(clock.monotonic), clock, on_failure)


def is_done(entry: Entry) -> bool:
    return entry.stage is Stage.DONE


def open_real(url: str, paths: Paths, told: Callable[[Entry], None]) -> Desk:
    access = Access(url, Secret("stored-secret-1"))
    return open_desk(PROFILE, access, paths, SystemClock(), Redactor(), told)


def test_a_rehearsal_delivers_for_real_and_leaves_nothing_running(paths: Paths) -> None:
    told = Told()
    desk = open_rehearsal(paths, SystemClock(), Redactor(), told)
    try:
        assert desk.profile.is_rehearsal
        assert desk.notice is None
        desk.lanes.submit(a_line())
        assert told.wait_for(is_done).outcome is Outcome.DELIVERED
    finally:
        desk.close()
    assert [entry.stage for entry in told.entries][-2:] == [Stage.IN_FLIGHT, Stage.DONE]
    assert paths.journal_file(rehearsal=True).exists()
    assert not paths.journal_file(rehearsal=False).exists()
    left = [t.name for t in threading.enumerate() if t.name.startswith("bithuman-rehearsal")]
    assert left == []
    with pytest.raises(ApiFailed):
        desk.reads.agents()


def test_a_ca_file_of_no_use_opens_nothing(paths: Paths, tmp_path: Path) -> None:
    access = Access("https://a.example", Secret("stored-secret-1"), tmp_path / "none.pem")
    with pytest.raises(InputRefused, match=r"none\.pem cannot be read"):
        open_desk(PROFILE, access, paths, SystemClock(), Redactor(), Told())
    assert not paths.data.exists()


def test_closing_withdraws_what_waits_and_leaves_what_flies_unknown(paths: Paths) -> None:
    told = Told()
    with Hostile(Peer.drain) as silent:
        desk = open_real(silent.base_url, paths, told)
        desk.lanes.submit(a_line("flies"))
        desk.lanes.submit(a_line("waits"))
        told.wait_for(lambda entry: entry.stage is Stage.IN_FLIGHT)
        until(lambda: silent.full_posts() == 1)
        desk.close()
        assert silent.full_posts() == 1
    last = {entry.id: entry for entry in told.entries}
    assert last["waits"].stage is Stage.WITHDRAWN
    assert last["flies"].outcome is Outcome.UNKNOWN
    again = open_real("https://api.example", paths, told)
    try:
        kept = {entry.id: entry for entry in again.journal.latest(10)}
    finally:
        again.close()
    assert kept["waits"].stage is Stage.WITHDRAWN
    assert kept["flies"].outcome is Outcome.UNKNOWN


def test_a_damaged_history_is_set_aside_and_told(paths: Paths) -> None:
    paths.make()
    file = paths.journal_file(rehearsal=True)
    file.write_bytes(b"this is no database" * 100)
    desk = open_rehearsal(paths, SystemClock(), Redactor(), Told())
    desk.close()
    assert desk.notice
    (aside,) = file.parent.glob("*.corrupt-*")
    assert aside.name in str(desk.notice)
    assert aside.read_bytes().startswith(b"this is no database")


def test_a_history_that_cannot_be_opened_leaves_nothing_behind(paths: Paths) -> None:
    paths.make()
    paths.journal_file(rehearsal=True).mkdir()
    with pytest.raises(StoreFailed):
        open_rehearsal(paths, SystemClock(), Redactor(), Told())
    assert list(paths.owners_folder.glob("*.lock")) == []


class Bar:
    """A row that shows how far the work is; somebody presses Cancel as soon as it is there."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.was_seen = threading.Event()
        self.work = WorkPresenter(self, 0.0, 0.001)

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        self.said.append(str(sentence))
        self.work.cancel()
        self.was_seen.set()

    def clear_work(self) -> None:
        self.said.append("")


def test_a_long_list_of_agents_says_how_far_it_is_and_cancelled_keeps_what_it_has(
    paths: Paths,
) -> None:
    bar = Bar()

    def paged(peer: Peer) -> None:
        for number in range(1, 4):
            peer.take_request()
            # The second page is on its way when somebody has seen the first, and cancels.
            assert number == 1 or bar.was_seen.wait(LIMIT_S)
            page = as_json("200 OK", data=[{"code": f"A{number}"}], pagination={"has_more": True})
            peer.say(page)

    with Hostile(paged) as server:
        desk = open_real(server.base_url, paths, Told())
        try:
            agents = asyncio.run(reads_of(desk, work=bar.work).agents())
        finally:
            desk.close()
    # The page on its way is kept, if it was asked for before somebody cancelled.
    assert [agent.code for agent in agents] in (["A1"], ["A1", "A2"])
    assert bar.said[0] == "Reading agents: one so far"
    assert bar.said[-1] == ""


async def read_all(desk: Desk) -> tuple[object, ...]:
    reads, journal = reads_of(desk), DeskJournal(desk)
    agents = await reads.agents()
    rooms = await reads.rooms("A48KTR2917")
    left = await reads.credits()
    (entry,) = await journal.latest(10)
    corrected = await journal.correct(entry.id, Corrected(Correction.LEFT, 1.0))
    return agents, rooms, left, entry, corrected


def test_the_presenters_ports_over_the_real_things(paths: Paths) -> None:
    told = Told()
    desk = open_rehearsal(paths, SystemClock(), Redactor(), told)
    try:
        desk.lanes.submit(a_line())
        told.wait_for(is_done)
        agents, rooms, left, entry, corrected = asyncio.run(read_all(desk))
    finally:
        desk.close()
    assert isinstance(agents, tuple)
    assert "Ava" in {agent.name for agent in agents}
    assert isinstance(rooms, tuple)
    assert "lobby" in {room.room_id for room in rooms}
    assert isinstance(left, float)
    assert isinstance(entry, Entry)
    assert entry.outcome is Outcome.DELIVERED
    assert isinstance(corrected, Entry)
    assert [made.what for made in corrected.corrections] == [Correction.LEFT]


def test_the_line_behind_a_refused_secret_does_not_leave(paths: Paths) -> None:
    told, may_answer = Told(), threading.Event()

    def script(peer: Peer) -> None:
        peer.take_request()
        may_answer.wait(LIMIT_S)
        peer.say(as_json("401 Unauthorized", error={"code": "UNAUTHORIZED"}))

    with Hostile(script) as refusing:
        desk = open_real(refusing.base_url, paths, told)
        desk.lanes.submit(a_line("refused"))
        desk.lanes.submit(a_line("waits"))
        may_answer.set()
        told.wait_for(is_done)
        # A line that may go goes before a connection for later.
        desk.lanes.warm("A48KTR2917")
        until(lambda: len(refusing.peers) > 1)
        assert [(entry.id, entry.stage) for entry in desk.lanes.pending()] == [
            ("waits", Stage.QUEUED)
        ]
        desk.close()
        assert refusing.full_posts() == 1


def test_after_a_refused_secret_nothing_more_is_read(paths: Paths) -> None:
    failures: list[Failure] = []

    async def read(desk: Desk) -> None:
        reads = reads_of(desk, failures.append)
        both = await asyncio.gather(reads.agents(), reads.credits(), return_exceptions=True)
        assert all(isinstance(error, ApiFailed) for error in both)
        with pytest.raises(ApiFailed):
            await reads.rooms("A48KTR2917")

    refused = as_json("401 Unauthorized", error={"code": "UNAUTHORIZED"})
    with Hostile(replying(refused)) as server:
        desk = open_real(server.base_url, paths, Told())
        try:
            asyncio.run(read(desk))
        finally:
            desk.close()
        assert server.full_posts() == 1
    assert [failure.kind for failure in failures] == [FailureKind.BAD_SECRET] * 3


def test_another_failure_of_a_read_stops_nothing(paths: Paths) -> None:
    async def read(desk: Desk) -> None:
        reads = reads_of(desk)
        for _ in range(2):
            with pytest.raises(ApiFailed):
                await reads.credits()

    with Hostile(replying(as_json("500 Oops", error="broken"))) as server:
        desk = open_real(server.base_url, paths, Told())
        try:
            asyncio.run(read(desk))
        finally:
            desk.close()
        assert server.full_posts() == 2


def nobody() -> bytes:
    return as_json("200 OK", data={"email": "x@example"})


def test_an_account_without_an_id_has_no_transcripts(paths: Paths) -> None:
    with Hostile(replying(nobody())) as server:
        desk = open_real(server.base_url, paths, Told())
        try:
            assert asyncio.run(reads_of(desk).activity()) == Activity()
        finally:
            desk.close()


def is_end_of(name: str, entry: Entry) -> bool:
    return entry.id == name and is_done(entry)


ONE = "One two three four five six seven eight nine ten."
TWO = "Ten nine eight seven six five four three two one."


def test_a_rehearsal_teaches_how_fast_its_agents_speak(paths: Paths) -> None:
    clock, told, memory = HandClock(), Told(), PaceInHand()
    server = RehearsalServer(clock=clock)
    access = Access(server.start(), Secret(REHEARSAL_SECRET))
    desk = open_desk(PROFILE, access, paths, SystemClock(), Redactor(), told)

    pace = PacePresenter(memory, lambda _: "en")

    async def learn() -> None:
        reads = reads_of(desk)
        activity = await reads.activity()
        for talk in activity.talks:
            pace.hear(talk, await reads.transcript(talk.id))

    try:
        for name, text in (("e1", ONE), ("e2", TWO)):
            desk.lanes.submit(a_line(name, text))
            told.wait_for(partial(is_end_of, name))
        clock.now += 60
        for entry in filter(is_done, told.entries):
            pace.note(entry)
        asyncio.run(learn())
    finally:
        desk.close()
        server.stop()
    (known,) = memory.kept.known
    assert (known.agent, known.language, known.samples) == ("A48KTR2917", "en", 1)
    assert known.words_a_minute == pytest.approx(155, abs=1), "half way to the rehearsal's 150"


def test_a_list_that_gets_no_answer_holds_up_no_details(paths: Paths) -> None:
    told, goes_on = Told(), threading.Event()
    desk = open_rehearsal(paths, SystemClock(), Redactor(), told)

    async def look() -> object:
        slow = asyncio.ensure_future(desk.reader.run(lambda: goes_on.wait(LIMIT_S)))
        journal = DeskJournal(desk)
        kin = await asyncio.wait_for(journal.kin("e1"), LIMIT_S / 2)
        assert await asyncio.wait_for(journal.find("e1"), LIMIT_S / 2)
        goes_on.set()
        assert await slow
        return kin

    try:
        desk.lanes.submit(a_line())
        told.wait_for(is_done)
        assert asyncio.run(look()) is not None
    finally:
        goes_on.set()
        desk.close()


def test_the_words_for_a_failure_are_there_before_one(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "bithuman_panel.api.error_words"
    monkeypatch.delitem(sys.modules, words, raising=False)
    import_words()
    assert words in sys.modules
