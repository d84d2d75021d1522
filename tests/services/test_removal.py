"""Removing lines for good: nothing of them is left in any file, and everything else is."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from bithuman_panel.core.drill import Drill
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exam import Deed, Did, Exam, Trial
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.models import CueRef, Mode, Target, line_of
from bithuman_panel.core.plan import Plan, Planned
from bithuman_panel.core.query import Query
from bithuman_panel.core.removing import Found, Step
from bithuman_panel.services import removal as module
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.promise import Promise, PromiseFile
from bithuman_panel.services.search_index import index_due
from tests.services.samples import SteppedClock, done, entry
from tests.traces import traces

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.core.entry import Entry

NAME = "Zoë Qxvjwińska"
# Three letters as the index has them; no other line has them.
LETTERS = ("qxv", "xvj", "vjw")
TIMES = 40


def nothing(_step: Step, _done: int, _total: int | None) -> None:
    """Hear nothing."""


def find(journal: Journal, query: Query) -> Found:
    return journal.removal.find(query, journal.oldest_first(), nothing)


def remove(journal: Journal, query: Query) -> int:
    return journal.removal.remove(find(journal, query), nothing)


def said(journal: Journal, name: str, text: str, room: str = "lobby", run: str = "") -> Entry:
    made = entry(name, text, room=room)
    if run:
        line = line_of(made.line.mode, text, made.line.target, cue=CueRef(run, f"cue-{name}"))
        made = replace(made, line=line)
    settled = done(journal.begin(made))
    journal.finish(settled)
    return settled


def asked(file: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as opened:
        return opened.execute(query).fetchall()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def full(journal: Journal) -> Journal:
    """Return a journal with many lines, and every seventh is of one person."""
    for number in range(TIMES):
        text = f"Please welcome {NAME}, number {number}." if number % 7 == 0 else f"Line {number}."
        said(journal, f"e{number}", text, run="r1" if number < 14 else "")
        if number % 10 == 9:
            index(journal)
    journal.copy_now(lambda _done, _total: None)
    return journal


def index(journal: Journal) -> None:
    journal._stored.write(lambda opened: index_due(opened, 100))


def test_nothing_of_a_person_is_left_in_any_file_and_all_else_is(
    full: Journal, tmp_path: Path, file: Path
) -> None:
    deeds = (Deed(Did.SENT, 1.0, "e7", "lobby", f"Welcome {NAME}"), Deed(Did.HELD, 2.0))
    heard = (Deed(Did.HEARD, 1.5, "", "lobby", f"Welcome {NAME}"),)
    full.exams.keep(Exam("x1", 5.0, (Trial(Drill.RESET, (*deeds, *heard)),)))
    plan = (
        Planned("cue-e0", 1, NAME, Mode.SPEAK, f"Welcome {NAME}"),
        Planned("unsaid", 2, "", Mode.SPEAK, f"Thank you, {NAME}!"),
        Planned("cue-e1", 3, "One", Mode.SPEAK, "Line 1."),
    )
    full.keep_plan(Plan("r1", "show", f"Gala for {NAME}", 5.0, plan))
    aside = tmp_path / "journal.sqlite3.corrupt-20260101T000000Z-wal"
    for lost in (aside, tmp_path / ".journal.sqlite3.part", tmp_path / "backups/.journal.part"):
        lost.write_bytes(f"What {NAME} heard".encode())
    assert len(traces(tmp_path, NAME)) >= 5
    assert all(is_indexed(file, letters) for letters in LETTERS)

    assert remove(full, Query(words="qxvjwinska")) == 6

    assert traces(tmp_path, NAME) == []
    assert not any(is_indexed(file, letters) for letters in LETTERS)
    assert is_indexed(file, "lin")
    assert [traces(tmp_path, letters) for letters in LETTERS] == [[], [], []]
    assert traces(tmp_path, "Qxvjwińska") == []
    left = [one.line.text for one in full.oldest_first()]
    assert left == [f"Line {number}." for number in range(TIMES) if number % 7]
    (kept_plan,) = full.plans(9)
    assert kept_plan.title == ""
    assert [(cue.cue, cue.text) for cue in kept_plan.cues] == [
        ("cue-e0", ""),
        ("unsaid", ""),
        ("cue-e1", "Line 1."),
    ]
    ((kept,),) = [exam.trials for exam in full.exams.latest(9)]
    assert [deed.did for deed in kept.deeds] == [Did.SENT, Did.HELD, Did.HEARD]
    full.close()
    assert traces(tmp_path, NAME) == []


def is_indexed(file: Path, letters: str) -> bool:
    """Whether the pages of what is searched hold these letters, though nothing finds them."""
    return any(
        letters.encode() in block for (block,) in asked(file, "SELECT block FROM search_data")
    )


def test_one_fresh_copy_is_in_the_place_of_all(
    full: Journal, tmp_path: Path, clock: SteppedClock
) -> None:
    clock.time += 60
    remove(full, Query(words=NAME))
    (copy,) = (tmp_path / "backups").glob("*.sqlite3")
    assert "0120" not in copy.name
    assert asked(copy, "SELECT count(*) FROM entry") == [(34,)]


def test_the_whole_history_goes_and_is_not_taken_for_lost(
    full: Journal, tmp_path: Path, file: Path, owner: Owner, clock: SteppedClock
) -> None:
    full.exams.keep(Exam("x1", clock.now() - 1, ()))
    full.keep_plan(Plan("never", "show", "Gala", 5.0))
    found = find(full, Query())
    assert (found.is_all, len(found.entries)) == (True, TIMES)
    assert full.removal.remove(found, nothing) == TIMES
    assert full.count() == 0
    assert full.exams.latest(9) == ()
    assert asked(file, "SELECT count(*) FROM run") == [(0,)]
    assert list((tmp_path / "backups").glob("*.sqlite3")) == []
    full.close()
    again = Journal.open(file, owner, clock)
    assert (again.loss, again.count()) == (None, 0)
    again.close()


def test_what_is_not_settled_stays(journal: Journal) -> None:
    flying = journal.begin(entry("e1", "On its way."))
    journal.record(entry("e2", "Waiting."))
    journal.record(entry("e3", "Taken back.").withdrawn())
    found = find(journal, Query())
    assert (found.entries, found.unsettled) == (("e3",), 2)
    assert journal.removal.remove(found, nothing) == 1
    journal.finish(done(flying))
    assert [one.id for one in journal.oldest_first()] == ["e1", "e2"]


def test_what_is_found_is_told(full: Journal) -> None:
    said(full, "last", f"{NAME} in the hall.", room="hall")
    found = find(full, Query(words="zoe"))
    assert found.targets == (Target("A1", "lobby"), Target("A1", "hall"))
    assert [one.id for one in found.samples] == ["last", "e35", "e28"]
    assert found.runs == ("r1",)
    assert found.since == found.until == entry().created_at
    assert find(full, Query(words="nobody")) == Found()


def test_the_plan_of_a_run_goes_with_its_last_line(full: Journal, file: Path) -> None:
    full.keep_plan(Plan("r1", "show", "Gala", 5.0))
    remove(full, Query(words=NAME, run="r1"))
    assert asked(file, "SELECT id FROM run") == [("r1",)]
    remove(full, Query(run="r1"))
    assert asked(file, "SELECT id FROM run") == []
    assert full.of_run("r1") == ()


def test_its_file_becomes_smaller(journal: Journal, file: Path) -> None:
    for number in range(20):
        said(journal, f"e{number}", "much " * 4000)
    remove(journal, Query(words="nothing"))
    before = file.stat().st_size
    remove(journal, Query())
    assert file.stat().st_size < before / 2
    assert not file.with_name(file.name + "-wal").stat().st_size


class Cut(Exception):
    """The panel died here."""


class CutAt:
    """Ends the work where it tells of ``step`` for the first time."""

    def __init__(self, step: Step) -> None:
        self._step = step

    def __call__(self, step: Step, _done: int, _total: int | None) -> None:
        if step is self._step:
            raise Cut


def test_cut_off_anywhere_it_is_finished_at_the_next_start_and_takes_no_more(
    full: Journal, tmp_path: Path, file: Path, owner: Owner, clock: SteppedClock
) -> None:
    found = find(full, Query(words=NAME))
    steps = (Step.ROWS, Step.FILE, Step.COPIES)
    for step in steps:
        begin = partial(full.removal.remove, found) if step is Step.ROWS else full.removal.finish
        with pytest.raises(Cut):
            begin(CutAt(step))
        assert full.removal.is_promised
        # What comes meanwhile is not what was promised, whatever it says.
        said(full, f"new-{step.value}", f"{NAME} again.")
    full.removal.finish(nothing)
    assert not PromiseFile(file).is_there
    full.close()
    again = Journal.open(file, owner, clock)
    left = [one.id for one in again.oldest_first()]
    assert [one for one in left if one.startswith("new")] == ["new-rows", "new-file", "new-copies"]
    assert len(left) == TIMES - 6 + len(steps)
    again.close()


def test_at_an_opening_what_was_promised_is_not_seen_again(
    full: Journal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.removal.drop_promised(1.0)
    assert full.count() == TIMES
    with pytest.raises(Cut):
        full.removal.remove(find(full, Query(words="Line")), CutAt(Step.ROWS))
    PromiseFile(file).write(Promise(("e0", "e7", "e14")))
    monkeypatch.setattr(module, "_STEP", 1)
    full.removal.drop_promised(0.0)
    assert {one.id for one in full.oldest_first()} == {"e7", "e14", "e21", "e28", "e35"}
    full.removal.drop_promised(60.0)
    assert {one.id for one in full.oldest_first()} == {"e21", "e28", "e35"}
    assert full.removal.is_promised
    assert full.removal.finish(nothing) == 0
    assert not PromiseFile(file).is_there
    assert full.removal.finish(nothing) == 0


def test_it_can_be_cancelled_while_it_looks(full: Journal) -> None:
    def cancel(step: Step, _done: int, _total: int | None) -> None:
        assert step is Step.FINDING
        raise WorkCancelled

    with pytest.raises(WorkCancelled):
        full.removal.find(Query(), full.oldest_first(), cancel)
    assert full.count() == TIMES


def test_another_panel_is_not_worked_against(
    full: Journal, tmp_path: Path, other_owner: Owner
) -> None:
    found = find(full, Query(words=NAME))
    with pytest.raises(StoreFailed, match="Another panel, or a command of it"):
        full.removal.remove(found, nothing)
    assert not full.removal.is_promised
    assert full.count() == TIMES
    other_owner.release()
    assert full.removal.remove(found, nothing) == 6


def test_while_somebody_reads_the_file_it_waits_then_says_so(
    full: Journal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.services.journalfile._TRIES", 2)
    monkeypatch.setattr("bithuman_panel.services.journalfile._PAUSE_S", 0.0)
    monkeypatch.setattr("bithuman_panel.services.database.BUSY_S", 0.0)
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entry").fetchone()
        with pytest.raises(StoreFailed, match="The history is in use"):
            remove(full, Query(words=NAME))
    assert full.removal.is_promised
    assert full.removal.finish(nothing) == 0
    assert not PromiseFile(file).is_there


def test_a_disk_in_the_way_is_told(full: Journal, tmp_path: Path) -> None:
    found = find(full, Query(words=NAME))
    (tmp_path / "journal.sqlite3.going").mkdir()
    with pytest.raises(StoreFailed, match="could not be cleaned"):
        full.removal.remove(found, nothing)
    assert full.count() == TIMES


def test_the_promise_holds_no_word(full: Journal, tmp_path: Path) -> None:
    with pytest.raises(Cut):
        full.removal.remove(find(full, Query(words=NAME)), CutAt(Step.ROWS))
    promise = (tmp_path / "journal.sqlite3.going").read_text()
    assert json.loads(promise)["entries"] == ["e0", "e7", "e14", "e21", "e28", "e35"]
    assert "journal.sqlite3.going" not in traces(tmp_path, "Zoë")


def test_what_is_gone_can_be_asked_for_by_id(full: Journal) -> None:
    asked = ("e7", "e8", "never")
    assert full.missing(asked) == ("never",)
    remove(full, Query(words=NAME))
    assert full.missing(asked) == ("e7", "never")
    assert full.missing(()) == ()
