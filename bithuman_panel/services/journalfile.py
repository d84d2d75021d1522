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
    CHECKED_BYTES,
    Database,
    first_fault,
    is_rubbish,
    reason_of,
)
from bithuman_panel.services.rescue import Loss, Rescue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock

T = TypeVar("T")

_FOLD_AT_PAGES = 1000
_ANY_SIZE = 2**62
_NOWHERE = (-1, -1)
_OPENING = say(
    "The history in {folder} cannot be opened ({reason}). Check that the folder can be written "
    "and has room."
)
_READING = say("The history in {folder} cannot be read ({reason}). Check the folder and its disk.")
_WRITING = say(
    "The history in {folder} cannot be written ({reason}). Check that the folder can be written "
    "and has room."
)


class JournalFile:
    """One open file. Every method may be called from any thread and raises StoreFailed only."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file = file
        self._rescue = Rescue(file, clock)
        self._changes_at_open = 0
        self._identity: tuple[int, int] | None = None
        # Two, always taken in this order: the window's reads never delay a line.
        self._write_lock = threading.Lock()
        self._read_lock = threading.Lock()
        with self._failing(_OPENING):
            self._database = self._open(CHECKED_BYTES, _ANY_SIZE)

    def write(self, work: Callable[[sqlite3.Connection], T], *, is_urgent: bool = False) -> T:
        """Return what ``work`` returns once its changes are on the disk, or change nothing.

        Urgent work never folds the write-ahead log into the file: that takes several flushes.
        """
        fold_at = 0 if is_urgent else _FOLD_AT_PAGES
        with self._failing(_WRITING), self._write_lock:
            if self._was_replaced():
                self._open_again()
            try:
                return _committed(self._database.writer, work, fold_at)
            except sqlite3.DatabaseError as error:
                if not is_rubbish(error):
                    raise
            self._open_again()
            return _committed(self._database.writer, work, fold_at)

    @property
    def quarantined(self) -> Path | None:
        """Where a lost file was set aside, None if there was none."""
        return self._rescue.quarantined

    @property
    def restored(self) -> Path | None:
        """The copy that was put in a lost file's place, None if none was."""
        return self._rescue.restored

    @property
    def loss(self) -> Loss | None:
        """What had become of a file that was lost; None where nothing was."""
        return self._rescue.loss

    @property
    def is_changed(self) -> bool:
        """Whether anything was written since it was opened; False once it is closed."""
        try:
            with self._write_lock:
                return self._database.writer.total_changes != self._changes_at_open
        except sqlite3.Error:
            return False

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
            self._identity = None
            self._database.close()

    def _open(self, checked_bytes: int, restored_bytes: int) -> Database:
        database = self._rescue.open(checked_bytes, restored_bytes)
        self._changes_at_open = database.writer.total_changes
        self._identity = _identity(self._file)
        return database

    def _open_again(self) -> None:
        """Lost under our hands: the show goes on in a copy soon put back, or in a new file."""
        with self._read_lock:
            # Should it fail, the next line tries again.
            self._identity = _NOWHERE
            self._database.close()
            self._database = self._open(_ANY_SIZE, CHECKED_BYTES)

    def _was_replaced(self) -> bool:
        """Whether the open file is no longer the one of that name: deleted, or set aside."""
        return self._identity is not None and _identity(self._file) != self._identity

    @contextmanager
    def _failing(self, sentence: Sentence) -> Iterator[None]:
        try:
            yield
        # ValueError, OverflowError: a text or a number that SQLite cannot take.
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            reason = reason_of(error, self._file)
            folder = self._file.parent
            raise StoreFailed(sentence.about(folder=folder, reason=reason), reason) from error


def _identity(file: Path) -> tuple[int, int]:
    """Return what tells one file from another of the same name; zeros where there is none."""
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)


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
