"""A hand-written history on disk for the list of it, and what the list looks like."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.landmarks import PAGE, Landmarks
from bithuman_panel.presenters.history_view import ListState
from tests.core.entries import entry_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.history_view import Rows

_OVER = (Stage.DONE, Stage.WITHDRAWN)


# What a row shows that has not been read.
NOT_HERE = replace(entry_of("…"), id="…")


@dataclass
class ListPages:
    """A history in a list, in any order; ``failures`` are raised, one by each question.

    ``waits`` is how each answer comes; ``asked`` tells which questions there were. The ``due``
    oldest are not in the index yet: words are not found in them.
    """

    kept: list[Entry] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    failure: Exception | None = None
    waits: Callable[[], Awaitable[None]] | None = None
    asked: list[str] = field(default_factory=list)
    due: int = 0

    async def newest(self, query: Query, limit: int = PAGE) -> tuple[Entry, ...]:
        await self._ask("newest")
        return self._found(query)[::-1][:limit]

    async def landmarks(self, query: Query) -> Landmarks:
        await self._ask("landmarks")
        flying = [each.seq or 0 for each in self.kept if each.stage not in _OVER]
        through = max((each.seq or 0 for each in self.kept), default=0)
        through = min([through, *(seq - 1 for seq in flying)])
        found = [each.seq or 0 for each in self._found(query) if (each.seq or 0) <= through]
        behind = self.due if query.words else 0
        return Landmarks(through, len(found), tuple(found[::PAGE]), behind)

    async def page(self, query: Query, landmarks: Landmarks, number: int) -> tuple[Entry, ...]:
        await self._ask(f"page {number}")
        first, before = landmarks.starts[number], landmarks.before(number)
        return tuple(each for each in self._found(query) if first <= (each.seq or 0) < before)

    async def place(self, query: Query, landmarks: Landmarks, entry_id: str) -> int | None:
        await self._ask("place")
        found = (each for each in self._found(query) if (each.seq or 0) <= landmarks.through)
        return next((place for place, each in enumerate(found) if each.id == entry_id), None)

    async def after(self, query: Query, seq: int, limit: int) -> tuple[Entry, ...]:
        await self._ask("after")
        return tuple(each for each in self._found(query) if (each.seq or 0) > seq)[:limit]

    def interrupt(self) -> None:
        self.asked.append("interrupt")

    def _found(self, query: Query) -> tuple[Entry, ...]:
        kept = sorted(self.kept, key=lambda each: each.seq or 0)
        kept = kept[self.due :] if query.words else kept
        return tuple(each for each in kept if query.admits(each))

    async def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.waits:
            await self.waits()
        if self.failures:
            raise self.failures.pop(0)
        if self.failure:
            raise self.failure


class OpenRows:
    """Rows that come and go; a None is not read yet. ``wanted`` is what was to be read."""

    def __init__(self, *entries: Entry | None) -> None:
        self.entries = list(entries)
        self.wanted: list[tuple[int, int]] = []

    @property
    def count(self) -> int:
        return len(self.entries)

    def entry_at(self, row: int) -> Entry | None:
        return self.entries[row]

    def want(self, first: int, last: int) -> None:
        self.wanted.append((first, last))


class ListScreen:
    """The list as it looks now. It keeps, as a table does, to the rows that it was told of."""

    def __init__(self) -> None:
        self.source: Rows | None = None
        self._count = 0
        self.current: int | None = None
        self.state = ListState()
        self.problems: list[str] = []
        self.changed: list[tuple[int, int]] = []
        self.resets = 0
        self.on_select: Callable[[str | None], object] = lambda _: None

    @property
    def rows(self) -> list[Entry]:
        """What each row shows, newest first."""
        assert self.source is not None
        assert self.source.count == self._count, "the screen was told of every row"
        return [self.source.entry_at(row) or NOT_HERE for row in range(self._count)]

    @property
    def ids(self) -> list[str]:
        """The ids of the rows; of one that is not here an ellipsis."""
        return [each.id for each in self.rows]

    @property
    def selected(self) -> str | None:
        """The id of the row that is chosen."""
        return None if self.current is None else self.ids[self.current]

    def show_rows(self, rows: Rows) -> None:
        self.source, self._count, self.current = rows, rows.count, None
        self.resets += 1

    def insert_rows(self, first: int, count: int) -> None:
        assert 0 <= first <= self._count
        assert count > 0
        self._count += count
        if self.current is not None and self.current >= first:
            self.current += count

    def remove_rows(self, first: int, count: int) -> None:
        assert 0 <= first < first + count <= self._count
        self._count -= count
        if self.current is not None and self.current >= first:
            self.current = max(self.current - count, first)

    def change_rows(self, first: int, last: int) -> None:
        assert 0 <= first <= last < self._count
        self.changed.append((first, last))

    def select_row(self, row: int, *, scrolls: bool) -> None:
        assert 0 <= row < self._count
        is_another = row != self.current
        self.current = row
        entry = self.source.entry_at(row) if self.source else None
        if is_another and entry:
            self.on_select(entry.id)

    def select_nothing(self) -> None:
        self.current = None

    def show_state(self, state: ListState) -> None:
        self.state = state

    def show_problem(self, sentence: Sentence) -> None:
        self.problems.append(str(sentence))


def look_at(screen: ListScreen, first: int, last: int) -> None:
    """Have rows painted."""
    assert screen.source is not None
    screen.source.want(first, last)
