"""Migrations: one transaction each, so that a crash leaves the old version or the new one."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import migrations
from bithuman_panel.services.migrations import VERSION, migrate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fault_table import Observed


def connected(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, isolation_level=None)


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_new_file_gets_the_newest_version_and_keeps_it(tmp_path: Path) -> None:
    connection = connected(tmp_path / "db")
    migrate(connection)
    migrate(connection)
    assert version(connection) == VERSION
    assert connection.execute("SELECT count(*) FROM entry").fetchone() == (0,)
    connection.close()


@pytest.mark.fault("disk", "migration: a step fails", promise="P6")
def test_a_step_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    steps = (*migrations.MIGRATIONS, ("CREATE TABLE more (x)", "CREATE TABLE more (x)"))
    connection = connected(tmp_path / "db")
    migrate(connection)
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    monkeypatch.setattr(migrations, "VERSION", len(steps))
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert version(connection) == VERSION
    assert not connection.in_transaction
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "more" not in tables
    connection.close()
    observed.did("Nothing was changed")


def test_an_older_file_takes_the_missing_steps_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connected(tmp_path / "db")
    migrate(connection)
    steps = (*migrations.MIGRATIONS, ("CREATE TABLE more (x)",))
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    monkeypatch.setattr(migrations, "VERSION", len(steps))
    migrate(connection)
    assert version(connection) == len(steps)
    assert connection.execute("SELECT count(*) FROM more").fetchone() == (0,)
    connection.close()


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    connection = connected(tmp_path / "db")
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(StoreFailed, match="newer version"):
        migrate(connection)
    assert not connection.in_transaction
    connection.close()


@pytest.mark.fault("disk", "migration: two panels at once", promise="P6")
def test_of_two_that_migrate_at_once_one_does(tmp_path: Path, observed: Observed) -> None:
    file = tmp_path / "db"
    first = connected(file)
    first.execute("BEGIN IMMEDIATE")
    versions: list[int] = []
    is_waiting = threading.Event()

    def second() -> None:
        connection = connected(file)
        connection.set_trace_callback(lambda sql: is_waiting.set() if "BEGIN" in sql else None)
        migrate(connection)
        versions.append(version(connection))
        connection.close()

    thread = threading.Thread(target=second)
    thread.start()
    assert is_waiting.wait(40)
    for statements in migrations.MIGRATIONS:
        for statement in statements:
            first.execute(statement)
    first.execute(f"PRAGMA user_version = {VERSION}")
    first.execute("COMMIT")
    thread.join()
    first.close()
    assert versions == [VERSION]
    observed.did("One migrates, both go on")
