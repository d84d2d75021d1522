"""Setting a damaged file aside whole, so that nothing of it is lost and a new one can begin."""

from __future__ import annotations

from contextlib import suppress
from glob import escape
from typing import TYPE_CHECKING

from bithuman_panel.services.clock import utc_stamp

if TYPE_CHECKING:
    from pathlib import Path


# Of those before: somebody may want to look into them, and each may be as large as the history.
KEPT = 5


def set_aside(file: Path, label: str, at: float, companions: tuple[str, ...] = ()) -> Path:
    """Rename ``file`` to ``<file>.<label>-<UTC>``, and return its new place; raises OSError.

    ``companions`` are endings of files that belong to it (``-wal``). They are moved first, so that
    a write-ahead log is never left to a new database that it does not belong to; and they keep
    their endings, so that the set stays readable with SQLite's own tools. Of all that were set
    aside the newest ``KEPT`` stay.
    """
    place = _free_place(file, f"{label}-{utc_stamp(at)}")
    for ending in companions:
        companion = file.with_name(file.name + ending)
        if companion.exists():
            companion.rename(place.with_name(place.name + ending))
    file.rename(place)
    _remove_older(file, label, place, companions)
    return place


def _remove_older(file: Path, label: str, newest: Path, companions: tuple[str, ...]) -> None:
    """Remove what was set aside before, but for the newest few; what cannot be removed stays."""
    found = set(file.parent.glob(f"{escape(file.name)}.{label}-*"))
    ends = tuple(companions)
    places = sorted(each for each in found if not (ends and each.name.endswith(ends)))
    older = [each for each in places if each != newest][: -(KEPT - 1)]
    for place in older:
        for each in (place, *(place.with_name(place.name + ending) for ending in companions)):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def _free_place(file: Path, ending: str) -> Path:
    place, count = file.with_name(f"{file.name}.{ending}"), 1
    while place.exists():
        count += 1
        place = file.with_name(f"{file.name}.{ending}-{count}")
    return place
