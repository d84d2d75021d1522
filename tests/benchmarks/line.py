"""One line: from the key to the socket, through the journal, and from the answer to its row."""

from __future__ import annotations

import asyncio
import sys
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.committing import FLUSH, journal_rows, new_entry
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import SMALL, home_with
from tests.benchmarks.opened import played
from tests.benchmarks.pressing import hands_on
from tests.benchmarks.server import platform_beside
from tests.benchmarks.telling import tell

if TYPE_CHECKING:
    from tests.benchmarks.pressing import Hands

ROUNDS, PRESSES, BUSY_PRESSES = 5, 100, 40
PAINTS = 30
SIZES, AGENTS, GROWN_PRESSES = (10, 100, 1000, 10_000), (10, 100, 1000), 60
_TOLD_S = 2.0
DIRECT = f"the same request by a kept requests.Session in the GUI thread, after {FLUSH}"
_ABOUT = (
    "A line is measured from the press of Ctrl+Enter to the moment at which its body is given to "
    "`socket.send`: through the gate, the lane and the commit of the intent. Every line has a "
    "connection that has carried none before, opened ahead. The server is another process."
)
_PAINT = (
    "From the answer's last byte, through its reading and the commit of the outcome, which comes "
    "before it is told. The libraries alone, in all of these rows: a window of PySide6 whose Enter "
    "has a thread commit one row of sqlite3, send by a kept session of requests and commit the "
    "outcome, and then puts a row into an empty table."
)
_ON_LANES = "More than 64 agents share lanes."


def pressed() -> Figures:
    """Measure lines from the key to the socket, and from the answer to the row."""
    return Figures(played(lambda _: _pressed()))


def by_agents() -> Figures:
    """Measure the same among agents that all have had lines."""
    return Figures(growths=(played(lambda _: _by_agents()),))


def by_length_of_history() -> Figures:
    """Measure the same over histories."""
    return Figures(growths=(played(lambda _: _by_size()),))


def committed() -> Figures:
    """Measure what the journal has of it."""
    return Figures(journal_rows())


async def _pressed() -> tuple[Comparison, ...]:
    with platform_beside() as url:
        async with hands_on(home_with(SMALL, "pressed"), url) as hands:
            still = await _keys(hands, PRESSES)
            painted = await _paints(hands)
            with hands.repainting():
                busy = await _keys(hands, BUSY_PRESSES)
    return (
        _row("key to socket, p50", still, 0.5, 1.3, note=_ABOUT),
        _row("key to socket, p99", still, 0.99, 2),
        _row("key to socket while the history is repainted, p50", busy, 0.5, 1.5),
        painted,
    )


async def _by_agents() -> Growth:
    with platform_beside() as url:
        async with hands_on(home_with(SMALL, "among"), url) as hands:
            points = [(float(count), await _among(hands, count)) for count in AGENTS]
    return Growth("key to socket", "agents with lines", "ms", tuple(points), _ON_LANES)


async def _by_size() -> Growth:
    with platform_beside() as url:
        points = [(float(count), await _after(url, count)) for count in SIZES]
    return Growth("key to socket", "lines in the history", "ms", tuple(points))


async def _keys(hands: Hands, presses: int) -> list[tuple[list[float], ...]]:
    """Return rounds of milliseconds from the key to the socket: the least, the panel, the plain."""
    rounds: list[tuple[list[float], ...]] = []
    for number in range(ROUNDS):
        sides = list[float](), list[float](), list[float]()
        for turn in range(3):
            side = (number + turn) % 3
            for _ in range(presses):
                sides[side].append(await _to_socket(hands, side))
        rounds.append(sides)
    return rounds


async def _to_socket(hands: Hands, side: int) -> float:
    if side == 0:
        return await hands.press_direct()
    left_ms, _ = await (hands.press() if side == 1 else hands.press_plain())
    return left_ms


def _row(
    path: str, rounds: list[tuple[list[float], ...]], share: float, most: float, note: str = ""
) -> Comparison:
    limit, panel, plain = (
        tuple(quantile(each[side], share) for each in rounds) for side in range(3)
    )
    return Comparison(path, DIRECT, "ms", limit, panel, most, note=note, libraries=plain)


async def _paints(hands: Hands) -> Comparison:
    limit, panel, plain = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        panel.append(median([(await hands.press())[1] for _ in range(PAINTS)]))
        limit.append(median([await hands.paint_straight() for _ in range(PAINTS)]))
        plain.append(median([(await hands.press_plain())[1] for _ in range(PAINTS)]))
    return Comparison(
        "answer received to row painted",
        "the same row painted straight from the GUI thread",
        "ms",
        tuple(limit),
        tuple(panel),
        1.15,
        note=_PAINT,
        libraries=tuple(plain),
    )


async def _among(hands: Hands, count: int) -> float:
    """Return the median from the key to the socket after so many agents had a line each."""
    desk = hands.show.panel._desks.desk
    assert desk is not None
    for number in range(count):
        desk.lanes.submit(new_entry(f"A{number:09}"))
    await hands.show.until(lambda: not desk.lanes.pending())
    # What they have told the window is through, too.
    await asyncio.sleep(_TOLD_S)
    return median([(await hands.press())[0] for _ in range(GROWN_PRESSES)])


async def _after(url: str, count: int) -> float:
    """Return the median from the key to the socket where the history has so many lines."""
    async with hands_on(home_with(count, f"after-{count}"), url) as hands:
        return median([(await hands.press())[0] for _ in range(GROWN_PRESSES)])


def quantile(numbers: list[float], share: float) -> float:
    """Return the number that at least ``share`` of all do not exceed."""
    return sorted(numbers)[min(int(share * len(numbers)), len(numbers) - 1)]


if __name__ == "__main__":
    sys.exit(tell("line", pressed, committed, by_agents, by_length_of_history))
