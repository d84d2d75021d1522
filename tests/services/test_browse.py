"""Looking through the journal beside its use: pages, places, what is newer, and what goes wrong."""

from __future__ import annotations

import os
import sqlite3
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.errors import StoreFailed, Superseded
from bithuman_panel.core.landmarks import Landmarks
from bithuman_panel.core.query import Query
from bithuman_panel.services.browse import Browse
from bithuman_panel.services.quarantine import set_aside
from bithuman_panel.services.search_index import index_due
from tests.services.million import append_history, entry_at, make_history, needle_of
from tests.services.samples import done, entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.services.owner import Owner
    from tests.services.samples import SteppedClock

COUNT = 2500


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def browse(journal: Journal, file: Path, owner: Owner, clock: SteppedClock) -> Iterator[Browse]:
    opened = Browse.open(file, owner.is_dead, clock.now)
    yield opened
    opened.close()


@pytest.fixture
def long(journal: Journal) -> Journal:
    """A journal with a long history."""
    journal._stored.write(lambda connection: _filled(connection))
    return journal


def _filled(connection: sqlite3.Connection) -> None:
    connection.execute("COMMIT")
    append_history(connection, 0, COUNT)
    connection.execute("BEGIN")


def listed(number: int) -> Entry:
    return replace(entry_at(number), seq=number + 1, exchange=None)


def test_pages_cover_everything_once(long: Journal, browse: Browse) -> None:
    landmarks = browse.landmarks(Query())
    assert (landmarks.count, landmarks.through, len(landmarks.starts)) == (COUNT, COUNT, 25)
    assert browse.page(Query(), landmarks, 3) == tuple(map(listed, range(300, 400)))
    assert browse.page(Query(), landmarks, 24)[-1] == listed(COUNT - 1)
    assert browse.page(Query(), landmarks, 25) == browse.page(Query(), landmarks, -1) == ()
    assert browse.newest(Query(), 2) == (listed(COUNT - 1), listed(COUNT - 2))


def test_a_filter_has_pages_of_its_own(long: Journal, browse: Browse) -> None:
    query = Query(agent="A03")
    landmarks = browse.landmarks(query)
    assert landmarks.count == COUNT // 20
    assert browse.page(query, landmarks, 1) == tuple(map(listed, range(2003, COUNT, 20)))
    assert browse.newest(query)[0] == listed(COUNT - 17)


def test_a_search_has_pages_of_its_own(long: Journal, browse: Browse) -> None:
    assert browse.behind() == COUNT
    assert browse.landmarks(Query("needle")).count == 0
    while long._stored.write(lambda connection: index_due(connection, 1000)):
        pass
    assert browse.behind() == 0
    query = Query(needle_of(1500))
    assert browse.page(query, browse.landmarks(query), 0) == (listed(1500),)
    assert browse.newest(Query("needle", agent="A00"), 1) == (listed(2400),)
    assert browse.landmarks(Query("needle")).count == COUNT // 100


def test_an_entry_is_found_again_at_its_place(long: Journal, browse: Browse) -> None:
    landmarks = browse.landmarks(Query())
    assert browse.place(Query(), landmarks, entry_at(1234).id) == 1234
    query = Query(agent="A03")
    filtered = browse.landmarks(query)
    assert browse.place(query, filtered, entry_at(2043).id) == 102
    assert browse.place(query, filtered, entry_at(2044).id) is None
    assert browse.place(query, filtered, entry_at(0).id) is None
    assert browse.place(query, filtered, "no such entry") is None
    assert browse.place(Query(), replace(landmarks, through=100), entry_at(100).id) is None


def test_what_is_newer_needs_no_index(journal: Journal, browse: Browse) -> None:
    first = done(journal.begin(entry("e1", "One apple")))
    journal.finish(first)
    landmarks = browse.landmarks(Query())
    journal.finish(done(journal.begin(entry("e2", "Two apples"))))
    journal.finish(done(journal.begin(entry("e3", "Three pears"))))
    journal.begin(entry("e4", "Four apples"))
    found = browse.after(Query("apple"), landmarks.through, 10)
    assert [(each.id, each.stage) for each in found] == [
        ("e2", Stage.DONE),
        ("e4", Stage.IN_FLIGHT),
    ]
    assert found[0].exchange is None
    assert [each.id for each in browse.after(Query(), landmarks.through, 2)] == ["e2", "e3"]
    assert browse.page(Query(), landmarks, 0) == (replace(first, exchange=None),)


def test_a_line_on_its_way_is_not_counted_nor_what_is_after_it(
    journal: Journal, browse: Browse
) -> None:
    assert browse.landmarks(Query()) == Landmarks(0, 0, ())
    journal.finish(done(journal.begin(entry("e1"))))
    flying = journal.begin(entry("e2"))
    journal.finish(done(journal.begin(entry("e3"))))
    assert browse.landmarks(Query()).through == 1
    assert browse.behind() == 2
    journal.finish(done(flying))
    assert browse.landmarks(Query()).through == 3


def test_what_a_dead_panel_left_is_what_the_journal_says_it_is(
    journal: Journal, browse: Browse, owner: Owner
) -> None:
    journal.begin(entry("e1"))
    journal.record(entry("e2"))
    owner.release()
    landmarks = browse.landmarks(Query())
    assert landmarks.count == 2
    flew, waited = browse.page(Query(), landmarks, 0)
    assert (flew.outcome, waited.stage) == (Outcome.UNKNOWN, Stage.WITHDRAWN)
    assert flew.has(Correction.PANEL_DIED)
    assert browse.landmarks(Query(outcomes=frozenset({Outcome.UNKNOWN}))).count == 1
    assert browse.newest(Query(outcomes=frozenset({Outcome.NOT_SENT}))) == (waited,)


def test_it_writes_nothing(journal: Journal, browse: Browse) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        browse._connection.execute("DELETE FROM entry")


def test_another_file_in_its_place_is_read(
    long: Journal, browse: Browse, file: Path, tmp_path: Path
) -> None:
    assert browse.choices().agents
    make_history(tmp_path / "other", 7)
    set_aside(file, "corrupt", 0.0, ("-wal", "-shm"))
    os.replace(tmp_path / "other", file)
    assert browse.landmarks(Query()).count == 7


def test_a_file_that_is_gone_is_told_and_looked_for_again(
    browse: Browse, file: Path, tmp_path: Path
) -> None:
    file.rename(tmp_path / "away")
    with pytest.raises(StoreFailed, match="cannot be read"):
        browse.landmarks(Query())
    (tmp_path / "away").rename(file)
    assert browse.landmarks(Query()).count == 0


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="cannot be read"):
        Browse.open(tmp_path / "none", lambda _: False, lambda: 0.0)
    assert not (tmp_path / "none").exists()


ENDLESS = """
    WITH RECURSIVE number (n) AS (SELECT begun() UNION ALL SELECT n + 1 FROM number)
    SELECT max(n) FROM number
"""


def test_a_counting_that_is_under_way_is_left_off(long: Journal, browse: Browse) -> None:
    is_counting, may_go_on = threading.Event(), threading.Event()
    ended = list[str]()

    def begun() -> int:
        is_counting.set()
        return 0

    def between_two_statements(_: sqlite3.Connection) -> None:
        is_counting.set()
        assert may_go_on.wait(40)

    def count() -> None:
        for name, work in (("within", endless), ("between", between_two_statements)):
            with pytest.raises(Superseded):
                browse._count(work)
            ended.append(name)

    def endless(connection: sqlite3.Connection) -> None:
        connection.execute(ENDLESS).fetchone()

    browse._connection.create_function("begun", 0, begun)
    thread = threading.Thread(target=count)
    thread.start()
    for _ in range(2):
        assert is_counting.wait(40)
        is_counting.clear()
        browse.interrupt()
    may_go_on.set()
    thread.join(40)
    assert ended == ["within", "between"]
    browse.interrupt()
    assert browse.landmarks(Query()).count == COUNT


def test_what_goes_wrong_in_a_counting_is_told(browse: Browse) -> None:
    with pytest.raises(StoreFailed, match="no such table"):
        browse._count(lambda connection: connection.execute("SELECT 1 FROM no_table"))


def test_closed_it_says_so(browse: Browse) -> None:
    browse.close()
    with pytest.raises(StoreFailed):
        browse.newest(Query())


def test_a_ready_connection_is_looked_at(tmp_path: Path) -> None:
    make_history(tmp_path / "db", 3)
    connection = sqlite3.connect(tmp_path / "db", isolation_level=None)
    connection.row_factory = sqlite3.Row
    browse = Browse(connection)
    assert browse.landmarks(Query()).count == 3
    browse.close()
