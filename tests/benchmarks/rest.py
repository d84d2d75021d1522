"""A window that nobody touches: how often it wakes the computer, against Qt's own event loop.

A wake-up is a voluntary context switch of any thread of the process: it had waited, and ran again.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from bithuman_panel.rehearsal.drills import Generation
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.starting import HERE, Starts, left_alone
from tests.benchmarks.telling import tell

FOCUS = ("unfocused", "focused")
# By then the portraits of all agents are fetched, once and one after another.
SETTLING_S, IDLE_S = 45.0, 60.0
# Fewer than one in ten seconds count as one: a ratio of two numbers that small says nothing.
LEAST = 0.1
_BLINKS = 2.0
_NOTE = (
    "Rest: voluntary context switches of all threads in a minute, under Xvfb, once a window has "
    "settled; less than {least:g} a second counts as {least:g}. The panel has a profile on the "
    "platform of the seed, which has no lists that change: nobody is asked anything. Today's "
    "platform is asked every 5 to 60 s for what is live, which is not in this row."
)


def at_rest() -> Figures:
    """Measure both a window without the keyboard, and one whose cursor blinks.

    All at once, in the same minute, each on a screen of its own: what rests disturbs nobody.
    """
    if sys.platform != "linux":
        raise RuntimeError("only Linux tells how often a thread was woken")
    server = RehearsalServer(generation=Generation.SEED)
    with ExitStack() as stack:
        url = server.start()
        stack.callback(server.stop)
        processes = []
        for focus in FOCUS:
            processes.append(_plain(stack, focus))
            processes.append(_panel(stack, focus, url))
        time.sleep(SETTLING_S)
        woken = _woken(processes)
    pairs = zip(FOCUS, woken[::2], woken[1::2], strict=True)
    return Figures(tuple(_row(*pair) for pair in pairs))


def _plain(stack: ExitStack, focus: str) -> int:
    starts = stack.enter_context(Starts())
    command = [str(HERE / "idle_window.py"), focus]
    return stack.enter_context(left_alone(command, starts.environment))


def _panel(stack: ExitStack, focus: str, url: str) -> int:
    starts = stack.enter_context(Starts())
    environment = {**starts.environment, HOME_VARIABLE: str(_home(starts, url, focus))}
    command = ["-m", "tests.benchmarks.idle_panel", focus]
    return stack.enter_context(left_alone(command, environment))


def _row(focus: str, limit: float, panel: float) -> Comparison:
    is_focused = focus == "focused"
    return Comparison(
        f"idle for a minute, {'a cursor blinks' if is_focused else 'without the keyboard'}",
        "a plain window of PySide6 in Qt's event loop",
        "wake-ups/s",
        (max(limit, LEAST),),
        (max(panel, LEAST),),
        1.2,
        ceiling=_BLINKS * 1.2 * _wakes_of_a_blink(limit) if is_focused else LEAST * 1.2,
        note=_NOTE.format(least=LEAST),
    )


def _wakes_of_a_blink(limit: float) -> float:
    """Return how often a blink wakes the plain window: the loop, and what talks to the screen."""
    return max(limit / _BLINKS, 1.0)


def _home(starts: Starts, url: str, name: str) -> Path:
    home = starts.home(name)
    file = panel_paths({HOME_VARIABLE: str(home)}).settings_file
    settings = json.loads(file.read_text(encoding="ascii"))
    settings["profiles"][0]["base_url"], settings["last_target"] = url, None
    file.write_text(json.dumps(settings), encoding="ascii")
    return home


def _woken(processes: list[int]) -> list[float]:
    """Return how often a second the threads of each process wake up, in the next minute."""
    before = [_switches(each) for each in processes]
    time.sleep(IDLE_S)
    after = [_switches(each) for each in processes]
    return [_more(*each) / IDLE_S for each in zip(before, after, strict=True)]


def _more(before: dict[str, int], after: dict[str, int]) -> int:
    # A thread that has ended takes its own with it; it was awake to do so.
    ended = sum(1 for thread in before if thread not in after)
    return ended + sum(count - before.get(thread, 0) for thread, count in after.items())


def _switches(pid: int) -> dict[str, int]:
    """Return the voluntary context switches of each thread since it began."""
    counts = {}
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
        counts[status.parent.name] = int(told["voluntary_ctxt_switches"])
    return counts


if __name__ == "__main__":
    sys.exit(tell("rest", at_rest))
