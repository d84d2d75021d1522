"""How costs grow that no other benchmark plots: files of the history, shows, snippets, lanes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bithuman_panel.app.journals import open_journal
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.export import Format
from bithuman_panel.core.meter import Meter
from bithuman_panel.core.query import Query
from bithuman_panel.core.report import Scope
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.historyfile import write_history
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from bithuman_panel.services.reportfile import read_report
from bithuman_panel.services.showfile import ShowFile, write_copy
from tests.benchmarks.command import SECRET, sending, serving
from tests.benchmarks.figures import Figures, Growth
from tests.benchmarks.telling import tell
from tests.services.million import make_history

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from bithuman_panel.services.journal import Journal

SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 4
# The memory of a process that has so many lanes, all of which have said something.
_LANES = """
import sys, threading
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.lanes import Lanes

class Journal:
    begin = record = answer_late = lambda self, entry: entry
    finish = lambda self, entry: None

class Wire:
    def send(self, line, **_more):
        return Exchange("POST", ""), Verdict(Outcome.DELIVERED)
    close = lambda self: None
    warm = lambda self, *_wanted: None
    abort = lambda self, fault: None

def memory():
    return int(open("/proc/self/statm").read().split()[1]) * 4096

told = threading.Semaphore(0)
lanes = Lanes(Journal(), Wire, lambda entry: entry.outcome and told.release(), SystemClock(), 10.0)
before = memory()
for number in range(int(sys.argv[1])):
    line = line_of(Mode.SPEAK, "Hello.", Target(f"A{number}", "room"))
    lanes.submit(Entry(f"e{number}", line, "default", 0.0))
for number in range(int(sys.argv[1])):
    told.acquire()
print(memory() - before)
sys.stdout.flush()
import os
os._exit(0)
"""


def files() -> Figures:
    """Measure what is written of the history."""
    behind = "On a thread of its own."
    return Figures(
        growths=(
            Growth("the history into a CSV file", "lines", "ms", _points(_export), behind),
            Growth("a report is read", "lines", "ms", _points(_report), behind),
        )
    )


def shows() -> Figures:
    """Measure the file of a show."""
    behind = "On a thread of its own, which lets the window go first; this is the first time."
    return Figures(
        growths=(
            Growth("a show is saved", "cues", "ms", _points(_save), behind),
            Growth("a show is opened", "cues", "ms", _points(_open), behind),
        )
    )


def snippets() -> Figures:
    """Measure what is done at each letter."""
    what = "what a line says with its snippets, asked for at each letter"
    return Figures(growths=(Growth(what, "snippets", "ms", _points(_say)),))


def lanes() -> Figures:
    """Measure the lanes of many agents."""
    shared = "From 64 lanes on agents share them."
    points = _points(_lanes)
    return Figures(
        growths=(Growth("memory of lanes, one line each", "agents", "MiB", points, shared),)
    )


def sends() -> Figures:
    """Measure the command."""
    what, axis = "one send from the command line", "lines before it"
    daily = "The first send of a day also copies the journal, which is in proportion to it."
    return Figures(growths=(Growth(what, axis, "ms", _points(_send), daily),))


def _points(
    made: Callable[[int], AbstractContextManager[Callable[[], float]]],
) -> tuple[tuple[float, float], ...]:
    """Return the median cost at each size. All sizes are measured in turn, there and back.

    One after another, what the machine does besides would look like growth. Not counted is the
    first round, in which everything is done for the first time.
    """
    with ExitStack() as stack:
        costs = {size: stack.enter_context(made(size)) for size in SIZES}
        told: dict[int, list[float]] = {size: [] for size in SIZES}
        for number in range(ROUNDS + 1):
            for size in SIZES if number % 2 else reversed(SIZES):
                told[size].append(costs[size]())
    return tuple((float(size), median(each[1:])) for size, each in told.items())


@contextmanager
def _export(size: int) -> Iterator[Callable[[], float]]:
    with _journal(size) as (journal, folder):
        file = folder / "history.csv"
        yield lambda: _took(lambda: write_history(journal, file, Format.CSV, str, Meter()))


@contextmanager
def _report(size: int) -> Iterator[Callable[[], float]]:
    scope = Scope("Report", made_at=0.0, lasts_s=lambda text, _: len(text) / 15)
    with _journal(size) as (journal, _):
        yield lambda: _took(lambda: read_report(journal, Query(), scope, Meter()))


@contextmanager
def _save(size: int) -> Iterator[Callable[[], float]]:
    show = _show(size)
    with tempfile.TemporaryDirectory() as folder:
        yield lambda: _took(lambda: write_copy(Path(folder) / "a.show", show, Redactor()))


@contextmanager
def _open(size: int) -> Iterator[Callable[[], float]]:
    ids = count()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.show"
        write_copy(file, _show(size), Redactor())
        yield lambda: _took(lambda: ShowFile(file, Redactor()).read(lambda: f"n{next(ids)}"))


def _show(size: int) -> Show:
    cues = (Cue(f"c{n}", f"Cue {n}", text=f"This is line {n} of it.") for n in range(size))
    return Show("show", "Show", (RunSheet("sheet", "Sheet", tuple(cues)),))


@contextmanager
def _say(size: int) -> Iterator[Callable[[], float]]:
    snippets = {f"greeting{n}": f"Hello number {n}." for n in range(size)}
    phrases = Phrases(snippets, {"guest": "Ava"})
    text = f"/greeting{size - 1} and {{{{guest}}}}, welcome to the show."
    yield lambda: _took(lambda: phrases.resolve(text), times=200)


@contextmanager
def _lanes(size: int) -> Iterator[Callable[[], float]]:
    command = [sys.executable, "-c", _LANES, str(size)]
    yield lambda: int(subprocess.check_output(command)) / 2**20


@contextmanager
def _send(size: int) -> Iterator[Callable[[], float]]:
    with serving() as url, tempfile.TemporaryDirectory() as home:
        _make(Path(home), size)
        command = [sys.executable, "-m", "bithuman_panel", *sending(url)]
        environment = {**os.environ, HOME_VARIABLE: home, SECRET_VARIABLE: SECRET}

        def send() -> None:
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)

        yield lambda: _took(send)


@contextmanager
def _journal(size: int) -> Iterator[tuple[Journal, Path]]:
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        _make(Path(home), size)
        paths = panel_paths({HOME_VARIABLE: home})
        with open_journal(paths, SystemClock(), rehearsal=False) as journal:
            yield journal, Path(folder)


def _make(home: Path, size: int) -> None:
    file = panel_paths({HOME_VARIABLE: str(home)}).journal_file(rehearsal=False)
    file.parent.mkdir(parents=True, exist_ok=True)
    make_history(file, size)


def _took(work: Callable[[], object], times: int = 1) -> float:
    """Return how long ``work`` takes, in milliseconds."""
    began_at = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - began_at) * 1e3 / times


if __name__ == "__main__":
    sys.exit(tell("growth", files, shows, snippets, lanes, sends))
