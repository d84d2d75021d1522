"""How much memory the panel takes: at rest, after many lines, over a history of any size."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.services.paths import HOME_VARIABLE
from tests.benchmarks.driving import driven_panels, memory_mib
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import LARGE, SMALL
from tests.benchmarks.starting import HERE, Starts
from tests.benchmarks.telling import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.driving import Driven

ROUNDS = 5
# The panel collects its garbage every ten seconds.
_IDLE_S = 15.0
_FEW, _MANY, _AT_ONCE = 2000, 10_000, 8
_MOST_GROWTH, _MOST_MIB = 1.05, 5.0
_SIZES = (10, 100, 1000)
_LONG_ROUNDS, _JUMPS, _SEARCHES = 3, 60, 8
_IDLE = (
    "Memory is the resident set of the process, what it shares with others included, as the system "
    "tells it. Idle: the program with a profile, a secret store and the lists of its platform, "
    f"{_IDLE_S:.0f} s after its start, under Xvfb."
)
_EVENING = (
    "An evening: what may grow has its cap, and all are reached by 2,000 lines: 500 newest lines "
    "whole, 16 pages of 100 lines as the list shows them, 200 that are not counted yet."
)


def measure() -> Figures:
    """Measure the program at rest beside a bare window, then panels that have much to remember."""
    by_size = _by_size()
    return Figures((_idle(), _evening(), _adds(by_size)), (_growth(by_size),))


def _idle() -> Comparison:
    bare, panel = [], []
    with Starts() as starts:
        for number in range(ROUNDS):
            home = {HOME_VARIABLE: str(starts.home(f"home {number}"))}
            with (
                _left_alone(starts, [str(HERE / "bare_window.py"), "stay"], {}) as beside,
                _left_alone(starts, ["-m", "bithuman_panel"], home) as program,
            ):
                time.sleep(_IDLE_S)
                bare.append(memory_mib(beside))
                panel.append(memory_mib(program))
    return Comparison(
        "memory, idle after start",
        "a bare PySide6 QWidget with a QLabel",
        "MiB",
        tuple(bare),
        tuple(panel),
        1.6,
        note=_IDLE,
    )


@contextmanager
def _left_alone(starts: Starts, command: list[str], more: dict[str, str]) -> Iterator[int]:
    environment = {**starts.environment, **more}
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
            if process.poll() is not None:
                raise RuntimeError(f"{command} ended with {process.returncode}")
        finally:
            process.kill()


def _evening() -> Comparison:
    with driven_panels((SMALL,)) as (panel,):
        few = _after(panel, _FEW)
        many = _after(panel, _MANY - _FEW)
    return Comparison(
        "memory after 10,000 lines",
        "the same after 2,000",
        "MiB",
        (few,),
        (many,),
        _MOST_GROWTH,
        note=_EVENING,
    )


def _after(panel: Driven, lines: int) -> float:
    """Return the memory of a panel that has sent so many more lines."""
    panel.does("flow", lines, _AT_ONCE)
    panel.does("rest", _IDLE_S)
    return panel.memory_mib()


def _by_size() -> dict[int, list[float]]:
    """Return what panels take that have looked through a history, by its size."""
    taken: dict[int, list[float]] = {size: [] for size in (*_SIZES, SMALL, LARGE)}
    for size in _SIZES:
        taken[size].append(_looked_through(size))
    for _ in range(_LONG_ROUNDS):
        for size in (SMALL, LARGE):
            taken[size].append(_looked_through(size))
    return taken


def _looked_through(size: int) -> float:
    """Open a history, go to many places in it, and look for some lines."""
    with driven_panels((size,)) as (panel,):
        for _ in range(_JUMPS):
            panel.does("jump")
        for number in range(_SEARCHES):
            panel.does("search", size * number // _SEARCHES // 100 * 100)
        panel.does("rest", _IDLE_S)
        return panel.memory_mib()


def _adds(by_size: dict[int, list[float]]) -> Comparison:
    pairs = zip(by_size[SMALL], by_size[LARGE], strict=True)
    return Comparison(
        "memory that 1,000,000 lines add to 10,000, opened, scrolled and searched",
        "5 MiB",
        "MiB",
        tuple(_MOST_MIB for _ in by_size[LARGE]),
        tuple(max(long - short, 0.0) for short, long in pairs),
        1.0,
    )


def _growth(by_size: dict[int, list[float]]) -> Growth:
    points = tuple((float(size), median(taken)) for size, taken in by_size.items())
    return Growth("memory, opened, scrolled and searched", "lines in the history", "MiB", points)


if __name__ == "__main__":
    sys.exit(tell("memory", measure))
