"""The lanes: each agent's lines leave in order, and no agent waits for another.

The window and the command line hand a line in and return at once; what becomes of it is told
from the lane's own thread. There is no second try: one submission is at most one sending.
"""

from __future__ import annotations

import logging
import time
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import judge
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.holds import Hold
from bithuman_panel.core.models import Mode
from bithuman_panel.services.backlog import EntryJournal
from bithuman_panel.services.clock import Moment
from bithuman_panel.services.lane import Lane, LaneGear, Wire
from bithuman_panel.services.lanequeue import LaneQueue, Latch, Ticket
from bithuman_panel.services.queuedrows import QueuedRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.holds import Why
    from bithuman_panel.services.clock import Clock

__all__ = ["EntryJournal", "Lanes", "Wire"]

MAX_LANES = 64
_ABORT_S = 1.0
_ABORT_AGAIN_S = 0.05
_log = logging.getLogger(__name__)


class Lanes:
    """All lanes of one access. Every method may be called from any thread.

    ``on_change`` is told, on the lane's thread, of each line that is in flight, done, withdrawn,
    or queued again because the hold met it on its way to the wire; ``on_left`` there, too, that the
    socket has taken all of one. Times are in seconds. A Speak that is older than ``freshness_s``
    (None: no limit) is not sent (``Fault.STALE``).
    """

    def __init__(
        self,
        journal: EntryJournal,
        open_wire: Callable[[], Wire],
        on_change: Callable[[Entry], None],
        clock: Clock,
        deadline_s: float,
        idle_s: float = 60.0,
        retry_s: float = 0.5,
        freshness_s: float | None = None,
        on_left: Callable[[], object] = lambda: None,
    ) -> None:
        self._gear = LaneGear(
            journal, open_wire, on_change, clock, deadline_s, idle_s, retry_s, on_left
        )
        self._latch = Latch()
        self._holds: set[Why] = set()
        self._lanes: dict[str, Lane] = {}
        self._order = count()
        self._clock = clock
        self._freshness_s = freshness_s
        self._rows = QueuedRows(journal, self._latch.lock, self._queues)

    def submit(self, entry: Entry, *, is_ahead: bool = False) -> bool:
        """Queue the entry's line behind those of its agent, or (``is_ahead``) before all that wait.

        Return whether its lane takes it at once. After :meth:`close` it is withdrawn, and where no
        lane can be opened it is not sent; told so on this very thread.
        """
        with self._latch.lock:
            is_closing = self._latch.is_closing
            lane = None if is_closing else self._lane_of(entry.line.target.agent)
            if lane:
                order = next(self._order)
                ticket = Ticket(
                    entry,
                    -order if is_ahead else order,
                    self._clock.monotonic(),
                    is_stale=self._staleness(entry),
                )
                must_wait = lane.queue.put(ticket, is_ahead=is_ahead)
                if must_wait:
                    self._rows.look_soon()
                return not must_wait
        if is_closing:
            _log.warning("A line came after the lanes were closed")
        self._gear.on_change(entry.withdrawn() if is_closing else _not_sent(entry))
        return False

    def warm(self, agent: str, lines: int = 1) -> None:
        """Have connections opened ahead for the agent's next lines; a waiting line goes first.

        On hold there is none.
        """
        with self._latch.lock:
            is_shut = self._latch.is_closing or self._latch.is_held
            lane = None if is_shut else self._lane_of(agent)
            if lane:
                lane.queue.want_warm(lines, agent)

    def withdraw(self, entry_id: str) -> bool:
        """Return True if nothing of the line has left: then nothing ever will."""
        with self._latch.lock:
            lanes = self._distinct()
        return any(lane.withdraw(entry_id) for lane in lanes)

    def hold(self, why: Why = Hold.PERSON) -> None:
        """Let no line past the gate from this moment on; what waits stays queued.

        Connections that were opened ahead are dropped.
        """
        with self._latch.lock:
            self._holds.add(why)
            self._latch.is_held = True
            for lane in self._distinct():
                lane.queue.want_cool()
            # What was to leave at once waits from now on.
            self._rows.look_soon()

    def release(self, *whys: Why) -> None:
        """Let go of these reasons; once none is left the lanes move again.

        Without any it is a person's word, which goes before a wait that is counted down, too.
        """
        with self._latch.lock:
            self._holds.difference_update(whys or (Hold.PERSON, Hold.WAIT))
            if self._holds or not self._latch.is_held:
                return
            self._latch.is_held = False
            for lane in self._distinct():
                lane.queue.wake()

    def pending(self) -> tuple[Entry, ...]:
        """Return the entries that are queued or in flight: those handed in ahead, then in order."""
        with self._latch.lock:
            tickets = [ticket for lane in self._distinct() for ticket in lane.queue.tickets()]
        return tuple(ticket.entry for ticket in sorted(tickets, key=lambda t: t.order))

    def close(self, wait_s: float = 2.0) -> None:
        """Withdraw what has not left, wait for what has, then end it: unknown, or proved not sent.

        Blocks for at most ``wait_s`` and a second. May be called again, to wait again.
        """
        with self._latch.lock:
            # In one go: no lane takes a line between the closing and its own turn.
            self._latch.is_closing = True
            self._rows.stop()
            recalls = [(lane, lane.queue.close()) for lane in self._distinct()]
        for lane, recall in recalls:
            lane.follow_up(recall)
        running = _still_running([lane for lane, _ in recalls], wait_s)
        give_up_at = time.monotonic() + _ABORT_S
        while running and time.monotonic() < give_up_at:
            # Again and again: an abort that comes just before the exchange begins meets nothing.
            for lane in running:
                lane.abort()
            running = _still_running(running, _ABORT_AGAIN_S)
        if running:
            _log.error("%d lanes did not end", len(running))
        self._rows.join(_ABORT_AGAIN_S)

    def _staleness(self, entry: Entry) -> Callable[[], bool]:
        """Return what tells from now on whether the line has waited too long to leave."""
        limit_s, clock = self._freshness_s, self._clock
        if limit_s is None or entry.line.mode is not Mode.SPEAK:
            return lambda: False
        since = Moment.on(clock)
        return lambda: since.waited_s(clock) > limit_s

    def _queues(self) -> list[LaneQueue]:
        return [lane.queue for lane in self._distinct()]

    def _lane_of(self, agent: str) -> Lane | None:
        """Return the agent's lane; None where the system has no thread for one."""
        lane = self._lanes.get(agent)
        if lane is None or lane.queue.has_ended:
            try:
                lane = self._new_lane(agent)
            except RuntimeError:
                _log.exception("No lane can be opened")
                return None
            self._lanes[agent] = lane
        return lane

    def _new_lane(self, agent: str) -> Lane:
        """Return a lane for an agent that has none: its own, or past the limit the emptiest."""
        self._lanes = {a: lane for a, lane in self._lanes.items() if not lane.queue.has_ended}
        lanes = self._distinct()
        if len(lanes) >= MAX_LANES:
            return min(lanes, key=lambda lane: len(lane.queue.tickets()))
        return Lane(agent, self._latch, self._gear)

    def _distinct(self) -> list[Lane]:
        return list(dict.fromkeys(self._lanes.values()))


def _not_sent(entry: Entry) -> Entry:
    """Return the entry of a line that no lane has ever had: this is proof that it has not left."""
    exchange = Exchange("POST", "", fault=Fault.LOCAL)
    return entry.done(exchange, judge(exchange, None, None))


def _still_running(lanes: list[Lane], wait_s: float) -> list[Lane]:
    """Return the lanes whose threads go on after ``wait_s`` in all."""
    give_up_at = time.monotonic() + wait_s
    return [lane for lane in lanes if not lane.has_stopped(max(0.0, give_up_at - time.monotonic()))]
