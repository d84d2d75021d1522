"""All that a query asks for, whole and oldest first, whether it is in the index or not."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.search_index import index_due
from tests.services.million import FIRST_AT, STEP_S, entry_at, make_history
from tests.services.samples import SteppedClock, done, entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.entry import Entry

COUNT = 1500
ALL = [
    Query(),
    Query("needle"),
    Query('"e nee" a00'),
    Query("nowhere at all"),
    Query("京", mode=Mode.SPEAK),
    Query("slow", outcomes=frozenset({Outcome.THROTTLED})),
    Query("20", agent="A07"),
    Query(agent="A03", room="room-0-3"),
    Query(mode=Mode.CONTEXT),
    Query(run="run-1"),
    Query(outcomes=frozenset({Outcome.DELIVERED})),
    Query(since=FIRST_AT + 100 * STEP_S, until=FIRST_AT + 500 * STEP_S),
]


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A long history, of which some is in the index and the oldest is not."""
    folder = tmp_path_factory.mktemp("long")
    make_history(folder / "journal.sqlite3", COUNT)
    owner = Owner.claim(folder / "owners")
    journal = Journal.open(folder / "journal.sqlite3", owner, SteppedClock())
    journal._stored.write(lambda connection: index_due(connection, 700))
    yield journal
    journal.close()
    owner.release()


@pytest.fixture(scope="module")
def written() -> list[Entry]:
    """What that history was made of: it takes long to make, and is only looked at."""
    return [entry_at(n) for n in range(COUNT)]


@pytest.mark.parametrize("few", [2_000, 10])
@pytest.mark.parametrize("query", ALL)
def test_it_is_what_the_query_admits(
    long: Journal, written: list[Entry], query: Query, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.services.gathering.MANY", few)
    monkeypatch.setattr("bithuman_panel.services.gathering.NEAR", 400)
    admitted = [n for n, entry in enumerate(written) if query.admits(entry)]
    assert [each.seq for each in long.entries_of(query)] == [n + 1 for n in admitted]
    assert long.count_of(query) == len(admitted)


def test_entries_come_whole(long: Journal) -> None:
    found = list(long.entries_of(Query(run="run-0")))
    assert [each.exchange for each in found] == [entry_at(n).exchange for n in range(40)]


def test_nothing_comes_of_nothing(journal: Journal) -> None:
    assert list(journal.entries_of(Query())) == list(journal.entries_of(Query("x"))) == []
    assert journal.count_of(Query("x")) == 0


def test_a_line_on_its_way_is_found_by_its_words(journal: Journal) -> None:
    journal.finish(done(journal.begin(entry("e1", "An apple"))))
    journal.catch_up()
    journal.begin(entry("e2", "Two apples"))
    assert [each.id for each in journal.entries_of(Query("apple"))] == ["e1", "e2"]


def test_what_comes_meanwhile_is_left_out(journal: Journal) -> None:
    journal.begin(entry("e1"))
    entries = journal.entries_of(Query())
    assert next(entries).id == "e1"
    journal.begin(entry("e2"))
    assert list(entries) == []


def test_what_is_said_of_words_is_right_after_a_late_answer(journal: Journal) -> None:
    unknown = journal.begin(entry("e1"))
    seen = done(unknown)
    assert seen.exchange
    assert seen.verdict
    lost = unknown.done(seen.exchange, type(seen.verdict)(Outcome.UNKNOWN))
    journal.finish(lost)
    journal.catch_up()
    journal.answer_late(lost.answered_late(seen.exchange, seen.verdict, 1.0))
    for _ in range(2):
        assert journal.count_of(Query("200")) == 1
        journal.catch_up()

    def check(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")

    journal._stored.write(check)
