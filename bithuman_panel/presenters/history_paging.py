"""Reads the pages of the history that come into sight, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed, Superseded

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bithuman_panel.presenters.history_rows import HistoryRows
    from bithuman_panel.presenters.history_view import HistoryView, Pages

_TRIES = 3


class Paging:
    """Reads what is in sight and not here yet. GUI thread; ``run`` starts what is to be awaited.

    ``rows`` and ``pages`` tell what is shown now; ``on_stale`` hears that a page is not as it was
    counted: entries have gone from the file, or are not what is asked for any more.
    """

    def __init__(
        self,
        view: HistoryView,
        rows: Callable[[], HistoryRows],
        pages: Callable[[], Pages],
        run: Callable[[Coroutine[None, None, None]], object],
        on_stale: Callable[[], object],
    ) -> None:
        self._view = view
        self._rows = rows
        self._pages = pages
        self._run = run
        self._on_stale = on_stale
        self._wanted = (0, -1)
        self._is_reading = False

    def want(self, first: int, last: int) -> None:
        """Have rows read; what was wanted before and is out of sight now is not read any more."""
        self._wanted = (first, last)
        if not self._is_reading and self._rows().missing(first, last):
            self._is_reading = True
            self._run(self._read())

    async def _read(self) -> None:
        """Read the pages that are wanted, until none is missing."""
        tries = 0
        try:
            while tries < _TRIES and (missing := self._rows().missing(*self._wanted)):
                tries += not await self._read_page(self._rows(), missing[0])
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
        finally:
            self._is_reading = False

    async def _read_page(self, rows: HistoryRows, number: int) -> bool:
        try:
            page = await self._pages().page(rows.query, rows.landmarks, number)
        except Superseded:
            return False
        if rows is not self._rows():
            return True
        rows.put_page(number, page)
        self._view.change_rows(*rows.rows_of_page(number))
        if not rows.is_as_counted(number):
            self._on_stale()
        return True
