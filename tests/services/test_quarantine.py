"""Setting a damaged file aside: whole, never over another, and out of the way of the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.quarantine import set_aside

if TYPE_CHECKING:
    from pathlib import Path


def test_companions_go_along_and_keep_their_endings(tmp_path: Path) -> None:
    for name in ("db", "db-wal"):
        (tmp_path / name).write_text(name)
    place = set_aside(tmp_path / "db", "corrupt", 0.0, ("-wal", "-shm"))
    assert place == tmp_path / "db.corrupt-19700101T000000Z"
    found = {file.name: file.read_text() for file in tmp_path.iterdir()}
    assert found == {
        "db.corrupt-19700101T000000Z": "db",
        "db.corrupt-19700101T000000Z-wal": "db-wal",
    }


def test_nothing_that_was_set_aside_before_is_overwritten(tmp_path: Path) -> None:
    for count in range(3):
        (tmp_path / "db").write_text(str(count))
        set_aside(tmp_path / "db", "corrupt", 0.0)
    assert sorted(file.read_text() for file in tmp_path.iterdir()) == ["0", "1", "2"]


def test_what_cannot_be_moved_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        set_aside(tmp_path / "gone", "corrupt", 0.0)
