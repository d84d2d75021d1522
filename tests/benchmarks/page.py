"""docs/performance.md, made of what the benchmarks told."""

from __future__ import annotations

import os
import platform
import re
from typing import TYPE_CHECKING

from tests.benchmarks.figures import FLAT, NEARLY_FLAT
from tests.benchmarks.plots import goals_plot, growth_plot
from tests.benchmarks.telling import short, spread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.benchmarks.figures import Comparison, Failure, Figures, Growth

_PICTURES = "images/performance"
_ABOUT = """# Performance

What the panel costs, held against a physical limit, or against what people would use without it.
This page is written by `make bench`, which wants a machine at rest, took {minutes:.0f} minutes, and
exits non-zero where a goal is missed or a row could not be measured. Limit, peer and panel of a row
are measured in turn in one run, because machines differ and are noisy: **trust the ratios, not the
milliseconds**. Of each ratio this is the median, and from where to where the rounds go. All numbers
are in [performance.json](performance.json). Measured on {day}, {machine}.

## Goals

![How much of each goal is used up](images/performance/goals.svg)

| path | limit or peer | goal | ratio | panel | limit | libraries alone | |
|---|---|---|---|---|---|---|---|
"""
_LIBRARIES = """
**Libraries alone**: the limit once more, with nothing but the libraries loaded that the panel
stands on there, and none of its own code. No panel on the same libraries gets below it.
"""
_GROWTH = f"""
## Growth

Each cost at sizes from 10 to 10,000, or as far as the thing goes. Both axes are logarithms: what is
level costs as much at any size, what rises from corner to corner grows with the number.

The shape is that of the straight line with the least squares through the points. It is **flat**
where the line rises to at most {FLAT:g} times from the least size to the most (which is what a busy
machine makes of a level line), **nearly flat** up to {NEARLY_FLAT:g} times, **slower than the
number** where ten times as many cost less than 7 times as much, **in proportion** from there to 14
times, and **faster** beyond. Because a line may bend, the step to the last size stands beside it.

| cost | by | at the least | at the most | last step | shape |
|---|---|---|---|---|---|
"""


def write_page(docs: Path, all_told: Sequence[Figures]) -> None:
    """Write the page and its pictures below ``docs``; what failed has a row that says so."""
    pictures = docs / _PICTURES
    pictures.mkdir(parents=True, exist_ok=True)
    for earlier in pictures.glob("*.svg"):
        earlier.unlink()
    rows = [row for figures in all_told for row in figures.comparisons]
    (pictures / "goals.svg").write_text(goals_plot(rows), encoding="utf-8")
    days = sorted({figures.day for figures in all_told if figures.day})
    text = _ABOUT.format(
        minutes=sum(figures.minutes for figures in all_told),
        day=" to ".join(dict.fromkeys((*days[:1], *days[-1:]))),
        machine=_machine(),
    )
    text += "".join(_table_row(row) for row in rows)
    for figures in all_told:
        text += "".join(_failed_row(failure) for failure in figures.failures)
    text += _LIBRARIES if any(row.libraries for row in rows) else ""
    notes = dict.fromkeys(row.note for row in rows if row.note)
    text += "".join(f"\n- {note}" for note in notes) + "\n" if notes else ""
    text += _GROWTH
    growths = [growth for figures in all_told for growth in figures.growths]
    text += "".join(_growth_row(growth) for growth in growths)
    for growth in growths:
        name = _file_name(growth)
        (pictures / name).write_text(growth_plot(growth), encoding="utf-8")
        text += _section(growth, name)
    (docs / "performance.md").write_text(text, encoding="utf-8")


def _table_row(row: Comparison) -> str:
    ceiling = "" if row.ceiling is None else f", ≤ {row.ceiling:g} {row.unit}"
    cells = (
        row.path,
        row.against,
        f"≤ {row.most:g} ×{ceiling}",
        spread(row.ratios, "×"),
        spread(row.panel, row.unit),
        spread(row.limit, row.unit),
        spread(row.library_ratios, "×") if row.libraries else "",
        "met" if row.is_met else "**missed**",
    )
    return f"| {' | '.join(cells)} |\n"


def _failed_row(failure: Failure) -> str:
    why = failure.why.replace("|", "/").replace("<", "‹")
    return f"| {failure.part} | | | not measured: {why} | | | | **failed** |\n"


def _growth_row(growth: Growth) -> str:
    ends = [f"{x:,.0f}: {short(y)} {growth.unit}" for x, y in (growth.points[0], growth.points[-1])]
    (before, _), (last, _) = growth.points[-2:]
    step = f"{last / before:.3g} times as many: {short(growth.at_the_end)} ×"
    cells = (growth.what, growth.axis, *ends, step, growth.shape)
    return f"| {' | '.join(cells)} |\n"


def _file_name(growth: Growth) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", f"{growth.what} by {growth.axis}".lower())
    return f"growth-{words.strip('-')}.svg"


def _section(growth: Growth, picture: str) -> str:
    note = f" {growth.note}" if growth.note else ""
    title = f"{growth.what}, by {growth.axis}"
    return f"\n**{title}**: {growth.shape}.{note}\n\n![{title}]({_PICTURES}/{picture})\n"


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} processors, {system}, Python {platform.python_version()}"
