"""How costs grow that no other benchmark plots: files of the history, shows, snippets, lanes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
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

    from bithuman_panel.services.journal import Journal

SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 3
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
    return _grown(
        Growth("the history into a CSV file", "lines", "ms", _points(_export)),
        Growth("a report is read", "lines", "ms", _points(_report)),
    )


def shows() -> Figures:
    """Measure the file of a show."""
    return _grown(
        Growth("a show is saved", "cues", "ms", _points(_save)),
        Growth("a show is opened", "cues", "ms", _points(_open)),
    )


def snippets() -> Figures:
    """Measure what is done at each letter."""
    what = "what a line says with its snippets, asked for at each letter"
    return _grown(Growth(what, "snippets", "ms", _points(_say)))


def lanes() -> Figures:
    """Measure the lanes of many agents."""
    shared = "From 64 lanes on agents share them."
    points = _points(_lanes)
    return _grown(Growth("memory of lanes, one line each", "agents", "MiB", points, shared))


def sends() -> Figures:
    """Measure the command."""
    points = _points(_send)
    return _grown(Growth("one send from the command line", "lines before it", "ms", points))


def _grown(*growths: Growth) -> Figures:
    return Figures(growths=growths)


def _points(cost: Callable[[int], float]) -> tuple[tuple[float, float], ...]:
    return tuple((float(size), cost(size)) for size in SIZES)


def _export(size: int) -> float:
    with _journal(size) as (journal, folder):
        file = folder / "history.csv"
        return _took(lambda: write_history(journal, file, Format.CSV, str, Meter()))


def _report(size: int) -> float:
    scope = Scope("Report", made_at=0.0, lasts_s=lambda text, _: len(text) / 15)
    with _journal(size) as (journal, _):
        return _took(lambda: read_report(journal, Query(), scope, Meter()))


def _save(size: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return _took(lambda: write_copy(Path(folder) / "a.show", _show(size), Redactor()))


def _open(size: int) -> float:
    ids = count()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.show"
        write_copy(file, _show(size), Redactor())
        return _took(lambda: ShowFile(file, Redactor()).read(lambda: f"n{next(ids)}"))


def _show(size: int) -> Show:
    cues = (Cue(f"c{n}", f"Cue {n}", text=f"This is line {n} of it.") for n in range(size))
    return Show("show", "Show", (RunSheet("sheet", "Sheet", tuple(cues)),))


def _say(size: int) -> float:
    snippets = {f"greeting{n}": f"Hello number {n}." for n in range(size)}
    phrases = Phrases(snippets, {"guest": "Ava"})
    text = f"/greeting{size - 1} and {{{{guest}}}}, welcome to the show."
    return _took(lambda: phrases.resolve(text), times=200)


def _lanes(size: int) -> float:
    command = [sys.executable, "-c", _LANES, str(size)]
    runs = [subprocess.run(command, stdout=subprocess.PIPE, check=True) for _ in range(ROUNDS)]
    return median(int(run.stdout) / 2**20 for run in runs)


def _send(size: int) -> float:
    with serving() as url, tempfile.TemporaryDirectory() as home:
        _make(Path(home), size)
        command = [sys.executable, "-m", "bithuman_panel", *sending(url)]
        environment = {**os.environ, HOME_VARIABLE: home, SECRET_VARIABLE: SECRET}

        def send() -> None:
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)

        return _took(send)


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
    """Return how long ``work`` takes once it has been done before: the median, in milliseconds."""
    rounds = []
    for number in range(-1, ROUNDS):
        began_at = time.perf_counter()
        for _ in range(times):
            work()
        if number >= 0:
            rounds.append((time.perf_counter() - began_at) * 1e3 / times)
    return median(rounds)


if __name__ == "__main__":
    sys.exit(tell("growth", files, shows, snippets, lanes, sends))
