"""The journal's file in use: one transaction at a time, reads beside it, damage set aside.

SQLite's and the system's errors become :class:`StoreFailed` here, with the system's own word.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.database import (
    BUSY_S,
    CHECKED_BYTES,
    Database,
    first_fault,
    is_rubbish,
    open_database,
    reason_of,
)
from bithuman_panel.services.locks import locked
from bithuman_panel.services.quarantine import set_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

T = TypeVar("T")

_COMPANIONS = ("-wal", "-shm")
_FOLD_AT_PAGES = 1000
_ANY_SIZE = 2**62
_OPENING = (
    "The history in {folder} cannot be opened ({reason}). Check that the folder can be written "
    "and has room."
)
_READING = "The history in {folder} cannot be read ({reason}). Check the folder and its disk."
_WRITING = (
    "The history in {folder} cannot be written ({reason}). Check that the folder can be written "
    "and has room."
)


class JournalFile:
    """One open file. Every method may be called from any thread and raises StoreFailed only.

    ``quarantined`` is where a damaged file was set aside, None if none was.
    """

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self.quarantined: Path | None = None
        # Two, always taken in this order: the window's reads never delay a line.
        self._write_lock = threading.Lock()
        self._read_lock = threading.Lock()
        with self._failing(_OPENING):
            self._database = self._opened(CHECKED_BYTES)

    def write(self, work: Callable[[sqlite3.Connection], T], *, is_urgent: bool = False) -> T:
        """Return what ``work`` returns once its changes are on the disk, or change nothing.

        Urgent work never folds the write-ahead log into the file: that takes several flushes.
        """
        fold_at = 0 if is_urgent else _FOLD_AT_PAGES
        with self._failing(_WRITING), self._write_lock:
            try:
                return _committed(self._database.writer, work, fold_at)
            except sqlite3.DatabaseError as error:
                if not is_rubbish(error):
                    raise
            # Damaged under our hands: the show goes on in a new file.
            with self._read_lock:
                self._database.close()
                self._database = self._opened(_ANY_SIZE)
            return _committed(self._database.writer, work, fold_at)

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what ``work`` reads, on a connection that cannot write."""
        with self._failing(_READING), self._read_lock:
            return work(self._database.reader)

    def check(self) -> str | None:
        """Return what is wrong with the file, None if it is whole. Reads all of it."""
        try:
            return self.read(first_fault)
        except StoreFailed as failed:
            return failed.reason

    def close(self) -> None:
        """Close the file; what comes after fails. Never raises."""
        with self._write_lock, self._read_lock, suppress(sqlite3.Error):
            self._database.close()

    def _opened(self, checked_bytes: int) -> Database:
        try:
            return open_database(self._file, checked_bytes)
        except sqlite3.DatabaseError as error:
            if not is_rubbish(error):
                raise
        with locked(self._file.with_name(self._file.name + ".lock"), BUSY_S):
            return self._opened_afresh(checked_bytes)

    def _opened_afresh(self, checked_bytes: int) -> Database:
        try:
            # Another panel may have begun a new file while this one waited for the lock.
            return open_database(self._file, checked_bytes)
        except sqlite3.DatabaseError as error:
            if not is_rubbish(error):
                raise
        self.quarantined = set_aside(self._file, "corrupt", self._clock.now(), _COMPANIONS)
        return open_database(self._file, checked_bytes)

    @contextmanager
    def _failing(self, template: str) -> Iterator[None]:
        try:
            yield
        # ValueError, OverflowError: a text or a number that SQLite cannot take.
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            reason = reason_of(error, self._file)
            sentence = say(template, folder=self._file.parent, reason=reason)
            raise StoreFailed(sentence, reason) from error


def _committed(
    connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T], fold_at: int
) -> T:
    connection.execute(f"PRAGMA wal_autocheckpoint = {fold_at}")
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    finally:
        # A commit that failed for want of room leaves its transaction open.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return result
