"""Files replaced whole: the old one or the new one, never a piece."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.wholefile import write_pieces, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_a_reader_never_sees_a_piece(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_whole(file, b"0" * 50_000)
    seen: set[bytes] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            seen.add(file.read_bytes())

    thread = threading.Thread(target=read)
    thread.start()
    for number in range(1, 40):
        write_whole(file, str(number % 10).encode() * 50_000)
    done.set()
    thread.join()
    assert {len(content) for content in seen} == {50_000}
    assert {len(set(content)) for content in seen} == {1}


def test_what_fails_before_the_replacing_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    write_whole(file, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_pieces_come_one_after_another_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_pieces(file, (b"a", b"b"))
    assert file.read_bytes() == b"ab"

    def failing() -> Iterator[bytes]:
        yield b"new"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        write_pieces(file, failing())
    assert file.read_bytes() == b"ab"
    assert list(tmp_path.iterdir()) == [file]


def test_it_is_for_this_user_alone_unless_somebody_says_otherwise(tmp_path: Path) -> None:
    file = tmp_path / ("long" * 62 + ".json")
    write_whole(file, b"a")
    mode = stat.S_IMODE(file.stat().st_mode)
    assert mode == 0o600 or os.name == "nt"
    write_pieces(file, (b"b",), mode=0o640)
    mode = stat.S_IMODE(file.stat().st_mode)
    assert mode == 0o640 or os.name == "nt"
