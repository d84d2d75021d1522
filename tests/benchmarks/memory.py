"""How much memory the panel takes: at rest, after many lines, over a history of any size."""

from __future__ import annotations

import json
import math
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.services.paths import HOME_VARIABLE
from tests.benchmarks.driving import driven_panels, memory_mib, processor_s
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import LARGE, SMALL
from tests.benchmarks.starting import HERE, Starts, left_alone
from tests.benchmarks.telling import spread, tell

if TYPE_CHECKING:
    from tests.benchmarks.driving import Driven

ROUNDS = 5
# The panel collects its garbage every ten seconds.
_IDLE_S = 12.0
# What a start leaves is let go after half a minute.
_STARTED_S = 30.0
# A program has come to rest when it takes less of a processor than this in that time.
_BUSY_S = 0.5
_BARE = "a bare PySide6 QWidget with a QLabel"
# So many lines in all, when memory is looked at; the caps are reached by the first of the two.
_LINES, _AT_ONCE = (10, 100, 1000, 2000, 5000, 10_000), 8
_CAPPED, _MANY = 2000, 10_000
_MOST, _MOST_GROWTH, _MOST_MIB = 1.6, 1.05, 5.0
_SHORT, _BETWEEN = 10, (100, 1000, SMALL)
# A jump reads one page or two, of eight that are kept.
_LONG_ROUNDS, _JUMPS, _SEARCHES = 3, 40, 8
_IDLE = (
    "Memory is the resident set of the process, what it shares with others included, as the system "
    "tells it. Idle: the program with a profile, a secret store and the lists of its platform, "
    "under Xvfb, as soon as it has had nothing to do for a while; what a start leaves has gone by "
    "then. The libraries alone are those of the start. A window of PySide6 on these libraries with "
    "as many widgets of the same classes ({widgets}), in the same style sheet, and none of the "
    "panel's code, takes {same} of the bare window{verdict}; with none but those in sight, "
    "{in_sight}. That is Qt's and its binding's: each widget, what the style sheet comes to in it, "
    "and the names of Qt in Python. What the panel takes above it is, nearly all, its own code "
    "loaded into Python."
)
_FORBIDDEN = ", which is above the goal: no panel with these widgets reaches it"
_EVENING = (
    "An evening: what may grow has its cap, and all are reached by 2,000 lines: 200 newest lines "
    "whole and 300 without request and reply, 8 pages of 100 lines as the list shows them, 200 "
    "that are not counted yet. Panel and bare window are drawn nowhere, and nothing in the panel "
    "measures meanwhile: what that keeps grew with the lines."
)


def at_rest() -> Figures:
    """Measure the program at rest beside a bare window; neither minds how many others there are."""
    bare = [str(HERE / "bare_window.py"), "stay"]
    whats = ("bare", "libraries", "same", "in sight", "panel")
    taken: dict[str, list[float]] = {what: [] for what in whats}
    with ExitStack() as stack:
        starts = stack.enter_context(Starts())
        started, inventory = [], starts.inventory()
        same = [str(HERE / "same_widgets.py"), str(inventory)]
        widgets = json.loads(inventory.read_text(encoding="utf-8"))["widgets"]
        for number in range(ROUNDS):
            home = {HOME_VARIABLE: str(starts.home(f"home {number}"))}
            for what, command, more in (
                ("bare", bare, {}),
                ("libraries", [*bare, "libraries"], {}),
                ("same", same, {}),
                ("in sight", [*same, "in_sight"], {}),
                ("panel", ["-m", "bithuman_panel"], home),
            ):
                alone = left_alone(command, {**starts.environment, **more})
                started.append((what, stack.enter_context(alone)))
        _rest([process for _, process in started])
        for what, process in started:
            taken[what].append(memory_mib(process))
    return Figures(
        (
            Comparison(
                "memory, idle after start",
                _BARE,
                "MiB",
                tuple(taken["bare"]),
                tuple(taken["panel"]),
                _MOST,
                note=_idle_note(taken, widgets),
                libraries=tuple(taken["libraries"]),
            ),
        )
    )


def _idle_note(taken: dict[str, list[float]], widgets: int) -> str:
    """Say what a window of these widgets takes without the panel."""
    same, in_sight = (
        [ours / theirs for theirs, ours in zip(taken["bare"], taken[what], strict=True)]
        for what in ("same", "in sight")
    )
    return _IDLE.format(
        widgets=widgets,
        same=spread(same, "×"),
        verdict=_FORBIDDEN if median(same) > _MOST else "",
        in_sight=spread(in_sight, "×"),
    )


def _rest(processes: list[int]) -> None:
    """Wait for programs to have come to rest: all are started at once, which takes a while."""
    time.sleep(_STARTED_S)
    before = [-math.inf for _ in processes]
    while True:
        time.sleep(_IDLE_S)
        now = [processor_s(each) for each in processes]
        if all(after - then < _BUSY_S for then, after in zip(before, now, strict=True)):
            return
        before = now


def _evening() -> Figures:
    """Send many lines, and look at the memory now and then."""
    nowhere = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    taken: list[tuple[float, float]] = []
    bare = [str(HERE / "bare_window.py"), "stay"]
    with (
        left_alone(bare, nowhere) as beside,
        left_alone([*bare, "libraries"], nowhere) as loaded,
        driven_panels((SMALL,)) as (panel,),
    ):
        sent = 0
        for lines in _LINES:
            panel.does("pass_by", lines - sent, _AT_ONCE)
            panel.does("be_idle", _IDLE_S)
            taken.append((float(lines), panel.memory_mib()))
            sent = lines
        limit, libraries = memory_mib(beside), memory_mib(loaded)
    few, many = dict(taken)[_CAPPED], dict(taken)[_MANY]
    path = "memory after 10,000 lines"
    return Figures(
        (
            Comparison(path, _BARE, "MiB", (limit,), (many,), _MOST, libraries=(libraries,)),
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
        (Growth("memory after an evening", "lines sent", "MiB", tuple(taken)),),
    )


def by_length_of_history() -> Figures:
    """Measure panels that have looked through a history, each over one of its own."""
    sizes = (*((_SHORT, LARGE) * _LONG_ROUNDS), *_BETWEEN)
    taken = [*zip(sizes, _looked_through(sizes), strict=True)]
    by_size = {size: [mib for each, mib in taken if each == size] for size in sorted({*sizes})}
    return Figures((_adds(by_size),), (_growth(by_size),))


def _looked_through(sizes: tuple[int, ...]) -> list[float]:
    """Look through histories in panels beside each other, and return what each takes then."""
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
    # What lasts longest goes on beside all else: memory does not mind how busy the machine is.
    with ThreadPoolExecutor(1) as beside:
        evening = beside.submit(_evening)

        def after_an_evening() -> Figures:
            return evening.result()

        sys.exit(tell("memory", at_rest, by_length_of_history, after_an_evening))
