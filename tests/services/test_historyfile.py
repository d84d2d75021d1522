"""The history in a file of the operator's choice: complete, or not there at all."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.export import Format
from bithuman_panel.core.meter import Meter, WorkCancelled
from bithuman_panel.core.query import Query
from bithuman_panel.services.historyfile import write_history
from tests.services.samples import entry

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.journal import Journal

FORMATS = pytest.mark.parametrize("kind", Format)


class CountingMeter(Meter):
    """A meter that remembers what it was told, and is cancelled at a line."""

    def __init__(self, cancelled_at: int | None = None) -> None:
        super().__init__()
        self.told: list[tuple[int, int | None]] = []
        self._cancelled_at = cancelled_at

    def tell(self, done: int, total: int | None = None) -> None:
        self.told.append((done, total))
        if done == self._cancelled_at:
            self.cancel()
        super().tell(done, total)


@pytest.fixture
def said(journal: Journal) -> Journal:
    for number in range(5):
        journal.begin(entry(f"e{number}"))
    return journal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


def test_every_line_is_in_it_and_its_meter_goes_along(said: Journal, folder: Path) -> None:
    file, meter = folder / "history.json", CountingMeter()
    assert write_history(said, file, Format.JSON, str, meter) == 5
    assert [record["entry"] for record in json.loads(file.read_text())] == [
        "e0",
        "e1",
        "e2",
        "e3",
        "e4",
    ]
    assert meter.told == [(done, 5) for done in range(5)]


def test_what_is_asked_for_is_in_it_and_nothing_else(said: Journal, folder: Path) -> None:
    file, meter = folder / "history.json", CountingMeter()
    last = Query(since=said.latest(1)[0].created_at, agent="nobody")
    assert write_history(said, file, Format.JSON, str, meter, last) == 0
    agent = said.latest(1)[0].line.target.agent
    assert write_history(said, file, Format.JSON, str, meter, Query(agent=agent)) == 5
    assert meter.told == [(done, 5) for done in range(5)]


@FORMATS
def test_a_secret_is_taken_out_of_it(said: Journal, folder: Path, kind: Format) -> None:
    file = folder / "history"
    write_history(said, file, kind, lambda piece: piece.replace("e3", "•••"), Meter())
    assert "e3" not in file.read_text(encoding="utf-8-sig")


@FORMATS
def test_a_cancelled_export_leaves_nothing_and_an_old_file_as_it_was(
    said: Journal, folder: Path, kind: Format
) -> None:
    file = folder / "history"
    for content in (None, b"old"):
        if content:
            file.write_bytes(content)
        with pytest.raises(WorkCancelled):
            write_history(said, file, kind, str, CountingMeter(cancelled_at=3))
        assert [found.read_bytes() for found in folder.iterdir()] == ([content] if content else [])


def test_where_nothing_can_be_written_it_says_what_to_do(said: Journal, tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="Choose another folder"):
        write_history(said, tmp_path / "gone" / "history.csv", Format.CSV, str, Meter())


def test_half_a_character_is_written_as_what_it_is(journal: Journal, folder: Path) -> None:
    journal.begin(entry("e1"))
    file = folder / "history.csv"
    write_history(journal, file, Format.CSV, lambda piece: piece + "\ud800", Meter())
    assert "\\ud800" in file.read_text(encoding="utf-8-sig")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_its_owner_may_read_it(said: Journal, folder: Path) -> None:
    file = folder / "history.csv"
    write_history(said, file, Format.CSV, str, Meter())
    assert file.stat().st_mode & 0o077 == 0


def test_an_empty_history_is_an_empty_file_of_its_kind(journal: Journal, folder: Path) -> None:
    file = folder / "history.json"
    assert write_history(journal, file, Format.JSON, str, Meter()) == 0
    assert json.loads(file.read_text()) == []


@FORMATS
def test_it_never_comes_among_the_panels_own_files(
    said: Journal, tmp_path: Path, kind: Format
) -> None:
    for name in ("journal.sqlite3", "other.csv"):
        with pytest.raises(StoreFailed, match="Choose another folder"):
            write_history(said, said.folder / name, kind, str, Meter())
    assert not (tmp_path / "other.csv").exists()
    assert said.count() == 5
