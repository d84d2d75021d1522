"""The drills: faults that a rehearsal stages, by name, and what each must teach.

A drill changes what happens to lines (speak and add-context); other calls go on as ever, unless
the drill's sense demands more: a revoked key fails every call, an empty purse shows in the
account, a room that vanishes leaves the lists, a refused connection is refused to everybody.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bithuman_panel.core.models import Mode


class Drill(StrEnum):
    """The staged faults, by the words of ``rehearsal-server --drill``."""

    PARTLY = "partly"
    NOBODY_CONNECTED = "nobody-connected"
    NOBODY_CONNECTED_OLDER = "nobody-connected-older"
    ZERO_ROOMS = "zero-rooms"
    NO_WORKER = "no-worker"
    ROOM_VANISHES = "room-vanishes"
    KEY_REVOKED = "key-revoked"
    NO_CREDITS = "no-credits"
    CREDITS_RUN_OUT = "credits-run-out"
    PLAN_REQUIRED = "plan-required"
    SUSPENDED = "suspended"
    UNKNOWN_AGENT = "unknown-agent"
    UNKNOWN_AGENT_OLDER = "unknown-agent-older"
    INVALID = "invalid"
    BLOCKED = "blocked"
    THROTTLED = "throttled"
    REFUSED = "refused"
    WIFI_GONE = "wifi-gone"
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


class Lesson(NamedTuple):
    """What a drill is called, what it stages, and what the panel must make of it.

    ``outcome`` is that of a line to one room, sent at once, with today's API. ``is_heard`` tells
    the truth of the simulated stage, which a line of *unknown* outcome cannot know.
    """

    name: Sentence
    about: Sentence
    outcome: Outcome
    is_heard: bool


class Arrival(NamedTuple):
    """One line as the simulated platform received it, whole: the truth to hold an outcome against.

    ``room`` is what the line asked for (None: broadcast), ``heard_in`` where it was really heard.
    """

    agent: str
    mode: Mode
    text: str
    room: str | None
    heard_in: tuple[str, ...] = ()


def _heard(outcome: Outcome, name: Sentence, about: Sentence) -> Lesson:
    return Lesson(name, about, outcome, is_heard=True)


def _unheard(outcome: Outcome, name: Sentence, about: Sentence) -> Lesson:
    return Lesson(name, about, outcome, is_heard=False)


LESSONS: Mapping[Drill, Lesson] = MappingProxyType(
    {
        Drill.PARTLY: _heard(
            Outcome.PARTLY_DELIVERED,
            say("Some rooms only"),
            say("Some rooms get the line, others are skipped or fail."),
        ),
        Drill.NOBODY_CONNECTED: _unheard(
            Outcome.NOT_HEARD,
            say("Nobody connected"),
            say("Nobody is connected: the agent has no live room."),
        ),
        Drill.NOBODY_CONNECTED_OLDER: _unheard(
            Outcome.NOT_HEARD,
            say("Nobody connected, older platform"),
            say("Nobody is connected, and the platform says so in its older words."),
        ),
        Drill.ZERO_ROOMS: _unheard(
            Outcome.NOT_HEARD,
            say("Accepted, for no room"),
            say("The platform accepts the line, but it reaches no room."),
        ),
        Drill.NO_WORKER: _unheard(
            Outcome.NOT_HEARD,
            say("A room without its agent"),
            say("The room is there, but no agent works in it: lines to it are skipped."),
        ),
        Drill.ROOM_VANISHES: _unheard(
            Outcome.NOT_HEARD,
            say("A room that closes"),
            say("The room closes before the line arrives."),
        ),
        Drill.KEY_REVOKED: _unheard(
            Outcome.REJECTED,
            say("API secret revoked"),
            say("The API secret is revoked in the middle of the show."),
        ),
        Drill.NO_CREDITS: _unheard(
            Outcome.REJECTED, say("No credits"), say("The account has no credits left.")
        ),
        Drill.CREDITS_RUN_OUT: _heard(
            Outcome.DELIVERED,
            say("Credits running out"),
            say("The credits run out within half a minute. Until then lines arrive."),
        ),
        Drill.PLAN_REQUIRED: _unheard(
            Outcome.REJECTED,
            say("Plan refused"),
            say("The account's plan does not include the API."),
        ),
        Drill.SUSPENDED: _unheard(
            Outcome.REJECTED, say("Account suspended"), say("The account is suspended.")
        ),
        Drill.UNKNOWN_AGENT: _unheard(
            Outcome.REJECTED, say("Agent unknown"), say("The platform does not know the agent.")
        ),
        Drill.UNKNOWN_AGENT_OLDER: _unheard(
            Outcome.REJECTED,
            say("Agent unknown, older platform"),
            say("The platform does not know the agent, and says so in its older words."),
        ),
        Drill.INVALID: _unheard(
            Outcome.REJECTED, say("Request refused"), say("The platform finds the request invalid.")
        ),
        Drill.BLOCKED: _unheard(
            Outcome.REJECTED,
            say("Blocked on the way"),
            say("A guard in front of the platform turns the request away."),
        ),
        Drill.THROTTLED: _unheard(
            Outcome.THROTTLED,
            say("Too many requests"),
            say("Too many requests: the platform asks for a pause."),
        ),
        Drill.REFUSED: _unheard(
            Outcome.NOT_SENT,
            say("Platform out of reach"),
            say("The platform cannot be reached at all."),
        ),
        Drill.WIFI_GONE: _unheard(
            Outcome.NOT_SENT,
            say("Wi-Fi gone and back"),
            say("The Wi-Fi goes, and comes back after some seconds."),
        ),
        Drill.SLOW: _heard(
            Outcome.DELIVERED,
            say("A slow answer"),
            say("The platform takes some seconds to answer."),
        ),
        Drill.SILENCE: _heard(
            Outcome.UNKNOWN, say("No answer"), say("The line is spoken, but no answer ever comes.")
        ),
        Drill.DRIP: _heard(
            Outcome.UNKNOWN,
            say("An endless answer"),
            say("The answer drips in, a byte at a time, past every deadline."),
        ),
        Drill.CUT: _unheard(
            Outcome.UNKNOWN,
            say("Cut off, not spoken"),
            say("The connection closes after the line was read; it is not spoken."),
        ),
        Drill.RESET: _heard(
            Outcome.UNKNOWN,
            say("Cut off, but spoken"),
            say("The connection breaks after the line was read; it is spoken."),
        ),
        Drill.NOT_HTTP: _unheard(
            Outcome.UNKNOWN,
            say("A stranger answers"),
            say("Something that is not the platform answers with nonsense."),
        ),
        Drill.BROKEN_HEADERS: _heard(
            Outcome.UNKNOWN,
            say("A broken answer"),
            say("The head of the answer is broken; the line is spoken."),
        ),
        Drill.SERVER_ERROR: _unheard(
            Outcome.UNKNOWN,
            say("Platform error"),
            say("The platform fails with an internal error."),
        ),
        Drill.UNAVAILABLE: _unheard(
            Outcome.UNKNOWN,
            say("Out of service"),
            say("The platform says that it is out of service for a moment."),
        ),
        Drill.GATEWAY: _heard(
            Outcome.UNKNOWN,
            say("Gateway error"),
            say("The gateway gives up with an error page, though the line is spoken."),
        ),
        Drill.REDIRECT: _unheard(
            Outcome.UNKNOWN, say("Sent elsewhere"), say("The answer points to another address.")
        ),
        Drill.ERROR_IN_200: _unheard(
            Outcome.UNKNOWN,
            say("An error called success"),
            say("An error comes with the status of success."),
        ),
        Drill.HALF_REPLY: _heard(
            Outcome.DELIVERED,
            say("Half an answer"),
            say("The line is accepted, then the answer breaks off in the middle."),
        ),
        Drill.ODD_REPLY: _heard(
            Outcome.DELIVERED,
            say("An answer without sense"),
            say("The line is accepted with an answer that makes no sense."),
        ),
        Drill.HUGE_REPLY: _heard(
            Outcome.DELIVERED,
            say("An answer far too long"),
            say("The line is accepted with an answer far too long."),
        ),
    }
)
