"""What long lists of the platform cost: a line, and memory, by how many agents and rooms it has.

The lists come from a platform, and are read, kept, merged and shown as those of a real one.
"""

from __future__ import annotations

import sys
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.api.schemas import MOST_LISTED
from tests.benchmarks.driving import driven_panels
from tests.benchmarks.figures import Figures, Growth
from tests.benchmarks.histories import home_with
from tests.benchmarks.opened import played
from tests.benchmarks.pressing import hands_on
from tests.benchmarks.server import platform_beside
from tests.benchmarks.telling import tell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZES = (10, 100, 1000, 10_000)
_PRESSES, _LINES, _SETTLED_S = 20, 10, 12.0
_AXES = ("agents", "rooms")
_MOST = f"The panel takes {MOST_LISTED:,} of one list at most."


def by_line() -> Figures:
    """Measure lines from the key to the socket, and from the answer to the row."""
    told = {axis: played(partial(_all_pressed, axis)) for axis in _AXES}
    whats = ("key to socket", "answer received to row painted")
    return Figures(
        growths=tuple(
            _growth(what, axis, "ms", [each[place] for each in told[axis]])
            for axis in _AXES
            for place, what in enumerate(whats)
        )
    )


def by_memory() -> Figures:
    """Measure panels that have such lists before them."""
    return Figures(
        growths=tuple(
            _growth("memory at rest", axis, "MiB", [_taken(axis, size) for size in SIZES])
            for axis in _AXES
        )
    )


async def _all_pressed(axis: str, _: QApplication) -> list[tuple[float, float]]:
    """Return the medians of each size: measured in turn, there and back.

    One after another, what the machine does besides would look like growth.
    """
    told: dict[int, list[tuple[float, float]]] = {size: [] for size in SIZES}
    for size in (*SIZES, *reversed(SIZES)):
        told[size] += await _pressed(axis, size)
    return [
        (median(left for left, _ in each), median(painted for _, painted in each))
        for each in told.values()
    ]


async def _pressed(axis: str, size: int) -> list[tuple[float, float]]:
    rooms, agents = _listing(axis, size)
    with platform_beside(rooms=rooms, agents=agents) as url:
        async with hands_on(home_with(_LINES, f"listed-{size}"), url) as hands:
            return [await hands.press() for _ in range(_PRESSES)]


def _taken(axis: str, size: int) -> float:
    rooms, agents = _listing(axis, size)
    with driven_panels((_LINES,), rooms=rooms, agents=agents) as (panel,):
        panel.does("rest", _SETTLED_S)
        return panel.memory_mib()


def _listing(axis: str, size: int) -> tuple[int, int]:
    """Return how many rooms and agents there are: one of what does not count."""
    return (size, 1) if axis == "rooms" else (1, size)


def _growth(what: str, axis: str, unit: str, costs: list[float]) -> Growth:
    points = tuple(zip(map(float, SIZES), costs, strict=True))
    return Growth(what, f"{axis} of the platform", unit, points, _MOST)


if __name__ == "__main__":
    sys.exit(tell("listed", by_line, by_memory))
