"""Old lines go by themselves, in small steps, when nothing else is going on; and nothing else."""

from __future__ import annotations

import logging
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exam import Exam
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.models import CueRef, line_of
from bithuman_panel.core.plan import Plan
from bithuman_panel.services import retention as module
from bithuman_panel.services.backups import KEPT
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.promise import Promise, PromiseFile
from bithuman_panel.services.retention import THREAD_NAME
from tests.services.samples import SteppedClock, done, entry, wait_until
from tests.traces import traces

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.owner import Owner

YEAR_S = 365 * DAY_S
ALWAYS = Keeping(None)


def quiet() -> bool:
    return True


def said(journal: Journal, name: str, at: float, text: str = "Hello.", run: str = "") -> None:
    made = replace(entry(name, text), created_at=at)
    if run:
        line = line_of(made.line.mode, text, made.line.target, cue=CueRef(run, "c"))
        made = replace(made, line=line)
    journal.finish(done(journal.begin(made)))


def ids(journal: Journal) -> list[str]:
    return [one.id for one in journal.oldest_first()]


@pytest.fixture
def old(journal: Journal, clock: SteppedClock) -> Journal:
    """Return a journal with three lines of two years ago, two of last month and one of today."""
    now = clock.now()
    for number in range(3):
        said(journal, f"old{number}", now - 2 * YEAR_S + number)
    for number in range(2):
        said(journal, f"month{number}", now - 30 * DAY_S)
    said(journal, "new", now - 60)
    return journal


def test_what_is_older_than_a_year_goes(old: Journal) -> None:
    assert old.retention.would_go(Keeping()) == 3
    assert old.retention.look(Keeping(), quiet) == 3
    assert ids(old) == ["month0", "month1", "new"]
    assert old.retention.look(Keeping(), quiet) == 0


def test_of_what_went_nothing_is_left_in_the_file(
    journal: Journal, clock: SteppedClock, tmp_path: Path
) -> None:
    def left(word: str) -> list[str]:
        # Copies stay until newer ones take their place.
        return [name for name in traces(tmp_path, word) if not name.startswith("backups/")]

    for number in range(30):
        is_old = number % 3 == 0
        at = clock.now() - (2 * YEAR_S if is_old else DAY_S)
        said(journal, f"e{number}", at, f"Welcome, {'Qxvjwinska' if is_old else 'everybody'}.")
    assert left("Qxvjwinska") != []
    assert journal.retention.look(Keeping(), quiet) == 10
    assert left("Qxvjwinska") == [], "the pages that it lay in were emptied"
    assert left("everybody") != []


def test_copies_keep_what_went_until_they_are_replaced_one_a_day(
    journal: Journal, clock: SteppedClock, tmp_path: Path
) -> None:
    said(journal, "old", clock.now() - 2 * YEAR_S, "Welcome, Qxvjwinska.")
    said(journal, "new", clock.now())
    journal.copy_now(lambda _done, _all: None)
    assert journal.retention.look(Keeping(), quiet) == 1
    assert [name.split("/")[0] for name in traces(tmp_path, "Qxvjwinska")] == ["backups"]
    for _ in range(KEPT):
        clock.time += DAY_S
        journal.copy_now(lambda _done, _all: None)
    assert traces(tmp_path, "Qxvjwinska") == [], "as the card says, and the page on privacy"


def test_without_a_limit_all_stays(old: Journal) -> None:
    assert old.retention.would_go(ALWAYS) == 0
    assert old.retention.look(ALWAYS, quiet) == 0
    assert len(ids(old)) == 6


def test_beyond_a_number_the_oldest_go_and_this_week_stays(old: Journal) -> None:
    assert old.retention.would_go(Keeping(None, lines=4)) == 2
    assert old.retention.look(Keeping(None, lines=4), quiet) == 2
    assert ids(old) == ["old2", "month0", "month1", "new"]
    assert old.retention.look(Keeping(None, lines=0), quiet) == 3
    assert ids(old) == ["new"]


def test_age_and_number_together_count_each_line_once(old: Journal) -> None:
    keeping = Keeping(365, lines=2)
    assert old.retention.would_go(keeping) == 4
    assert old.retention.look(keeping, quiet) == 4
    assert ids(old) == ["month1", "new"]


def test_beyond_a_size_the_oldest_go(journal: Journal, clock: SteppedClock) -> None:
    for number in range(30):
        said(journal, f"e{number}", clock.now() - YEAR_S / 2, "many words " * 5_000)
    held = journal.retention.holdings()
    assert held.lines == 30
    keeping = Keeping(None, megabytes=1)
    assert 0 < journal.retention.would_go(keeping) < 30
    while journal.retention.look(keeping, quiet):
        pass
    assert journal.retention.holdings().used_bytes <= 1_100_000
    assert ids(journal)[-1] == "e29"
    assert ids(journal) == sorted(ids(journal), key=lambda name: int(name[1:]))


def test_what_nobody_settled_stays_however_old(journal: Journal, clock: SteppedClock) -> None:
    made = replace(entry("e1"), created_at=clock.now() - 3 * YEAR_S)
    flying = journal.begin(made)
    assert journal.retention.look(Keeping(7, 0), quiet) == 0
    journal.finish(done(flying))
    assert journal.retention.look(Keeping(7, 0), quiet) == 1


def test_what_a_journal_holds(old: Journal, clock: SteppedClock, tmp_path: Path) -> None:
    old.copy_now(lambda _done, _all: None)
    held = old.retention.holdings()
    (copy,) = (tmp_path / "backups").glob("*.sqlite3")
    assert (held.lines, held.since) == (6, clock.now() - 2 * YEAR_S)
    assert (held.copies, held.copies_bytes) == (1, copy.stat().st_size)
    assert held.file_bytes >= (tmp_path / "journal.sqlite3").stat().st_size
    assert 0 < held.used_bytes <= held.file_bytes


def test_an_empty_journal_holds_nothing(journal: Journal) -> None:
    held = journal.retention.holdings()
    assert (held.lines, held.since, held.copies) == (0, None, 0)
    assert journal.retention.look(Keeping(7, 0, 1), quiet) == 0


def test_exams_and_plans_go_by_the_same_age(old: Journal, clock: SteppedClock) -> None:
    now = clock.now()
    for name, at in (("x1", now - 2 * YEAR_S), ("x2", now - DAY_S)):
        old.exams.keep(Exam(name, at, ()))
    said(old, "of a run", now - 2 * YEAR_S, run="r1")
    said(old, "still there", now - DAY_S, run="r2")
    for run in ("r1", "r2", "r3"):
        old.keep_plan(Plan(run, "show", "Gala", now - 2 * YEAR_S))
    old.keep_plan(Plan("r4", "show", "Gala", now - 5))
    old.retention.look(Keeping(), quiet)
    assert [exam.id for exam in old.exams.latest(9)] == ["x2"]
    assert {plan.run for plan in old.plans(9)} == {"r2", "r4"}


def test_a_journal_of_which_all_goes_is_not_taken_for_lost(
    journal: Journal, tmp_path: Path, owner: Owner, clock: SteppedClock
) -> None:
    said(journal, "old", clock.now() - 2 * YEAR_S)
    journal.copy_now(lambda _done, _all: None)
    assert journal.retention.look(Keeping(), quiet) == 1
    journal.close()
    again = Journal.open(tmp_path / "journal.sqlite3", owner, clock)
    assert (again.loss, again.count()) == (None, 0)
    again.close()


def test_it_waits_until_it_is_quiet(old: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_POLL_S", 0.0)
    answers = [False, False, True]
    monkeypatch.setattr(module, "_STEP", 3)
    assert old.retention.look(Keeping(), lambda: answers.pop(0)) == 3
    assert answers == []


def test_what_was_promised_is_finished_first(old: Journal, tmp_path: Path) -> None:
    promise = PromiseFile(tmp_path / "journal.sqlite3")
    promise.write(Promise(("new",)))
    assert old.retention.look(ALWAYS, quiet) == 1
    assert "new" not in ids(old)
    assert not promise.is_there


def test_a_file_that_is_mostly_empty_becomes_smaller(
    journal: Journal, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MUCH_BYTES", 100_000)
    for number in range(10):
        said(journal, f"e{number}", clock.now() - 2 * YEAR_S, "many words " * 5_000)
    said(journal, "new", clock.now())
    before = journal.retention.holdings().file_bytes
    journal.retention.look(Keeping(), quiet)
    assert journal.retention.holdings().file_bytes < before / 2
    assert ids(journal) == ["new"]


def test_not_beside_another_panel(
    journal: Journal,
    tmp_path: Path,
    clock: SteppedClock,
    other_owner: Owner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_MUCH_BYTES", 1)
    monkeypatch.setattr(module, "_MUCH", 0.0)
    said(journal, "e1", clock.now() - 2 * YEAR_S, "many words " * 5_000)
    journal.retention.look(Keeping(), quiet)
    before = (tmp_path / "journal.sqlite3").stat().st_size
    assert ids(journal) == []
    other_owner.release()
    journal.retention.look(Keeping(), quiet)
    assert (tmp_path / "journal.sqlite3").stat().st_size < before


def test_not_where_a_line_would_wait_for_it_long(
    journal: Journal, tmp_path: Path, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MUCH_BYTES", 1)
    monkeypatch.setattr(module, "_MUCH", 0.0)
    monkeypatch.setattr(module, "_MOST_BYTES", 1)
    said(journal, "e1", clock.now() - 2 * YEAR_S, "many words " * 5_000)
    journal.retention.look(Keeping(), quiet)
    before = (tmp_path / "journal.sqlite3").stat().st_size
    assert ids(journal) == []
    monkeypatch.setattr(module, "_MOST_BYTES", 1_000_000)
    journal.retention.look(Keeping(), quiet)
    assert (tmp_path / "journal.sqlite3").stat().st_size < before


def running() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == THREAD_NAME]


def test_by_itself_it_looks_after_the_opening_and_when_asked(old: Journal) -> None:
    told = threading.Event()
    choice: list[Keeping | None] = [Keeping()]
    kept = old.retention
    kept.begin(lambda: choice[0], quiet, told.set, first_after_s=0.0)
    assert told.wait(40)
    assert ids(old) == ["month0", "month1", "new"]
    told.clear()
    choice[0] = Keeping(7)
    kept.look_soon()
    assert told.wait(40)
    assert ids(old) == ["new"]
    kept.close()
    wait_until(lambda: not running())


def test_closed_before_it_is_quiet_it_ends(old: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = threading.Event()

    def never() -> bool:
        asked.set()
        return False

    kept = old.retention
    kept.begin(Keeping, never, list, first_after_s=0.0)
    assert asked.wait(40)
    kept.close()
    wait_until(lambda: not running())
    assert len(ids(old)) == 6
    with pytest.raises(WorkCancelled):
        kept.look(Keeping(), quiet)
    old.retention.close()


def test_where_nobody_can_tell_how_long_nothing_goes(old: Journal) -> None:
    asked = threading.Event()

    def unknown() -> None:
        asked.set()

    kept = old.retention
    kept.begin(unknown, quiet, list, first_after_s=0.0)
    assert asked.wait(40)
    kept.close()
    wait_until(lambda: not running())
    assert len(ids(old)) == 6


def test_where_the_clock_may_be_wrong_it_waits_for_a_day(old: Journal, clock: SteppedClock) -> None:
    clock.time += 3 * YEAR_S
    asked = threading.Event()
    kept = old.retention

    def choice() -> Keeping:
        asked.set()
        return Keeping()

    kept.begin(choice, quiet, list, first_after_s=0.0)
    assert not asked.wait(0.2)
    kept.close()
    wait_until(lambda: not running())
    assert len(ids(old)) == 6


def test_a_clock_that_is_put_forward_meanwhile_lets_nothing_go_for_a_day(
    old: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    asked = threading.Event()
    strange = iter((False, True))

    def is_strange() -> bool:
        looked.append("clock")
        return next(strange, True)

    def choice() -> None:
        looked.append("keeping")
        asked.set()

    kept = old.retention
    monkeypatch.setattr(kept, "_is_strange", is_strange)
    monkeypatch.setattr(module, "DAY_S", 0.0)
    kept.begin(choice, quiet, list, first_after_s=0.0)
    assert asked.wait(40)
    kept.close()
    wait_until(lambda: not running())
    assert looked[:4] == ["clock", "clock", "clock", "keeping"]


@pytest.mark.allow_log_warning
def test_a_failure_is_logged_and_tried_again(
    old: Journal, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as opened:
        opened.execute(
            "CREATE TRIGGER no BEFORE DELETE ON entry BEGIN SELECT RAISE(FAIL, 'x'); END"
        )
    kept = old.retention
    kept.begin(Keeping, quiet, list, first_after_s=0.0)
    wait_until(lambda: "could not be kept" in caplog.text)
    kept.close()
    wait_until(lambda: not running())
    with pytest.raises(StoreFailed):
        old.retention.look(Keeping(), quiet)


def test_of_a_journal_that_cannot_be_read_it_says_nothing(
    old: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    old.close()
    kept = old.retention
    kept.begin(Keeping, quiet, list, first_after_s=0.0)
    kept.close()
    wait_until(lambda: not running())
