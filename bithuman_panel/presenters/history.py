"""The list of the history: which lines are asked for, and how the answers to it come."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed, Superseded
from bithuman_panel.core.needle import needles
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history_paging import Paging
from bithuman_panel.presenters.history_rows import newest_pages
from bithuman_panel.presenters.history_selection import Selection
from bithuman_panel.presenters.history_shown import ShownHistory
from bithuman_panel.presenters.history_view import ListState

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.history_rows import HistoryRows
    from bithuman_panel.presenters.history_view import HistoryView, Pages, Rows

# Keys of one frame are one question; what is found of a letter is there before the next one.
TYPED_S = 0.02
# So many lines of this window are kept in memory before they are counted with all others.
SETTLED = 200
# While a long history is taken into the index, what is looked for is counted again so often.
INDEXED_S = 5.0
_MOST_NEWER = 1000
_TRIES = 3


class HistoryPresenter:
    """Shows any window of a history of any size. All calls in the GUI thread, the disk elsewhere.

    What this window sends is in the list although the disk fails. ``run`` starts what is to be
    awaited.
    """

    def __init__(
        self,
        view: HistoryView,
        pages: Pages,
        run: Callable[[Coroutine[None, None, None]], object],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._pages = pages
        self._run = run
        self._sleep = sleep
        self._query = Query()
        # The number of the question that was asked last; answers to others come too late.
        self._asked = 0
        self._is_counted = False
        self._counts_at = SETTLED
        # The question that is counted again and again while the index is not whole.
        self._followed = 0
        self._note: Sentence | None = None
        shown = self._rows, lambda: self._pages
        self._selection = Selection(view, *shown, sleep)
        paging = Paging(view, *shown, run, on_stale=lambda: run(self._count_again()))
        self._shown = ShownHistory(view, self._selection, paging, on_lines=self._tell)

    @property
    def query(self) -> Query:
        """Which entries are asked for now."""
        return self._query

    @property
    def rows(self) -> Rows:
        """What the view shows."""
        return self._shown

    @property
    def newest(self) -> str | None:
        """The id of the newest entry in the list; None where there is none."""
        entry = self._shown.entry_at(0)
        return entry.id if entry else None

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry of the list as the list has it; None if it is not here now."""
        row = self._rows().row_of(entry_id)
        return None if row is None else self._shown.entry_at(row)

    async def open(self) -> None:
        """Show what earlier starts left; lines sent meanwhile stay on top."""
        asked = self._begin(self._query)
        self._shown.begin()
        await self._answer(asked, 0)

    def look_at(self, pages: Pages, *, is_own: bool) -> None:
        """Show another history, all of it; lines of this window are in it if it ``is_own``."""
        self._run(self._answer(self._turn_to(pages, is_own=is_own), 0))

    async def look_at_once(self, pages: Pages, *, is_own: bool) -> None:
        """Do so, and return when it is shown."""
        await self._answer(self._turn_to(pages, is_own=is_own), 0)

    def _turn_to(self, pages: Pages, *, is_own: bool) -> int:
        self._pages.interrupt()
        self._pages = pages
        self._selection.entry_id = None
        self._shown.turn_to(is_own=is_own)
        asked = self._begin(Query())
        self._shown.begin()
        return asked

    def search(self, words: str) -> None:
        """Look for words while they are typed."""
        query = replace(self._query, words=words)
        if needles(words) == needles(self._query.words):
            self._query = query
        else:
            self._run(self._answer(self._begin(query), TYPED_S))

    def ask(self, query: Query) -> None:
        """Show the entries that answer a query, in place of all others."""
        if query != self._query:
            self._run(self._answer(self._begin(query), 0))

    def show_all(self) -> None:
        """Show every line."""
        self.ask(Query())

    def refresh(self) -> None:
        """Count anew: entries were deleted."""
        self._run(self._forget_deleted())

    def select(self, entry_id: str, *, scrolls: bool) -> bool:
        """Choose an entry that is here, where it is seen if it ``scrolls``; return if it is."""
        return self._selection.select(entry_id, scrolls=scrolls)

    def chosen(self, entry_id: str | None) -> None:
        """Take which entry is looked at now."""
        self._selection.entry_id = entry_id

    async def show_entry(self, entry_id: str) -> bool:
        """Choose any entry of the history; where the query leaves it out, that is taken back.

        Return False where there is no such entry; whoever asks for something else meanwhile is not
        led away from it.
        """
        asked = self._asked
        if await self._choose(entry_id) or asked != self._asked:
            return True
        if self._query.is_all:
            return False
        asked = self._begin(Query())
        self._note = say("All lines are shown again: this one was not among those found.")
        await self._answer(asked, 0)
        return await self._choose(entry_id) or asked != self._asked

    def add(self, entry: Entry) -> None:
        """Take a line that has just been let go."""
        self._shown.add(entry)

    def change(self, entry: Entry) -> None:
        """Take what has become of a line, or what was said of it."""
        self._shown.change(entry)
        self._count_in_time()

    def _rows(self) -> HistoryRows:
        return self._shown.rows

    def _is_asked(self, asked: int) -> Callable[[], bool]:
        return lambda: asked == self._asked

    def _begin(self, query: Query) -> int:
        """Ask for ``query`` from now on, and return the number of the question."""
        self._asked += 1
        self._query = query
        self._shown.forget_hidden()
        self._is_counted = False
        self._note = None
        self._tell()
        return self._asked

    async def _answer(self, asked: int, after_s: float) -> None:
        if after_s:
            await self._sleep(after_s)
        if asked != self._asked:
            return
        self._pages.interrupt()
        for _ in range(_TRIES):
            try:
                if await self._show_newest(asked) and await self._count(asked):
                    await self._follow_index(asked)
            except Superseded:
                # By a counting of our own, where it is still this that is asked.
                if asked == self._asked:
                    continue
            except StoreFailed as failed:
                self._fail(asked, failed)
            return

    async def _follow_index(self, asked: int) -> None:
        """Count again while older lines come into the index: they may have the words, too."""
        if self._followed == asked:
            return
        self._followed = asked
        try:
            while asked == self._asked and self._rows().landmarks.behind:
                await self._sleep(INDEXED_S)
                if asked == self._asked:
                    with suppress(Superseded):
                        await self._count(asked)
        finally:
            if self._followed == asked:
                self._followed = 0

    def _fail(self, asked: int, failed: StoreFailed) -> None:
        if asked == self._asked:
            self._view.show_problem(failed.sentence)
            self._is_counted = True
            self._tell()

    async def _show_newest(self, asked: int) -> bool:
        """Show the first screen, which is there long before all is counted."""
        query, opens = self._query, self._selection.entry_id is None
        newest = await self._pages.newest(query)
        if asked != self._asked:
            return False
        self._shown.show_newest(query, reversed(newest))
        self._tell()
        self._run(self._selection.begin(self._is_asked(asked), opens=opens))
        return True

    async def _count(self, asked: int) -> bool:
        """Count all, and show it around what is seen; False: another question came."""
        pages, old, is_first = self._pages, self._rows(), not self._is_counted
        landmarks = await pages.landmarks(old.query)
        newer = await pages.after(old.query, landmarks.through, _MOST_NEWER)
        rows = old.counted_again(landmarks)
        for number in newest_pages(landmarks, old.landmarks):
            rows.put_page(number, await pages.page(old.query, landmarks, number))
        if asked != self._asked:
            return False
        self._is_counted = True
        self._shown.take_count(rows, newer)
        self._counts_at = self._shown.listed.settled + SETTLED
        self._tell()
        if is_first:
            await self._selection.find_again(self._is_asked(asked), scrolls=self._query.is_all)
        return True

    async def _choose(self, entry_id: str) -> bool:
        if self.select(entry_id, scrolls=True):
            return True
        try:
            if not self._is_counted and not await self._count(self._asked):
                return False
            row = await self._selection.row_of(entry_id)
        except Superseded:
            return False
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
            return False
        return self._selection.go_to(row, scrolls=True)

    def _count_in_time(self) -> None:
        """Count the lines of this window with all others when they have become many."""
        own = self._shown.listed
        if self._is_counted and len(own) >= self._counts_at <= own.settled:
            self._counts_at += SETTLED
            self._run(self._count_again())

    async def _count_again(self) -> None:
        if not self._is_counted:
            return
        # Nobody asked for it: where it fails, all goes on as it is.
        with suppress(StoreFailed, Superseded):
            asked = self._asked
            if await self._count(asked):
                await self._follow_index(asked)

    async def _forget_deleted(self) -> None:
        try:
            through = self._rows().landmarks.through
            newer = await self._pages.after(Query(), through, _MOST_NEWER)
            self._shown.listed.take_deletion(newer)
            if await self._count(self._asked):
                await self._selection.find_again(self._is_asked(self._asked), scrolls=False)
        except Superseded:
            return
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)

    def _tell(self) -> None:
        found = self._shown.count if self._is_counted else None
        behind = self._rows().landmarks.behind if self._is_counted else 0
        state = ListState(self._query, found, self._shown.hidden, self._note, behind)
        self._view.show_state(state)
