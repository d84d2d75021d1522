"""What waits on one lane, and the one moment after which a line is past recall.

Everything here is under one lock, the latch's, shared by all lanes: whether a line may leave,
whether it was taken back, whether all is held. So of two that race, one is first, and both agree.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange

# A frame: what became of a line is shown before its connection is ended, and others are begun.
REST_S = 0.016


class Latch:
    """What the lanes share. The fields are read and written under ``lock`` alone."""

    def __init__(self) -> None:
        # Re-entrant: the lanes call their queues with the lock in hand.
        self.lock = threading.RLock()
        self.is_held = False
        self.is_closing = False


def _never() -> bool:
    return False


@dataclass(slots=True, eq=False)
class Ticket:
    """An entry on its way through a lane; ``order`` counts over all lanes.

    ``since`` is when it was handed in (seconds, monotonic). ``is_stale`` says at any moment whether
    it has waited too long to leave by itself.
    """

    entry: Entry
    order: int
    since: float = 0.0
    is_at_wire: bool = False
    has_left: bool = False
    is_taken_back: bool = False
    was_held_back: bool = False
    was_stale: bool = False
    has_row: bool = False
    is_stale: Callable[[], bool] = _never


class Send(NamedTuple):
    """The next line to send."""

    ticket: Ticket


class Settle(NamedTuple):
    """A line taken back while it waited: to be recorded and told."""

    ticket: Ticket


class Chore(Enum):
    """What a lane does when no line asks for it."""

    PART = "part"
    WARM = "warm"
    COOL = "cool"
    REST = "rest"
    END = "end"


class Fate(Enum):
    """What becomes of a line that is back from the wire."""

    DONE = "done"
    WITHDRAWN = "withdrawn"
    PUT_BACK = "put back"


class Recall(Enum):
    """The answer to a withdrawal; CONNECTING: it is taken back, and its wire may be stopped."""

    TOO_LATE = "too late"
    TAKEN_BACK = "taken back"
    CONNECTING = "connecting"


class LaneQueue:
    """The lines of one lane, in order. Any thread, but :meth:`take` to :meth:`land` its own.

    ``ahead`` says for how many lines connections are to be ahead, and to whom, when WARM is the
    chore.
    """

    def __init__(self, latch: Latch) -> None:
        self.has_ended = False
        self._latch = latch
        self._news = threading.Condition(latch.lock)
        self._waiting: deque[Ticket] = deque()
        self._taken_back: deque[Ticket] = deque()
        self._current: Ticket | None = None
        # What is to become of the connections ahead: the last word counts.
        self._wanted: Chore | None = None
        self.ahead: tuple[int, str | None] = (1, None)
        # How many threads are telling the wire to stop the line that was just taken back.
        self._stops = 0
        # Whether the lane's thread does nothing, and takes at once what comes.
        self._is_idle = False
        self._has_landed = False

    def put(self, ticket: Ticket, *, is_ahead: bool = False) -> bool:
        """Queue a line behind those that wait, or before them; return whether it has to wait."""
        with self._news:
            must_wait = not self._is_idle or bool(self._waiting) or self._latch.is_held
            if is_ahead:
                self._waiting.appendleft(ticket)
            else:
                self._waiting.append(ticket)
            self._news.notify_all()
            return must_wait

    def want_warm(self, lines: int = 1, agent: str | None = None) -> None:
        """Ask for connections ahead, for so many lines; asking twice is asking once."""
        with self._news:
            self.ahead = lines, agent
            self._wanted = Chore.WARM
            self._news.notify_all()

    def want_cool(self) -> None:
        """Ask for no connection ahead any more."""
        with self._news:
            self._wanted = Chore.COOL
            self._news.notify_all()

    def wake(self) -> None:
        """Let the lane look again: it is no longer held."""
        with self._news:
            self._news.notify_all()

    def take(self, wait_s: float, *, may_end: bool) -> Send | Settle | Chore:
        """Return what to do next, waiting at most ``wait_s``; then END where the lane may end."""
        with self._news:
            self._is_idle = True
            # Else whoever shows what became of a line waits for Python while this goes on with it.
            if self._has_landed and not self._news.wait_for(self._has_more_than_warming, REST_S):
                self._has_landed = self._is_idle = False
                return Chore.PART
            self._news.wait_for(self._has_work, wait_s)
            self._is_idle = False
            if self._stops:
                return Chore.REST
            if self._taken_back:
                return Settle(self._taken_back.popleft())
            if self._waiting and not self._latch.is_held:
                self._current = self._waiting.popleft()
                return Send(self._current)
            return self._chore(may_end=may_end)

    def _has_work(self) -> bool:
        # While a stop is on its way to the wire nothing new may start there: it would be hit.
        has_work = self._wanted is Chore.WARM or self._has_more_than_warming()
        return has_work and not self._stops

    def _has_more_than_warming(self) -> bool:
        is_free = bool(self._waiting) and not self._latch.is_held
        is_to_cool = self._wanted is Chore.COOL
        return bool(self._taken_back or is_free or is_to_cool or self._latch.is_closing)

    def _chore(self, *, may_end: bool) -> Chore:
        if self._latch.is_closing:
            self.has_ended = True
            return Chore.END
        if self._wanted:
            wanted, self._wanted = self._wanted, None
            return wanted
        if self._waiting or not may_end:
            return Chore.REST
        self.has_ended = True
        return Chore.END

    def board(self, ticket: Ticket) -> bool:
        """Return whether the line may go to the wire, to connect: the look before the last."""
        with self._news:
            ticket.is_at_wire = self._is_free(ticket)
            return ticket.is_at_wire

    def may_leave(self, ticket: Ticket) -> bool:
        """Return whether the first byte may go out now; from True on nothing takes it back."""
        with self._news:
            ticket.has_left = ticket.has_left or self._is_free(ticket)
            return ticket.has_left

    def _is_free(self, ticket: Ticket) -> bool:
        ticket.was_held_back = self._latch.is_held
        ticket.was_stale = ticket.is_stale()
        return not (ticket.is_taken_back or ticket.was_held_back or ticket.was_stale)

    def land(self, ticket: Ticket, exchange: Exchange) -> Fate:
        """Return what becomes of the line now that its exchange is over.

        What was handed over is done, whatever was promised. A line that met the hold on its way
        goes back to the head of the queue, as fresh as it came.
        """
        with self._news:
            self._current = None
            fate = _fate(ticket, exchange)
            if fate is Fate.PUT_BACK:
                self._waiting.appendleft(ticket)
                ticket.is_at_wire = ticket.was_held_back = ticket.was_stale = False
                ticket.has_row = True
            else:
                self._has_landed = True
            return fate

    def withdraw(self, entry_id: str) -> Recall:
        """Take a line back if nothing of it has left; after CONNECTING call :meth:`stopped`."""
        with self._news:
            ticket = next((t for t in self._waiting if t.entry.id == entry_id), None)
            if ticket is not None:
                self._waiting.remove(ticket)
                self._take_back(ticket)
                return Recall.TAKEN_BACK
            current = self._current
            if current is None or current.entry.id != entry_id or current.has_left:
                return Recall.TOO_LATE
            return self._recall_current(current)

    def close(self) -> Recall:
        """Take back all that has not left, as :meth:`withdraw` does; the latch is closing."""
        with self._news:
            while self._waiting:
                self._take_back(self._waiting.popleft())
            self._news.notify_all()
            current = self._current
            if current is None or current.has_left:
                return Recall.TAKEN_BACK
            return self._recall_current(current)

    def _take_back(self, ticket: Ticket) -> None:
        ticket.is_taken_back = True
        self._taken_back.append(ticket)
        self._news.notify_all()

    def _recall_current(self, current: Ticket) -> Recall:
        current.is_taken_back = True
        if not current.is_at_wire:
            return Recall.TAKEN_BACK
        self._stops += 1
        return Recall.CONNECTING

    def stopped(self) -> None:
        """Let the lane go on: the wire has been told to stop what it was doing."""
        with self._news:
            self._stops -= 1
            self._news.notify_all()

    def without_row(self) -> list[Ticket]:
        """Return the lines that wait and that the journal has not been told of, in order."""
        with self._news:
            return [ticket for ticket in self._waiting if not ticket.has_row]

    @property
    def is_beginning(self) -> bool:
        """Whether the line at the head has yet to get its row, which comes before the others'."""
        with self._news:
            current = self._current
            return bool(current and current.entry.stage is Stage.QUEUED and not current.has_row)

    def note_row(self, ticket: Ticket, stored: Entry) -> None:
        """Keep the row of a line that waits; one that has left the queue meanwhile has its own."""
        with self._news:
            if ticket in self._waiting:
                ticket.entry, ticket.has_row = stored, True

    @property
    def waiting(self) -> int:
        """How many lines wait behind the one that is on its way; none while they are held."""
        with self._news:
            return 0 if self._latch.is_held else len(self._waiting)

    def tickets(self) -> list[Ticket]:
        """Return the lines that wait or are in flight; those taken back are neither."""
        with self._news:
            current = self._current
            on_the_way = [current] if current and not current.is_taken_back else []
            return [*on_the_way, *self._waiting]


def _fate(ticket: Ticket, exchange: Exchange) -> Fate:
    if exchange.handed_over:
        return Fate.DONE
    if ticket.is_taken_back:
        return Fate.WITHDRAWN
    if not ticket.was_held_back or exchange.fault is not Fault.WITHDRAWN:
        return Fate.DONE
    return Fate.PUT_BACK
