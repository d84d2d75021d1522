"""A history of any size is asked everything: with no more work, and in no more memory.

Each run does so with some thousand lines, ``make million`` with 1,000,000. What is held is the work
that SQLite does, in steps of its own machine, which no other program disturbs; how long it took is
told.
"""

from __future__ import annotations

import resource
import sys
import time
import tracemalloc
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.services.browse import Browse
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.lookup import NEAR, SPARSE
from bithuman_panel.services.search_index import index_due, merge_some
from tests.services.million import FIRST_AT, MILLION, STEP_S, entry_at, make_history, needle_of
from tests.services.samples import SteppedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# The long one is longer than what is gone through to find a page.
SHORT, LONG = 1_000, 6_000
# Steps of SQLite's machine. Looking goes through so many rows in their order, or through answers
# that are further apart, which are few; counting goes through all rows, a few times.
STEPS_OF_A_ROW = 40
MORE_BYTES = 2_000_000
FILTERS = {
    "all": Query(),
    "an agent": Query(agent="A03"),
    "a room": Query(agent="A03", room="room-0-3"),
    "in trouble": Query(outcomes=frozenset({Outcome.UNKNOWN, Outcome.NOT_SENT})),
    "contexts": Query(mode=Mode.CONTEXT),
    "a profile": Query(profile="Second stage"),
    "a run": Query(run="run-1"),
    "a day": Query(since=FIRST_AT, until=FIRST_AT + 1000 * STEP_S),
    "a word": Query("Türen minuten"),
    "one line": Query(needle_of(1500)),
    "two characters": Query("東京"),
    "a word of one agent": Query("raffle", agent="A08"),
}


@dataclass
class Long:
    """A history, how long it is, and what its index took to be made."""

    browse: Browse
    count: int
    size: int
    indexed_s: float


def made(folder: Path, count: int) -> Iterator[Long]:
    file = folder / "journal.sqlite3"
    make_history(file, count)
    stored = JournalFile(file, SteppedClock())
    began_at = time.perf_counter()
    while stored.write(lambda connection: index_due(connection, 2000), is_lasting=False):
        stored.write(lambda connection: merge_some(connection, 100), is_lasting=False)
    indexed_s = time.perf_counter() - began_at
    browse = Browse.open(file, lambda _: False, lambda: 0.0)
    yield Long(browse, count, file.stat().st_size, indexed_s)
    browse.close()
    stored.close()


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Long]:
    yield from made(tmp_path_factory.mktemp("short"), SHORT)


@pytest.fixture(
    scope="module",
    params=[
        LONG,
        pytest.param(MILLION, marks=[pytest.mark.million, pytest.mark.timeout(1800)]),
    ],
)
def long(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Long]:
    for history in made(tmp_path_factory.mktemp("long"), request.param):
        mb, took_s = history.size / 1e6, history.indexed_s
        tell(f"{history.count} lines: {mb:.0f} MB on disk, indexed in {took_s:.0f} s")
        yield history


def tell(what: str) -> None:
    sys.stdout.write(f"\n{what}")


def work_of(history: Long, what: str, call: Callable[[], object]) -> int:
    """Return how many steps SQLite takes for a call, about, and tell how long they take."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 100
        return 0

    connection = history.browse._connection
    connection.set_progress_handler(count, 100)
    began_at = time.perf_counter()
    call()
    took_s = time.perf_counter() - began_at
    connection.set_progress_handler(None, 0)
    tell(f"{history.count:8} lines: {what:32} {took_s * 1e3:8.1f} ms {steps:10} steps")
    return steps


@pytest.mark.parametrize("what", FILTERS)
def test_looking_costs_the_same(long: Long, what: str) -> None:
    query, browse = FILTERS[what], long.browse
    landmarks = browse.landmarks(query)
    middle = len(landmarks.starts) // 2
    most = (NEAR + min(landmarks.count, long.count // SPARSE)) * STEPS_OF_A_ROW
    assert landmarks.count > 0
    assert work_of(long, f"newest of {what}", lambda: browse.newest(query)) < most
    page = lambda: browse.page(query, landmarks, middle)  # noqa: E731
    assert work_of(long, f"a page of {what}", page) < most


@pytest.mark.parametrize("what", FILTERS)
def test_counting_goes_through_it_once(long: Long, what: str) -> None:
    query = FILTERS[what]
    steps = work_of(long, f"counting {what}", lambda: long.browse.landmarks(query))
    assert steps < (long.count + NEAR) * STEPS_OF_A_ROW


def test_a_jump_anywhere_is_one_look_up(long: Long) -> None:
    landmarks = long.browse.landmarks(Query())
    assert (landmarks.count, len(landmarks.starts)) == (long.count, long.count // PAGE)
    for place in (0, long.count // 3, long.count - 1):
        page = long.browse.page(Query(), landmarks, landmarks.page_of(place))
        assert page[place % PAGE].id == entry_at(place).id
        assert long.browse.place(Query(), landmarks, entry_at(place).id) == place


def test_one_line_of_all_is_found(long: Long) -> None:
    query = Query(needle_of(long.count - 100))
    landmarks = long.browse.landmarks(query)
    assert [each.id for each in long.browse.page(query, landmarks, 0)] == [
        entry_at(long.count - 100).id
    ]


def test_memory_is_flat(short: Long, long: Long) -> None:
    def asked(history: Long) -> int:
        tracemalloc.start()
        for query in FILTERS.values():
            landmarks = history.browse.landmarks(query)
            history.browse.page(query, landmarks, len(landmarks.starts) // 2)
            history.browse.newest(query)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    peaks = [asked(history) for history in (short, long)]
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    tell(f"memory at most {peaks[0]} and {peaks[1]} bytes; {resident:.0f} MB in all")
    assert peaks[1] < peaks[0] + MORE_BYTES
