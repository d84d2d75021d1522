"""Names of files that nobody has taken yet, and that every system allows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
# Of at most 255 bytes: the ending, a number and what is set before it have to follow.
_MOST_BYTES = 160


def free_place(file: Path) -> Path:
    """Return ``file``, or where that is taken ``file (2)`` and so on, beside it."""
    place, count = file, 1
    while place.exists():
        count += 1
        place = file.with_name(f"{file.stem} ({count}){file.suffix}")
    return place


def file_name(name: str, otherwise: str) -> str:
    """Return what a file without ending can be called after ``name``; ``otherwise`` if nothing."""
    kept = _FORBIDDEN.sub(" ", name).encode()[:_MOST_BYTES].decode(errors="ignore")
    # Windows drops dots and spaces at the end; a dot at the beginning hides it elsewhere.
    kept = " ".join(kept.split()).strip(" .")
    return otherwise if not kept or _RESERVED.fullmatch(kept) else kept
