"""The upkeep of an open journal: when it marks and copies, and that no line feels it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.bookmark import Bookmark
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.upkeep import THREAD_NAME, Upkeep
from tests.services.samples import SteppedClock, done, entry, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.services.owner import Owner

DAY_S = 24 * 3600.0


def said(journal: Journal, name: str) -> None:
    journal.finish(done(journal.begin(entry(name))))


def is_working() -> bool:
    return any(thread.name == THREAD_NAME for thread in threading.enumerate())


def copies(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.glob("backups/*.sqlite3"))


def test_the_first_line_marks_and_copies_and_then_the_day_is_waited_for(
    journal: Journal, tmp_path: Path, clock: SteppedClock
) -> None:
    mark = Bookmark(tmp_path / "journal.sqlite3")
    said(journal, "e1")
    wait_until(lambda: not is_working())
    assert mark.read() == 1
    first = copies(tmp_path)
    assert first == ["journal-20260921T141320Z.sqlite3"]
    for hour in range(2, 26):
        clock.time += DAY_S / 24
        clock.steady += DAY_S / 24
        said(journal, f"e{hour}")
        wait_until(lambda: not is_working())
        assert mark.read() == hour
        assert (copies(tmp_path) == first) == (hour < 25)


def test_a_line_within_the_hour_starts_nothing(journal: Journal, tmp_path: Path) -> None:
    said(journal, "e1")
    wait_until(lambda: not is_working())
    said(journal, "e2")
    assert not is_working()
    assert Bookmark(tmp_path / "journal.sqlite3").read() == 1


@pytest.fixture
def slow() -> Iterator[threading.Event]:
    door = threading.Event()
    yield door
    door.set()


def test_of_many_lines_while_it_works_one_thread_comes(
    tmp_path: Path, clock: SteppedClock, slow: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[int] = []

    def furthest() -> int:
        asked.append(1)
        assert slow.wait(40)
        raise OSError("even the closing says nothing of it")

    upkeep = Upkeep(tmp_path / "db", clock, furthest)
    for _ in range(9):
        upkeep.line_settled()
        clock.steady += DAY_S
    wait_until(lambda: asked)
    threading.Timer(0.05, slow.set).start()
    upkeep.close()
    upkeep.line_settled()
    assert asked == [1]
    assert not is_working()
    assert caplog.records == []


@pytest.mark.allow_log_warning
def test_a_copy_that_fails_is_logged_and_tried_again_in_an_hour(
    journal: Journal, tmp_path: Path, clock: SteppedClock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "backups").write_bytes(b"no folder")
    said(journal, "e1")
    wait_until(lambda: not is_working())
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert journal.back_up() is None
    (tmp_path / "backups").unlink()
    assert journal.back_up() is not None
    assert caplog.text.count("was not copied") == 2


def test_an_orderly_close_copies_what_has_changed_and_only_that(
    tmp_path: Path, owner: Owner, clock: SteppedClock
) -> None:
    file = tmp_path / "journal.sqlite3"
    journal = Journal.open(file, owner, clock)
    assert journal.back_up() is None
    said(journal, "e1")
    clock.time += 60
    copy = journal.back_up()
    assert copy is not None
    assert copy.name == "journal-20260921T141420Z.sqlite3"
    journal.close()
    assert journal.back_up() is None
    again = Journal.open(file, owner, clock)
    clock.time += 60
    assert again.back_up() is None
    again.correct("e1", Corrected(Correction.SPOKEN, 1.0))
    assert again.back_up() is not None
    again.close()
    assert copies(tmp_path)[-1] == "journal-20260921T141520Z.sqlite3"


def test_a_copy_by_hand_is_taken_while_the_journal_goes_on(
    journal: Journal, tmp_path: Path, clock: SteppedClock
) -> None:
    assert journal.copy_now(lambda _done, _total: None) is None, "there is nothing yet"
    journal.begin(entry("e1"))
    copy = journal.copy_now(lambda _done, _total: None)
    assert copy
    assert copies(tmp_path) == [copy.name]
    assert Bookmark(tmp_path / "journal.sqlite3").read() == 1
    said(journal, "e2")
    wait_until(lambda: not is_working())
    assert journal.count() == 2


def test_a_copy_by_hand_that_fails_says_what_to_do(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.begin(entry("e1"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bithuman_panel.services.backups.os.replace", full)
    with pytest.raises(StoreFailed, match=r"not backed up \(No space left on device\)"):
        journal.copy_now(lambda _done, _total: None)
