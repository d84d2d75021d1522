"""What became of the wish to end a session: decided by proof, as for a line, and never tried twice.

A page tells the fields of the answer but not their types, so only what says plainly that the
session is over counts as an end (api-facts, 1.4).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import UNPROVED_4XX
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.exchange import Exchange

# Before a connection stands not even the head of the request has left.
_NEVER_LEFT = frozenset({Fault.NAME_NOT_FOUND, Fault.NO_CONNECTION, Fault.CERTIFICATE, Fault.PROXY})
_GONE = frozenset({FailureKind.NO_ACTIVE_ROOMS, FailureKind.AGENT_NOT_FOUND, FailureKind.GONE})


class Ending(StrEnum):
    """What became of it."""

    ENDED = "ended"
    OVER = "already-over"
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"


class Closed(NamedTuple):
    """What an answer says; each None where it left it out or was odd.

    ``closed``: by this request. ``ended``: it is over now, by whatever.
    """

    session_id: str | None = None
    closed: bool | None = None
    ended: bool | None = None


class Ended(NamedTuple):
    """The outcome; ``failure`` is what the platform, or the network, complained of."""

    ending: Ending
    failure: Failure | None = None


def obstacle(session: RuntimeSession, *, is_locked: bool) -> Sentence | None:
    """Return why a session cannot be ended now; None: it can. ``is_locked``: Show mode is on."""
    if is_locked:
        return say("Show mode is on: no session can be ended.")
    if session.room is None:
        return say("The platform does not name the room, so this cannot be ended here.")
    return None


def judge_ending(
    exchange: Exchange, session_id: str, closed: Closed | None, failure: Failure | None
) -> Ended:
    """Return what became of it; ``closed`` None: the answer could not be understood."""
    return Ended(_ending(exchange, session_id, closed, failure), failure)


def _ending(
    exchange: Exchange, session_id: str, closed: Closed | None, failure: Failure | None
) -> Ending:
    status = exchange.status
    if status is None:
        is_here = not exchange.handed_over and exchange.fault in _NEVER_LEFT
        return Ending.NOT_SENT if is_here else Ending.UNKNOWN
    if 200 <= status < 300:
        return Ending.UNKNOWN if failure or closed is None else _said(closed, session_id)
    if failure and status in (404, 410) and failure.kind in _GONE:
        return Ending.OVER
    is_refused = 400 <= status < 500 and status not in UNPROVED_4XX
    return Ending.REFUSED if is_refused else Ending.UNKNOWN


def _said(closed: Closed, session_id: str) -> Ending:
    if closed.session_id not in (None, session_id):
        return Ending.UNKNOWN
    if closed.closed:
        return Ending.ENDED
    if closed.ended:
        return Ending.ENDED if closed.closed is None else Ending.OVER
    return Ending.UNKNOWN


def ending_sentence(ended: Ended) -> Sentence:
    """Return what became of it, and what to do, in plain words."""
    match ended.ending:
        case Ending.ENDED:
            return say("The session was ended.")
        case Ending.OVER:
            return say("The session was over already.")
        case Ending.REFUSED if ended.failure:
            return say(
                "The session was not ended. {title} {hint}",
                title=ended.failure.title,
                hint=ended.failure.hint,
            )
        case Ending.NOT_SENT if ended.failure:
            return say(
                "The session goes on: nothing left this computer. {title}",
                title=ended.failure.title,
            )
        case Ending.REFUSED | Ending.NOT_SENT:
            return say("The session was not ended.")
        case _:
            return say("Nobody knows whether the session has ended. Look at the room.")
