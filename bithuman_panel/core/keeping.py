"""How long history stays: by age, by count, by size; and what goes by that. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.cue import DAY_S

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR_DAYS = 365
# A run of this week still reads its marks from the history: nothing of it goes by itself.
LEAST_DAYS = 7
MOST_DAYS = 36_500
LEAST_LINES = 1_000
MOST_LINES = 1_000_000_000
LEAST_MEGABYTES = 10
MOST_MEGABYTES = 1_000_000
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Keeping:
    """What stays: lines of the last ``days``, the newest ``lines``, at most so many megabytes.

    Each None where it does not count. A megabyte is a million bytes.
    """

    days: int | None = YEAR_DAYS
    lines: int | None = None
    megabytes: int | None = None


class Holdings(NamedTuple):
    """What a journal holds: how many lines, and the bytes of its file that are in use.

    ``since`` is when its oldest line was made (Unix seconds, UTC; None: it has none). Its files
    have ``file_bytes``, its ``copies`` have ``copies_bytes``.
    """

    lines: int = 0
    used_bytes: int = 0
    since: float | None = None
    file_bytes: int = 0
    copies: int = 0
    copies_bytes: int = 0


class Surplus(NamedTuple):
    """What goes: lines made before ``before``, and of all lines the ``oldest`` so many.

    Of both only those made before ``spared_from``. Times are Unix seconds, UTC.
    """

    before: float | None
    oldest: int
    spared_from: float

    @property
    def is_nothing(self) -> bool:
        """Whether nothing can go."""
        return self.before is None and not self.oldest


def surplus(keeping: Keeping, held: Holdings, now: float) -> Surplus:
    """Return what goes by ``keeping`` of what is held at ``now``."""
    before = None if keeping.days is None else now - max(keeping.days, LEAST_DAYS) * DAY_S
    too_many = 0 if keeping.lines is None else max(0, held.lines - keeping.lines)
    return Surplus(before, max(too_many, _too_large(keeping, held)), now - LEAST_DAYS * DAY_S)


def keeping_in(value: Mapping[str, object]) -> Keeping:
    """Return what a settings file holds; what cannot be used is the usual. Total."""
    usual = Keeping()
    days = value.get("days", usual.days)
    return Keeping(
        None if days is None else _within(days, LEAST_DAYS, MOST_DAYS) or usual.days,
        _within(value.get("lines"), LEAST_LINES, MOST_LINES),
        _within(value.get("megabytes"), LEAST_MEGABYTES, MOST_MEGABYTES),
    )


def _too_large(keeping: Keeping, held: Holdings) -> int:
    """Return about how many lines are too many for the size; one look a day comes ever closer."""
    if keeping.megabytes is None or not held.used_bytes:
        return 0
    most = keeping.megabytes * MEGABYTE
    share = max(0.0, 1 - most / held.used_bytes)
    return int(held.lines * share)


def _within(value: object, least: int, most: int) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if isinstance(value, int) and is_whole and least <= value <= most else None
