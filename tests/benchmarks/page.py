"""docs/performance.md, made of what the benchmarks told."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING

from tests.benchmarks.plots import goals_plot, growth_plot
from tests.benchmarks.telling import spread

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.figures import Comparison, Figures, Growth

_PICTURES = "images/performance"
_ABOUT = """# Performance

What the panel costs, held against a physical limit, or against what people would use without it.
This page is written by `make bench`, which takes {minutes:.0f} minutes on a machine at rest and
exits non-zero where a goal is missed. Limit, peer and panel are measured in turn in one run,
because machines differ and are noisy: **trust the ratios, not the milliseconds**. Of each ratio
this is the median, and from where to where the rounds go. All numbers of this run are in
[performance.json](performance.json). Measured on {day}, {machine}.

## Goals

![How much of each goal is used up](images/performance/goals.svg)

| path | limit or peer | goal | ratio | panel | limit | |
|---|---|---|---|---|---|---|
"""
_GROWTH = """
## Growth

Each cost at sizes from 10 to 10,000, or as far as the thing goes. Both axes are logarithms: what is
level costs as much at any size, what rises from corner to corner grows with the number.
"""


def write_page(docs: Path, all_told: list[Figures], day: str, minutes: float) -> None:
    """Write the page and its pictures below ``docs``."""
    pictures = docs / _PICTURES
    pictures.mkdir(parents=True, exist_ok=True)
    rows = [row for figures in all_told for row in figures.comparisons]
    (pictures / "goals.svg").write_text(goals_plot(rows), encoding="utf-8")
    text = _ABOUT.format(minutes=minutes, day=day, machine=_machine())
    text += "".join(_table_row(row) for row in rows)
    notes = dict.fromkeys(row.note for row in rows if row.note)
    text += "".join(f"\n- {note}" for note in notes) + "\n" if notes else ""
    text += _GROWTH
    for number, growth in enumerate(growth for figures in all_told for growth in figures.growths):
        name = f"growth-{number + 1}.svg"
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
        "met" if row.is_met else "**missed**",
    )
    return f"| {' | '.join(cells)} |\n"


def _section(growth: Growth, picture: str) -> str:
    note = f" {growth.note}" if growth.note else ""
    title = f"{growth.what}, by {growth.axis}"
    return f"\n**{title}**: {growth.shape}.{note}\n\n![{title}]({_PICTURES}/{picture})\n"


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} processors, {system}, Python {platform.python_version()}"
