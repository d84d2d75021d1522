"""One lane: a thread that sends the lines of its agent one after another.

The way of a line: intent to the journal, the look before the wire, the wire, the outcome to the
journal, word to whoever listens. Nothing that goes wrong on the way ends the thread or leaves a
line without an outcome.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias, assert_never

from bithuman_panel.core.delivery import Verdict, judge
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import PanelError, StoreFailed
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.services.backlog import Backlog, EntryJournal
from bithuman_panel.services.lanequeue import (
    Chore,
    Fate,
    LaneQueue,
    Latch,
    Recall,
    Send,
    Settle,
    Ticket,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Line
    from bithuman_panel.services.clock import Clock

# What became of a line, for whoever hears of it later.
_Settled: TypeAlias = "SimpleQueue[Entry]"
_METHOD = "POST"
_log = logging.getLogger(__name__)


class Wire(Protocol):
    """The way of a line to the server (``api/lines.py``); each lane has its own."""

    def send(
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: Callable[[], object],
        on_late: Callable[[Exchange, Verdict], None],
    ) -> tuple[Exchange, Verdict]:
        """Send the line and return what became of it; asks ``may_leave`` before the first byte.

        ``on_left`` is called at most once, when the socket has taken the last byte.
        ``on_late`` is called at most once, on another thread, with an answer after the deadline.
        """
        ...

    def warm(self, count: int = 1, agent: str | None = None) -> None:
        """Have connections opened ahead, for so many lines; does not wait for them.

        With ``agent``, on the lane's thread, what can be is prepared of a line to it, too.
        """
        ...

    def cool(self) -> None:
        """Drop the connections that were opened ahead."""
        ...

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        """End what is running at once. Any thread; does nothing to what comes later."""
        ...

    def end_answered(self) -> None:
        """End the connections whose lines are answered: called when nobody waits for it."""
        ...

    def close(self) -> None:
        """Drop the connections that were opened ahead, and open none any more."""
        ...


def _nobody() -> None:
    """Tell nobody."""


class LaneGear(NamedTuple):
    """What every lane works with; times in seconds.

    ``on_change`` and ``on_left`` are called on lane threads.
    """

    journal: EntryJournal
    open_wire: Callable[[], Wire]
    on_change: Callable[[Entry], None]
    clock: Clock
    deadline_s: float
    idle_s: float
    retry_s: float
    on_left: Callable[[], object] = _nobody


class Lane:
    """A lane and its thread, which starts at once and ends by itself when idle or closed."""

    def __init__(self, name: str, latch: Latch, gear: LaneGear) -> None:
        self.queue = LaneQueue(latch)
        self._gear = gear
        self._backlog = Backlog(gear.journal, gear.clock, gear.retry_s)
        self._wire: Wire | None = None
        self._thread = threading.Thread(target=self._run, name=f"bithuman-lane-{name}", daemon=True)
        self._thread.start()

    def withdraw(self, entry_id: str) -> bool:
        """Return whether the line was taken back before anything of it left. Any thread."""
        return self.follow_up(self.queue.withdraw(entry_id))

    def follow_up(self, recall: Recall) -> bool:
        """Stop the wire of a line just taken back; return whether one was. Without the latch."""
        if recall is Recall.CONNECTING:
            try:
                self._on_wire(lambda wire: wire.abort(Fault.WITHDRAWN))
            finally:
                self.queue.stopped()
        return recall is not Recall.TOO_LATE

    def abort(self) -> None:
        """End the exchange that is running, at once. Any thread."""
        self._on_wire(lambda wire: wire.abort(Fault.INTERRUPTED))

    def has_stopped(self, wait_s: float) -> bool:
        """Return whether the thread has ended, waiting at most ``wait_s`` for it."""
        self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while self._has_more():
            pass
        self._backlog.retry()
        self._drop_wire()

    def _has_more(self) -> bool:
        due_in_s = self._backlog.due_in_s()
        wait_s = self._gear.idle_s if due_in_s is None else due_in_s
        work = self.queue.take(wait_s, may_end=due_in_s is None)
        match work:
            case Send():
                self._send(work.ticket)
            case Settle():
                self._withdrawn(work.ticket)
            case Chore.PART:
                self._on_wire(lambda wire: wire.end_answered())
            case Chore.WARM:
                _quietly(lambda: self._opened_wire().warm(*self.queue.ahead))
            case Chore.COOL:
                self._on_wire(lambda wire: wire.cool())
            case Chore.REST:
                self._backlog.retry()
            case Chore.END:
                return False
            case _:
                assert_never(work)
        return True

    def _send(self, ticket: Ticket) -> None:
        queue_ms = (self._gear.clock.monotonic() - ticket.since) * 1000
        refused = self._begun(ticket)
        done: _Settled = SimpleQueue()
        if refused is None:
            exchange, verdict = self._flown(ticket, done)
        else:
            exchange, verdict = refused, judge(refused, None, None)
        fate = self.queue.land(ticket, exchange)
        match fate:
            case Fate.DONE:
                seen = _queued_for(queue_ms, _named(exchange, ticket))
                settled = ticket.entry.done(seen, verdict)
                done.put(self._settled(settled))
            case Fate.WITHDRAWN:
                self._withdrawn(ticket)
            case Fate.PUT_BACK:
                self._put_back(ticket)
            case _:
                assert_never(fate)

    def _begun(self, ticket: Ticket) -> Exchange | None:
        """Commit the intent; else return why the line never comes near the wire."""
        if ticket.is_stale():
            return Exchange(_METHOD, "", fault=Fault.STALE)
        try:
            ticket.entry = self._gear.journal.begin(ticket.entry)
        except Exception as error:  # noqa: BLE001 - no intent on disk, whatever the reason
            _log.warning("The intent to send a line could not be committed: %s", error)
            return Exchange(_METHOD, "", fault=Fault.JOURNAL, detail=_reason(error))
        self._tell(ticket.entry)
        _log.debug("Line %s is on its way", ticket.entry.id)
        return None

    def _flown(self, ticket: Ticket, done: _Settled) -> tuple[Exchange, Verdict]:
        """Return what the wire says, or where it breaks, what can be proved without it."""
        exchange = Exchange(_METHOD, "", fault=Fault.WITHDRAWN)
        try:
            wire = self._opened_wire()
            if self.queue.board(ticket):
                return wire.send(
                    ticket.entry.line,
                    deadline_s=self._gear.deadline_s,
                    may_leave=lambda: self.queue.may_leave(ticket),
                    on_left=lambda: self._left(wire),
                    on_late=lambda *answer: self._answered_late(done, *answer),
                )
        except BaseException as error:  # noqa: BLE001 - even an exit must not cost a line its outcome
            _log.exception("The wire broke")
            self._drop_wire()
            # Without leave nothing left; with leave nobody knows.
            exchange = Exchange(
                _METHOD, "", handed_over=ticket.has_left, fault=Fault.LOCAL, detail=_reason(error)
            )
        return exchange, judge(exchange, None, None)

    def _answered_late(self, done: _Settled, exchange: Exchange, verdict: Verdict) -> None:
        """Correct a line that was told unknown, after it was told so. On a thread of the wire."""
        entry = done.get()
        if entry.is_unknown:
            queue_ms = entry.exchange.timing.queue_ms if entry.exchange else None
            seen = _queued_for(queue_ms, exchange)
            late = entry.answered_late(seen, verdict, self._gear.clock.now())
            amended = self._backlog.amend(late)
            self._tell(amended)
            _note(amended)

    def _put_back(self, ticket: Ticket) -> None:
        """The hold came between: the line is queued again, and its row says so.

        A row that cannot be told stays in flight on disk: should the panel die now, the line would
        be called unknown although nothing of it left.
        """
        ticket.entry = replace(ticket.entry, stage=Stage.QUEUED)
        _quietly(lambda: self._gear.journal.record(ticket.entry))
        self._tell(ticket.entry)

    def _withdrawn(self, ticket: Ticket) -> None:
        self._settled(ticket.entry.withdrawn())

    def _settled(self, entry: Entry) -> Entry:
        saved = self._backlog.save(entry)
        self._tell(saved)
        _note(saved)
        return saved

    def _tell(self, entry: Entry) -> None:
        _quietly(lambda: self._gear.on_change(entry))

    def _on_wire(self, call: Callable[[Wire], object]) -> None:
        wire = self._wire
        if wire is not None:
            _quietly(lambda: call(wire))

    def _left(self, wire: Wire) -> None:
        """Tell that one has left; begin connections for those that wait while it is answered."""
        _quietly(self._gear.on_left)
        _quietly(wire.end_answered)
        if behind := self.queue.waiting:
            _quietly(lambda: wire.warm(behind))

    def _opened_wire(self) -> Wire:
        if self._wire is None:
            self._wire = self._gear.open_wire()
        return self._wire

    def _drop_wire(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            _quietly(wire.close)


def _named(exchange: Exchange, ticket: Ticket) -> Exchange:
    """Return the exchange with the true reason where leave was refused to a line grown stale."""
    if ticket.was_stale and exchange.fault is Fault.WITHDRAWN:
        return replace(exchange, fault=Fault.STALE)
    return exchange


def _queued_for(queue_ms: float | None, exchange: Exchange) -> Exchange:
    """Return the exchange with how long its line had waited before the wire was asked."""
    return replace(exchange, timing=exchange.timing._replace(queue_ms=queue_ms))


def _note(entry: Entry) -> None:
    """Let the log know what became of a line: by its id, never by its words or its target."""
    verdict, exchange = entry.verdict, entry.exchange
    _log.info(
        "Line %s: %s, status %s, fault %s, %s ms",
        entry.id,
        entry.outcome or entry.stage,
        verdict.status if verdict else None,
        exchange.fault if exchange else None,
        verdict.elapsed_ms if verdict else None,
    )


def _quietly(call: Callable[[], object]) -> None:
    try:
        call()
    except Exception:  # noqa: BLE001 - the next line must still go out
        _log.exception("A lane carries on after an error")


def _reason(error: BaseException) -> str:
    """Return a word for the error that is fit for the operator and holds no text of theirs."""
    if isinstance(error, StoreFailed) and error.reason:
        return error.reason
    return str(error) if isinstance(error, PanelError) else type(error).__name__
