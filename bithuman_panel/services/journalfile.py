"""The journal's file in use: one transaction at a time, reads beside it, damage set aside.

SQLite's and the system's errors become :class:`StoreFailed` here, with the system's own word.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.database import (
    CHECKED_BYTES,
    Database,
    beside,
    first_fault,
    is_rubbish,
    open_reader,
)
from bithuman_panel.services.rescue import Loss, Rescue
from bithuman_panel.services.storefaults import (
    FAULTS,
    OPENING,
    READING,
    WRITING,
    failed,
    failing,
    identity_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

T = TypeVar("T")

_FOLD_AT_PAGES = 1000
_ANY_SIZE = 2**62
_NOWHERE = (-1, -1)
_TRIES = 20
_PAUSE_S = 0.5
# In steps of SQLite's own machine: some milliseconds.
_LOOK_EVERY = 10_000
# SQLITE_LOCKED: a statement of a reader is not over yet.
_MADE_WAY = frozenset({sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_IN_USE = say(
    "The history is in use, so its file could not be cleaned yet. Close other programs that look "
    "at it; the panel goes on with it later by itself."
)


class _How(NamedTuple):
    """How work is written: where the log is folded (0: nowhere), and what it waits for."""

    fold_at: int
    is_lasting: bool
    is_alone: bool


class JournalFile:
    """One open file. Every method may be called from any thread and raises StoreFailed only."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file = file
        self._rescue = Rescue(file, clock)
        self._changes_at_open = 0
        self._identity: tuple[int, int] | None = None
        # Two, always taken in this order: the window's reads never delay a line.
        self._write_lock = threading.Lock()
        self._writer_is: tuple[int, bool] | None = None
        # One for each who wants to write, from before the first lock is asked for.
        self._writing: list[None] = []
        self._is_closed = False
        self._may_go_on = threading.Event()
        self._read_lock = threading.Lock()
        with failing(OPENING, self._file):
            self._database = self._open(CHECKED_BYTES, _ANY_SIZE)

    def write(
        self,
        work: Callable[[sqlite3.Connection], T],
        *,
        is_urgent: bool = False,
        is_lasting: bool = True,
        is_alone: bool = False,
    ) -> T:
        """Return what ``work`` returns once its changes are on the disk, or change nothing.

        Urgent work never folds the write-ahead log into the file: that takes several flushes. What
        need not last waits for no disk: it is kept with the next that does, or it is lost whole.
        Work that ``is_alone`` is one statement, which is a transaction by itself.
        """
        how = _How(0 if is_urgent else _FOLD_AT_PAGES, is_lasting, is_alone)
        # What goes through the whole file makes way for whoever is here.
        self._writing.append(None)
        try:
            with self._write_lock:
                return self._written(work, how)
        except FAULTS as error:
            raise failed(WRITING, self._file, error) from error
        finally:
            self._writing.pop()

    def _written(self, work: Callable[[sqlite3.Connection], T], how: _How) -> T:
        if self._was_replaced():
            self._open_again()
        try:
            return self._committed(work, how)
        except sqlite3.DatabaseError as error:
            if not is_rubbish(error):
                raise
        self._open_again()
        return self._committed(work, how)

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
        with failing(READING, self._file), self._read_lock:
            return work(self._database.reader)

    def rework(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what ``work`` makes of the whole file, outside any transaction, beside all else.

        It makes way for whatever is to be written meanwhile, and then begins again; after some
        tries in vain it raises :class:`StoreFailed`. One thread at a time.
        """
        for _ in range(_TRIES):
            with failing(WRITING, self._file), closing(beside(self._file)) as connection:
                if self._is_closed:
                    break
                connection.set_progress_handler(self._must_make_way, _LOOK_EVERY)
                try:
                    return work(connection)
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode not in _MADE_WAY:
                        raise
            self._may_go_on.wait(_PAUSE_S)
        raise StoreFailed(_IN_USE)

    def look_through(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what ``work`` reads of the whole file: on a connection that nobody waits for."""
        with failing(READING, self._file), closing(open_reader(self._file)) as connection:
            return work(connection)

    def fold(self) -> None:
        """Fold what can be of the write-ahead log into the file; no write waits for it."""
        with failing(WRITING, self._file), closing(beside(self._file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def check(self) -> str | None:
        """Return what is wrong with the file, None if it is whole. Reads all of it."""
        try:
            return self.read(first_fault)
        except StoreFailed as failed:
            return failed.reason

    def close(self) -> None:
        """Close the file; what comes after fails. Never raises."""
        self._is_closed = True
        self._may_go_on.set()
        with self._write_lock, self._read_lock, suppress(sqlite3.Error):
            self._identity = None
            self._database.close()

    def _committed(self, work: Callable[[sqlite3.Connection], T], how: _How) -> T:
        writer = self._database.writer
        self._make_writer(how.fold_at, is_lasting=how.is_lasting)
        try:
            if how.is_alone:
                result = work(writer)
            else:
                writer.execute("BEGIN IMMEDIATE")
                result = work(writer)
                writer.execute("COMMIT")
        finally:
            # A commit that failed for want of room leaves its transaction open.
            if writer.in_transaction:
                writer.execute("ROLLBACK")
        self._make_writer(0, is_lasting=True)
        return result

    def _make_writer(self, fold_at: int, *, is_lasting: bool) -> None:
        """Let the writer fold the log at so many pages (0: never), and wait for the disk or not.

        Between two writes it is ready for one that is urgent and lasting.
        """
        if self._writer_is != (fold_at, is_lasting):
            self._writer_is = None
            writer = self._database.writer
            writer.execute(f"PRAGMA synchronous = {'FULL' if is_lasting else 'NORMAL'}")
            writer.execute(f"PRAGMA wal_autocheckpoint = {fold_at}")
            self._writer_is = (fold_at, is_lasting)

    def _must_make_way(self) -> bool:
        return bool(self._writing) or self._is_closed

    def _open(self, checked_bytes: int, restored_bytes: int) -> Database:
        database = self._rescue.open(checked_bytes, restored_bytes)
        self._writer_is = None
        self._changes_at_open = database.writer.total_changes
        self._identity = identity_of(self._file)
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
        return self._identity is not None and identity_of(self._file) != self._identity
