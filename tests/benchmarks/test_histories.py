"""A history for the benchmarks is made once, whole, and lent out as a copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.migrations import VERSION
from tests.benchmarks import histories
from tests.benchmarks.histories import copy_history, kept_history

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(histories, "FOLDER", tmp_path)
    return tmp_path


def asked(file: Path, statement: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        (number,) = connection.execute(statement).fetchone()
        return int(number)


@pytest.mark.parametrize(("is_indexed", "due"), [(True, 0), (False, 300)])
def test_a_history_is_whole_and_one_file(is_indexed: bool, due: int) -> None:
    file = kept_history(300, is_indexed=is_indexed)
    assert [each.name for each in file.parent.glob("*sqlite3-*")] == []
    assert asked(file, "SELECT count(*) FROM entry") == 300
    assert asked(file, "SELECT count(*) FROM search_due") == due


def test_it_is_made_once_and_copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = kept_history(200)
    monkeypatch.setattr(histories, "make_history", None)
    assert kept_history(200) == file
    copy_history(200, folder / "home" / "journal.sqlite3")
    assert (folder / "home" / "journal.sqlite3").read_bytes() == file.read_bytes()


def test_what_was_not_finished_is_made_anew(folder: Path) -> None:
    making = folder / "histories" / f"200-indexed-{VERSION}.making"
    making.mkdir(parents=True)
    (making / "journal.sqlite3").write_bytes(b"half")
    assert asked(kept_history(200), "SELECT count(*) FROM entry") == 200
    assert not making.exists()
