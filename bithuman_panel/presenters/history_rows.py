"""The rows of the history's list, newest first: pages of what was counted, and the tail."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from bithuman_panel.core.landmarks import PAGE, Landmarks

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.query import Query

# Of these many the pages are kept; a screen shows two at most.
KEPT_PAGES = 8
_MOST_PAGES = 6
_NOTHING = Landmarks(0, 0, ())


class Changed:
    """What was last heard of lines: newer than whatever was read of them, or is on its way.

    So many of them that what is being read now cannot be older than the one that is forgotten.
    """

    MOST = 256

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def take(self, entry: Entry) -> None:
        """Keep what is known of an entry now; the one that was heard of longest ago goes."""
        self._entries.pop(entry.id, None)
        self._entries[entry.id] = entry
        if len(self._entries) > self.MOST:
            del self._entries[next(iter(self._entries))]

    def newest(self, entry: Entry) -> Entry:
        """Return what is known of an entry that was read."""
        return self._entries.get(entry.id, entry)


class HistoryRows:
    """Answers to one query; of what was counted only some pages are here.

    What was counted is numbered by place, oldest first: such a place stays what it is. ``tail`` is
    what is newer, oldest first, and all of it is here. ``changed`` goes before all that was read.
    """

    def __init__(self, query: Query, changed: Changed, landmarks: Landmarks = _NOTHING) -> None:
        self.query = query
        self.landmarks = landmarks
        self._changed = changed
        self.tail: list[Entry] = []
        self._pages: OrderedDict[int, tuple[Entry, ...]] = OrderedDict()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.landmarks.count + len(self.tail)

    def has_counted(self, entry: Entry) -> bool:
        """Return whether an entry is of the time that was counted, wherever it may be."""
        return entry.seq is not None and entry.seq <= self.landmarks.through

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry of a row, None while its page is not here."""
        place = self.count - 1 - row
        if place < 0 or row < 0:
            return None
        if place >= self.landmarks.count:
            return self._changed.newest(self.tail[place - self.landmarks.count])
        number, within = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None or within >= len(page):
            return None
        self._pages.move_to_end(number)
        return self._changed.newest(page[within])

    def row_of(self, entry_id: str) -> int | None:
        """Return the row of an entry, None if it is not here, which does not say it is nowhere."""
        for place in reversed(range(len(self.tail))):
            if self.tail[place].id == entry_id:
                return len(self.tail) - 1 - place
        for number, page in self._pages.items():
            for within, entry in enumerate(page):
                if entry.id == entry_id:
                    return self.row_at(number * PAGE + within)
        return None

    def row_at(self, place: int) -> int:
        """Return the row of a place."""
        return self.count - 1 - place

    def replace(self, entry: Entry) -> int | None:
        """Put an entry that has changed into its row, and return it; None if it is not here."""
        self._changed.take(entry)
        row = self.row_of(entry.id)
        if row is None:
            return None
        if row < len(self.tail):
            self.tail[len(self.tail) - 1 - row] = entry
        else:
            number, within = divmod(self.count - 1 - row, PAGE)
            page = self._pages[number]
            self._pages[number] = (*page[:within], entry, *page[within + 1 :])
        return row

    def put_page(self, number: int, entries: tuple[Entry, ...]) -> None:
        """Keep a page; the one that was looked at longest ago goes."""
        self._pages[number] = entries
        self._pages.move_to_end(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)

    def is_as_counted(self, number: int) -> bool:
        """Return whether a page that is here has as many entries as were counted."""
        return len(self._pages[number]) == min(PAGE, self.landmarks.count - number * PAGE)

    def rows_of_page(self, number: int) -> tuple[int, int]:
        """Return the first and the last row of a page."""
        last = min((number + 1) * PAGE, self.landmarks.count) - 1
        return self.row_at(last), self.row_at(number * PAGE)

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """Return the pages that are not here of rows ``first`` to ``last``, newest first."""
        newest = min(self.count - 1 - first, self.landmarks.count - 1)
        oldest = max(self.count - 1 - last, 0)
        if newest < oldest:
            return ()
        wanted = range(newest // PAGE, oldest // PAGE - 1, -1)
        return tuple(number for number in wanted if number not in self._pages)

    def counted_again(self, landmarks: Landmarks) -> HistoryRows:
        """Return the rows of a later count, with what is here where it is the same page still."""
        later = HistoryRows(self.query, self._changed, landmarks)
        before, now = self.landmarks.starts, landmarks.starts
        if now[: len(before)] == before:
            for number, page in self._pages.items():
                if len(page) == PAGE and number < len(now):
                    later.put_page(number, page)
        return later


def newest_pages(landmarks: Landmarks, before: Landmarks) -> range:
    """Return the pages that are read with a count: what was in memory must not go out of sight.

    The newest two, and those that have grown since the count before.
    """
    count = len(landmarks.starts)
    grown = len(before.starts) - 1 if before.starts else count
    return range(count - 1, max(min(count - 2, grown), count - _MOST_PAGES, 0) - 1, -1)


def has_same_top(old: HistoryRows, new: HistoryRows) -> bool:
    """Return whether the newest rows of both are the same, as far as both are here."""
    for row in range(min(old.count, new.count, PAGE)):
        one, other = old.entry_at(row), new.entry_at(row)
        if one and other and one.id != other.id:
            return False
    return True
