"""Lines on their way, one after another, through the same gate, lanes and journal as the window."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from bithuman_panel.cli.interruption import Interruption
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.gate import Gate, Press
from bithuman_panel.services.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.lanes import EntryJournal, Wire

# A lane always answers by its deadline; these bound the wait should it ever not.
GRACE_S = 10.0
GRACE_AFTER_STOP_S = 3.0
# On Windows a waiting main thread notices a signal only between two waits.
GLANCE_S = 0.2


class Dispatch:
    """Sends entries one by one from the calling thread, and stops when a signal asks for it."""

    def __init__(
        self,
        journal: EntryJournal,
        open_wire: Callable[[], Wire],
        clock: Clock,
        deadline_s: float,
    ) -> None:
        # SimpleQueue: its put() is safe inside a signal handler.
        self._changes: SimpleQueue[Entry | None] = SimpleQueue()
        self._journal = journal
        self._clock = clock
        self._deadline_s = deadline_s
        # The lockout answers a bouncing hand; the rooms of one command are no bounce.
        self._gate = Gate(lockout_s=0.0)
        self._lanes = Lanes(journal, open_wire, self._changes.put, clock, deadline_s)
        self._interruption = Interruption(lambda: self._changes.put(None))

    def run(self, entries: Iterable[Entry]) -> Generator[Entry, None, None]:
        """Yield each entry once nothing more will become of its line.

        After a signal the line in flight is let go (unknown, or not sent where the wire proves
        it), and the lines after it are yielded as withdrawn.
        """
        with self._interruption:
            try:
                for entry in entries:
                    yield self._withdrawn(entry) if self._interruption.wanted else self._sent(entry)
            finally:
                self._lanes.close()

    def _sent(self, entry: Entry) -> Entry:
        refused = self._gate.ask(Press(entry.line, at=self._clock.monotonic()))
        if refused:
            raise InputRefused(refused.sentence)
        self._lanes.submit(entry)
        return self._settled(entry)

    def _settled(self, entry: Entry) -> Entry:
        give_up_at = self._clock.monotonic() + self._deadline_s + GRACE_S
        latest = entry
        while self._clock.monotonic() < give_up_at:
            try:
                change = self._changes.get(timeout=GLANCE_S)
            except Empty:
                continue
            if change is None:
                self._lanes.close(wait_s=0.0)
                give_up_at = min(give_up_at, self._clock.monotonic() + GRACE_AFTER_STOP_S)
            elif change.id == entry.id:
                latest = change
                if latest.stage in (Stage.DONE, Stage.WITHDRAWN):
                    return latest
        # No word from the lane: nobody knows. Its row stays in flight, and is unknown at the
        # next start.
        return replace(latest, stage=Stage.DONE, verdict=Verdict(Outcome.UNKNOWN))

    def _withdrawn(self, entry: Entry) -> Entry:
        withdrawn = entry.withdrawn()
        with suppress(StoreFailed):
            withdrawn = self._journal.record(withdrawn)
        return withdrawn
