"""Opening a database beside others that open, hold or migrate it."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services import database
from bithuman_panel.services.database import CHECKED_BYTES, open_database, open_reader, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_the_switch_to_wal_is_tried_until_the_file_is_free(tmp_path: Path) -> None:
    file = tmp_path / "db"
    holder = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN EXCLUSIVE")
    # Without SQLite's own wait, as it is when two switch at once.
    connection = sqlite3.connect(file, timeout=0, isolation_level=None)
    threading.Timer(0.05, lambda: holder.execute("ROLLBACK")).start()
    database._use_write_ahead_log(connection)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    holder.close()


def test_a_file_that_stays_busy_while_it_is_made_ours_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0.05)
    file = tmp_path / "db"
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("PRAGMA journal_mode = WAL")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        open_database(file, CHECKED_BYTES)
    holder.close()


def test_an_error_leaves_no_connection_open(tmp_path: Path) -> None:
    file = tmp_path / "db"
    file.write_bytes(b"rubbish" * 1000)
    with pytest.raises(sqlite3.DatabaseError):
        open_database(file, CHECKED_BYTES)
    # Where a file cannot be removed while it is open, this would fail.
    file.unlink()


@pytest.mark.parametrize("open_it", [lambda file: open_database(file, CHECKED_BYTES), open_reader])
def test_where_a_reader_fails_to_open_none_is_left_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_it: Callable[[Path], object]
) -> None:
    opened: list[sqlite3.Connection] = []
    connected = database._connected

    def noted(file: Path | str) -> sqlite3.Connection:
        opened.append(connected(file))
        return opened[-1]

    open_database(tmp_path / "db", CHECKED_BYTES).close()
    monkeypatch.setattr(database, "_connected", noted)
    monkeypatch.setattr(database, "_READING", ("SELECT nothing",))
    with pytest.raises(sqlite3.Error):
        open_it(tmp_path / "db")
    assert opened
    for connection in opened:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            connection.execute("SELECT 1")


def test_the_reader_cannot_write(tmp_path: Path) -> None:
    opened = open_database(tmp_path / "db", CHECKED_BYTES)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened.reader.execute("DELETE FROM entry")
    opened.close()


def test_who_reads_keeps_little_of_a_long_file_in_memory(tmp_path: Path) -> None:
    opened = open_database(tmp_path / "db", CHECKED_BYTES)
    beside = open_reader(tmp_path / "db")
    for reader in (opened.reader, beside):
        (kib,) = reader.execute("PRAGMA cache_size").fetchone()
        assert kib == -500
    beside.close()
    opened.close()


def test_reasons_are_the_systems_own_words(tmp_path: Path) -> None:
    file = tmp_path / "db"
    assert reason_of(OSError(28, "No space left on device"), file) == "No space left on device"
    assert reason_of(OSError("odd"), file) == "odd"
    assert reason_of(sqlite3.ProgrammingError("closed"), file) == "closed"
    assert reason_of(OverflowError("the number 123456"), file) == "OverflowError"
