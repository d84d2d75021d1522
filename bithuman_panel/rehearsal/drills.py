"""The drills: staged faults of the simulated platform, and what each must teach.

A drill changes what happens to lines (speak and add-context); other calls go on as ever, unless
the drill's sense demands more: a revoked key fails every call, an empty purse shows in the
account, a room that vanishes leaves the list, a refused connection is refused to everybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Mapping


class Generation(StrEnum):
    """Which public API is simulated: today's, or that of the older agent-context page."""

    TODAY = "today"
    SEED = "seed"


class Drill(StrEnum):
    """The staged faults, by the words of ``rehearsal-server --drill``."""

    PARTLY = "partly"
    NOBODY_CONNECTED = "nobody-connected"
    ZERO_ROOMS = "zero-rooms"
    ROOM_VANISHES = "room-vanishes"
    KEY_REVOKED = "key-revoked"
    NO_CREDITS = "no-credits"
    PLAN_REQUIRED = "plan-required"
    SUSPENDED = "suspended"
    UNKNOWN_AGENT = "unknown-agent"
    INVALID = "invalid"
    BLOCKED = "blocked"
    THROTTLED = "throttled"
    REFUSED = "refused"
    SLOW = "slow"
    SILENCE = "silence"
    DRIP = "drip"
    CUT = "cut"
    RESET = "reset"
    NOT_HTTP = "not-http"
    BROKEN_HEADERS = "broken-headers"
    SERVER_ERROR = "server-error"
    UNAVAILABLE = "unavailable"
    GATEWAY = "gateway"
    REDIRECT = "redirect"
    ERROR_IN_200 = "error-in-200"
    HALF_REPLY = "half-reply"
    ODD_REPLY = "odd-reply"
    HUGE_REPLY = "huge-reply"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a drill stages and what the panel must make of it.

    ``outcome`` is that of a line to one room, with today's API. ``is_heard`` tells the truth of
    the simulated stage, which a line of *unknown* outcome cannot know.
    """

    about: Sentence
    outcome: Outcome
    is_heard: bool


def _lesson(outcome: Outcome, about: str, *, is_heard: bool = False) -> Lesson:
    return Lesson(say(about), outcome, is_heard)


LESSONS: Mapping[Drill, Lesson] = MappingProxyType(
    {
        Drill.PARTLY: _lesson(
            Outcome.PARTLY_DELIVERED,
            "Some rooms get the line, others are skipped or fail.",
            is_heard=True,
        ),
        Drill.NOBODY_CONNECTED: _lesson(
            Outcome.NOT_HEARD, "Nobody is connected: the agent has no live room."
        ),
        Drill.ZERO_ROOMS: _lesson(
            Outcome.NOT_HEARD, "The platform accepts the line, but it reaches no room."
        ),
        Drill.ROOM_VANISHES: _lesson(Outcome.NOT_HEARD, "The room closes before the line arrives."),
        Drill.KEY_REVOKED: _lesson(
            Outcome.REJECTED, "The API secret is revoked in the middle of the show."
        ),
        Drill.NO_CREDITS: _lesson(Outcome.REJECTED, "The account has no credits left."),
        Drill.PLAN_REQUIRED: _lesson(
            Outcome.REJECTED, "The account's plan does not include the API."
        ),
        Drill.SUSPENDED: _lesson(Outcome.REJECTED, "The account is suspended."),
        Drill.UNKNOWN_AGENT: _lesson(Outcome.REJECTED, "The platform does not know the agent."),
        Drill.INVALID: _lesson(Outcome.REJECTED, "The platform finds the request invalid."),
        Drill.BLOCKED: _lesson(
            Outcome.REJECTED, "A guard in front of the platform turns the request away."
        ),
        Drill.THROTTLED: _lesson(
            Outcome.THROTTLED, "Too many requests: the platform asks for a pause."
        ),
        Drill.REFUSED: _lesson(Outcome.NOT_SENT, "The platform cannot be reached at all."),
        Drill.SLOW: _lesson(
            Outcome.DELIVERED, "The platform takes some seconds to answer.", is_heard=True
        ),
        Drill.SILENCE: _lesson(
            Outcome.UNKNOWN, "The line is spoken, but no answer ever comes.", is_heard=True
        ),
        Drill.DRIP: _lesson(
            Outcome.UNKNOWN,
            "The answer drips in, a byte at a time, past every deadline.",
            is_heard=True,
        ),
        Drill.CUT: _lesson(
            Outcome.UNKNOWN, "The connection closes after the line was read; it is not spoken."
        ),
        Drill.RESET: _lesson(
            Outcome.UNKNOWN,
            "The connection breaks after the line was read; it is spoken.",
            is_heard=True,
        ),
        Drill.NOT_HTTP: _lesson(
            Outcome.UNKNOWN, "Something that is not the platform answers with nonsense."
        ),
        Drill.BROKEN_HEADERS: _lesson(
            Outcome.UNKNOWN, "The head of the answer is broken; the line is spoken.", is_heard=True
        ),
        Drill.SERVER_ERROR: _lesson(Outcome.UNKNOWN, "The platform fails with an internal error."),
        Drill.UNAVAILABLE: _lesson(
            Outcome.UNKNOWN, "The platform says that it is out of service for a moment."
        ),
        Drill.GATEWAY: _lesson(
            Outcome.UNKNOWN,
            "The gateway gives up with an error page, though the line is spoken.",
            is_heard=True,
        ),
        Drill.REDIRECT: _lesson(Outcome.UNKNOWN, "The answer points to another address."),
        Drill.ERROR_IN_200: _lesson(Outcome.UNKNOWN, "An error comes with the status of success."),
        Drill.HALF_REPLY: _lesson(
            Outcome.DELIVERED,
            "The line is accepted, then the answer breaks off in the middle.",
            is_heard=True,
        ),
        Drill.ODD_REPLY: _lesson(
            Outcome.DELIVERED,
            "The line is accepted with an answer that makes no sense.",
            is_heard=True,
        ),
        Drill.HUGE_REPLY: _lesson(
            Outcome.DELIVERED, "The line is accepted with an answer far too long.", is_heard=True
        ),
    }
)
