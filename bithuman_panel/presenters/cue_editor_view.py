"""What the editor of cues asks of its view, and of the places where cues go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Colour, Cue, Group, Link
    from bithuman_panel.core.models import Agent, Mode, Target
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.cue_aim import Aim, AimAt
    from bithuman_panel.presenters.cue_reading import Reading


class Field(StrEnum):
    """What a complaint is about."""

    NAME = "name"
    TEXT = "text"
    TARGET = "target"
    NOTE = "note"
    PLANNED = "planned"
    PRE_WAIT = "pre-wait"
    PRIME = "prime"


@dataclass(frozen=True, slots=True)
class Shared:
    """What several cues have in common: None where they differ."""

    count: int
    mode: Mode | None
    colour: Colour | None
    link: Link | None


class Places(Protocol):
    """What is known of agents and rooms; the targets have it."""

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Every agent that can be chosen."""
        ...

    @property
    def target(self) -> Target | None:
        """Where a line would go now."""
        ...

    def rooms_of(self, code: str) -> tuple[str, ...]:
        """Return the rooms of an agent that can be chosen."""
        ...


class CueEditorView(Protocol):
    """What the editor can show. It comes with the first of the three, and stays until it goes."""

    def show_cue(self, cue: Cue, number: int, count: int) -> None:
        """Show a cue, the ``number``-th of ``count``; what is the same already stays untouched."""
        ...

    def show_group(self, group: Group) -> None:
        """Show a group."""
        ...

    def show_several(self, shared: Shared) -> None:
        """Show what several cues have in common."""
        ...

    def show_aim(
        self, aim: Aim | None, at: AimAt, agents: tuple[Agent, ...], rooms: tuple[str, ...]
    ) -> None:
        """Show where it goes (None: each elsewhere), and what there is to choose."""
        ...

    def show_complaint(self, field: Field, sentence: Sentence | None) -> None:
        """Say at a field why what stands there is not kept; None: it is."""
        ...

    def show_reading(self, reading: Reading) -> None:
        """Show how the text will be said."""
        ...

    def leave(self) -> None:
        """Go away."""
        ...
