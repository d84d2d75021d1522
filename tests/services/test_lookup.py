"""Looking things up in the journal: the way that SQLite goes, at whatever size."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.services.lookup import (
    MANY,
    choices_of,
    count_of,
    keys_between,
    landmarks_of,
    newest_keys,
)
from bithuman_panel.services.queries import asked
from tests.services.million import AGENTS, FIRST_AT, STEP_S, make_history

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.services.queries import Asked

COUNT = 20_000
DAY = Query(since=FIRST_AT + 1000 * STEP_S, until=FIRST_AT + 2000 * STEP_S)
TROUBLE = Query(outcomes=frozenset({Outcome.UNKNOWN, Outcome.NOT_SENT}))
ALL = [
    Query(),
    Query(agent="A03"),
    Query(agent="A03", room="room-2-3"),
    TROUBLE,
    Query(outcomes=frozenset({Outcome.DELIVERED, Outcome.UNKNOWN})),
    Query(mode=Mode.CONTEXT),
    Query(profile="Second stage"),
    Query(run="run-7"),
    DAY,
    Query(since=FIRST_AT),
]


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    file = tmp_path_factory.mktemp("many") / "journal.sqlite3"
    make_history(file, COUNT)
    with closing(sqlite3.connect(file, isolation_level=None)) as opened:
        yield opened


def plain_keys(connection: sqlite3.Connection, query: Query) -> list[int]:
    question = asked(query)
    statement = f"SELECT seq FROM {question.narrow} ORDER BY seq"  # noqa: S608 - constants
    values = question.values | {"first": 0, "last": COUNT}
    return [seq for (seq,) in connection.execute(statement, values)]


@pytest.mark.parametrize("query", ALL)
def test_each_page_begins_where_it_is_said(connection: sqlite3.Connection, query: Query) -> None:
    keys, question = plain_keys(connection, query), asked(query)
    assert keys
    for through in (COUNT, COUNT // 2):
        counted = [key for key in keys if key <= through]
        landmarks = landmarks_of(connection, question, through)
        assert (landmarks.through, landmarks.count) == (through, len(counted))
        assert list(landmarks.starts) == counted[::100]
    landmarks = landmarks_of(connection, question, COUNT)
    for number in {0, len(landmarks.starts) // 2, len(landmarks.starts) - 1}:
        first, last = landmarks.starts[number], landmarks.before(number) - 1
        page = keys_between(connection, question, first, last, 100)
        assert page == keys[number * 100 : number * 100 + 100]
    assert newest_keys(connection, question, 100) == keys[::-1][:100]
    assert count_of(connection, question) == len(keys)


def test_many_answers_are_counted_as_few_are(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = asked(TROUBLE)
    few = landmarks_of(connection, question, COUNT)
    assert few.count < MANY
    monkeypatch.setattr("bithuman_panel.services.lookup.MANY", few.count - 1)
    assert landmarks_of(connection, question, COUNT) == few


def test_nothing_is_counted_where_there_is_nothing(connection: sqlite3.Connection) -> None:
    for query in (Query(profile="nobody"), Query(agent="nobody")):
        landmarks = landmarks_of(connection, asked(query), COUNT)
        assert (landmarks.count, landmarks.starts) == (0, ())
        assert newest_keys(connection, asked(query), 100) == []


def test_no_values_stand_in_the_statement() -> None:
    hostile = "' OR 1; DROP TABLE entry --"
    question = asked(Query(hostile, agent=hostile, room=hostile, profile=hostile, run=hostile))
    assert "DROP" not in question.in_order + question.narrow


def plan(connection: sqlite3.Connection, where: str, question: Asked) -> str:
    statement = f"EXPLAIN QUERY PLAN SELECT seq FROM {where}"  # noqa: S608 - constants
    rows = connection.execute(statement, question.values | {"first": 0, "last": 9}).fetchall()
    return "; ".join(row[3] for row in rows)


@pytest.mark.parametrize(
    ("query", "way"),
    [
        (Query(), "SEARCH entry USING COVERING INDEX entry_in_order (seq>? AND seq<?)"),
        (Query(mode=Mode.SPEAK), "USING COVERING INDEX entry_in_order (seq>? AND seq<?)"),
        (Query(profile="x"), "USING COVERING INDEX entry_in_order (seq>? AND seq<?)"),
        (Query(outcomes=frozenset(Outcome)), "USING COVERING INDEX entry_in_order (seq>?"),
        (Query(agent="x"), "USING COVERING INDEX entry_of_target (agent=?"),
        (Query(agent="x", room="y"), "USING INDEX entry_of_target (agent=?"),
        (TROUBLE, "USING COVERING INDEX entry_in_trouble"),
        (Query(run="x"), "USING COVERING INDEX entry_of_run (run=?"),
        (Query(run="x", agent="x", since=1.0), "entry_of_run (run=?"),
        (DAY, "USING COVERING INDEX entry_of_time (created_at>? AND created_at<?)"),
        (Query("words"), "SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)"),
        (Query("wo", agent="x"), "USING COVERING INDEX entry_of_target (agent=?"),
    ],
)
def test_the_narrowest_way_is_taken(connection: sqlite3.Connection, query: Query, way: str) -> None:
    question = asked(query)
    assert way in plan(connection, question.narrow, question)
    in_order = plan(connection, question.in_order, question)
    assert "INDEX entry_in_order (seq>? AND seq<?)" in in_order


def test_counting_everything_reads_no_row(connection: sqlite3.Connection) -> None:
    steps: list[str] = []
    connection.set_trace_callback(steps.append)
    landmarks_of(connection, asked(Query()), COUNT)
    connection.set_trace_callback(None)
    for statement in steps:
        ways = connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        tables = [way[3] for way in ways if " entry" in way[3]]
        assert tables
        assert all("COVERING INDEX entry_in_order" in way for way in tables)


def test_what_there_is_to_ask_for(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO run VALUES ('run-3', 's', 'Gala', 5.0, '[]')")
    choices = choices_of(connection)
    connection.execute("DELETE FROM run")
    assert len(choices.agents) == AGENTS
    assert choices.rooms[:2] == (("A00", "room-0-0"), ("A00", "room-1-0"))
    assert choices.profiles == ("Default", "Second stage")
    assert [played.run for played in choices.runs[:2]] == ["run-19", "run-18"]
    assert choices.runs[0] == ("run-19", "", FIRST_AT + 19_000 * STEP_S, 40)
    assert choices.runs[-4] == ("run-3", "Gala", 5.0, 40)
