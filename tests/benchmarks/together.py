"""Fifty agents at once, on the desk of a real profile: no window, a real journal, real sockets."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bithuman_panel.api.access import Access
from bithuman_panel.app.desk import open_desk
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.models import Profile
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.committing import fresh_folder, new_entry
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.server import SILENT, platform_beside
from tests.benchmarks.telling import tell
from tests.e2e.show import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Entry

# A flush of the disk that takes long makes one time in five twice as long: of each round many
# are added up, in turn with those of the other kind.
ROUNDS, TIMES = 25, 8
OTHERS = 49
_WARM_S, _REST_S = 0.5, 0.05
_LIMIT_S = 60.0
_AGENTS = [f"A{number:09}" for number in range(OTHERS)]
_SILENT = f"{SILENT}0001"
_NOTE = (
    f"Fifty agents: a desk with its journal and no window. Each round adds up {TIMES} times with "
    f"the silent one and as many without, in turn. A line more than {OTHERS} is {1 / OTHERS:.0%} "
    "more to do; in CPU time of the panel it was {cpu:.1%}."
)


class Told:
    """What lanes tell of lines: told on their threads, waited for on another."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._done: dict[str, float] = {}

    def __call__(self, entry: Entry) -> None:
        """Take what has become of a line."""
        if entry.stage is Stage.DONE:
            with self._changed:
                self._done[entry.id] = time.perf_counter()
                self._changed.notify_all()

    def is_done(self, entry: Entry) -> bool:
        """Return whether a line is done."""
        with self._changed:
            return entry.id in self._done

    def all_done_at(self, entries: list[Entry]) -> float:
        """Wait for these lines, and return when the last of them was done."""
        with self._changed:
            is_done = self._changed.wait_for(
                lambda: all(each.id in self._done for each in entries), _LIMIT_S
            )
            assert is_done, "a line got no answer"
            return max(self._done[each.id] for each in entries)


def one_of_50_silent() -> Figures:
    """Measure how long the lines of 49 agents take, with and without a silent one beside them."""
    told = Told()
    alone, beside = list[float](), list[float]()
    cpu_s = {False: 0.0, True: 0.0}
    with platform_beside() as url, _desk_at(url, told) as desk:
        for agent in (*_AGENTS, _SILENT):
            desk.lanes.warm(agent)
        time.sleep(_WARM_S)
        for _ in range(ROUNDS + 1):
            took = {False: 0.0, True: 0.0}
            for number in range(TIMES):
                for is_beside in (number % 2 == 0, number % 2 == 1):
                    began_s = time.process_time()
                    took[is_beside] += _others_ms(desk, told, is_beside=is_beside) / TIMES
                    cpu_s[is_beside] += time.process_time() - began_s
            alone.append(took[False])
            beside.append(took[True])
    # In the first one each lane's thread has to begin.
    return Figures(
        (
            Comparison(
                "50 agents at once, one of them silent: the other 49",
                "the same 49 without the silent one",
                "ms",
                tuple(alone[1:]),
                tuple(beside[1:]),
                1.05,
                note=_NOTE.format(cpu=cpu_s[True] / cpu_s[False] - 1),
            ),
        )
    )


def _others_ms(desk: Desk, told: Told, *, is_beside: bool) -> float:
    entries = [new_entry(agent) for agent in _AGENTS]
    # After it was silent its lane has no connection.
    desk.lanes.warm(_SILENT)
    time.sleep(_REST_S)
    unheard = new_entry(_SILENT) if is_beside else None
    began_at = time.perf_counter()
    # In the middle, as in a show: some lanes have begun before it, some have not.
    for entry in entries[: OTHERS // 2]:
        desk.lanes.submit(entry)
    if unheard:
        desk.lanes.submit(unheard)
    for entry in entries[OTHERS // 2 :]:
        desk.lanes.submit(entry)
    took_ms = (told.all_done_at(entries) - began_at) * 1000
    if unheard:
        assert not told.is_done(unheard), "the silent agent answered"
        desk.lanes._lanes[_SILENT].abort()
        told.all_done_at([unheard])
    return took_ms


@contextmanager
def _desk_at(url: str, told: Told) -> Iterator[Desk]:
    paths = panel_paths({HOME_VARIABLE: str(fresh_folder("together"))})
    access = Access(url, Secret(SECRET))
    desk = open_desk(
        Profile("default", base_url=url), access, paths, SystemClock(), Redactor(), told
    )
    try:
        yield desk
    finally:
        desk.close()


if __name__ == "__main__":
    sys.exit(tell("together", one_of_50_silent))
