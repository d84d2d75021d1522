"""What became of a line: decided by proof, never by exception type.

The wire flag says whether any byte of the body was handed to the socket; together with the final
status line it decides alone (docs/reliability.md). A network fault after a 2xx status line cannot
turn the line into "not delivered": the reply is then merely unreadable.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.errors import Failure, FailureKind

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange

# A longer room id comes back cut, and what is no UTF-8 as this.
LONGEST_NAMED = 256
UNREADABLE = "\ufffd"
# The gateway may have passed the line on before it gave up (408, 499) or refuses to say (409, 425).
UNPROVED_4XX = frozenset({408, 409, 425, 499})


class Outcome(StrEnum):
    """What became of a line, in the words of the command line's ``--json``."""

    DELIVERED = "delivered"
    PARTLY_DELIVERED = "partly-delivered"
    NOT_HEARD = "not-heard"
    REJECTED = "rejected"
    THROTTLED = "throttled"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"


class Report(NamedTuple):
    """A delivery reply, understood: every field None where the reply left it out or was odd.

    ``is_ours`` is False when the reply speaks of another agent or another kind of line: then
    nothing that it counts is proof.
    """

    delivered: int | None = None
    rooms: tuple[str, ...] | None = None
    rooms_skipped: tuple[str, ...] | None = None
    rooms_failed: tuple[str, ...] | None = None
    skipped_count: int | None = None
    is_ours: bool = True

    @property
    def reached(self) -> int | None:
        """How many rooms got the line; None where the reply does not say, or contradicts itself."""
        if not self.is_ours:
            return None
        listed = None if self.rooms is None else len(self.rooms)
        if self.delivered is None or listed is None:
            return self.delivered if listed is None else listed
        if (self.delivered == 0) != (listed == 0):
            return None
        return self.delivered

    @property
    def missed(self) -> int:
        """How many targeted rooms did not get the line, as far as the reply says."""
        listed = len(self.rooms_skipped or ()) + len(self.rooms_failed or ())
        return max(listed, self.skipped_count or 0)

    def strays(self, room: str) -> tuple[str, ...]:
        """Return the rooms that got a line for ``room`` beside it, as far as the reply says."""
        if not self.is_ours:
            return ()
        return tuple(dict.fromkeys(each for each in self.rooms or () if not _is_of(each, room)))

    def has_reached(self, room: str) -> bool:
        """Return whether the reply names ``room`` as one that got the line."""
        return any(each and _is_of(each, room) for each in self.rooms or ())

    def has_missed(self, room: str) -> bool:
        """Return whether the reply says that a line for ``room`` alone reached nobody there."""
        names = (*(self.rooms_skipped or ()), *(self.rooms_failed or ()))
        if not names:
            return bool(self.skipped_count) and self.delivered is None and not self.rooms
        return any(each and _is_of(each, room) for each in names)


def _is_of(named: str, room: str) -> bool:
    """Return whether a reply means ``room``: what has no name that can be read is no other one."""
    if not named or UNREADABLE in named:
        return True
    return named == room or (len(named) == LONGEST_NAMED and room.startswith(named))


class Verdict(NamedTuple):
    """The outcome of a line, and the facts of the reply that the operator may want to see."""

    outcome: Outcome
    status: int | None = None
    report: Report | None = None
    failure: Failure | None = None
    request_id: str | None = None
    elapsed_ms: int | None = None

    @property
    def delivered_to_rooms(self) -> int | None:
        """How many rooms got the line; None where nobody can tell."""
        return self.report.reached if self.report else None


def judge(
    exchange: Exchange, report: Report | None, failure: Failure | None, room: str | None = None
) -> Verdict:
    """Return the verdict on an exchange about a line for ``room``; None: a broadcast.

    ``report`` is what a 2xx body says (None: unreadable); ``failure`` what an error body says,
    of whatever status: a 2xx with an error body proves nothing.
    """
    return Verdict(
        outcome=_outcome(exchange, report, failure, room),
        status=exchange.status,
        report=report,
        failure=failure,
        request_id=exchange.header("X-Request-Id"),
        elapsed_ms=round(exchange.timing.total_ms),
    )


def _outcome(
    exchange: Exchange, report: Report | None, failure: Failure | None, room: str | None
) -> Outcome:
    if not exchange.handed_over:
        return Outcome.NOT_SENT
    status = exchange.status
    if status is None or status in UNPROVED_4XX:
        return Outcome.UNKNOWN
    if 200 <= status < 300:
        return Outcome.UNKNOWN if failure else _accepted(report, room)
    if status == 429:
        return Outcome.THROTTLED
    if status == 404 and failure and failure.kind is FailureKind.NO_ACTIVE_ROOMS:
        return Outcome.NOT_HEARD
    return Outcome.REJECTED if 400 <= status < 500 else Outcome.UNKNOWN


def _accepted(report: Report | None, room: str | None) -> Outcome:
    reached = report.reached if report else None
    if reached == 0:
        return Outcome.NOT_HEARD
    if room is not None and report is not None and report.is_ours:
        elsewhere = _elsewhere(report, room)
        if elsewhere:
            return elsewhere
    if reached is not None and report is not None and report.missed:
        return Outcome.PARTLY_DELIVERED
    return Outcome.DELIVERED


def _elsewhere(report: Report, room: str) -> Outcome | None:
    """Return what became of a line for one room that did not get it; None: nothing says so.

    Heard where nobody aimed it is no *not heard*: that may be sent again without being asked.
    """
    if report.has_reached(room):
        return None
    has_missed = report.has_missed(room)
    if report.strays(room) or (has_missed and report.delivered):
        return Outcome.UNKNOWN
    return Outcome.NOT_HEARD if has_missed else None


# Worst first: with several rooms the command line exits with the worst (cli.md).
WORST_FIRST = (
    Outcome.UNKNOWN,
    Outcome.NOT_SENT,
    Outcome.REJECTED,
    Outcome.THROTTLED,
    Outcome.NOT_HEARD,
    Outcome.PARTLY_DELIVERED,
    Outcome.DELIVERED,
)


def worst(outcomes: list[Outcome]) -> Outcome:
    """Return the worst of ``outcomes``, which is not empty."""
    return min(outcomes, key=WORST_FIRST.index)
