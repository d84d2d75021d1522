"""What a benchmark found: printed, and kept as JSON for the page that is made of all of them."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks.figures import Comparison, Figures, Growth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FOLDER = Path("build/benchmarks")


def tell(name: str, measure: Callable[[], Figures]) -> int:
    """Measure, print every row, keep it for the page, and return the exit status."""
    figures = measure()
    for each in figures.comparisons:
        sys.stdout.write(f"{sentence_of(each)}\n")
    for growth in figures.growths:
        sys.stdout.write(f"      {growth.what}, by {growth.axis}: {growth.shape}\n")
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = json.dumps(dataclasses.asdict(figures), indent=1)
    figures_file(name).write_text(kept, encoding="utf-8")
    return 0 if all(each.is_met for each in figures.comparisons) else 1


def figures_file(name: str) -> Path:
    """Return where a benchmark keeps what it told last."""
    return FOLDER / f"{name}.json"


def sentence_of(each: Comparison) -> str:
    """Return a row as a line of text."""
    verdict = "met   " if each.is_met else "MISSED"
    ceiling = "" if each.ceiling is None else f" and {each.ceiling:g} {each.unit}"
    return (
        f"{verdict} {each.path}: {spread(each.ratios, '×')}, goal {each.most:g} ×{ceiling};"
        f" {spread(each.panel, each.unit)} against {spread(each.limit, each.unit)} ({each.against})"
    )


def spread(numbers: Sequence[float], unit: str) -> str:
    """Return the median of ``numbers`` and from where to where they go, with three digits."""
    whole = f"{_short(median(numbers))} {unit}"
    if len(numbers) == 1:
        return whole
    return f"{whole} ({_short(min(numbers))}–{_short(max(numbers))})"


def kept_figures(name: str) -> Figures:
    """Read what a benchmark told last. Raises ``FileNotFoundError`` where it never ran."""
    kept: dict[str, Any] = json.loads(figures_file(name).read_text(encoding="utf-8"))
    comparisons = (
        Comparison(**{**each, "limit": tuple(each["limit"]), "panel": tuple(each["panel"])})
        for each in kept["comparisons"]
    )
    growths = (
        Growth(**{**each, "points": tuple((x, y) for x, y in each["points"])})
        for each in kept["growths"]
    )
    return Figures(tuple(comparisons), tuple(growths))


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
