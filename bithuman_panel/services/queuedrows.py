"""Rows for lines that wait, so that a queue survives the death of its panel.

Beside the lanes, never on a line's way: a line that waits for a moment only gets no such row.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.services.backlog import EntryJournal
    from bithuman_panel.services.lanequeue import LaneQueue, Ticket

THREAD_NAME = "bithuman-rows"
_AFTER_S = 0.1
_LONGEST_S = 30.0
_log = logging.getLogger(__name__)


class _Waiting(NamedTuple):
    """A line as it waited a moment ago: it may fly by now, its entry here never does."""

    queue: LaneQueue
    ticket: Ticket
    entry: Entry


class QueuedRows:
    """One daemon thread that writes them, and ends when no line waits without a row.

    ``lock`` is the lanes' own; ``queues`` is called under it.
    """

    def __init__(
        self,
        journal: EntryJournal,
        lock: AbstractContextManager[object],
        queues: Callable[[], list[LaneQueue]],
    ) -> None:
        self._journal = journal
        self._lock = lock
        self._queues = queues
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def look_soon(self) -> None:
        """Look in a moment what waits. Under the lock; returns at once."""
        if self._thread is None:
            thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)
            try:
                thread.start()
            except RuntimeError:
                # The system has no thread left: the lines go their way without such rows.
                _log.exception("Lines that wait cannot be written down")
            else:
                self._thread = thread

    def stop(self) -> None:
        """Write no more rows: what waits is about to be withdrawn. Under the lock."""
        self._stopped.set()

    def join(self, wait_s: float) -> None:
        """Wait for the thread to end, at most ``wait_s`` seconds. Without the lock."""
        thread = self._thread
        if thread:
            thread.join(wait_s)

    def _run(self) -> None:
        pause_s = _AFTER_S
        while not self._stopped.wait(pause_s):
            waiting = self._to_write()
            if waiting is None:
                return
            is_written = all(self._write(line) for line in waiting)
            pause_s = _AFTER_S if is_written else min(pause_s * 2, _LONGEST_S)

    def _to_write(self) -> list[_Waiting] | None:
        """Return the lines to write a row for now; None where none waits without, to end."""
        with self._lock:
            lacking = [
                _Waiting(queue, ticket, ticket.entry)
                for queue in self._queues()
                for ticket in queue.without_row()
            ]
            if not lacking:
                self._thread = None
                return None
            # History is in the order of the rows: the line at the head of a lane gets its first.
            first = [line for line in lacking if not line.queue.is_beginning]
            return sorted(first, key=lambda line: line.ticket.order)

    def _write(self, line: _Waiting) -> bool:
        try:
            line.queue.note_row(line.ticket, self._journal.record(line.entry))
        except Exception as error:  # noqa: BLE001 - the line goes its way without this row
            if not self._stopped.is_set():
                _log.warning("A line that waits could not be written down: %s", error)
            return False
        return True
