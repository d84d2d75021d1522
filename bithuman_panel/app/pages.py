"""The history on disk, a page at a time (``presenters.history_view.Pages``), off the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from bithuman_panel.core.errors import Superseded
from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.core.needle import needles
from bithuman_panel.services.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.landmarks import Landmarks
    from bithuman_panel.core.query import Choices, Query
    from bithuman_panel.services.browse import Browse
    from bithuman_panel.services.journal import Journal

# Who asked for choices waits for them, however often somebody counts meanwhile.
_TRIES = 20


class DeskPages:
    """Looks on ``reader``; counts on ``counting_reader``, so that scrolling never waits for it.

    Without a second pair both are the first. ``catch_up`` takes into the index what was said last:
    it is called before words are looked for. In the thread of the loop.
    """

    def __init__(
        self,
        browse: Browse,
        reader: Reader,
        counting: Browse | None = None,
        counting_reader: Reader | None = None,
        catch_up: Callable[[], object] = lambda: None,
    ) -> None:
        self._browse = browse
        self._reader = reader
        self._counting = counting or browse
        self._counting_reader = counting_reader or reader
        self._catch_up = catch_up
        self._asked = 0

    @classmethod
    def of(cls, journal: Journal) -> Self:
        """Return those of an open journal; to be closed before it. Raises ``StoreFailed``."""
        browse, counting = journal.browse(), journal.browse()
        readers = Reader("bithuman-history"), Reader("bithuman-counting")
        return cls(browse, readers[0], counting, readers[1], journal.catch_up)

    async def newest(self, query: Query, limit: int = PAGE) -> tuple[Entry, ...]:
        """Return the newest entries, newest first; counts nothing."""
        return await self._reader.run(lambda: self._browse.newest(query, limit))

    async def landmarks(self, query: Query) -> Landmarks:
        """Count all that is settled, and return where each page of it begins.

        What comes into the index while it is counted is still told as ``behind``.
        Raises :class:`Superseded` where a newer counting was asked for, or :meth:`interrupt` came.
        """
        self.interrupt()
        asked = self._asked

        def count() -> Landmarks:
            if asked != self._asked:
                raise Superseded
            if not needles(query.words):
                return self._counting.landmarks(query)
            self._catch_up()
            behind = self._counting.behind()
            return replace(self._counting.landmarks(query), behind=behind)

        return await self._counting_reader.run(count)

    async def page(self, query: Query, landmarks: Landmarks, number: int) -> tuple[Entry, ...]:
        """Return the entries of one page, oldest first."""
        return await self._reader.run(lambda: self._browse.page(query, landmarks, number))

    async def place(self, query: Query, landmarks: Landmarks, entry_id: str) -> int | None:
        """Return the place of an entry, counted from the oldest; None where it is not in it."""
        return await self._reader.run(lambda: self._browse.place(query, landmarks, entry_id))

    async def after(self, query: Query, seq: int, limit: int) -> tuple[Entry, ...]:
        """Return what is newer than ``seq``, oldest first."""
        return await self._reader.run(lambda: self._browse.after(query, seq, limit))

    async def choices(self) -> Choices:
        """Return what there is to ask for."""
        for _ in range(_TRIES):
            try:
                return await self._counting_reader.run(self._counting.choices)
            except Superseded:
                continue
        raise Superseded

    def interrupt(self) -> None:
        """End the counting that is under way or waits: another question comes. Returns at once."""
        self._asked += 1
        self._counting.interrupt()

    def close(self) -> None:
        """End what is under way; who awaits it is cancelled. Any thread."""
        self.interrupt()
        self._counting_reader.close()
        self._reader.close()
        self._counting.close()
        self._browse.close()
