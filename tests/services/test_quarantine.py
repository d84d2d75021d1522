"""Setting a damaged file aside: whole, never over another, and out of the way of the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.quarantine import KEPT, set_aside

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


def test_of_what_was_set_aside_before_the_newest_stay(tmp_path: Path) -> None:
    (tmp_path / "db.broken-19700101T000000Z").write_text("of another kind")
    (tmp_path / "db[1].corrupt-19700101T000000Z").write_text("of another file")
    for at in range(KEPT + 3):
        for name in ("db", "db-wal"):
            (tmp_path / name).write_text(str(at))
        set_aside(tmp_path / "db", "corrupt", float(at), ("-wal", "-shm"))
    found = sorted(file.read_text() for file in tmp_path.glob("db.corrupt-*"))
    assert found == sorted([*map(str, range(3, KEPT + 3))] * 2)
    assert len(list(tmp_path.iterdir())) == 2 * KEPT + 2


def test_where_the_clock_went_back_what_was_set_aside_just_now_stays(tmp_path: Path) -> None:
    for at in range(KEPT + 3, 0, -1):
        (tmp_path / "db").write_text(str(at))
        place = set_aside(tmp_path / "db", "corrupt", float(at))
        assert place.read_text() == str(at)
    assert len(list(tmp_path.iterdir())) == KEPT


def test_what_cannot_be_removed_stays_and_keeps_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.unlink", refused)
    for at in range(KEPT + 2):
        (tmp_path / "db").write_text(str(at))
        set_aside(tmp_path / "db", "corrupt", float(at))
    assert len(list(tmp_path.iterdir())) == KEPT + 2
