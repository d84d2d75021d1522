"""A show: run sheets, variables, snippets, and the two lines that are always at hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue, Extra, Group
from bithuman_panel.core.resolving import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bithuman_panel.core.cue import Item


@dataclass(frozen=True, slots=True)
class RunSheet:
    """Cues in the order of the show, under headings (``Group``); edits return another one."""

    id: str
    name: str = ""
    items: tuple[Item, ...] = ()
    extra: Extra = ()

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues alone, in order."""
        return tuple(item for item in self.items if isinstance(item, Cue))

    def find(self, item_id: str) -> Item | None:
        """Return the item of that id, None if there is none."""
        return next((item for item in self.items if item.id == item_id), None)

    def place(self, item_id: str) -> int | None:
        """Return where the item stands, None if it is not there."""
        return next((n for n, item in enumerate(self.items) if item.id == item_id), None)

    def put(self, item: Item) -> RunSheet:
        """Return the sheet with ``item`` in the place of the one of its id."""
        return replace(
            self, items=tuple(item if each.id == item.id else each for each in self.items)
        )

    def put_all(self, items: Iterable[Item]) -> RunSheet:
        """Return the sheet with each of ``items`` in the place of the one of its id."""
        fresh = {item.id: item for item in items}
        return replace(self, items=tuple(fresh.get(each.id, each) for each in self.items))

    def insert(self, place: int, items: Iterable[Item]) -> RunSheet:
        """Return the sheet with ``items`` before what stands at ``place``."""
        return replace(self, items=(*self.items[:place], *items, *self.items[place:]))

    def without(self, ids: Iterable[str]) -> RunSheet:
        """Return the sheet without the items of these ids."""
        gone = frozenset(ids)
        return replace(self, items=tuple(item for item in self.items if item.id not in gone))

    def move(self, ids: Iterable[str], before: str | None) -> RunSheet:
        """Return the sheet with these items, in order, before ``before`` (None: at the end)."""
        wanted = frozenset(ids)
        if before in wanted:
            return self
        moved = tuple(item for item in self.items if item.id in wanted)
        left = self.without(wanted)
        place = left.place(before) if before is not None else None
        return left.insert(len(left.items) if place is None else place, moved)

    def with_members(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return these ids in order, and of each group those of its cues: it goes whole."""
        wanted, found, is_of_group = frozenset(ids), [], False
        for item in self.items:
            is_wanted = item.id in wanted
            if isinstance(item, Group):
                is_of_group = is_wanted
            if is_wanted or is_of_group:
                found.append(item.id)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Show:
    """Everything that a show file holds. ``sheets`` is never empty.

    ``variables`` are names and values, ``snippets`` names and texts, both in the order of the
    table. ``cover`` is the spoken filler, ``steer`` the context that are each one key away.
    """

    id: str
    name: str
    sheets: tuple[RunSheet, ...]
    variables: tuple[tuple[str, str], ...] = ()
    snippets: tuple[tuple[str, str], ...] = ()
    cover: str = ""
    steer: str = ""
    extra: Extra = ()

    @property
    def values(self) -> Mapping[str, str]:
        """The value of each variable that has one."""
        return {name: value for name, value in self.variables if value}

    @property
    def phrases(self) -> Phrases:
        """What is put into a text: its snippets, and the values of its variables."""
        return Phrases(dict(self.snippets), self.values)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has put anything into it yet."""
        bare = (self.variables, self.snippets, self.cover, self.steer)
        return not any(bare) and not any(sheet.items for sheet in self.sheets)

    def sheet(self, sheet_id: str) -> RunSheet | None:
        """Return the run sheet of that id, None if there is none."""
        return next((sheet for sheet in self.sheets if sheet.id == sheet_id), None)

    def put(self, sheet: RunSheet) -> Show:
        """Return the show with ``sheet`` in the place of the one of its id."""
        sheets = tuple(sheet if each.id == sheet.id else each for each in self.sheets)
        return replace(self, sheets=sheets)

    def with_value(self, name: str, value: str) -> Show:
        """Return the show with a value for the variable, which is added if it is new."""
        known = dict(self.variables)
        known[name] = value
        return replace(self, variables=tuple(known.items()))


def new_show(show_id: str, sheet_id: str, name: str) -> Show:
    """Return an empty show with one empty run sheet."""
    return Show(show_id, name, (RunSheet(sheet_id, name),))
