"""From a click to a window, and to one that can send: against a bare window of PySide6."""

from __future__ import annotations

import shutil
import sys
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.figures import Comparison, Figures, Growth
from tests.benchmarks.histories import LARGE, SMALL, copy_history
from tests.benchmarks.starting import Starts
from tests.benchmarks.telling import tell
from tests.services.million import make_history

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS, LONG_ROUNDS, SHORT_ROUNDS = 11, 9, 3
SIZES = (10, 100, 1000, SMALL, LARGE)
BARE = "a bare PySide6 QWidget with a QLabel"
_USABLE = (
    "A start is measured from the spawning of the process, with a saved profile, under Xvfb where "
    "there is one. The window counts as usable when its first frame is on the screen and a letter "
    "typed at it stands in the message. It is whole, with all its columns, after {whole:.1f} times "
    "the bare window."
)
_READY = (
    "Ready to send: requests, keyring (a real Secret Service) and journal are there; each start "
    "then sends a line by Ctrl+Enter, and counts only if the platform has it. The libraries alone "
    "are asyncio, qasync, sqlite3, requests, keyring and one TLS context, in the bare window "
    "as soon as it is painted; as in the panel, PySide6 does not read the source of each."
)


def beside_a_bare_window() -> Figures:
    """Measure what a user waits for at the start."""
    with Starts() as starts:
        return Figures(_beside_bare(starts))


def with_a_million_lines() -> Figures:
    """Measure what of it a long history adds."""
    with Starts() as starts:
        return Figures((_with_a_million(starts),), (_by_length(starts),))


def _beside_bare(starts: Starts) -> tuple[Comparison, Comparison]:
    bare: list[float] = []
    loaded: list[float] = []
    panel: list[dict[str, float]] = []
    # The first time nothing is in the system's memory yet, nor compiled.
    for number in range(-1, ROUNDS):
        home = starts.home(f"home {number}")
        if number % 2:
            limit, marks = starts.bare(), starts.panel(home, "delivered")
        else:
            marks, limit = starts.panel(home, "delivered"), starts.bare()
        libraries = starts.libraries()
        shutil.rmtree(home)
        if number >= 0:
            bare.append(limit)
            loaded.append(libraries)
            panel.append(marks)
    whole = sum(each["whole"] for each in panel) / sum(bare)
    painted, ready = (tuple(each[mark] for each in panel) for mark in ("painted", "ready"))
    limit_ms = tuple(bare)
    return (
        Comparison(
            "start: first painted, usable window",
            BARE,
            "ms",
            limit_ms,
            painted,
            1.2,
            note=_USABLE.format(whole=whole),
        ),
        Comparison(
            "start: ready to send",
            BARE,
            "ms",
            limit_ms,
            ready,
            1.8,
            note=_READY,
            libraries=tuple(loaded),
        ),
    )


def _with_a_million(starts: Starts) -> Comparison:
    """Measure up to the newest lines of the history: nothing before them asks the journal."""
    empty, long = starts.home("empty"), starts.home("long")
    make_history(_journal(empty), 0)
    copy_history(LARGE, _journal(long))
    told: list[tuple[float, float]] = []
    for number in range(-1, LONG_ROUNDS):
        order = (empty, long) if number % 2 else (long, empty)
        took = {home: starts.panel(home, "history")["history"] for home in order}
        if number >= 0:
            told.append((took[empty], took[long]))
    limit, panel = zip(*told, strict=True)
    return Comparison(
        "start with 1,000,000 lines, to the newest ones",
        "the same with an empty history",
        "ms",
        limit,
        panel,
        1.05,
    )


def _by_length(starts: Starts) -> Growth:
    points = []
    for size in SIZES:
        home = starts.home(f"{size} lines")
        copy_history(size, _journal(home))
        took = [starts.panel(home, "history")["history"] for _ in range(SHORT_ROUNDS)]
        points.append((float(size), median(took)))
    what = "start, to the newest lines of the history"
    return Growth(what, "lines in the history", "ms", tuple(points))


def _journal(home: Path) -> Path:
    return panel_paths({HOME_VARIABLE: str(home)}).journal_file(rehearsal=False)


if __name__ == "__main__":
    sys.exit(tell("start", beside_a_bare_window, with_a_million_lines))
