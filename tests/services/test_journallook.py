"""A look at a journal from beside: it tells how it is, changes nothing, and never fails."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.cloak import Cloak
from bithuman_panel.core.delivery import judge
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.journallook import JournalLook, look_at_journal
from tests.services.samples import FAILURE, done, entry, exchange

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def facts(look: JournalLook) -> dict[str, str]:
    return dict(look.facts)


def say_lines(journal: Journal) -> None:
    for number in range(3):
        begun = journal.begin(entry(f"e{number}", f"Line {number} of Acme", "A48KTR2917", "lobby"))
        journal.finish(done(begun))
    begun = journal.begin(entry("lost", "Acme is lost", "A48KTR2917"))
    seen = exchange(status=429)
    journal.finish(begun.done(seen, judge(seen, None, FAILURE)))


def test_it_tells_of_a_whole_journal_that_is_in_use(journal: Journal, file: Path) -> None:
    say_lines(journal)
    look = look_at_journal(file)
    told = facts(look)
    assert told["check of the database"] == "whole"
    assert told["lines"] == "4"
    assert told["lines partly-delivered"] == "3"
    assert int(told[f"bytes of {file.name}-wal"]) > 0
    assert int(told["version of the tables"]) >= 4
    assert [each.id for each in look.undelivered] == ["lost", "e2", "e1", "e0"]
    assert len(look.newest) == 4


def test_what_it_tells_of_errors_has_no_word_and_no_name(journal: Journal, file: Path) -> None:
    say_lines(journal)
    look = look_at_journal(file)
    cloak = Cloak(str)
    look.tell_names(cloak)
    told = look.errors(cloak)
    assert "Acme" not in json.dumps(told)
    assert told[0]["agent"] == "agent 1"
    assert cloak("Line 2 of Acme in lobby for A48KTR2917") == "(hidden) in room 1 for agent 1"


def test_a_journal_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    look = look_at_journal(tmp_path / "none.sqlite3")
    assert look.facts == (("none.sqlite3", "not there yet"),)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_journal_stays_where_it_is_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite3"
    file.write_bytes(b"no database at all" * 400)
    look = look_at_journal(file)
    assert facts(look)["check of the database"] == "file is not a database"
    assert facts(look)["lines"] == "file is not a database"
    assert (look.undelivered, look.newest) == ((), ())
    assert file.exists()


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").mkdir()
    look = look_at_journal(tmp_path / "journal.sqlite3")
    assert facts(look)["journal.sqlite3"] == "cannot be opened: disk I/O error"


def test_nobody_waits_for_a_check_without_end(journal: Journal, file: Path) -> None:
    say_lines(journal)
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE filler (text)")
        database.executemany("INSERT INTO filler VALUES (?)", [("x" * 100,)] * 20_000)
        database.commit()
    told = facts(look_at_journal(file, longest_s=-1.0))
    assert told["check of the database"] == "interrupted"
