"""What goes through the whole file makes way for a line, and begins again."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.database import beside
from bithuman_panel.services.journalfile import JournalFile
from tests.services.samples import LIMIT_S, SteppedClock, done, entry

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.journal import Journal

FOREVER = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


class Long:
    """Holds the file for itself for ever, at its first try; the second is done at once."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.tries = 0

    def __call__(self, connection: sqlite3.Connection) -> int:
        self.tries += 1
        if self.tries == 1:
            connection.execute("BEGIN IMMEDIATE")
            self.began.set()
            connection.execute(FOREVER).fetchone()
        return self.tries


def test_a_line_goes_out_while_the_whole_file_is_written(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.services.journalfile._PAUSE_S", 0.0)
    work = Long()
    results: list[int] = []
    thread = threading.Thread(target=lambda: results.append(journal._stored.rework(work)))
    thread.start()
    assert work.began.wait(LIMIT_S)
    journal.finish(done(journal.begin(entry("e1"))))
    thread.join(LIMIT_S)
    assert results == [2]
    assert [one.id for one in journal.oldest_first()] == ["e1"]


def test_it_ends_where_the_journal_is_closed(journal: Journal) -> None:
    work = Long()
    failures: list[StoreFailed] = []

    def reworked() -> None:
        try:
            journal._stored.rework(work)
        except StoreFailed as failed:
            failures.append(failed)

    thread = threading.Thread(target=reworked)
    thread.start()
    assert work.began.wait(LIMIT_S)
    journal.close()
    thread.join(LIMIT_S)
    assert [str(failed).partition(",")[0] for failed in failures] == ["The history is in use"]


def test_another_fault_of_it_is_told(journal: Journal) -> None:
    with pytest.raises(StoreFailed, match="cannot be written"):
        journal._stored.rework(lambda connection: connection.execute("SELECT nothing"))


def test_a_file_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.Error):
        beside(tmp_path / "none.sqlite3")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_is_not_taken_for_one(tmp_path: Path) -> None:
    file = tmp_path / "rubbish.sqlite3"
    file.write_bytes(b"rubbish" * 1_000)
    with pytest.raises(sqlite3.DatabaseError):
        beside(file)


def test_a_closed_file_is_not_reworked(tmp_path: Path, clock: SteppedClock) -> None:
    stored = JournalFile(tmp_path / "journal.sqlite3", clock)
    stored.close()
    with pytest.raises(StoreFailed, match="The history is in use"):
        stored.rework(lambda _: None)
