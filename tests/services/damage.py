"""Ways in which a journal's file gets damaged."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def spoil_the_middle(file: Path) -> None:
    """Damage all but the beginning and the newest line, which every opening reads."""
    content = file.read_bytes()
    third = len(content) // 3
    file.write_bytes(content[:third] + b"\x99" * third + content[2 * third :])


def spoil_the_ids(file: Path) -> None:
    """Damage what every intent is looked up in, and nothing that is read before."""
    _spoil_root(file, "sqlite_autoindex_entry_1")


def spoil_the_page_with(content: bytes, file: Path) -> None:
    """Damage the one page that holds this."""
    _spoil(file, file.read_bytes().index(content) // _size(file))


def _spoil_root(file: Path, name: str) -> None:
    connection = sqlite3.connect(file)
    query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    ((page,),) = connection.execute(query, (name,))
    connection.close()
    _spoil(file, page - 1)


def _size(file: Path) -> int:
    return int.from_bytes(file.read_bytes()[16:18], "big")


def _spoil(file: Path, page: int) -> None:
    size = _size(file)
    content = bytearray(file.read_bytes())
    content[page * size : (page + 1) * size] = b"\x99" * size
    file.write_bytes(content)
