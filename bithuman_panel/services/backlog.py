"""Outcomes that the journal would not take: tried again, with back-off, while their lane lives."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from bithuman_panel.services.clock import Clock

_LONGEST_S = 30.0
_log = logging.getLogger(__name__)


class EntryJournal(Protocol):
    """What a lane asks of the journal; each call may raise ``StoreFailed``."""

    def begin(self, entry: Entry) -> Entry:
        """Commit the intent and return the entry in flight."""
        ...

    def finish(self, entry: Entry) -> None:
        """Commit what became of a line that was begun."""
        ...

    def record(self, entry: Entry) -> Entry:
        """Commit an entry that never flew and return it; one that waits only if it is new."""
        ...

    def answer_late(self, entry: Entry) -> Entry:
        """Commit the late answer that ``entry`` holds; return the entry as it stands then."""
        ...


class Backlog:
    """One lane's outcomes on their way to the journal; for the lane's thread but :meth:`amend`."""

    def __init__(self, journal: EntryJournal, clock: Clock, retry_s: float) -> None:
        self._journal = journal
        self._clock = clock
        self._retry_s = retry_s
        self._wait_s = retry_s
        self._due_at = 0.0
        self._kept: dict[str, Entry] = {}
        self._answered: dict[str, Entry] = {}
        self._lock = threading.Lock()

    def save(self, entry: Entry) -> Entry:
        """Save a settled entry, or keep it for later; return it as the journal has it."""
        with self._lock:
            saved = self._saved(entry)
            if saved is None:
                self._kept[entry.id] = entry
                self._put_off()
                return entry
            self._retry()
            return saved

    def amend(self, entry: Entry) -> Entry:
        """Save the late answer to an entry after the entry itself, or keep it. Any thread."""
        with self._lock:
            amended = None if entry.id in self._kept else self._amended(entry)
            if amended is None:
                self._answered[entry.id] = entry
                self._put_off()
            return amended or entry

    def due_in_s(self) -> float | None:
        """Return the seconds until the next try, None if everything is saved."""
        # A glance without the lock: the next line must not wait for a late answer to be saved.
        is_waiting = self._kept or self._answered
        return max(0.0, self._due_at - self._clock.monotonic()) if is_waiting else None

    def retry(self) -> None:
        """Try again what was kept; the first refusal puts the rest off for twice as long."""
        with self._lock:
            self._retry()

    def _retry(self) -> None:
        for kept, save in ((self._kept, self._saved), (self._answered, self._amended)):
            for entry in list(kept.values()):
                if save(entry) is None:
                    self._wait_s = min(self._wait_s * 2, _LONGEST_S)
                    self._put_off()
                    return
                del kept[entry.id]
        self._wait_s = self._retry_s

    def _put_off(self) -> None:
        self._due_at = self._clock.monotonic() + self._wait_s

    def _saved(self, entry: Entry) -> Entry | None:
        try:
            if has_flown(entry):
                self._journal.finish(entry)
                return entry
            return self._journal.record(entry)
        except Exception as error:  # noqa: BLE001 - a lane outlives whatever its journal does
            _log.warning("What became of a line could not be saved: %s", error)
            return None

    def _amended(self, entry: Entry) -> Entry | None:
        try:
            return self._journal.answer_late(entry)
        except Exception as error:  # noqa: BLE001 - a lane outlives whatever its journal does
            _log.warning("A late answer could not be saved: %s", error)
            return None


def has_flown(entry: Entry) -> bool:
    """Return whether the line was begun and went its way, so that its row waits to be finished."""
    if entry.stage is not Stage.DONE:
        return False
    return entry.exchange is None or entry.exchange.fault not in (Fault.JOURNAL, Fault.STALE)
