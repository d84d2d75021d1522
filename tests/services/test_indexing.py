"""Taking history into its index: in the quiet, in small steps, and right whatever happens."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.services import indexing
from bithuman_panel.services.indexing import Indexing
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.search_index import begin_anew, fits
from tests.services.million import make_history
from tests.services.samples import SteppedClock, commits, done, entry, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.services.journal import Journal

COUNT = 700


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[JournalFile]:
    make_history(tmp_path / "journal.sqlite3", COUNT)
    opened = JournalFile(tmp_path / "journal.sqlite3", SteppedClock())
    yield opened
    opened.close()


@pytest.fixture
def taking(stored: JournalFile) -> Iterator[Indexing]:
    made = Indexing(stored, quiet_s=0.01)
    yield made
    made.close()


def due(stored: JournalFile) -> int:
    query = "SELECT count(*) FROM search_due"
    return int(stored.read(lambda connection: connection.execute(query).fetchone()[0]))


def pieces(stored: JournalFile) -> int:
    """Return in how many pieces the index is."""
    query = "SELECT count(DISTINCT segid) FROM search_idx"
    return int(stored.read(lambda connection: connection.execute(query).fetchone()[0]))


def execute(stored: JournalFile, statement: str) -> None:
    stored.write(lambda connection: connection.execute(statement))


def is_whole(stored: JournalFile) -> bool:
    execute(stored, "INSERT INTO search (search) VALUES ('integrity-check')")
    execute(stored, "INSERT INTO search_beginning (search_beginning) VALUES ('integrity-check')")
    return True


def test_what_is_due_is_taken_in_by_itself(stored: JournalFile, taking: Indexing) -> None:
    taking.start()
    taking.start()
    wait_until(lambda: due(stored) == 0)
    wait_until(lambda: pieces(stored) < 16)
    assert is_whole(stored)


def test_a_line_that_moves_is_waited_for(stored: JournalFile) -> None:
    taking = Indexing(stored, quiet_s=60.0)
    taking.line_moves()
    taking.start()
    assert due(stored) == COUNT
    taking.close()
    assert due(stored) == COUNT


def test_the_opening_of_the_window_is_waited_for_too(stored: JournalFile) -> None:
    taking = Indexing(stored, quiet_s=60.0, now=lambda: 1000.0)
    taking.start()
    assert taking._begins_at == 1060.0
    taking.close()
    assert due(stored) == COUNT


def test_what_settles_later_is_taken_in_too(stored: JournalFile, taking: Indexing) -> None:
    taking.start()
    wait_until(lambda: due(stored) == 0 and taking._moved == taking._done)
    execute(stored, "INSERT INTO search_due VALUES (9999)")
    taking.line_moves()
    wait_until(lambda: due(stored) == 0)


def test_a_search_catches_up(stored: JournalFile, taking: Indexing) -> None:
    assert not taking.catch_up(0.0)
    assert 0 < due(stored) < COUNT
    assert taking.catch_up(60.0)
    assert due(stored) == 0


@pytest.mark.allow_log_warning
def test_what_cannot_be_written_is_due_later(
    stored: JournalFile, taking: Indexing, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_failed = threading.Event()

    def fail(_: object, __: int) -> int:
        has_failed.set()
        raise sqlite3.OperationalError("disk I/O error")

    taking._retry_s = 0.01
    with monkeypatch.context() as failing:
        failing.setattr(indexing, "index_due", fail)
        assert not taking.catch_up()
        has_failed.clear()
        taking.start()
        assert has_failed.wait(40)
        assert due(stored) == COUNT
    wait_until(lambda: due(stored) == 0)


@pytest.mark.allow_log_warning
def test_an_index_that_does_not_fit_is_made_anew(stored: JournalFile, taking: Indexing) -> None:
    assert taking.catch_up(60.0)
    execute(stored, "DELETE FROM search_docsize WHERE id = 5")
    taking.start()
    wait_until(lambda: due(stored) > 0)
    wait_until(lambda: due(stored) == 0)
    assert is_whole(stored)


@pytest.mark.allow_log_warning
@pytest.mark.parametrize("damaged", ["id = 10", "id > 10"])
def test_a_damaged_index_is_made_anew_and_the_file_is_left_alone(
    stored: JournalFile, taking: Indexing, damaged: str
) -> None:
    assert taking.catch_up(60.0)
    execute(stored, f"UPDATE search_data SET block = x'FFFFFFFFFF' WHERE {damaged}")  # noqa: S608 - constants
    execute(stored, "DELETE FROM search_docsize WHERE id = 9")
    execute(stored, "INSERT INTO search_due VALUES (9)")
    taking._retry_s = 0.01
    taking.start()
    wait_until(lambda: due(stored) > 1)
    wait_until(lambda: due(stored) == 0)
    assert is_whole(stored)
    assert stored.loss is None


@pytest.mark.allow_log_warning
def test_damage_that_is_met_in_a_step_is_mended_after_it(
    stored: JournalFile, taking: Indexing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoiled(_: sqlite3.Connection, __: int) -> bool:
        monkeypatch.undo()
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT_VTAB
        raise error

    monkeypatch.setattr(indexing, "merge_some", spoiled)
    taking._retry_s = 0.01
    taking.start()
    wait_until(lambda: due(stored) == 0)
    assert stored.loss is None
    assert is_whole(stored)


def test_what_else_goes_wrong_in_the_proof_is_told(
    stored: JournalFile,
) -> None:
    for table in ("search_due", "entry"):
        execute(stored, f"DROP TABLE {table}")
        with pytest.raises(StoreFailed, match="no such table"):
            stored.look_through(fits)


def test_a_row_that_is_in_already_is_seen(stored: JournalFile, taking: Indexing) -> None:
    assert taking.catch_up(60.0)
    execute(stored, "INSERT INTO search_due VALUES (7)")
    assert not stored.look_through(fits)


def test_the_log_is_folded_now_and_then(
    stored: JournalFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[int] = []
    monkeypatch.setattr(indexing, "_FOLDED_STEPS", 2)
    monkeypatch.setattr(stored, "fold", lambda: folded.append(due(stored)))
    made = Indexing(stored)
    assert made.catch_up(60.0)
    assert folded


def test_folding_empties_the_log(stored: JournalFile, tmp_path: Path) -> None:
    stored.write(begin_anew, is_urgent=True)
    stored.fold()
    log = tmp_path / "journal.sqlite3-wal"
    frames = log.stat().st_size
    execute(stored, "INSERT INTO search_due VALUES (9999)")
    # All was folded: what is written next begins at its beginning.
    assert log.stat().st_size == frames


def test_what_fails_because_all_is_closed_is_not_told(stored: JournalFile) -> None:
    taking = Indexing(stored)
    taking.close()
    taking._failed(StoreFailed(say("Closed.")))
    assert taking._retry_s > 5.0


def test_steps_stay_short(stored: JournalFile) -> None:
    times = iter(range(10_000))
    slow = Indexing(stored, now=lambda: float(next(times)))
    slow.catch_up(1.0)
    assert slow._rows == indexing.LEAST_ROWS
    quick = Indexing(stored, now=lambda: 0.0)
    quick.catch_up(60.0)
    assert quick._rows > indexing.LEAST_ROWS


def test_it_begins_no_more_once_it_is_closed(taking: Indexing) -> None:
    taking.close()
    taking.start()
    assert taking._thread is None


def test_an_index_step_waits_for_no_disk_but_a_line_does(stored: JournalFile) -> None:
    writer = stored._database.writer
    assert commits(writer, lambda: Indexing(stored).catch_up(0.0)) == [("NORMAL", "0")]
    assert commits(writer, lambda: stored.write(begin_anew, is_urgent=True)) == [("FULL", "0")]


def test_a_journal_takes_in_what_it_is_told(journal: Journal) -> None:
    journal.finish(done(journal.begin(entry("e1", "An apple"))))
    journal.keep_searchable()
    journal.catch_up()
    browse = journal.browse()
    assert browse.landmarks(Query("apple")).count == 1
    browse.close()
