"""The look-up of what belongs to an entry: a few rows by key, however long the history is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Correction
from bithuman_panel.core.kin import Kin
from bithuman_panel.core.models import Mode
from bithuman_panel.services.fields import as_number, as_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry

    # Reads the entries that these clauses and values ask for.
    Page = Callable[[str, tuple[object, ...]], tuple[Entry, ...]]
    Row = Callable[[str, tuple[object, ...]], sqlite3.Row | None]

# A later line that belongs to an entry comes in the same show: no search goes through years.
NEAR = 20_000
_REPLACED_BY = (
    "WHERE mode = 'context' AND profile = ? AND agent = ? AND seq > ? AND seq <= ? "
    "AND corrects = ? AND outcome IN ('delivered', 'partly-delivered') ORDER BY seq DESC LIMIT 1"
)
_SAME_WORDS = (
    "WHERE agent = ? AND room IS ? AND seq > ? AND seq <= ? AND mode = ? AND text = ? "
    "AND created_at >= ? ORDER BY seq LIMIT 1"
)
_PLAN = "SELECT title, begun_at FROM run WHERE id = ?"
_FIRST_OF_RUN = "SELECT created_at FROM entry WHERE run = ? ORDER BY seq LIMIT 1"


def kin_of(entry: Entry, page: Page, row: Row) -> Kin:
    """Return what belongs to an entry of the journal; raises what ``page`` and ``row`` raise."""
    title, begun_at = _run_of(entry, row)
    return Kin(
        replaces=_first(page("WHERE id = ?", (entry.line.corrects,))),
        replaced_by=_replaced_by(entry, page),
        followed_by=_followed_by(entry, page),
        cue=entry.line.cue,
        run_title=title,
        run_at=begun_at,
    )


def _replaced_by(entry: Entry, page: Page) -> Entry | None:
    if entry.line.mode is not Mode.CONTEXT:
        return None
    seq = entry.seq or 0
    place = (entry.profile, entry.line.target.agent, seq, seq + NEAR, entry.id)
    return _first(page(_REPLACED_BY, place))


def _followed_by(entry: Entry, page: Page) -> Entry | None:
    if not entry.has(Correction.SAID_AGAIN):
        return None
    taken_up = [each.at for each in entry.corrections if each.what is Correction.SAID_AGAIN]
    seq, target = entry.seq or 0, entry.line.target
    place = (target.agent, target.room, seq, seq + NEAR)
    return _first(page(_SAME_WORDS, (*place, entry.line.mode, entry.line.text, max(taken_up))))


def _run_of(entry: Entry, row: Row) -> tuple[str, float | None]:
    if entry.line.cue is None:
        return "", None
    run = (entry.line.cue.run,)
    planned, first = row(_PLAN, run), row(_FIRST_OF_RUN, run)
    if planned is not None:
        return as_text(planned["title"]) or "", as_number(planned["begun_at"])
    return "", as_number(first["created_at"]) if first is not None else None


def _first(entries: tuple[Entry, ...]) -> Entry | None:
    return next(iter(entries), None)
