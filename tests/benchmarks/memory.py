"""How much memory the panel takes: at rest, after many lines, over a history of any size."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
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
    from collections.abc import Iterator, Mapping

    from tests.benchmarks.driving import Driven

ROUNDS = 5
# The panel collects its garbage every ten seconds.
_IDLE_S = 15.0
_BARE = "a bare PySide6 QWidget with a QLabel"
# So many lines in all, when memory is looked at; the caps are reached before the last two.
_LINES, _AT_ONCE = (10, 100, 1000, 2000, 10_000), 8
_MOST, _MOST_GROWTH, _MOST_MIB = 1.6, 1.05, 5.0
_SIZES = (10, 100, 1000, SMALL, LARGE)
# A jump reads one page or two, of eight that are kept.
_LONG_ROUNDS, _JUMPS, _SEARCHES = 3, 40, 8
_IDLE = (
    "Memory is the resident set of the process, what it shares with others included, as the system "
    "tells it. Idle: the program with a profile, a secret store and the lists of its platform, "
    f"{_IDLE_S:.0f} s after its start, under Xvfb."
)
_EVENING = (
    "An evening: what may grow has its cap, and all are reached by 2,000 lines: 500 newest lines "
    "whole, 8 pages of 100 lines as the list shows them, 200 that are not counted yet. Panel and "
    "bare window are drawn nowhere."
)


def measure() -> Figures:
    """Measure the program at rest beside a bare window, then panels that have much to remember."""
    idle, (evening, by_lines), by_size = _idle(), _evening(), _by_size()
    return Figures((idle, *evening, _adds(by_size)), (by_lines, _growth(by_size)))


def _idle() -> Comparison:
    bare, panel = [], []
    with Starts() as starts:
        for number in range(ROUNDS):
            home = {HOME_VARIABLE: str(starts.home(f"home {number}"))}
            with (
                _left_alone([str(HERE / "bare_window.py"), "stay"], starts.environment) as beside,
                _left_alone(["-m", "bithuman_panel"], {**starts.environment, **home}) as program,
            ):
                time.sleep(_IDLE_S)
                bare.append(memory_mib(beside))
                panel.append(memory_mib(program))
    return Comparison(
        "memory, idle after start", _BARE, "MiB", tuple(bare), tuple(panel), _MOST, note=_IDLE
    )


@contextmanager
def _left_alone(command: list[str], environment: Mapping[str, str]) -> Iterator[int]:
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
            if process.poll() is not None:
                raise RuntimeError(f"{command} ended with {process.returncode}")
        finally:
            process.kill()


def _evening() -> tuple[tuple[Comparison, Comparison], Growth]:
    """Send many lines, and look at the memory now and then."""
    nowhere = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    taken: list[tuple[float, float]] = []
    with (
        _left_alone([str(HERE / "bare_window.py"), "stay"], nowhere) as beside,
        driven_panels((SMALL,)) as (panel,),
    ):
        sent = 0
        for lines in _LINES:
            panel.does("flow", lines - sent, _AT_ONCE)
            panel.does("rest", _IDLE_S)
            taken.append((float(lines), panel.memory_mib()))
            sent = lines
        bare = memory_mib(beside)
    few, many = (mib for _, mib in taken[-2:])
    path = "memory after 10,000 lines"
    return (
        (
            Comparison(path, _BARE, "MiB", (bare,), (many,), _MOST),
            Comparison(
                f"{path}: nothing grows any more",
                "the same after 2,000",
                "MiB",
                (few,),
                (many,),
                _MOST_GROWTH,
                note=_EVENING,
            ),
        ),
        Growth("memory after an evening", "lines sent", "MiB", tuple(taken)),
    )


def _by_size() -> dict[int, list[float]]:
    """Return what panels take that have looked through a history, by its size."""
    rounds = [_looked_through(_SIZES) for _ in range(_LONG_ROUNDS)]
    return dict(zip(_SIZES, ([*each] for each in zip(*rounds, strict=True)), strict=True))


def _looked_through(sizes: tuple[int, ...]) -> list[float]:
    """Look through histories, each in a panel of its own, and return what the panels take then."""
    with driven_panels(sizes) as panels, ThreadPoolExecutor(len(sizes)) as hands:
        for _ in hands.map(_look_through, panels, sizes):
            pass
        time.sleep(_IDLE_S)
        return [panel.memory_mib() for panel in panels]


def _look_through(panel: Driven, size: int) -> None:
    """Go to many places in a history, and look for some lines."""
    for _ in range(_JUMPS):
        panel.does("jump")
    for number in range(_SEARCHES):
        panel.does("search", size * number // _SEARCHES // 100 * 100)


def _adds(by_size: dict[int, list[float]]) -> Comparison:
    least, most = by_size[min(by_size)], by_size[max(by_size)]
    return Comparison(
        "memory that 1,000,000 lines add to ten, opened, scrolled and searched",
        "5 MiB",
        "MiB",
        tuple(_MOST_MIB for _ in most),
        tuple(max(long - short, 0.0) for short, long in zip(least, most, strict=True)),
        1.0,
    )


def _growth(by_size: dict[int, list[float]]) -> Growth:
    points = tuple((float(size), median(taken)) for size, taken in by_size.items())
    return Growth("memory, opened, scrolled and searched", "lines in the history", "MiB", points)


if __name__ == "__main__":
    sys.exit(tell("memory", measure))
