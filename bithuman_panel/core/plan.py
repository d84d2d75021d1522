"""What a run of a show was to be, kept when it begins: a report holds it against what was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.models import Mode, Target


@dataclass(frozen=True, slots=True)
class Planned:
    """One cue as it was planned; ``text`` with its variables and snippets resolved.

    ``target`` None: whatever was the current one. ``planned_s`` is the planned time in seconds
    since midnight, local time; ``speaking_s`` about how long it takes to say, 0 for a context.
    ``group`` is the heading it stands under.
    """

    cue: str
    number: int
    name: str
    mode: Mode
    text: str
    target: Target | None = None
    group: str = ""
    planned_s: int | None = None
    speaking_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One playing of a show. ``run`` is its id in the entries, ``begun_at`` Unix seconds, UTC."""

    run: str
    show: str
    title: str
    begun_at: float
    cues: tuple[Planned, ...] = ()
