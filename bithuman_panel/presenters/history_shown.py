"""What the history shows now: rows that were read, and lines of this window as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.query import Query
from bithuman_panel.presenters.history_own import OwnLines
from bithuman_panel.presenters.history_rows import Changed, HistoryRows, has_same_top

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.history_paging import Paging
    from bithuman_panel.presenters.history_selection import Selection
    from bithuman_panel.presenters.history_view import HistoryView


class ShownHistory:
    """The view's ``Rows``, which it is told of one by one. GUI thread.

    ``on_lines`` hears that it has a line of this window more or less, or one more is hidden.
    """

    def __init__(
        self,
        view: HistoryView,
        selection: Selection,
        paging: Paging,
        on_lines: Callable[[], object],
    ) -> None:
        self._view = view
        self._selection = selection
        self._paging = paging
        self._on_lines = on_lines
        self._changed = Changed()
        self._rows = HistoryRows(Query(), self._changed)
        self._own = self._listed = OwnLines()
        self._missed: set[str] = set()

    @property
    def rows(self) -> HistoryRows:
        """What was read for the query that is shown now."""
        return self._rows

    @property
    def listed(self) -> OwnLines:
        """The lines of this window; none while another history is looked at: it has none."""
        return self._listed

    @property
    def hidden(self) -> int:
        """How many new lines are not in it: they are not asked for."""
        return len(self._missed)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.count

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None while it has not been read."""
        return self._rows.entry_at(row)

    def want(self, first: int, last: int) -> None:
        """Have rows read; what was wanted before and is out of sight now is not read any more."""
        self._paging.want(first, last)

    def begin(self) -> None:
        """Show what is here from the newest on, before anything is read."""
        self._view.show_rows(self)

    def turn_to(self, *, is_own: bool) -> None:
        """Have nothing of the history before; the next has lines of ours if it ``is_own``."""
        self._listed = self._own if is_own else OwnLines()
        self._changed = Changed()
        self._rows = HistoryRows(Query(), self._changed)

    def forget_hidden(self) -> None:
        """Count anew which lines are not asked for: something else is."""
        self._missed.clear()

    def show_newest(self, query: Query, newest: Iterable[Entry]) -> None:
        """Show the first screen of an answer, oldest first, in place of all others."""
        rows = HistoryRows(query, self._changed)
        rows.tail = self._listed.tail(query, newest)
        self._rows = rows
        self._view.show_rows(self)

    def take_count(self, rows: HistoryRows, newer: tuple[Entry, ...]) -> None:
        """Show what was counted, and what is newer, around what is seen, which stays there."""
        self._listed.take_count(rows.landmarks.through, newer)
        rows.tail = self._listed.tail(rows.query, newer)
        old, self._rows = self._rows, rows
        grown = rows.count - old.count
        # Else they have come, or gone, at the newest end.
        at = min(old.count, rows.count) if has_same_top(old, rows) else 0
        if grown > 0:
            self._view.insert_rows(at, grown)
        elif grown < 0:
            self._view.remove_rows(at, -grown)
        if rows.count:
            self._view.change_rows(0, rows.count - 1)
        self._selection.keep()

    def add(self, entry: Entry) -> None:
        """Take a line that has just been let go."""
        self._own.put(entry)
        if self._listed is not self._own:
            return
        if self._rows.row_of(entry.id) is None:
            self._take_in(entry)
        else:
            # The disk had it before this window heard of it.
            self.change(entry)

    def change(self, entry: Entry) -> None:
        """Take what has become of a line, or what was said of it."""
        is_own = self._own.replace(entry)
        if self._listed is not self._own:
            # Another history may have an entry of that very id: it stays as it was there.
            return
        row = self._rows.replace(entry)
        if is_own and self._rows.has_counted(entry):
            # It was settled and counted before this window heard of it.
            self._drop(entry)
        elif row is not None:
            self._view.change_rows(row, row)
        elif is_own:
            self._take_in(entry)

    def _take_in(self, entry: Entry) -> None:
        if self._rows.query.admits(entry):
            self._missed.discard(entry.id)
            self._insert(entry)
        else:
            self._missed.add(entry.id)
        self._on_lines()

    def _insert(self, entry: Entry) -> None:
        """Put a line where it belongs among those of this window."""
        tail = self._rows.tail
        before = self._own.place_in(tail, entry.id)
        tail.insert(before, entry)
        self._view.insert_rows(len(tail) - 1 - before, 1)

    def _drop(self, entry: Entry) -> None:
        """Take a line out of the tail that is among those counted."""
        self._own.drop(entry)
        tail = self._rows.tail
        place = next((at for at, each in enumerate(tail) if each.id == entry.id), None)
        if place is not None:
            del tail[place]
            self._view.remove_rows(len(tail) - place, 1)
            self._on_lines()
        self._rows.replace(entry)
        self._selection.keep()
