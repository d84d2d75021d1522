"""Whether the window answers a hand at once: while lines flow, and with long lists beside it."""

from __future__ import annotations

import sys
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.driving import bare_flow, driven_panels
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import SMALL
from tests.benchmarks.telling import spread, tell

if TYPE_CHECKING:
    from tests.benchmarks.driving import Driven

ROUNDS, LINES, AT_ONCE = 5, 1000, 8
FRAME_MS = 16.0
_REST_S = 5.0
_FEW = 100
# As many a second as can be.
_ANY = 1e6
_LISTED = (10, 100, 1000, 10_000)
_TIMES = 5
_GAP = (
    "Gap: the time between two beats of a timer of 1 ms in the GUI thread, by the clock on the "
    "wall, while {agents} agents are sent a line each as soon as the one before is answered, with "
    "{lines:,} lines of history. All that is shown of a line is shown. The libraries alone: a bare "
    "window of PySide6 with a table over as many lines of SQLite, and a thread for each agent with "
    "a kept requests.Session, which commits a line before it goes and after its answer; not faster "
    "than the panel. Free to go as fast as they can, the same threads make gaps of {free}."
)


def lines_and_lists() -> Figures:
    """Measure the gaps of the GUI thread at rest and while lines flow, and what lists cost."""
    with driven_panels((SMALL,)) as (panel,), bare_flow() as bare:
        # In the first one all is done for the first time.
        panel.does("flow", _FEW, AT_ONCE)
        bare.does("flow", _FEW, AT_ONCE, _ANY)
        rest, flow, alone, free = list[float](), list[float](), list[float](), list[float]()
        painted = [(float(_FEW), _painted_ms(panel))]
        for number in range(ROUNDS):
            rest.append(panel.does("rest", _REST_S)["p99_ms"])
            flowed = panel.does("flow", LINES, AT_ONCE)
            flow.append(flowed["p99_ms"])
            alone.append(bare.does("flow", LINES, AT_ONCE, flowed["per_s"])["p99_ms"])
            free.append(bare.does("flow", LINES, AT_ONCE, _ANY)["p99_ms"])
            painted.append((_FEW + (number + 1.0) * LINES, _painted_ms(panel)))
        gap = Comparison(
            "GUI thread's gap, p99, while 1,000 lines flow",
            "the same at rest",
            "ms",
            tuple(rest),
            tuple(flow),
            3.0,
            ceiling=FRAME_MS,
            note=_GAP.format(agents=AT_ONCE, lines=SMALL, free=spread(free, "ms")),
            libraries=tuple(alone),
        )
        what, axis = "from a line's going to its row, painted", "lines sent"
        by_lines = Growth(what, axis, "ms", tuple(painted))
        return Figures((gap,), (by_lines, _gap_by_agents(panel), *_by_list(panel)))


def _painted_ms(panel: Driven) -> float:
    return median(panel.does("append")["ms"] for _ in range(_TIMES))


def _gap_by_agents(panel: Driven) -> Growth:
    points = [
        (float(agents), median(panel.does("flow", _FEW, agents)["p99_ms"] for _ in range(3)))
        for agents in (1, 2, 4, 8, 16)
    ]
    return Growth("GUI thread's gap, p99", "agents that are sent lines at once", "ms", (*points,))


def _by_list(panel: Driven) -> tuple[Growth, ...]:
    """Measure what another list costs in its picker, painted."""
    return tuple(
        Growth(
            f"another list of {what}, painted",
            f"{what} in it",
            "ms",
            tuple(
                (float(number), median(panel.does(act, number)["ms"] for _ in range(_TIMES)))
                for number in _LISTED
            ),
        )
        for what, act in (("agents", "list_agents"), ("rooms", "list_rooms"))
    )


if __name__ == "__main__":
    sys.exit(tell("window", lines_and_lists))
