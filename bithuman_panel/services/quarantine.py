"""Setting a damaged file aside whole, so that nothing of it is lost and a new one can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.services.clock import utc_stamp

if TYPE_CHECKING:
    from pathlib import Path


def set_aside(file: Path, label: str, at: float, companions: tuple[str, ...] = ()) -> Path:
    """Rename ``file`` to ``<file>.<label>-<UTC>``, and return its new place; raises OSError.

    ``companions`` are endings of files that belong to it (``-wal``). They are moved first, so that
    a write-ahead log is never left to a new database that it does not belong to; and they keep
    their endings, so that the set stays readable with SQLite's own tools.
    """
    place = _free_place(file, f"{label}-{utc_stamp(at)}")
    for ending in companions:
        companion = file.with_name(file.name + ending)
        if companion.exists():
            companion.rename(place.with_name(place.name + ending))
    file.rename(place)
    return place


def _free_place(file: Path, ending: str) -> Path:
    place, count = file.with_name(f"{file.name}.{ending}"), 1
    while place.exists():
        count += 1
        place = file.with_name(f"{file.name}.{ending}-{count}")
    return place
