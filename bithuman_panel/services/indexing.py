"""Taking history into its index, beside the lanes: in small steps, when no line is on its way."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.search_index import (
    begin_anew,
    fits,
    index_due,
    is_spoiled,
    merge_some,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.services.journalfile import JournalFile

THREAD_NAME = "bithuman-index"
# After the last line has moved: the next one is then not soon.
QUIET_S = 3.0
# A line that comes in the middle of a step waits for its end.
STEP_S = 0.005
LEAST_ROWS, MOST_ROWS = 25, 200
_MERGED_PAGES = 8
# So many steps write about as much as the log is to hold.
_FOLDED_STEPS = 100
_CATCHING_UP_S = 0.05
_FIRST_RETRY_S, _LAST_RETRY_S = 5.0, 300.0
_ENDING_S = 2.0
_log = logging.getLogger(__name__)


class IndexSpoiled(Exception):
    """The index is damaged, or is not that of its rows; the rows themselves may be sound."""


class Indexing:
    """One daemon thread, from :meth:`start` on. Any thread; no failure of it reaches a line.

    ``quiet_s`` is how long no line must have moved.
    """

    def __init__(
        self,
        stored: JournalFile,
        quiet_s: float = QUIET_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stored = stored
        self._quiet_s = quiet_s
        self._now = now
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closing = False
        # How often a line has moved, and how often it had when all was in.
        self._moved, self._done = 0, -1
        self._begins_at = 0.0
        # One step at a time: of the thread, or of a search that catches up.
        self._stepping = threading.Lock()
        self._rows = LEAST_ROWS
        self._steps = 0
        self._retry_s = _FIRST_RETRY_S

    def start(self) -> None:
        """Begin, when it has been quiet, with what is due from before. Returns at once."""
        with self._changed:
            if self._thread is None and not self._is_closing:
                # Whether a long index fits takes a second: not while the window is opening.
                self._begins_at = self._now() + self._quiet_s
                self._thread = threading.Thread(target=self._run, name=THREAD_NAME, daemon=True)
                self._thread.start()

    def line_moves(self) -> None:
        """Keep still for a while: a line is on its way, or has just settled. Returns at once."""
        with self._changed:
            # The thread is woken where it waits for anything at all, not at each line: else it
            # would take turns with the lane that has just begun.
            was_done = self._moved == self._done
            self._moved += 1
            self._begins_at = self._now() + self._quiet_s
            if was_done:
                self._changed.notify()

    def catch_up(self, for_s: float = _CATCHING_UP_S) -> bool:
        """Take in what was said last, for about so long; return whether all is in. Never raises."""
        give_up_at = self._now() + for_s
        try:
            while self._step():
                if self._now() >= give_up_at:
                    return False
        except (StoreFailed, IndexSpoiled) as failed:
            _log.warning("What was said last cannot be searched yet: %s", failed)
            return False
        return True

    def close(self) -> None:
        """Take in nothing more, and wait a moment for the thread to end."""
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        if self._thread:
            self._thread.join(_ENDING_S)

    def _run(self) -> None:
        work = self._prove
        while self._may_work():
            began_at, moved = self._now(), self._moved
            try:
                is_done = work()
            except IndexSpoiled as spoiled:
                self._failed(spoiled)
                work = self._begin_anew
            except StoreFailed as failed:
                self._failed(failed)
                work = self._prove
            else:
                if work == self._work:
                    self._retry_s = _FIRST_RETRY_S
                work = self._work
                self._rest(self._now() - began_at, moved if is_done else -1)

    def _may_work(self) -> bool:
        """Wait until something is due and all is quiet; return False when it is to end."""
        with self._changed:
            while not self._is_closing:
                left_s = self._begins_at - self._now()
                is_due = self._moved != self._done
                if is_due and left_s <= 0:
                    return True
                self._changed.wait(left_s if is_due else None)
            return False

    def _rest(self, for_s: float, done: int) -> None:
        """Leave the machine to others for as long as the last step took."""
        with self._changed:
            self._done = done
            self._begins_at = max(self._begins_at, self._now() + for_s)

    def _failed(self, failed: Exception) -> None:
        with self._changed:
            if not self._is_closing:
                _log.warning("History could not be taken into its index: %s", failed)
            self._begins_at = self._now() + self._retry_s
        self._retry_s = min(self._retry_s * 2, _LAST_RETRY_S)

    def _prove(self) -> bool:
        """Begin anew with an index that is damaged, or not that of its rows."""
        return False if self._stored.look_through(fits) else self._begin_anew()

    def _begin_anew(self) -> bool:
        _log.warning("The index of the history does not fit its lines. It is made anew.")
        self._stored.write(begin_anew)
        return False

    def _work(self) -> bool:
        """Do one step; return whether there is nothing left to do."""
        if self._step():
            return False
        with self._stepping:
            return not self._write(lambda connection: merge_some(connection, _MERGED_PAGES))

    def _step(self) -> int:
        """Take in some rows, and return how many."""

        def work(connection: sqlite3.Connection) -> int:
            began_at = self._now()
            taken_in = index_due(connection, self._rows)
            is_long = self._now() - began_at > STEP_S
            rows = self._rows // 2 if is_long else self._rows + LEAST_ROWS
            self._rows = min(max(rows, LEAST_ROWS), MOST_ROWS)
            # As much as was written: so the pieces never get many.
            merge_some(connection, _MERGED_PAGES)
            return taken_in

        with self._stepping:
            taken_in = self._write(work)
            self._steps += 1
            if self._steps % _FOLDED_STEPS == 0:
                self._stored.fold()
            return taken_in

    def _write(self, work: Callable[[sqlite3.Connection], int]) -> int:
        def guarded(connection: sqlite3.Connection) -> int:
            try:
                return work(connection)
            except sqlite3.DatabaseError as error:
                # The file is not to be taken for damaged: only what can be made anew is.
                if is_spoiled(error):
                    raise IndexSpoiled(str(error)) from error
                raise

        # Lost by a power cut, it is only due again: it waits for no disk, and folds no log.
        return self._stored.write(guarded, is_urgent=True, is_lasting=False)
