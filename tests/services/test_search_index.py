"""What is searched: taken in when it is settled, taken out before it changes or goes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.query import Query
from bithuman_panel.services.lookup import count_of
from bithuman_panel.services.migrations import migrate
from bithuman_panel.services.queries import asked
from bithuman_panel.services.search_index import (
    TABLES,
    begin_anew,
    index_due,
    merge,
    take_in_again,
    unindex,
)
from tests.services.million import append_history, needle_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "db"


@pytest.fixture
def connection(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as opened:
        opened.row_factory = sqlite3.Row
        opened.execute("PRAGMA secure_delete = ON")
        opened.execute("PRAGMA synchronous = OFF")
        migrate(opened)
        append_history(opened, 0, 250)
        yield opened


def found(connection: sqlite3.Connection, words: str) -> int:
    return count_of(connection, asked(Query(words)))


def due(connection: sqlite3.Connection) -> int:
    (count,) = connection.execute("SELECT count(*) FROM search_due").fetchone()
    return int(count)


def index_all(connection: sqlite3.Connection) -> None:
    while index_due(connection, 60):
        pass


def is_whole(connection: sqlite3.Connection) -> bool:
    for table in TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")  # noqa: S608 - constants
    return True


def test_the_newest_are_taken_in_first(connection: sqlite3.Connection) -> None:
    assert index_due(connection, 100) == 100
    assert (due(connection), found(connection, needle_of(200))) == (150, 1)
    assert found(connection, needle_of(100)) == 0
    index_all(connection)
    assert (due(connection), found(connection, "needle")) == (0, 3)
    assert is_whole(connection)


def test_what_is_on_its_way_stays_due(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE entry SET stage = 'in-flight' WHERE seq = 201")
    index_all(connection)
    assert (due(connection), found(connection, needle_of(200))) == (1, 0)
    connection.execute("UPDATE entry SET stage = 'done' WHERE seq = 201")
    assert index_due(connection, 60) == 1
    assert found(connection, needle_of(200)) == 1


def test_what_is_gone_is_due_no_more(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM entry WHERE seq = 201")
    index_all(connection)
    assert (due(connection), found(connection, "needle")) == (0, 2)


def test_what_is_taken_out_is_not_found(connection: sqlite3.Connection) -> None:
    index_all(connection)
    unindex(connection, 201)
    assert (found(connection, "needle"), found(connection, "qu")) == (2, 0)
    take_in_again(connection, 201)
    assert due(connection) == 1
    index_all(connection)
    assert found(connection, needle_of(200)) == 1
    assert is_whole(connection)


def test_what_was_never_in_is_only_not_due(connection: sqlite3.Connection) -> None:
    unindex(connection, 201)
    assert due(connection) == 249
    unindex(connection, 9999)
    index_all(connection)
    assert found(connection, needle_of(200)) == 0
    assert is_whole(connection)


def test_nothing_of_what_went_is_left_in_the_file(
    connection: sqlite3.Connection, file: Path
) -> None:
    index_all(connection)
    connection.execute("UPDATE entry SET text = 'zebrafinch' WHERE seq = 7")
    begin_anew(connection)
    index_all(connection)
    assert b"ebr" in file.read_bytes()
    unindex(connection, 7)
    connection.execute("DELETE FROM entry WHERE seq = 7")
    for table in TABLES:
        pages = -8
        while merge(connection, table, pages):
            pages = 8
    assert b"ebr" not in file.read_bytes()
    assert b"zeb" not in file.read_bytes()
    assert found(connection, "needle") == 3
    assert is_whole(connection)


def test_an_index_is_begun_anew(connection: sqlite3.Connection) -> None:
    index_all(connection)
    begin_anew(connection)
    assert (due(connection), found(connection, "needle")) == (250, 0)
    index_all(connection)
    assert found(connection, "needle") == 3
    assert is_whole(connection)
