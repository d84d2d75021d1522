"""What a rehearsal server can be told to be: which public API, and which of the drills."""

from __future__ import annotations

from enum import StrEnum

from bithuman_panel.core.drill import LESSONS, Drill, Lesson

__all__ = ["LESSONS", "Drill", "Generation", "Lesson"]


class Generation(StrEnum):
    """Which public API is simulated: today's, or that of the older agent-context page."""

    TODAY = "today"
    SEED = "seed"
