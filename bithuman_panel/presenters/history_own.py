"""Lines that this window let go: in memory until they are counted with all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.query import Query

_OVER = (Stage.DONE, Stage.WITHDRAWN)


class OwnLines:
    """The lines of this window that nothing has counted yet, in the order of the file."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def settled(self) -> int:
        """How many of them are in the file, and over."""
        return sum(_is_settled(each) for each in self._entries.values())

    def put(self, entry: Entry) -> None:
        """Take a line that has just been let go."""
        self._entries[entry.id] = entry

    def replace(self, entry: Entry) -> bool:
        """Take what has become of a line, and return whether it is one of these."""
        is_own = entry.id in self._entries
        if is_own:
            self._entries[entry.id] = entry
        return is_own

    def drop(self, entry: Entry) -> None:
        """Let go of a line that is among those counted."""
        del self._entries[entry.id]

    def take_count(self, through: int, newer: Iterable[Entry]) -> None:
        """Let go of what was counted, and stand as the file does; what is not in it is newest."""
        order = {each.id: place for place, each in enumerate(newer)}
        left = [each for each in self._entries.values() if each.seq is None or each.seq > through]
        left.sort(key=lambda each: order.get(each.id, len(order)))
        self._entries = {each.id: each for each in left}

    def take_deletion(self, newer: Iterable[Entry]) -> None:
        """Let go of what was over and in the file, and is not among what it has newer than all."""
        kept = {each.id for each in newer}
        self._entries = {
            each.id: each
            for each in self._entries.values()
            if each.id in kept or not _is_settled(each)
        }

    def tail(self, query: Query, read: Iterable[Entry]) -> list[Entry]:
        """Return what was read, oldest first, and behind it those of these that are asked for."""
        others = (each for each in read if each.id not in self._entries)
        return [*others, *(each for each in self._entries.values() if query.admits(each))]

    def place_in(self, tail: list[Entry], entry_id: str) -> int:
        """Return where one of these belongs in the tail; mostly it is the newest."""
        if entry_id == next(reversed(self._entries)):
            return len(tail)
        order = {each: place for place, each in enumerate(self._entries)}
        return sum(order.get(each.id, -1) < order[entry_id] for each in tail)


def _is_settled(entry: Entry) -> bool:
    return entry.stage in _OVER and entry.seq is not None
