"""Lines taken out of the journal, and what its file knows of them."""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import dropping
from bithuman_panel.services.dropping import drop
from bithuman_panel.services.search_index import index_due, unindex
from tests.services.samples import done, entry

if TYPE_CHECKING:
    from bithuman_panel.services.journal import Journal


def filled(journal: Journal) -> None:
    for name in ("e1", "e2", "e3"):
        journal.finish(done(journal.begin(entry(name))))
    journal._stored.write(partial(index_due, limit=100))


def due(journal: Journal) -> int:
    query = "SELECT count(*) FROM search_due"
    (count,) = journal._stored.read(lambda opened: opened.execute(query).fetchone())
    return int(count)


def test_what_is_not_there_is_no_line(journal: Journal) -> None:
    filled(journal)
    assert journal._stored.write(partial(drop, ids=("e1", "none", "e1"))) == 1
    assert [one.id for one in journal.oldest_first()] == ["e2", "e3"]
    assert due(journal) == 0


def test_a_damaged_index_is_begun_anew_without_the_line(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(journal)
    errors = [sqlite3.DatabaseError("malformed")]
    errors[0].sqlite_errorcode = sqlite3.SQLITE_CORRUPT_VTAB

    def spoiled(connection: sqlite3.Connection, seq: int) -> None:
        if errors:
            raise errors.pop()
        unindex(connection, seq)

    monkeypatch.setattr(dropping, "unindex", spoiled)
    assert journal._stored.write(partial(drop, ids=("e1",))) == 1
    assert [one.id for one in journal.oldest_first()] == ["e2", "e3"]
    # They are taken in again by whoever indexes.
    assert due(journal) == 2


def test_another_trouble_drops_nothing(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(journal)

    def locked(_connection: sqlite3.Connection, _seq: int) -> None:
        error = sqlite3.OperationalError("locked")
        error.sqlite_errorcode = sqlite3.SQLITE_LOCKED
        raise error

    monkeypatch.setattr(dropping, "unindex", locked)
    with pytest.raises(StoreFailed, match="cannot be written"):
        journal._stored.write(partial(drop, ids=("e1",)))
    assert journal.count() == 3
