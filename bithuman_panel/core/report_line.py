"""One line of a report: what was said, where, when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Corrected
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.models import Mode, Target
    from bithuman_panel.core.wording import Sentence


class Origin(StrEnum):
    """Where a line came from: a cue of the show, the context before one, or somebody's hand."""

    CUE = "cue"
    PRIME = "prime"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Rooms:
    """Who got a line, by the platform's reply; ``count`` None: it did not say how many."""

    count: int | None = None
    reached: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line. ``at`` is Unix seconds, UTC; ``cue`` the id of the cue it came from.

    ``outcome`` None: it is not known yet. ``state`` is a word or two, ``told`` a sentence. ``code``
    is the platform's own word for an error. ``is_seen``: a person saw that it was spoken.
    ``speaking_s`` is about how long it took to say, 0 where nobody can have heard it.
    """

    entry: str
    at: float
    mode: Mode
    text: str
    target: Target
    origin: Origin
    cue: str | None
    stage: Stage
    outcome: Outcome | None
    state: Sentence
    told: Sentence
    rooms: Rooms
    heard: tuple[Heard, ...]
    corrections: tuple[Corrected, ...]
    is_seen: bool
    status: int | None
    code: str | None
    request_id: str | None
    elapsed_ms: int | None
    speaking_s: float

    @property
    def is_trouble(self) -> bool:
        """Whether there is more to tell of it than that it arrived, or was taken back in time."""
        return self.stage is Stage.DONE and self.outcome is not Outcome.DELIVERED
