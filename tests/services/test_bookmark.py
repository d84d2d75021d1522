"""The mark: how far a journal had got, whatever lies in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.bookmark import Bookmark

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_marked_comes_back(tmp_path: Path) -> None:
    mark = Bookmark(tmp_path / "journal.sqlite3")
    assert mark.read() == 0
    mark.write(7)
    mark.write(42)
    assert mark.read() == 42
    assert [found.name for found in tmp_path.iterdir()] == ["journal.sqlite3.mark"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"seq": "7"}', b'{"seq": -7}', b"[7]", b"\xff", b"9" * 5000, b'{"seq": true}'],
)
def test_any_other_content_marks_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "db.mark").write_bytes(content)
    assert Bookmark(tmp_path / "db").read() == 0


def test_a_folder_in_its_place_marks_nothing_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "db.mark").mkdir()
    mark = Bookmark(tmp_path / "db")
    assert mark.read() == 0
    with pytest.raises(OSError, match="directory"):
        mark.write(1)
