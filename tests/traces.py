"""Whether anything of a word is left below a folder: its bytes, however it may be written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bithuman_panel.core.needle import folded

if TYPE_CHECKING:
    from pathlib import Path


def written_ways(word: str) -> frozenset[bytes]:
    """Return the bytes of ``word`` in every way in which the panel, or a system, may write it."""
    texts = {word, folded(word), word.upper(), word.lower(), json.dumps(word)[1:-1]}
    codes = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
    return frozenset(text.encode(code, "ignore") for text in texts for code in codes)


def traces(folder: Path, word: str) -> list[str]:
    """Return the files below ``folder`` in which ``word`` is found, by content or by name."""
    ways = written_ways(word)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        path.relative_to(folder).as_posix()
        for path in files
        if any(way in path.read_bytes() or way in path.name.encode() for way in ways)
    ]
