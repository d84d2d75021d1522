"""The list of the history: which lines are asked for, and what it shows of them as they come."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.errors import StoreFailed, Superseded
from bithuman_panel.core.needle import needles
from bithuman_panel.core.query import Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history_paging import Paging
from bithuman_panel.presenters.history_rows import (
    Changed,
    HistoryRows,
    has_same_top,
    in_order,
    newest_pages,
    place_among,
)
from bithuman_panel.presenters.history_view import ListState

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.history_view import HistoryView, Pages

# Keys of one frame are one question; what is found of a letter is there before the next one.
TYPED_S = 0.02
FRAME_S = 1 / 60
# So many lines of this window are kept in memory before they are counted with all others.
SETTLED = 200
# While a long history is taken into the index, what is looked for is counted again so often.
INDEXED_S = 5.0
_MOST_NEWER = 1000
_TRIES = 3
_OVER = (Stage.DONE, Stage.WITHDRAWN)


class HistoryPresenter:
    """Shows any window of a history of any size. All calls in the GUI thread, the disk elsewhere.

    What this window sends is in the list although the disk fails. ``run`` starts what is to be
    awaited. It is the view's ``Rows``: row 0 is the newest.
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
        self._changed = Changed()
        self._rows = HistoryRows(self._query, self._changed)
        self._own: dict[str, Entry] = {}
        # The same, while another history is looked at: they are not in it.
        self._apart: dict[str, Entry] = {}
        self._others: tuple[Entry, ...] = ()
        self._missed: set[str] = set()
        self._selected: str | None = None
        self._choices = 0
        self._is_own = True
        # The number of the question that was asked last; answers to others come too late.
        self._asked = 0
        self._is_counted = False
        self._counts_at = SETTLED
        # The question that is counted again and again while the index is not whole.
        self._followed = 0
        self._note: Sentence | None = None
        self._paging = Paging(
            view,
            lambda: self._rows,
            lambda: self._pages,
            run,
            on_stale=lambda: run(self._count_again()),
        )

    @property
    def query(self) -> Query:
        """Which entries are asked for now."""
        return self._query

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._rows.count

    @property
    def newest(self) -> str | None:
        """The id of the newest entry in the list; None where there is none."""
        entry = self._rows.entry_at(0)
        return entry.id if entry else None

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None while it has not been read."""
        return self._rows.entry_at(row)

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry of the list as the list has it; None if it is not here now."""
        row = self._rows.row_of(entry_id)
        return None if row is None else self._rows.entry_at(row)

    async def open(self) -> None:
        """Show what earlier starts left; lines sent meanwhile stay on top."""
        asked = self._begin(self._query)
        self._view.show_rows(self)
        await self._answer(asked, 0)

    def look_at(self, pages: Pages, *, is_own: bool) -> None:
        """Show another history, all of it; lines of this window are in it if it ``is_own``."""
        self._run(self._answer(self._turn_to(pages, is_own=is_own), 0))

    async def look_at_once(self, pages: Pages, *, is_own: bool) -> None:
        """Do so, and return when it is shown."""
        await self._answer(self._turn_to(pages, is_own=is_own), 0)

    def _turn_to(self, pages: Pages, *, is_own: bool) -> int:
        self._pages.interrupt()
        if is_own != self._is_own:
            self._own, self._apart = self._apart, self._own
        self._pages, self._is_own = pages, is_own
        self._others, self._selected = (), None
        self._changed = Changed()
        self._rows = HistoryRows(Query(), self._changed)
        asked = self._begin(Query())
        self._view.show_rows(self)
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
        return self._go_to(self._rows.row_of(entry_id), scrolls=scrolls)

    def chosen(self, entry_id: str | None) -> None:
        """Take which entry is looked at now."""
        self._selected = entry_id

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
        if not self._is_own:
            self._apart[entry.id] = entry
            return
        self._own[entry.id] = entry
        if self._rows.row_of(entry.id) is None:
            self._take_in(entry)
        else:
            # The disk had it before this window heard of it.
            self._others = tuple(each for each in self._others if each.id != entry.id)
            self.change(entry)

    def change(self, entry: Entry) -> None:
        """Take what has become of a line, or what was said of it."""
        if not self._is_own:
            # Another history may have an entry of that very id: it stays as it was there.
            self._apart |= {entry.id: entry} if entry.id in self._apart else {}
            return
        row = self._rows.replace(entry)
        if entry.id in self._own:
            self._own[entry.id] = entry
            if self._rows.has_counted(entry):
                # It was settled and counted before this window heard of it.
                self._drop(entry)
                return
            if row is None:
                self._take_in(entry)
        if row is not None:
            self._view.change_rows(row, row)
        self._count_in_time()

    def want(self, first: int, last: int) -> None:
        """Have rows read; what was wanted before and is out of sight now is not read any more."""
        self._paging.want(first, last)

    def _begin(self, query: Query) -> int:
        """Ask for ``query`` from now on, and return the number of the question."""
        self._asked += 1
        self._query = query
        self._missed.clear()
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
            while asked == self._asked and self._rows.landmarks.behind:
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
        query, opens = self._query, self._selected is None
        newest = await self._pages.newest(query)
        if asked != self._asked:
            return False
        rows = HistoryRows(query, self._changed)
        self._others = tuple(each for each in reversed(newest) if each.id not in self._own)
        rows.tail = [*self._others, *self._admitted(query)]
        self._rows = rows
        self._view.show_rows(self)
        self._tell()
        self._run(self._choose_shown(asked, opens=opens))
        return True

    async def _choose_shown(self, asked: int, *, opens: bool) -> None:
        """Choose the line that was looked at, or the newest of a list that ``opens``."""
        choices = self._choices
        # What is told of it takes as long as the page: that one is painted first.
        await self._sleep(FRAME_S)
        if (asked, choices) != (self._asked, self._choices):
            return
        if opens and self._selected is None and self._rows.count:
            self._view.select_row(0, scrolls=True)
        else:
            self._keep_selection(scrolls=False)

    async def _count(self, asked: int) -> bool:
        """Count all, and show it around what is seen; False: another question came."""
        old, is_first = self._rows, not self._is_counted
        rows = await self._counted(old.query, old)
        if rows is None or asked != self._asked:
            return False
        self._is_counted = True
        self._counts_at = self._settled() + SETTLED
        self._swap(rows)
        self._tell()
        if is_first:
            await self._find_selected(asked, is_first=True)
        return True

    async def _counted(self, query: Query, old: HistoryRows) -> HistoryRows | None:
        pages = self._pages
        landmarks = await pages.landmarks(query)
        newer = await pages.after(query, landmarks.through, _MOST_NEWER)
        rows = HistoryRows(query, self._changed, landmarks)
        rows.take_pages_of(old)
        for number in newest_pages(landmarks, old.landmarks):
            rows.put_page(number, await pages.page(query, landmarks, number))
        if pages is not self._pages:
            return None
        for each in [*self._own.values()]:
            if each.seq is not None and each.seq <= landmarks.through:
                del self._own[each.id]
        self._others = tuple(each for each in newer if each.id not in self._own)
        self._own = in_order(newer, self._own)
        rows.tail = [*self._others, *self._admitted(query)]
        return rows

    def _admitted(self, query: Query) -> list[Entry]:
        return [each for each in self._own.values() if query.admits(each)]

    def _swap(self, rows: HistoryRows) -> None:
        """Show other rows in place of those that are seen, which stay where they are."""
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
        self._keep_selection(scrolls=False)

    def _keep_selection(self, *, scrolls: bool) -> None:
        self._go_to(self._rows.row_of(self._selected or ""), scrolls=scrolls)

    async def _find_selected(self, asked: int, *, is_first: bool) -> None:
        """Choose what was looked at again, none where it is gone; at first, among all, go there."""
        selected = self._selected
        row = await self._row_of(selected) if selected else None
        if (asked, selected) != (self._asked, self._selected):
            return
        if row is None:
            self._view.select_nothing()
        else:
            self._view.select_row(row, scrolls=is_first and self._query.is_all)

    async def _row_of(self, entry_id: str) -> int | None:
        rows = self._rows
        row = rows.row_of(entry_id)
        if row is None:
            place = await self._pages.place(rows.query, rows.landmarks, entry_id)
            row = None if place is None else self._rows.row_at(place)
        return row

    async def _choose(self, entry_id: str) -> bool:
        if self.select(entry_id, scrolls=True):
            return True
        try:
            if not self._is_counted and not await self._count(self._asked):
                return False
            row = await self._row_of(entry_id)
        except Superseded:
            return False
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
            return False
        return self._go_to(row, scrolls=True)

    def _go_to(self, row: int | None, *, scrolls: bool) -> bool:
        if row is not None:
            self._choices += 1
            self._view.select_row(row, scrolls=scrolls)
        return row is not None

    def _take_in(self, entry: Entry) -> None:
        if self._rows.query.admits(entry):
            self._missed.discard(entry.id)
            self._insert(entry)
        else:
            self._missed.add(entry.id)
        self._tell()

    def _insert(self, entry: Entry) -> None:
        """Put a line where it belongs among those of this window."""
        tail = self._rows.tail
        before = place_among(tail, self._own, entry.id)
        tail.insert(before, entry)
        self._view.insert_rows(len(tail) - 1 - before, 1)

    def _drop(self, entry: Entry) -> None:
        """Take a line out of the tail that is among those counted."""
        del self._own[entry.id]
        tail = self._rows.tail
        place = next((at for at, each in enumerate(tail) if each.id == entry.id), None)
        if place is not None:
            del tail[place]
            self._view.remove_rows(len(tail) - place, 1)
            self._tell()
        self._rows.replace(entry)
        self._keep_selection(scrolls=False)

    def _settled(self) -> int:
        return sum(each.stage in _OVER and each.seq is not None for each in self._own.values())

    def _count_in_time(self) -> None:
        """Count the lines of this window with all others when they have become many."""
        if self._is_counted and len(self._own) >= self._counts_at <= self._settled():
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
            newer = await self._pages.after(Query(), self._rows.landmarks.through, _MOST_NEWER)
            kept = {each.id for each in newer}
            for each in [*self._own.values()]:
                if each.seq is not None and each.stage in _OVER and each.id not in kept:
                    del self._own[each.id]
            if await self._count(self._asked):
                await self._find_selected(self._asked, is_first=False)
        except Superseded:
            return
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)

    def _tell(self) -> None:
        found = self._rows.count if self._is_counted else None
        behind = self._rows.landmarks.behind if self._is_counted else 0
        self._view.show_state(ListState(self._query, found, len(self._missed), self._note, behind))
