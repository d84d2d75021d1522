"""Whether 1,000,000 lines of history are as quick as 10,000, and how long a frame waits."""

from __future__ import annotations

import sqlite3
import sys
import time
from contextlib import closing
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.presenters.history import TYPED_S
from tests.benchmarks.driving import driven_panels
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import LARGE, SMALL, kept_history
from tests.benchmarks.telling import tell
from tests.services.million import needle_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.driving import Driven

ROUNDS = 9
FRAME_MS = 16.0
_SIZES = (10, 100, 1000)
_TIMES = 5
_LIKE = "SELECT seq FROM entry WHERE text LIKE ? ORDER BY seq DESC LIMIT 100"
_PAINTED = (
    "History: from the act until it is painted, in a panel over each history. Of a search the "
    f"{TYPED_S * 1000:.0f} ms are taken off in which the panel waits for another letter; in the "
    "row against LIKE they are not."
)
_HOLD = (
    "Holding: the longest time for which the GUI thread does not come back to Qt's loop, from the "
    "act until all is over that it leads to, counting too; beyond the usual beat of a timer of "
    "1 ms, and without the time in which the machine gave the processor to others."
)
Told = dict[str, float]


def acts() -> Figures:
    """Measure each act in turn over both histories, and how it grows over smaller ones."""
    told = _both()
    rows = [row for what in ACTS for row in _rows_of(what, told[what])]
    limit = [_scan_ms() for _ in range(-1, ROUNDS)][1:]
    searched = [long["ms"] for _, long in told["search"]]
    against = Comparison(
        "search to painted at 1,000,000 lines",
        "a scan by LIKE '%…%' of the same file",
        "ms",
        tuple(limit),
        tuple(searched),
        0.1,
    )
    return Figures((*rows, against), _growths(told))


ACTS: dict[str, Callable[[Driven, int, int], Told]] = {
    "first page": lambda panel, _size, _round: panel.does("first_page"),
    "jump": lambda panel, _size, _round: panel.does("jump"),
    "append": lambda panel, _size, _round: panel.does("append"),
    "search": lambda panel, size, number: panel.does("search", _wanted(size, number)),
}


def _wanted(size: int, number: int) -> int:
    """Return the line to be looked for: another one each time, of all that have a needle."""
    return (size * (number % 7 + 1) // 9) // 100 * 100


def _both() -> dict[str, list[tuple[Told, Told]]]:
    """Do each act over the small history and the large one, in turn."""
    told: dict[str, list[tuple[Told, Told]]] = {what: [] for what in ACTS}
    with driven_panels((SMALL, LARGE)) as (small, large):
        for number in range(-1, ROUNDS):
            for what, act in ACTS.items():
                short, long = act(small, SMALL, number), act(large, LARGE, number)
                # In the first one all is done for the first time.
                if number >= 0:
                    told[what].append((short, long))
    return told


def _rows_of(what: str, told: list[tuple[Told, Told]]) -> tuple[Comparison, Comparison]:
    short, long = zip(*told, strict=True)
    waits_ms = TYPED_S * 1000 if what == "search" else 0.0
    painted = Comparison(
        f"history, {what} at 1,000,000 lines",
        "the same at 10,000",
        "ms",
        tuple(each["ms"] - waits_ms for each in short),
        tuple(each["ms"] - waits_ms for each in long),
        1.5,
        note=_PAINTED,
    )
    holding = Comparison(
        f"history, {what}: the GUI thread is held",
        "one frame of 60 a second",
        "ms",
        tuple(FRAME_MS for _ in long),
        tuple(each["hold_ms"] for each in long),
        1.0,
        note=_HOLD,
    )
    return painted, holding


def _scan_ms() -> float:
    """Return how long SQLite takes to look for a word in every line, the file being in memory."""
    address = f"{kept_history(LARGE).absolute().as_uri()}?immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        began_at = time.perf_counter()
        found = connection.execute(_LIKE, (f"%{needle_of(_wanted(LARGE, 3))}%",)).fetchall()
        assert len(found) == 1
        return (time.perf_counter() - began_at) * 1e3


def _growths(told: dict[str, list[tuple[Told, Told]]]) -> tuple[Growth, ...]:
    points: dict[str, list[tuple[float, float]]] = {what: [] for what in ACTS}
    for size in _SIZES:
        with driven_panels((size,)) as (panel,):
            for what, act in ACTS.items():
                each = [act(panel, size, number)["ms"] for number in range(-1, _TIMES)][1:]
                points[what].append((float(size), median(each)))
    for what, pairs in told.items():
        for place, size in enumerate((SMALL, LARGE)):
            points[what].append((float(size), median(pair[place]["ms"] for pair in pairs)))
    note = f"A search waits {TYPED_S:g} s for another letter first."
    return tuple(
        Growth(
            f"history, {what} until painted",
            "lines in the history",
            "ms",
            tuple(points[what]),
            note=note if what == "search" else "",
        )
        for what in ACTS
    )


if __name__ == "__main__":
    sys.exit(tell("history", acts))
