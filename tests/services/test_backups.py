"""Copies of the journal: whole, checked, in generations, and none over a better one."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import backups as backups_module
from bithuman_panel.services.backups import EVERY_S, Backups, is_good
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.locks import locked
from bithuman_panel.services.migrations import VERSION
from tests.services.damage import spoil_the_ids
from tests.services.samples import SteppedClock, entry

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.owner import Owner

HOUR_S = 3600.0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def backups(file: Path, clock: SteppedClock) -> Backups:
    return Backups(file, clock)


def names(backups: Backups) -> list[str]:
    return [copy.name for copy in backups.newest_first()]


def lines_in(copy: Path) -> list[str]:
    connection = sqlite3.connect(copy)
    try:
        return [found for (found,) in connection.execute("SELECT id FROM entry ORDER BY seq")]
    finally:
        connection.close()


def test_a_copy_is_whole_private_and_one_file_while_the_journal_is_in_use(
    journal: Journal, backups: Backups, file: Path
) -> None:
    journal.begin(entry("flying"))
    copy = backups.take()
    assert copy == file.parent / "backups" / "journal-20260921T141320Z.sqlite3"
    assert lines_in(copy) == ["flying"]
    assert copy.read_bytes()[18:20] == b"\x01\x01", "no write-ahead log belongs to it"
    assert {left.name for left in copy.parent.iterdir()} == {copy.name, "journal.lock"}
    if sys.platform != "win32":
        assert copy.stat().st_mode & 0o777 == 0o600
        assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert journal.begin(entry("next")).seq == 2


def test_a_line_that_has_not_left_is_not_in_a_copy(journal: Journal, backups: Backups) -> None:
    begun = journal.begin(entry("gone"))
    journal.record(replace(begun, stage=Stage.QUEUED))
    assert backups.take() is None
    journal.begin(entry("said"))
    copy = backups.take()
    assert copy is not None
    assert lines_in(copy) == ["said"]


def test_an_empty_journal_never_takes_a_good_ones_place(
    journal: Journal, backups: Backups, file: Path, clock: SteppedClock
) -> None:
    journal.begin(entry())
    assert backups.take() is not None
    journal.close()
    before = names(backups)
    clock.time += EVERY_S
    connection = sqlite3.connect(file)
    connection.execute("DELETE FROM entry")
    connection.commit()
    connection.close()
    assert backups.take() is None
    assert names(backups) == before


@pytest.mark.parametrize("damage", ["gone", "rubbish"])
def test_a_lost_journal_never_takes_a_good_ones_place(
    journal: Journal, backups: Backups, file: Path, clock: SteppedClock, damage: str
) -> None:
    journal.begin(entry())
    backups.take()
    journal.close()
    before = names(backups)
    clock.time += EVERY_S
    file.unlink()
    if damage == "rubbish":
        file.write_bytes(b"rubbish" * 1000)
    with pytest.raises(sqlite3.DatabaseError):
        backups.take()
    assert names(backups) == before
    assert file.exists() == (damage == "rubbish")
    assert not list(file.parent.glob("backups/.*"))


def test_a_damaged_journal_that_still_reads_never_takes_a_good_ones_place(
    journal: Journal, backups: Backups, file: Path, clock: SteppedClock
) -> None:
    for number in range(50):
        journal.begin(entry(f"e{number}"))
    backups.take()
    journal.close()
    before = names(backups)
    spoil_the_ids(file)
    clock.time += EVERY_S
    assert backups.take() is None
    assert names(backups) == before


def test_of_one_day_the_two_newest_are_kept_of_other_days_the_last(
    journal: Journal, backups: Backups, clock: SteppedClock
) -> None:
    journal.begin(entry())
    for _day in range(7):
        for _show in range(3):
            clock.time += 2 * HOUR_S
            backups.take()
        clock.time += 18 * HOUR_S
    assert names(backups) == [
        "journal-20260927T201320Z.sqlite3",
        "journal-20260927T181320Z.sqlite3",
        "journal-20260926T201320Z.sqlite3",
        "journal-20260925T201320Z.sqlite3",
        "journal-20260924T201320Z.sqlite3",
    ]


def test_a_copy_is_due_a_day_after_the_newest_or_when_the_clock_was_wrong(
    journal: Journal, backups: Backups, clock: SteppedClock
) -> None:
    assert backups.is_due()
    journal.begin(entry())
    backups.take()
    clock.time += EVERY_S - 1
    assert not backups.is_due()
    clock.time += 1
    assert backups.is_due()
    clock.time -= EVERY_S + 1
    assert backups.is_due()


def test_what_a_panel_that_died_copying_left_is_cleared_away(
    journal: Journal, backups: Backups, file: Path
) -> None:
    journal.begin(entry())
    folder = file.parent / "backups"
    folder.mkdir(exist_ok=True)
    (folder / ".journal.part").write_bytes(b"half")
    assert backups.take() is not None
    assert not (folder / ".journal.part").exists()


def test_two_panels_do_not_copy_at_once(
    journal: Journal, backups: Backups, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups_module, "_BUSY_S", 0.01)
    journal.begin(entry())
    backups.take()
    with (
        locked(file.parent / "backups" / "journal.lock", 1),
        pytest.raises(StoreFailed, match="Another panel"),
    ):
        backups.take()


def test_the_rehearsals_copies_are_apart(
    tmp_path: Path, owner: Owner, journal: Journal, backups: Backups, clock: SteppedClock
) -> None:
    rehearsal = Journal.open(tmp_path / "rehearsal.sqlite3", owner, clock)
    rehearsal.begin(entry())
    copy = rehearsal.back_up()
    rehearsal.close()
    assert copy is not None
    assert copy.name == "rehearsal-20260921T141320Z.sqlite3"
    assert names(backups) == []


@pytest.mark.parametrize(
    "statement", ["DELETE FROM entry", f"PRAGMA user_version = {VERSION + 1}", "DROP TABLE entry"]
)
def test_a_copy_that_helps_nobody_is_not_good(
    journal: Journal, backups: Backups, statement: str
) -> None:
    journal.begin(entry())
    copy = backups.take()
    assert copy is not None
    assert is_good(copy)
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.execute(statement)
    connection.close()
    assert not is_good(copy)


def test_a_copy_that_cannot_be_removed_stops_nothing(
    journal: Journal, backups: Backups, file: Path, clock: SteppedClock
) -> None:
    journal.begin(entry())
    stubborn = file.parent / "backups" / "journal-20200101T000000Z.sqlite3"
    stubborn.mkdir(parents=True)
    for _ in range(6):
        clock.time += EVERY_S
        assert backups.take() is not None
    assert stubborn in backups.newest_first()
    assert len(backups.newest_first()) == 6


def test_without_a_folder_there_are_no_copies(backups: Backups, file: Path) -> None:
    assert backups.newest_first() == []
    shutil.rmtree(file.parent / "backups", ignore_errors=True)
    assert backups.put_back(10**9) is None


class Enough(Exception):
    """Nobody wants the copy any more."""


def fill(journal: Journal, megabytes: int) -> None:
    for number in range(megabytes * 4):
        made = entry(f"e{number}")
        journal.begin(replace(made, line=replace(made.line, text="x" * 250_000)))


def test_a_copy_tells_how_far_it_is_while_lines_are_written(
    journal: Journal, backups: Backups
) -> None:
    fill(journal, 3)
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        if not told:
            journal.begin(entry("meanwhile"))
        told.append((done, total))

    copy = backups.take(tell)
    assert copy
    assert len(told) > 2, "in steps"
    assert [done for done, _ in told] == sorted({done for done, _ in told}), "never begun again"
    assert told[-1][0] == told[-1][1]
    assert "meanwhile" not in lines_in(copy), "as it was when the copy began"
    assert is_good(copy)


def test_a_cancelled_copy_leaves_nothing_behind(
    journal: Journal, backups: Backups, file: Path
) -> None:
    fill(journal, 3)
    journal.begin(entry("e"))

    def enough(_done: int, _total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        backups.take(enough)
    assert [found.suffix for found in (file.parent / "backups").iterdir()] == [".lock"]
    assert backups.take() is not None, "the next one is not in its way"


def test_a_fresh_copy_comes_in_the_place_of_all(
    journal: Journal, backups: Backups, clock: SteppedClock
) -> None:
    journal.begin(entry("e1"))
    for _ in range(3):
        backups.take()
        clock.time += 60
    fresh = backups.renew()
    assert backups.newest_first() == [fresh]
    # Within one second it is the same name.
    assert backups.renew() == fresh
    assert backups.newest_first() == [fresh]


def test_of_no_history_no_copy_is_left(
    journal: Journal, backups: Backups, clock: SteppedClock
) -> None:
    journal.begin(entry("e1"))
    backups.take()
    journal._stored.write(lambda opened: opened.execute("DELETE FROM entry"))
    journal.record(entry("e2"))
    clock.time += 60
    assert backups.renew() is None
    assert backups.newest_first() == []


def test_a_damaged_journal_keeps_its_old_copies(
    journal: Journal, backups: Backups, file: Path, clock: SteppedClock
) -> None:
    journal.begin(entry("e1"))
    old = backups.take()
    journal.close()
    spoil_the_ids(file)
    clock.time += 60
    with pytest.raises(sqlite3.DatabaseError, match="the copy is damaged"):
        backups.renew()
    assert backups.newest_first() == [old]
