"""A prepared line, and the heading that gathers some of them on a run sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bithuman_panel.core.models import Mode, Target

# What a newer panel wrote beside the fields known here: kept as it was read, never looked at.
Extra = tuple[tuple[str, object], ...]

MAX_PRE_WAIT_S = 3600.0
DAY_S = 24 * 60 * 60


class Colour(StrEnum):
    """The colour of a cue or a group, to find it by; it means nothing to the panel."""

    NONE = "none"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"
    VIOLET = "violet"


class Link(StrEnum):
    """What lets the cue after this one go: a hand, or the end of this one's speaking time."""

    MANUAL = "manual"
    FOLLOW = "follow"


@dataclass(frozen=True, slots=True)
class Cue:
    """A prepared line. ``target`` None: whatever is the current target at the GO.

    ``text`` may hold ``{{variables}}`` and ``/snippets``. ``planned_s`` is the planned time in
    seconds since midnight, local time; ``pre_wait_s`` is waited between GO and gate. ``prime`` is a
    Context that must be confirmed in the cue's room before the line may go; empty for none.
    """

    id: str
    name: str = ""
    mode: Mode = Mode.SPEAK
    text: str = ""
    target: Target | None = None
    note: str = ""
    colour: Colour = Colour.NONE
    planned_s: int | None = None
    pre_wait_s: float = 0.0
    prime: str = ""
    link: Link = Link.MANUAL
    extra: Extra = ()

    @property
    def title(self) -> str:
        """The name, or the beginning of the text where it has none."""
        return self.name.strip() or self.text.strip().partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Group:
    """A heading: the cues below it, up to the next one, are its own. It is never on standby."""

    id: str
    name: str = ""
    colour: Colour = Colour.NONE
    extra: Extra = ()


Item = Cue | Group
