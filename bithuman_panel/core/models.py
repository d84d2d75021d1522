"""The nouns of the panel (docs/architecture.md, *Words*): frozen, so they may cross threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

DEFAULT_BASE_URL = "https://api.bithuman.ai"
DEFAULT_PROFILE = "default"
# A Speak that has waited longer does not leave by itself.
FRESHNESS_S = 15.0


class Mode(StrEnum):
    """What becomes of a text: the agent says it aloud, or keeps it as silent knowledge."""

    SPEAK = "speak"
    CONTEXT = "context"


class Route(StrEnum):
    """Which API call carries a line. Add-context can carry a Speak too (``type: speak``)."""

    SPEAK = "speak"
    ADD_CONTEXT = "add-context"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a line goes: one room of an agent, or (``room`` is None) a broadcast to all of them."""

    agent: str
    room: str | None = None

    @property
    def is_broadcast(self) -> bool:
        """Whether every live room of the agent is meant."""
        return self.room is None

    def meets(self, other: Target) -> bool:
        """Return whether a line for the one is heard at the other, too."""
        is_everywhere = self.is_broadcast or other.is_broadcast
        return self.agent == other.agent and (is_everywhere or self.room == other.room)


class Part(StrEnum):
    """What of a cue a line is: the line itself, or the context that had to come before it."""

    LINE = "line"
    PRIME = "prime"


class CueRef(NamedTuple):
    """Where a line comes from: a cue, and the run of the show in which it was let go."""

    run: str
    id: str
    part: Part = Part.LINE


@dataclass(frozen=True, slots=True)
class Line:
    """One text for one target. Build it with :func:`line_of`, which picks the route.

    ``cue`` is where it comes from, ``corrects`` the id of an entry whose fact it replaces; they
    make no other line of it: the same words are the same.
    """

    mode: Mode
    text: str
    target: Target
    route: Route
    cue: CueRef | None = field(default=None, compare=False)
    corrects: str | None = field(default=None, compare=False)


def line_of(
    mode: Mode,
    text: str,
    target: Target,
    *,
    via_add_context: bool = False,
    cue: CueRef | None = None,
    corrects: str | None = None,
) -> Line:
    """Return the line; a Speak takes add-context only when ``via_add_context`` says so."""
    direct = mode is Mode.SPEAK and not via_add_context
    route = Route.SPEAK if direct else Route.ADD_CONTEXT
    return Line(mode, text, target, route, cue, corrects)


class Draft(NamedTuple):
    """A text that was not sent, and how it was meant; an empty one says nothing of the mode."""

    text: str = ""
    mode: Mode = Mode.CONTEXT


class Agent(NamedTuple):
    """An avatar of the account, as the API lists it; everything but the code may be missing."""

    code: str
    name: str | None = None
    status: str | None = None
    model: str | None = None
    description: str | None = None
    language: str | None = None
    image_url: str | None = None

    @property
    def title(self) -> str:
        """The name to show: its own, or its code."""
        return (self.name or "").strip() or self.code


class Room(NamedTuple):
    """A live room of an agent. ``opened_at`` is Unix seconds; None where the API did not say.

    ``matched_by`` is how the platform knows whose it is, in its own word.
    """

    room_id: str
    people: int | None = None
    opened_at: float | None = None
    deliverable: bool | None = None
    matched_by: str | None = None


class Account(NamedTuple):
    """Whose key it is, from ``GET /v1/me``; each field is None where the reply left it out.

    ``plan_credits`` come anew with the plan, ``topup_credits`` were bought.
    """

    user_id: str | None = None
    email: str | None = None
    plan: str | None = None
    plan_code: str | None = None
    credits: float | None = None
    plan_credits: float | None = None
    topup_credits: float | None = None
    status: str | None = None
    upgrade_url: str | None = None
    pricing_url: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """An account as the operator knows it. ``base_url`` None: the environment's, or the default.

    Its API secret is in the secret store under ``name``, never here. ``freshness_s`` is how long a
    Speak may wait in its lane and still leave by itself.
    """

    name: str
    base_url: str | None = None
    colour: str = "teal"
    is_rehearsal: bool = False
    freshness_s: float = FRESHNESS_S
