"""How far the platform's clock is ahead of this computer's, as far as its replies tell.

A reply's ``Date`` is the whole second in which it was made, some time between sending and reading.
Each reply leaves a stretch in which the gap can be; what all of them leave is narrower.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange

# A reply that took longer says nothing that is of use.
_WIDEST_S = 5.0


@dataclass(frozen=True, slots=True)
class ClockGap:
    """The gap lies between these, in seconds; below zero, the platform's clock is behind."""

    least: float
    most: float

    @property
    def ahead_s(self) -> float:
        """The most likely gap."""
        return (self.least + self.most) / 2

    def narrowed(self, newer: ClockGap) -> ClockGap:
        """Return what both leave; where that is nothing, a clock was put right: the newer one."""
        both = ClockGap(max(self.least, newer.least), min(self.most, newer.most))
        return both if both.least <= both.most else newer


def gap_shown(exchange: Exchange, answered_at: float) -> ClockGap | None:
    """Return what a reply shows that was read at ``answered_at`` (Unix seconds); None: nothing."""
    made = _date(exchange.header("Date"))
    if made is None:
        return None
    asked_at = answered_at - exchange.timing.total_ms / 1000
    shown = ClockGap(made - answered_at, made + 1 - asked_at)
    return shown if shown.most - shown.least <= _WIDEST_S else None


def _date(written: str | None) -> float | None:
    try:
        return parsedate_to_datetime(written or "").timestamp()
    except (ValueError, OverflowError, OSError):
        return None
