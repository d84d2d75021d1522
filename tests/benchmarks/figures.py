"""What a benchmark tells: comparisons, each with its goals, and how a cost grows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median

# Of a slope in logarithms, both ways: what a noisy machine makes of a straight line.
_NEAR = 0.15
# How often as much the largest size may cost as the least, by that line, to be called flat.
FLAT, NEARLY_FLAT = 1.25, 2.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The panel against a limit or a peer, measured in turn in one run.

    ``limit`` and ``panel`` have one figure for each round, in ``unit``; round by round they were
    measured one after the other. The goal is missed where the median of the ratios is above
    ``most``, or the median of the panel's figures above ``ceiling``. ``note`` says what a reader
    must know to trust the row. ``libraries`` are, where it was asked, the figures of the same
    rounds for the limit with nothing more than the libraries loaded that the panel stands on: no
    goal, but below it nobody gets without other libraries.
    """

    path: str
    against: str
    unit: str
    limit: tuple[float, ...]
    panel: tuple[float, ...]
    most: float
    ceiling: float | None = None
    note: str = ""
    libraries: tuple[float, ...] = ()

    @property
    def ratios(self) -> tuple[float, ...]:
        """The panel's figure of each round by the limit's."""
        return self._by_limit(self.panel)

    @property
    def library_ratios(self) -> tuple[float, ...]:
        """The same of the libraries alone; empty where they were not asked for."""
        return self._by_limit(self.libraries) if self.libraries else ()

    @property
    def ratio(self) -> float:
        """The median of the ratios."""
        return median(self.ratios)

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        is_low = self.ceiling is None or median(self.panel) <= self.ceiling
        return is_low and self.ratio <= self.most

    def _by_limit(self, figures: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(
            ours / theirs if theirs else (math.inf if ours else 1.0)
            for theirs, ours in zip(self.limit, figures, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """What one thing costs, against how much there is of ``axis``; nothing to be missed.

    ``points`` are pairs of a number of ``axis`` and the median cost there, in ``unit``.
    """

    what: str
    axis: str
    unit: str
    points: tuple[tuple[float, float], ...]
    note: str = ""

    @property
    def shape(self) -> str:
        """Return in words how the cost grows: by the slope of it in logarithms, and by its rise."""
        sizes = [x for x, _ in self.points]
        slope = _slope([(math.log(x), math.log(max(y, 1e-9))) for x, y in self.points])
        rise = (max(sizes) / min(sizes)) ** slope
        if rise <= FLAT:
            return "flat: no more at any size"
        if rise <= NEARLY_FLAT:
            more = f"{max(sizes) / min(sizes):,.0f}"
            return f"nearly flat: {more} times as many cost {rise:.1f} times as much"
        if slope < 1 - _NEAR:
            return f"slower than the number: ten times as many cost {10**slope:.1f} times as much"
        if slope <= 1 + _NEAR:
            return "in proportion: ten times as many cost ten times as much"
        return f"faster than the number: ten times as many cost {10**slope:.0f} times as much"

    @property
    def at_the_end(self) -> float:
        """How often as much the last point costs as the one before: a line may bend."""
        (_, before), (_, last) = self.points[-2:]
        return last / max(before, 1e-9)


@dataclass(frozen=True, slots=True)
class Failure:
    """A part of a benchmark that did not come to its end, and why: its goals count as missed."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Figures:
    """All that one benchmark told, or a part of it; ``day`` and ``minutes``: when, and how long."""

    comparisons: tuple[Comparison, ...] = ()
    growths: tuple[Growth, ...] = ()
    failures: tuple[Failure, ...] = ()
    day: str = ""
    minutes: float = 0.0

    @property
    def is_met(self) -> bool:
        """Whether all of it was measured, and each goal is reached."""
        return not self.failures and all(each.is_met for each in self.comparisons)

    def __add__(self, more: Figures) -> Figures:
        """Return both, with the day on which the later one was told."""
        return Figures(
            self.comparisons + more.comparisons,
            self.growths + more.growths,
            self.failures + more.failures,
            more.day or self.day,
            self.minutes + more.minutes,
        )


def _slope(points: list[tuple[float, float]]) -> float:
    """Return the slope of the straight line with the least squares through ``points``."""
    middle_x = sum(x for x, _ in points) / len(points)
    middle_y = sum(y for _, y in points) / len(points)
    spread = sum((x - middle_x) ** 2 for x, _ in points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / spread
