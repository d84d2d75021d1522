"""The entries of another panel's file, whatever somebody puts in its place."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.export import as_json
from bithuman_panel.core.record import kept_record
from bithuman_panel.services import foreignfile
from bithuman_panel.services.foreignfile import ForeignFile, opened
from bithuman_panel.services.migrations import MIGRATIONS, VERSION, migrate
from bithuman_panel.services.records import COLUMNS, row_of
from tests.core.entries import entry_of, in_flight, partly, rejected
from tests.services.samples import done, entry

ENTRIES = [replace(partly(), id="a"), replace(rejected(), id="b"), replace(entry_of(), id="c")]
RELEASED = Path(__file__).parents[1] / "data" / "releases" / "0.1.0" / "journal.sqlite3"
NONE = "is no history of a panel, or it is damaged"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "history.json"
    path.write_text("".join(as_json(ENTRIES)), "ascii")
    return path


def read(file: Path, own: Path | None = None) -> tuple[list[Entry], ForeignFile, list[int]]:
    told: list[int] = []
    with opened(file, own or file.with_name("own")) as foreign:
        entries = list(foreign.entries(told.append))
    return entries, foreign, told


def refusal(file: Path, own: Path | None = None) -> str:
    with pytest.raises(InputRefused) as refused:
        read(file, own)
    return str(refused.value)


def copy_of(file: Path, *entries: Entry, version: int = VERSION, statements: str = "") -> Path:
    """Make a journal's copy at ``file`` with these rows; of what a version had, and changed."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection)
        for each in entries:
            places = ", ".join("?" for _ in COLUMNS)
            connection.execute(
                f"INSERT INTO entry ({', '.join(COLUMNS)}) VALUES ({places})",  # noqa: S608 - constants
                row_of(each, "x"),
            )
        connection.executescript(statements)
        connection.execute(f"PRAGMA user_version = {version}")
    return file


def test_the_entries_of_an_export_come_oldest_first(file: Path) -> None:
    before = file.read_bytes()
    entries, foreign, told = read(file)
    assert [each.id for each in entries] == ["a", "b", "c"]
    assert kept_record(replace(entries[0], seq=1)) == kept_record(ENTRIES[0])
    assert (foreign.left_out, foreign.is_newer, foreign.is_cut) == (0, False, False)
    assert told[-1] == foreign.size == len(before)
    assert file.read_bytes() == before


@pytest.mark.parametrize("live", [entry_of(), in_flight()])
def test_of_a_line_that_was_not_settled_then_nobody_knows(file: Path, live: Entry) -> None:
    file.write_text("".join(as_json([live])), "ascii")
    (found,), _, _ = read(file)
    assert (found.stage, found.outcome) == (Stage.DONE, Outcome.UNKNOWN)
    assert found.corrections == ()


def test_a_withdrawn_line_stays_one(file: Path) -> None:
    file.write_text("".join(as_json([entry_of().withdrawn()])), "ascii")
    assert read(file)[0][0].stage is Stage.WITHDRAWN


def test_what_cannot_be_read_is_counted(file: Path) -> None:
    lines = file.read_text("ascii").splitlines()
    lines[1:1] = ["{broken},", '{"agent": "A1"},', "7,"]
    file.write_text("\n".join(lines), "ascii")
    entries, foreign, _ = read(file)
    assert ([each.id for each in entries], foreign.left_out) == (["a", "b", "c"], 3)


def test_what_was_cut_off_is_told(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-10])
    entries, foreign, _ = read(file)
    assert ([each.id for each in entries], foreign.left_out) == (["a", "b"], 1)
    assert foreign.is_cut


def test_what_a_newer_panel_wrote_is_told(file: Path) -> None:
    newer = {**kept_record(ENTRIES[0]), "mood": "cheerful"}
    records = [newer, kept_record(ENTRIES[1])]
    file.write_text("[\n" + ",\n".join(json.dumps(record) for record in records) + "\n]\n", "ascii")
    assert read(file)[1].is_newer


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"entry,agent\r\n",
        b"<!DOCTYPE html>",
        b'[\n{"name": "package", "version": "1"},\n{"name": "other"}\n]\n',
        b'{"format": "bithuman-show", "version": 1}',
        b"SQLite format 3\0 and no more",
        b"SQLite format 3\0" + b"\xff" * 8192,
    ],
)
def test_what_is_no_history_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert NONE in refusal(file)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path.name} is no file. Choose a file."


def test_a_file_that_is_gone_is_none(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.json") == "gone.json is no file. Choose a file."


def test_a_file_that_may_not_be_read_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # root may read everything, and the tests may run as root.
    def refused(*_: object, **__: object) -> object:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", refused)
    assert "history.json cannot be read (Permission denied)" in refusal(file)


def test_a_disk_that_fails_while_it_is_read_says_so(file: Path) -> None:
    def failing(_done: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with (
        pytest.raises(InputRefused, match="cannot be read"),
        opened(file, file.with_name("own")) as foreign,
    ):
        list(foreign.entries(failing))


def test_a_file_of_any_size_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreignfile, "MOST_BYTES", 20)
    monkeypatch.setattr(foreignfile, "GIGABYTE", 10)
    assert refusal(file) == "history.json is larger than 2 GB, and cannot be opened here."


def test_a_journal_in_use_here_is_not_opened_its_copies_are(tmp_path: Path) -> None:
    own = copy_of(tmp_path / "journal.sqlite3", done(entry()))
    (tmp_path / "link").symlink_to(tmp_path)
    for file in (own, tmp_path / "link" / own.name):
        assert "is in use by a panel. Choose a copy" in refusal(file, tmp_path)
    copies = tmp_path / "backups"
    copies.mkdir()
    assert len(read(copy_of(copies / own.name, done(entry())), tmp_path)[0]) == 1


def test_a_journal_in_use_elsewhere_is_not_opened(tmp_path: Path) -> None:
    file = copy_of(tmp_path / "other.sqlite3", done(entry()))
    file.with_name("other.sqlite3-wal").write_bytes(b"lines")
    assert "is in use by a panel" in refusal(file)
    file.with_name("other.sqlite3-wal").write_bytes(b"")
    assert len(read(file)[0]) == 1


def test_a_copy_of_a_journal_is_read_with_its_exchanges(tmp_path: Path) -> None:
    entries = [done(entry("a")), done(entry("b")), entry("c").in_flight()]
    file = copy_of(tmp_path / "copy 100 %.sqlite3", *entries)
    before = file.read_bytes()
    found, foreign, told = read(file)
    assert [each.exchange for each in found] == [each.exchange for each in entries]
    assert found[2].outcome is Outcome.UNKNOWN
    assert told[-1] == foreign.size
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_the_plans_of_its_runs_come_along(tmp_path: Path) -> None:
    plan = "INSERT INTO run VALUES ('r1', 's1', 'Gala', 5.0, '{}')"
    file = copy_of(tmp_path / "copy.sqlite3", done(entry()), statements=plan)
    assert read(file)[1].plans == (("r1", "s1", "Gala", 5.0, "{}"),)


def test_a_copy_of_an_older_panel_is_read(tmp_path: Path) -> None:
    file = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(entry)")]
        known = dict(zip(COLUMNS, row_of(done(entry("a")), "x"), strict=True))
        names = [name for name in columns if name in known]
        places = ", ".join("?" for _ in names)
        connection.execute(
            f"INSERT INTO entry ({', '.join(names)}) VALUES ({places})",  # noqa: S608 - constants
            [known[name] for name in names],
        )
    entries, foreign, _ = read(file)
    assert [each.id for each in entries] == ["a"]
    assert (foreign.is_newer, foreign.plans) == (False, ())


def test_what_the_first_version_left_is_read() -> None:
    assert len(read(RELEASED)[0]) > 3


def test_a_copy_of_a_newer_panel_is_read_as_far_as_it_is_known(tmp_path: Path) -> None:
    statements = "ALTER TABLE entry ADD COLUMN mood TEXT; DROP TABLE search_due;"
    file = copy_of(
        tmp_path / "new.sqlite3", version=VERSION + 1, statements=f"{statements} DROP TABLE run"
    )
    entries, foreign, _ = read(file)
    assert (entries, foreign.is_newer, foreign.plans) == ([], True, ())


@pytest.mark.parametrize(
    "statements",
    [
        "DROP TABLE entry",
        "DROP TABLE entry; CREATE TABLE entry (id TEXT) WITHOUT ROWID",
        "DROP TABLE entry; CREATE TABLE entry (colour TEXT)",
        "DROP TABLE entry; CREATE VIEW entry AS WITH RECURSIVE n(x) AS "
        "(SELECT 1 UNION ALL SELECT x FROM n) SELECT x AS seq FROM n",
    ],
)
def test_a_database_of_something_else_is_refused(tmp_path: Path, statements: str) -> None:
    file = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(
            f"CREATE TABLE entry (x); {statements.replace('id TEXT', 'id PRIMARY KEY')}"
        )
    assert NONE in refusal(file)
