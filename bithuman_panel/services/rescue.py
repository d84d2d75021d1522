"""Opening a journal that may be lost: noticed, set aside whole, its newest good copy put back."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from bithuman_panel.services.backups import Backups
from bithuman_panel.services.bookmark import Bookmark
from bithuman_panel.services.database import (
    BUSY_S,
    Database,
    furthest_seq,
    is_rubbish,
    open_database,
)
from bithuman_panel.services.locks import locked

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

_COMPANIONS = ("-wal", "-shm")
_log = logging.getLogger(__name__)


class Loss(Enum):
    """What had become of a journal that had lines."""

    DAMAGED = "damaged"
    EMPTIED = "emptied"
    MISSING = "missing"


class Rescue:
    """Opens one journal file. Used by one thread at a time; panels take turns.

    ``loss`` is what was found last, None if nothing was; ``quarantined`` is where the file was set
    aside, None if there was none; ``restored`` is the copy put in its place, None if a new one was
    begun.
    """

    def __init__(self, file: Path, clock: Clock) -> None:
        self.loss: Loss | None = None
        self.quarantined: Path | None = None
        self.restored: Path | None = None
        self._file = file
        self._clock = clock
        self._mark = Bookmark(file)
        self._backups = Backups(file, clock)

    def open(self, checked_bytes: int, restored_bytes: int) -> Database:
        """Return the database, proven readable; copies of more than ``restored_bytes`` stay put.

        Raises ``sqlite3.Error``, ``OSError`` and :class:`StoreFailed`; a newer panel's file is
        left as it is.
        """
        with locked(self._file.with_name(self._file.name + ".lock"), BUSY_S):
            found = self._vanished() or self._sound(checked_bytes)
            if isinstance(found, Database):
                return found
            self._begin_again(found, restored_bytes)
            database = open_database(self._file, checked_bytes)
            self._mark_anew(database)
            return database

    def _vanished(self) -> Loss | None:
        if not self._mark.read():
            return None
        if not self._file.exists():
            return Loss.MISSING
        is_empty = self._file.is_file() and self._file.stat().st_size == 0
        return Loss.EMPTIED if is_empty else None

    def _sound(self, checked_bytes: int) -> Database | Loss:
        """Return the database, or what had become of it."""
        try:
            database = open_database(self._file, checked_bytes)
        except sqlite3.DatabaseError as error:
            if not is_rubbish(error):
                raise
            return Loss.DAMAGED
        loss = self._loss_in(database)
        if loss is None:
            return database
        database.close()
        return loss

    def _loss_in(self, database: Database) -> Loss | None:
        try:
            is_empty = furthest_seq(database.reader) is None
        except sqlite3.DatabaseError:
            return Loss.DAMAGED
        return Loss.EMPTIED if is_empty and self._mark.read() else None

    def _begin_again(self, loss: Loss, restored_bytes: int) -> None:
        self.loss = loss
        _log.info("The history was found %s; what there is of it is set aside", loss.value)
        self.quarantined = self._set_aside()
        try:
            self.restored = self._backups.put_back(restored_bytes)
        except OSError as error:
            # No room for a copy: a line may yet find room in a new journal.
            _log.warning("The copy of the history could not be put back: %s", error)
            self.restored = None

    def _set_aside(self) -> Path | None:
        companions = [self._file.with_name(self._file.name + ending) for ending in _COMPANIONS]
        if not self._file.exists():
            if not any(companion.exists() for companion in companions):
                return None
            # A log without its file goes aside with an empty one, as a set.
            self._file.touch(0o600)
        # Few starts get here.
        from bithuman_panel.services.quarantine import set_aside

        return set_aside(self._file, "corrupt", self._clock.now(), _COMPANIONS)

    def _mark_anew(self, database: Database) -> None:
        with suppress(OSError):
            self._mark.write(furthest_seq(database.reader) or 0)
