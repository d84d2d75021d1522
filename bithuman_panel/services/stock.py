"""What a journal holds, and what of it is too old or too much; asked of its file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.keeping import Holdings
from bithuman_panel.services.backups import FOLDER
from bithuman_panel.services.dropping import SETTLED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from bithuman_panel.core.keeping import Surplus

_ENDINGS = ("", "-wal")
_COUNT = "SELECT count(*) FROM entry"
_SINCE = "SELECT min(created_at) FROM entry"
_THROUGH = "SELECT seq FROM entry ORDER BY seq LIMIT 1 OFFSET ?"
_TOO_OLD = f"created_at < :before AND {SETTLED}"
_TOO_MANY = f"seq <= :through AND created_at < :spared AND {SETTLED}"
# Two questions, for each has an index of its own.
_IDS_TOO_OLD = f"SELECT id FROM entry WHERE {_TOO_OLD} ORDER BY created_at LIMIT :limit"  # noqa: S608 - constants
_IDS_TOO_MANY = f"SELECT id FROM entry WHERE {_TOO_MANY} ORDER BY seq LIMIT :limit"  # noqa: S608 - constants
_COUNT_TOO_OLD = f"SELECT count(*) FROM entry WHERE {_TOO_OLD}"  # noqa: S608 - constants
_COUNT_TOO_MANY = (
    f"SELECT count(*) FROM entry WHERE {_TOO_MANY} "  # noqa: S608 - constants
    "AND NOT (created_at < :before)"
)


class Bounds(NamedTuple):
    """A surplus in terms of one file: made before ``before``; or of ``seq`` up to ``through``.

    Of the latter only what was made before ``spared``. Times are Unix seconds, UTC.
    """

    before: float
    through: int
    spared: float

    @property
    def places(self) -> dict[str, float]:
        """The values of the questions' places."""
        return {"before": self.before, "through": self.through, "spared": self.spared}


def holdings(connection: sqlite3.Connection, file: Path) -> Holdings:
    """Return what the journal in ``file`` holds; ``connection`` is open on it."""
    (lines,) = connection.execute(_COUNT).fetchone()
    (since,) = connection.execute(_SINCE).fetchone()
    free, whole = free_bytes(connection)
    copies = sorted((file.parent / FOLDER).glob(f"{file.stem}-*.sqlite3"))
    return Holdings(
        lines,
        whole - free,
        since if isinstance(since, int | float) else None,
        _bytes_of(file.with_name(file.name + ending) for ending in _ENDINGS),
        len(copies),
        _bytes_of(copies),
    )


def bounds(connection: sqlite3.Connection, surplus: Surplus) -> Bounds:
    """Return what a surplus is in this file, as it is now."""
    spared = surplus.spared_from
    before = float("-inf") if surplus.before is None else min(surplus.before, spared)
    if not surplus.oldest:
        return Bounds(before, -1, spared)
    row = connection.execute(_THROUGH, (surplus.oldest - 1,)).fetchone()
    return Bounds(before, -1 if row is None else int(row[0]), spared)


def count_of(connection: sqlite3.Connection, bound: Bounds) -> int:
    """Return how many lines are within the bounds; what nobody settled yet is not among them."""
    counts = (
        connection.execute(question, bound.places).fetchone()[0]
        for question in (_COUNT_TOO_OLD, _COUNT_TOO_MANY)
    )
    return sum(map(int, counts))


def ids_of(connection: sqlite3.Connection, bound: Bounds, limit: int) -> tuple[str, ...]:
    """Return the ids of at most so many lines within the bounds, oldest first."""
    for question in (_IDS_TOO_OLD, _IDS_TOO_MANY):
        rows = connection.execute(question, {**bound.places, "limit": limit}).fetchall()
        if rows:
            return tuple(str(row[0]) for row in rows)
    return ()


def newest_at(connection: sqlite3.Connection) -> float | None:
    """Return when the newest line was made (Unix seconds, UTC), None where there is none."""
    row = connection.execute("SELECT created_at FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
    return row[0] if row and isinstance(row[0], int | float) else None


def free_bytes(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return how many bytes of the file nobody uses, and how many it has."""
    pages, free, page_bytes = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return free * page_bytes, pages * page_bytes


def _bytes_of(files: Iterable[Path]) -> int:
    found = 0
    for file in files:
        with suppress(OSError):
            found += file.stat().st_size
    return found
