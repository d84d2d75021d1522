"""What keeps a journal restorable: its mark and its copies, off every lane's way."""

from __future__ import annotations

import logging
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import PanelError, StoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.backups import Backups
from bithuman_panel.services.bookmark import Bookmark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

THREAD_NAME = "bithuman-backup"
_LOOK_EVERY_S = 3600.0
_ENDING_S = 2.0
_log = logging.getLogger(__name__)


class Upkeep:
    """The upkeep of one open journal. Any thread; no failure of it reaches a line.

    ``furthest`` returns the newest ``seq``, 0 for none; it may raise ``StoreFailed``.
    """

    def __init__(self, file: Path, clock: Clock, furthest: Callable[[], int]) -> None:
        self.file = file
        self._clock = clock
        self._furthest = furthest
        self._mark = Bookmark(file)
        self._backups = Backups(file, clock)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._next_look_at: float | None = None
        self._is_closing = False
        self._is_resting = False

    def line_settled(self) -> None:
        """Look, at the first line and then each hour, for what is due. Returns at once."""
        with self._lock:
            now = self._clock.monotonic()
            is_early = self._next_look_at is not None and now < self._next_look_at
            is_shut = self._is_closing or self._is_resting
            if is_early or is_shut or (self._thread and self._thread.is_alive()):
                return
            self._next_look_at = now + _LOOK_EVERY_S
            self._thread = threading.Thread(target=self._look, name=THREAD_NAME, daemon=True)
            self._thread.start()

    def back_up(self) -> Path | None:
        """Mark and copy the journal now; None where that could not be. Takes what a copy takes."""
        self.close()
        try:
            self._mark.write(self._furthest())
            return self._backups.take()
        except (sqlite3.Error, OSError, PanelError) as error:
            _log.warning("The history was not copied: %s", error)
            return None

    def copy_now(self, tell: Callable[[int, int], None]) -> Path | None:
        """Mark and copy the journal, and keep on; None where it has no lines.

        ``tell`` hears how many pages of how many are copied; what it raises ends the copying.
        Raises :class:`StoreFailed`.
        """
        try:
            self._mark.write(self._furthest())
            return self._backups.take(tell)
        except (sqlite3.Error, OSError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            told = say(
                "The history was not backed up ({reason}). Check that the disk has room, then "
                "try again.",
                reason=reason,
            )
            raise StoreFailed(told, reason) from error

    @contextmanager
    def resting(self) -> Iterator[Backups]:
        """Start nothing meanwhile, and wait for what runs; gives the copies."""
        with self._lock:
            self._is_resting = True
            thread = self._thread
        try:
            if thread:
                thread.join()
            yield self._backups
        finally:
            self._is_resting = False

    def mark_now(self) -> None:
        """Note how far the journal has got, now; raises ``OSError`` and :class:`StoreFailed`."""
        self._mark.write(self._furthest())

    def mark_nothing(self) -> None:
        """Note that the journal may be empty from now on, and is not lost then; raises OSError."""
        self._mark.write(0)

    def close(self) -> None:
        """Start nothing more, and wait a moment for what runs."""
        with self._lock:
            self._is_closing = True
            thread = self._thread
        if thread:
            thread.join(_ENDING_S)

    def _look(self) -> None:
        try:
            self._mark.write(self._furthest())
            if self._backups.is_due():
                self._backups.take()
        except (sqlite3.Error, OSError, PanelError) as error:
            if not self._is_closing:
                _log.warning("The history was not copied: %s", error)
