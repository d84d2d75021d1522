"""What the journal takes for a line, on a real disk, beside one flush of that disk."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.journals import open_journal
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.exchange import Exchange, Timing
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from tests.benchmarks.figures import Comparison
from tests.benchmarks.telling import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ROUNDS, LINES = 9, 100
# Lines of a show are not as close as that; but the disk has done with one before the next comes.
_PAUSE_S = 0.004
_BLOCK = b"x" * 4096
_HEADERS = (
    ("User-Agent", "bithuman-panel/1.0"),
    ("Accept", "application/json"),
    ("Accept-Encoding", "identity"),
    ("Connection", "close"),
    ("api-secret", "•••"),
    ("Content-Type", "application/json"),
    ("Content-Length", "73"),
)
_REQUEST = b'{"message": "A line of the evening, said out loud.", "room_id": "lobby"}'
_REPLY = b'{"context_type": "speak", "delivered_to_rooms": 1, "rooms": ["lobby"]}'
FLUSH = "one fdatasync of 4 KiB, appended to a file on the same disk"


class Flush:
    """A file that grows by 4 KiB at a time, each of them flushed."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_TRUNC)

    def __call__(self) -> None:
        """Have 4 KiB more on the disk."""
        os.write(self._descriptor, _BLOCK)
        os.fdatasync(self._descriptor)


def journal_rows() -> tuple[Comparison, Comparison]:
    """Measure both commits of a line, the intent and the outcome."""
    home = fresh_folder("commits")
    flush = Flush(home / "flushed")
    rounds: list[tuple[float, float, float]] = []
    paths = panel_paths({HOME_VARIABLE: str(home)})
    with open_journal(paths, SystemClock(), rehearsal=False, backs_up=True) as journal:
        journal.keep_searchable()
        for _ in range(ROUNDS + 1):
            flushes, begins, finishes = list[float](), list[float](), list[float]()
            for _ in range(LINES):
                entry = new_entry()
                flushes.append(_ms(flush))
                with _timed(begins):
                    entry = journal.begin(entry)
                flushes.append(_ms(flush))
                entry = done(entry)
                with _timed(finishes):
                    journal.finish(entry)
            rounds.append((median(flushes), median(begins), median(finishes)))
    # In the first round the log of the journal is still growing.
    limit, intent, outcome = zip(*rounds[1:], strict=True)
    return (
        Comparison("journal: the intent committed", FLUSH, "ms", limit, intent, 2),
        Comparison("journal: the outcome committed", FLUSH, "ms", limit, outcome, 2),
    )


def fresh_folder(name: str) -> Path:
    """Return an empty folder on the disk of this checkout."""
    folder = FOLDER / "homes" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def new_entry(agent: str = "A12345678", room: str = "lobby") -> Entry:
    """Return a line that nobody has sent."""
    identity = uuid4().hex
    line = line_of(Mode.SPEAK, f"A line of the evening: {identity}.", Target(agent, room))
    return Entry(identity, line, "default", time.time())


def done(entry: Entry) -> Entry:
    """Return it delivered, with as much to be kept of it as there usually is."""
    timing = Timing(wait_ms=1.5, total_ms=3.25, on_spare=True, queue_ms=0.25)
    exchange = Exchange(
        "POST",
        "http://127.0.0.1:9/v1/agent/A12345678/speak",
        _HEADERS,
        _REQUEST,
        handed_over=True,
        status=200,
        reply_headers=(("Content-Type", "application/json"), ("Content-Length", str(len(_REPLY)))),
        reply_body=_REPLY,
        body_whole=True,
        timing=timing,
    )
    return entry.done(exchange, Verdict(Outcome.DELIVERED, 200, Report(1, ("lobby",)), None))


def _ms(act: Callable[[], object]) -> float:
    took: list[float] = []
    with _timed(took):
        act()
    return took[0]


@contextmanager
def _timed(took: list[float]) -> Iterator[None]:
    time.sleep(_PAUSE_S)
    began_at = time.perf_counter()
    yield
    took.append((time.perf_counter() - began_at) * 1000)
