"""Which line of the history is looked at, and where it is as rows come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.presenters.history_rows import HistoryRows
    from bithuman_panel.presenters.history_view import HistoryView, Pages

FRAME_S = 1 / 60


class Selection:
    """Keeps the line chosen that is looked at, wherever its row is. GUI thread.

    ``rows`` and ``pages`` tell what is shown now. Where something takes its time, ``is_asked``
    tells whether the answer that it was begun for is still the one that is waited for.
    """

    def __init__(
        self,
        view: HistoryView,
        rows: Callable[[], HistoryRows],
        pages: Callable[[], Pages],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._view = view
        self._rows = rows
        self._pages = pages
        self._sleep = sleep
        # So often was a row gone to: whoever waited meanwhile does not lead away from it.
        self._choices = 0
        # The line that is looked at, as the view tells it.
        self.entry_id: str | None = None

    def go_to(self, row: int | None, *, scrolls: bool) -> bool:
        """Choose a row, where it is seen if it ``scrolls``; return whether there is one."""
        if row is not None:
            self._choices += 1
            self._view.select_row(row, scrolls=scrolls)
        return row is not None

    def select(self, entry_id: str, *, scrolls: bool) -> bool:
        """Choose an entry that is here, where it is seen if it ``scrolls``; return if it is."""
        return self.go_to(self._rows().row_of(entry_id), scrolls=scrolls)

    def keep(self) -> None:
        """Choose the row of what is looked at again, where that is here."""
        self.select(self.entry_id or "", scrolls=False)

    async def begin(self, is_asked: Callable[[], bool], *, opens: bool) -> None:
        """Choose in a first screen what is looked at, or the newest line of a list that ``opens``.

        What is told of it takes as long as the screen: that one is painted first.
        """
        choices = self._choices
        await self._sleep(FRAME_S)
        if not is_asked() or choices != self._choices:
            return
        if opens and self.entry_id is None and self._rows().count:
            self._view.select_row(0, scrolls=True)
        else:
            self.keep()

    async def find_again(self, is_asked: Callable[[], bool], *, scrolls: bool) -> None:
        """Choose what is looked at among all that was counted; none where it is gone."""
        entry_id = self.entry_id
        row = await self.row_of(entry_id) if entry_id else None
        if not is_asked() or entry_id != self.entry_id:
            return
        if row is None:
            self._view.select_nothing()
        else:
            self._view.select_row(row, scrolls=scrolls)

    async def row_of(self, entry_id: str) -> int | None:
        """Return the row of any entry of the history; None where it is not among what is asked."""
        rows = self._rows()
        row = rows.row_of(entry_id)
        if row is None:
            place = await self._pages().place(rows.query, rows.landmarks, entry_id)
            row = None if place is None else self._rows().row_at(place)
        return row
