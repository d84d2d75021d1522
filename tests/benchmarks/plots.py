"""The plots of docs/performance.md, as SVG that needs nothing to be looked at."""

from __future__ import annotations

import math
from html import escape
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.benchmarks.figures import Comparison, Growth

_INK, _FAINT, _MET, _MISSED = "#1f2937", "#9ca3af", "#0f766e", "#b91c1c"
_FONT = "font-family='sans-serif' font-size='12'"
_ROW = 24


def goals_plot(rows: Sequence[Comparison]) -> str:
    """Return a bar for each row: how much of its goal is used up; at the line it is all of it."""
    left, width, right = 470, 360, 70
    height = _ROW * len(rows) + 40
    parts = [_text(left + width / 2, 16, "share of what the goal allows", anchor="middle")]
    for number, row in enumerate(rows):
        top = 28 + number * _ROW
        shares = sorted(_share_of(row, ratio) for ratio in row.ratios)
        share = median(shares)
        colour = _MET if row.is_met else _MISSED
        parts.append(_text(left - 8, top + 14, row.path, anchor="end"))
        long = min(share, 1.2) * width / 1.2
        parts.append(
            f"<rect x='{left}' y='{top + 3}' width='{long:.1f}' height='14' fill='{colour}'/>"
        )
        ends = [left + min(each, 1.2) * width / 1.2 for each in (shares[0], shares[-1])]
        parts.append(_line(ends[0], top + 10, ends[1], top + 10, _INK))
        parts.append(_text(left + width + 8, top + 14, f"{share:.0%}"))
    goal = left + width / 1.2
    parts.append(_line(goal, 24, goal, height - 8, _INK, "stroke-dasharray='4 3'"))
    return _svg(left + width + right, height, parts)


def growth_plot(growth: Growth) -> str:
    """Return the cost of ``growth`` in logarithms both ways, so that a shape is a slope."""
    left, top, width, height = 90, 34, 330, 150
    xs, ys = zip(*growth.points, strict=True)
    low, high = _decades(min(ys), max(ys))
    parts = [_text(8, 16, f"{growth.what} [{growth.unit}]")]
    for step in range(low, high + 1):
        y = top + height - (step - low) / (high - low) * height
        parts += [
            _line(left, y, left + width, y, _FAINT),
            _text(left - 6, y + 4, _number(step), "end"),
        ]
    first, last = math.log(min(xs)), math.log(max(xs))
    places = [
        (
            left + (math.log(x) - first) / (last - first) * width,
            top + height - (math.log10(max(y, 10**low)) - low) / (high - low) * height,
        )
        for x, y in growth.points
    ]
    for (x, _), number in zip(places, xs, strict=True):
        parts.append(_text(x, top + height + 18, f"{number:,.0f}", "middle"))
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    parts.append(f"<polyline points='{path}' fill='none' stroke='{_MET}' stroke-width='2'/>")
    parts += [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='{_MET}'/>" for x, y in places]
    parts.append(_text(left + width / 2, top + height + 36, growth.axis, "middle"))
    return _svg(left + width + 50, top + height + 46, parts)


def _share_of(row: Comparison, ratio: float) -> float:
    """Return how much of its goal a row uses; of two goals the one that is nearer."""
    share = ratio / row.most if row.most else (2.0 if ratio else 0.0)
    if row.ceiling:
        share = max(share, median(row.panel) / row.ceiling)
    return share


def _decades(low: float, high: float) -> tuple[int, int]:
    first = math.floor(math.log10(max(low, 1e-6)))
    return first, max(math.ceil(math.log10(max(high, 1e-6))), first + 1)


def _number(power: int) -> str:
    return f"{10**power:,.0f}" if power >= 0 else f"{10.0**power:g}"


def _line(x: float, y: float, to_x: float, to_y: float, colour: str, more: str = "") -> str:
    ends = f"x1='{x:.1f}' y1='{y:.1f}' x2='{to_x:.1f}' y2='{to_y:.1f}'"
    return f"<line {ends} stroke='{colour}' {more}/>"


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    place = f"x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}'"
    return f"<text {place} {_FONT} fill='{_INK}'>{escape(words)}</text>"


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    ground = "<rect width='100%' height='100%' fill='white'/>"
    size = f"width='{width:.0f}' height='{height:.0f}' viewBox='0 0 {width:.0f} {height:.0f}'"
    inside = "\n".join([ground, *parts])
    return f"<svg xmlns='http://www.w3.org/2000/svg' {size}>\n{inside}\n</svg>\n"
