"""A window that nobody touches: how often it wakes the computer, against Qt's own event loop.

A wake-up is a voluntary context switch of any thread of the process: it had waited, and ran again.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal.drills import Generation
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.starting import Starts
from tests.benchmarks.telling import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
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


def measure() -> Figures:
    """Measure both a window without the keyboard, and one whose cursor blinks."""
    if sys.platform != "linux":
        raise RuntimeError("only Linux tells how often a thread was woken")
    server = RehearsalServer(generation=Generation.SEED)
    url = server.start()
    try:
        with Starts() as starts:
            return Figures(tuple(_row(starts, url, focus) for focus in ("unfocused", "focused")))
    finally:
        server.stop()


def _row(starts: Starts, url: str, focus: str) -> Comparison:
    limit = _woken(starts, [str(HERE / "idle_window.py"), focus], {})
    home = _home(starts, url, focus)
    panel = _woken(starts, ["-m", "tests.benchmarks.idle_panel", focus], {HOME_VARIABLE: str(home)})
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


def _woken(starts: Starts, command: list[str], more: dict[str, str]) -> float:
    """Return how often a second the threads of a program wake up."""
    with _left_alone(starts, command, more) as pid:
        time.sleep(SETTLING_S)
        before = _switches(pid)
        time.sleep(IDLE_S)
        after = _switches(pid)
    # A thread that has ended takes its own with it; it was awake to do so.
    ended = sum(1 for thread in before if thread not in after)
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    return (woken + ended) / IDLE_S


@contextmanager
def _left_alone(starts: Starts, command: list[str], more: dict[str, str]) -> Iterator[int]:
    with subprocess.Popen(
        [sys.executable, *command], env={**starts.environment, **more}, stdout=subprocess.DEVNULL
    ) as process:
        try:
            yield process.pid
            if process.poll() is not None:
                raise RuntimeError(f"{command} ended with {process.returncode}")
        finally:
            process.kill()


def _switches(pid: int) -> dict[str, int]:
    """Return the voluntary context switches of each thread since it began."""
    counts = {}
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
        counts[status.parent.name] = int(told["voluntary_ctxt_switches"])
    return counts


if __name__ == "__main__":
    sys.exit(tell("rest", measure))
