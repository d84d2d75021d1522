"""What a benchmark found: printed, and kept as JSON for the page that is made of all of them."""

from __future__ import annotations

import dataclasses
import datetime
import json
import sys
import time
import traceback
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.benchmarks.figures import Comparison, Failure, Figures, Growth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FOLDER = Path("build/benchmarks")


def tell(name: str, *parts: Callable[[], Figures]) -> int:
    """Measure one part after another, print every row, and return the exit status.

    What was told is kept for the page after each part. A part that raises is told as failed, by the
    name of its function; the others are measured all the same.
    """
    told = Figures()
    for part in parts:
        found = _measured(name, part)
        for each in found.comparisons:
            sys.stdout.write(f"{sentence_of(each)}\n")
        for growth in found.growths:
            sys.stdout.write(f"      {growth.what}, by {growth.axis}: {growth.shape}\n")
        for failure in found.failures:
            sys.stdout.write(f"FAILED {failure.part}: {failure.why}\n")
        sys.stdout.flush()
        told += found
        keep_figures(name, told)
    return 0 if told.is_met else 1


def _measured(name: str, part: Callable[[], Figures]) -> Figures:
    began_at, found = time.monotonic(), Figures()
    try:
        found = part()
    except Exception as error:  # noqa: BLE001 - whatever it is, the other parts have their turn
        traceback.print_exc()
        # Of a program that ended badly the last line says why.
        why = f"{type(error).__name__}: {error}".strip().splitlines()
        words = part.__name__.strip("_").replace("_", " ")
        said = " … ".join(dict.fromkeys((why[0], why[-1])))[:200]
        found = Figures(failures=(Failure(f"{name}, {words}", said),))
    minutes = (time.monotonic() - began_at) / 60
    return dataclasses.replace(found, day=_today(), minutes=minutes)


def figures_file(name: str) -> Path:
    """Return where a benchmark keeps what it told last."""
    return FOLDER / f"{name}.json"


def keep_figures(name: str, figures: Figures) -> None:
    """Keep what a benchmark told, in the place of what it told before."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = json.dumps(dataclasses.asdict(figures), indent=1)
    figures_file(name).write_text(kept, encoding="utf-8")


def kept_figures(name: str) -> Figures:
    """Read what a benchmark told last. Raises ``FileNotFoundError`` where it never ran."""
    return figures_of(json.loads(figures_file(name).read_text(encoding="utf-8")))


def figures_of(kept: dict[str, Any]) -> Figures:
    """Return figures that were kept as JSON."""
    numbers = ("limit", "panel", "libraries")
    comparisons = (
        Comparison(**{**each, **{name: tuple(each[name]) for name in numbers}})
        for each in kept["comparisons"]
    )
    growths = (
        Growth(**{**each, "points": tuple((x, y) for x, y in each["points"])})
        for each in kept["growths"]
    )
    failures = (Failure(**each) for each in kept["failures"])
    return Figures(
        tuple(comparisons), tuple(growths), tuple(failures), kept["day"], kept["minutes"]
    )


def sentence_of(each: Comparison) -> str:
    """Return a row as a line of text."""
    verdict = "met   " if each.is_met else "MISSED"
    ceiling = "" if each.ceiling is None else f" and {each.ceiling:g} {each.unit}"
    libraries = ""
    if each.libraries:
        libraries = f"; the libraries alone {spread(each.library_ratios, '×')}"
    return (
        f"{verdict} {each.path}: {spread(each.ratios, '×')}, goal {each.most:g} ×{ceiling};"
        f" {spread(each.panel, each.unit)} against {spread(each.limit, each.unit)} ({each.against})"
        f"{libraries}"
    )


def spread(numbers: Sequence[float], unit: str) -> str:
    """Return the median of ``numbers`` and from where to where they go, with three digits."""
    whole = f"{short(median(numbers))} {unit}"
    if len(numbers) == 1:
        return whole
    return f"{whole} ({short(min(numbers))}–{short(max(numbers))})"


def short(number: float) -> str:
    """Return a number with three digits, or all those before its point."""
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()
