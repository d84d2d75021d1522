"""Which conversations are read, how often, and when no more are."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.transcript import Said, Transcript
from bithuman_panel.presenters.naps import TICK_S
from bithuman_panel.presenters.transcripts import TranscriptsPresenter, Wish
from tests.presenters.fakes import HandClock, ScriptedTalks, api_failed

LOBBY = RuntimeSession("s1", "A1", "lobby", has_transcript=True)
STAGE = RuntimeSession("s2", "A1", "stage", has_transcript=True)
MUTE = RuntimeSession("s3", "A1", "mute")
OTHER = RuntimeSession("s4", "A2", "lobby", has_transcript=True)
HELLO = Transcript((Said(10.0, False, "Hello."),))
MORE = Transcript((*HELLO.messages, Said(12.0, True, "Welcome.")))


@dataclass
class Reading:
    """A presenter whose naps end at once, a second later each; after some it is cancelled."""

    live: tuple[RuntimeSession, ...] = (LOBBY, STAGE, MUTE, OTHER)
    talks: ScriptedTalks = field(
        default_factory=lambda: ScriptedTalks(dict.fromkeys(("s1", "s2", "s4"), HELLO))
    )
    front: bool = True
    wishes: list[Wish] = field(default_factory=list)
    told: list[tuple[str, Transcript]] = field(default_factory=list)
    ends: int = 0

    def __post_init__(self) -> None:
        self.clock = HandClock()
        self.activity: Activity | None = Activity(sessions=self.live)
        self.presenter = TranscriptsPresenter(
            self.talks, lambda: self.activity, lambda: self.front, self.clock, self._nap
        )
        self.presenter.take_wishes(lambda: self.wishes)
        self.presenter.listen(lambda session, said: self.told.append((session.id, said)), self._end)

    def _end(self) -> None:
        self.ends += 1

    async def _nap(self, seconds: float) -> None:
        self.clock.at += seconds
        self._left -= 1
        if not self._left:
            raise asyncio.CancelledError

    def run(self, seconds: int = 1) -> list[str]:
        """Return what was read in so many seconds."""
        assert TICK_S == 1.0
        self._left = seconds
        before = len(self.talks.asked)
        try:
            asyncio.run(self.presenter.watch())
        except asyncio.CancelledError:
            assert self.presenter.failure is None
        return self.talks.asked[before:]


def test_where_nobody_looks_and_no_line_is_awaited_nothing_is_read() -> None:
    assert Reading().run(20) == []


@pytest.mark.parametrize(("front", "times"), [(True, 4), (False, 1)])
def test_the_room_that_is_looked_at_is_read_again_and_again(front: bool, times: int) -> None:
    reading = Reading(front=front)
    reading.presenter.look_at("A1", "lobby")
    assert reading.run(10) == ["s1"] * times
    reading.presenter.look_at(None, None)
    assert reading.run(10) == []


@pytest.mark.parametrize(
    ("agent", "room"), [("A1", None), ("A1", "hall"), ("A1", "mute"), ("A3", "lobby")]
)
def test_a_room_that_is_tied_to_no_words_is_not_read(agent: str, room: str | None) -> None:
    reading = Reading()
    reading.presenter.look_at(agent, room)
    assert reading.run(10) == []


def test_a_room_that_two_have_is_not_read() -> None:
    reading = Reading((LOBBY, RuntimeSession("s9", "A1", "lobby", has_transcript=True)))
    reading.presenter.look_at("A1", "lobby")
    reading.wishes = [Wish("A1", "lobby", 3.0), Wish("A1", None, 3.0)]
    assert reading.run(10) == []


def test_before_it_is_known_what_is_live_nothing_is_read() -> None:
    reading = Reading()
    reading.activity = None
    reading.presenter.look_at("A1", "lobby")
    reading.wishes = [Wish("A1", None, 3.0)]
    assert reading.run(10) == []


def test_where_a_line_is_awaited_it_is_read_as_often_as_is_wished() -> None:
    reading = Reading()
    reading.wishes = [Wish("A1", "stage", 3.0), Wish("A1", "stage", 10.0)]
    assert reading.run(9) == ["s2"] * 3
    reading.wishes = [Wish("A1", None, 10.0)]
    assert sorted(reading.run(9)) == ["s1", "s2"]


def test_of_many_the_one_read_longest_ago_comes_first() -> None:
    many = tuple(RuntimeSession(f"t{n}", "A1", f"r{n}", has_transcript=True) for n in range(9))
    reading = Reading(many, ScriptedTalks({each.id: HELLO for each in many}))
    reading.wishes = [Wish("A1", None, 3.0)]
    read = reading.run(4)
    assert len(read) == 13
    assert len(set(read[:9])) == 9
    assert read[9:] == read[:4]


def test_who_polls_leaves_reads_to_those_who_matter_more() -> None:
    reading = Reading(talks=ScriptedTalks({"s1": HELLO}, kept_back={Share.COURTESY, Share.FRONT}))
    reading.wishes = [Wish("A1", "lobby", 3.0)]
    reading.presenter.look_at("A1", "lobby")
    assert reading.run(5) == []
    reading.front = False
    assert reading.run(1) == ["s1"]


def test_where_several_wish_for_one_conversation_it_goes_by_the_share_of_who_hurries() -> None:
    soon, later = Wish("A1", "lobby", 3.0, Share.BEHIND), Wish("A1", "lobby", 10.0)
    for wishes in ([soon, later], [later, soon]):
        reading = Reading(talks=ScriptedTalks({"s1": HELLO}, kept_back={Share.COURTESY}))
        reading.wishes = wishes
        assert reading.run(6) == ["s1", "s1"]
        reading.wishes = [later]
        assert reading.run(30) == []


def test_who_listens_is_told_of_what_is_new() -> None:
    reading = Reading()
    reading.presenter.look_at("A1", "lobby")
    assert reading.presenter.known("s1") is None
    reading.run(7)
    assert reading.told == [("s1", HELLO)]
    reading.talks.said["s1"] = MORE
    reading.run(4)
    assert reading.told == [("s1", HELLO), ("s1", MORE)]
    assert reading.presenter.known("s1") == MORE


def test_of_many_conversations_the_last_are_kept() -> None:
    many = tuple(RuntimeSession(f"t{n}", "A1", f"r{n}", has_transcript=True) for n in range(60))
    reading = Reading(many, ScriptedTalks({each.id: HELLO for each in many}))
    reading.wishes = [Wish("A1", None, 1000.0)]
    reading.run(15)
    assert sum(reading.presenter.known(each.id) is not None for each in many) == 50


@pytest.mark.parametrize(
    "kind",
    [FailureKind.WRONG_ADDRESS, FailureKind.FORBIDDEN, FailureKind.BAD_SECRET, FailureKind.GONE],
)
def test_where_there_are_none_it_never_asks_again(kind: FailureKind) -> None:
    reading = Reading(talks=ScriptedTalks({"s1": api_failed(kind), "s2": HELLO}))
    reading.presenter.look_at("A1", "lobby")
    reading.wishes = [Wish("A1", "stage", 3.0)]
    assert reading.run(9) == ["s1"]
    assert reading.ends == 1
    assert reading.presenter.failure is not None
    assert reading.presenter.failure.kind is kind
    assert reading.run(9) == []


def test_a_secret_that_is_refused_elsewhere_ends_it_too() -> None:
    reading = Reading()
    reading.presenter.look_at("A1", "lobby")
    reading.talks.refused = api_failed(FailureKind.BAD_SECRET).failure
    assert reading.run(9) == []
    assert reading.ends == 1


def test_a_conversation_without_words_is_left_alone_and_others_are_not() -> None:
    talks = ScriptedTalks({"s1": api_failed(FailureKind.AGENT_NOT_FOUND), "s2": HELLO})
    reading = Reading(talks=talks)
    reading.presenter.look_at("A1", "lobby")
    reading.wishes = [Wish("A1", "stage", 100.0)]
    assert reading.run(9) == ["s1", "s2"]
    assert reading.presenter.is_lost("s1")
    assert not reading.presenter.is_lost("s2")


@pytest.mark.parametrize("kind", [FailureKind.SERVER_FAULT, FailureKind.UNREACHABLE])
def test_what_passes_is_tried_again(kind: FailureKind) -> None:
    reading = Reading(talks=ScriptedTalks({"s1": api_failed(kind)}))
    reading.presenter.look_at("A1", "lobby")
    assert reading.run(4) == ["s1", "s1"]


def test_who_wishes_for_nothing_need_not_say_so() -> None:
    talks, clock = ScriptedTalks({"s1": HELLO}), HandClock()
    live = Activity(sessions=(LOBBY,))
    presenter = TranscriptsPresenter(talks, lambda: live, lambda: True, clock)
    presenter.listen(lambda _session, _said: None)

    async def run() -> None:
        watching = asyncio.ensure_future(presenter.watch())
        await asyncio.sleep(0)
        talks.refused = api_failed(FailureKind.BAD_SECRET).failure
        watching.cancel()

    asyncio.run(run())
    assert talks.asked == []
