"""A show as the bytes of its file (docs/reference/show-file.md), one item a line.

Piece by piece, so that a long show never keeps another thread waiting. What nobody here knows is
written again where it stood.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.services.showfields import item_fields
from bithuman_panel.services.showreading import FORMAT
from bithuman_panel.services.showversions import VERSION
from bithuman_panel.services.strictjson import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.cue import Extra, Item
    from bithuman_panel.core.show import RunSheet, Show

# Of ``extra``, what has the name of a known field belongs into that field, not beside it.
_TABLES = ("variables", "snippets")
_ITEMS = "items"


@dataclass(frozen=True, slots=True)
class _Block:
    """An object, one field a line."""

    fields: Iterable[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class _Lines:
    """A list, one value a line."""

    values: Iterable[object]


class ShowWriter:
    """Writes a show again and again; an item that did not change costs nothing. One thread.

    ``clean`` takes secrets out of each text, and ``known`` says how many it knows: what was written
    before it learned another one is not used again.
    """

    def __init__(self, clean: Callable[[str], str], known: Callable[[], int] = int) -> None:
        self._clean = clean
        self._known = known
        self._knew = known()
        self._written: dict[str, tuple[Item, bytes]] = {}

    def pieces(self, show: Show) -> Iterator[bytes]:
        """Yield the file of ``show``."""
        if self._knew != self._known():
            self._knew, self._written = self._known(), {}
        yield from self._pieces(_Block(_show(show)), "\n")
        yield b"\n"

    def _pieces(self, value: object, line: str) -> Iterator[bytes]:
        """Yield ``value`` as JSON; ``line`` begins a new line where it stands."""
        match value:
            case _Block(fields):
                named = ((written(name) + b": ", each) for name, each in fields)
                yield from self._enclosed(b"{}", named, line)
            case _Lines(values):
                yield from self._enclosed(b"[]", ((b"", each) for each in values), line)
            case Cue() | Group():
                yield self._item(value)
                # Lets the window's thread go first: with thousands of items it would stall else.
                time.sleep(0)
            case _:
                yield written(_masked(value, self._clean))

    def _enclosed(
        self, signs: bytes, parts: Iterable[tuple[bytes, object]], line: str
    ) -> Iterator[bytes]:
        inner, is_empty = line + " ", True
        yield signs[:1]
        for head, value in parts:
            yield (inner if is_empty else "," + inner).encode() + head
            yield from self._pieces(value, inner)
            is_empty = False
        yield (b"" if is_empty else line.encode()) + signs[1:]

    def _item(self, item: Item) -> bytes:
        before = self._written.get(item.id)
        # The same, not an equal one: a show shares what an edit did not change.
        if before and before[0] is item:
            return before[1]
        piece = written(_masked(item_fields(item), self._clean))
        self._written[item.id] = (item, piece)
        return piece


def _show(show: Show) -> list[tuple[str, object]]:
    return [
        ("format", FORMAT),
        ("version", VERSION),
        ("id", show.id),
        ("name", show.name),
        ("cover", show.cover),
        ("steer", show.steer),
        ("variables", _Lines(_rows(show, "variables", "value", show.variables))),
        ("snippets", _Lines(_rows(show, "snippets", "text", show.snippets))),
        *_beside(show.extra, _TABLES),
        ("sheets", _Lines(_sheet(sheet) for sheet in show.sheets)),
    ]


def _sheet(sheet: RunSheet) -> _Block:
    fields: list[tuple[str, object]] = [("id", sheet.id), ("name", sheet.name)]
    rest = _beside(sheet.extra, (_ITEMS,))
    return _Block([*fields, *rest, (_ITEMS, _Lines(_items(sheet)))])


def _beside(extra: Extra, within: tuple[str, ...]) -> list[tuple[str, object]]:
    return [(name, value) for name, value in extra if name not in within]


def _rows(
    show: Show, table: str, column: str, rows: tuple[tuple[str, str], ...]
) -> Iterator[object]:
    kept = dict(show.extra).get(table)
    beside = dict(kept) if isinstance(kept, tuple) else {}
    for name, text in rows:
        yield {"name": name, column: text, **dict(beside.get(name, ()))}


def _items(sheet: RunSheet) -> Iterator[object]:
    """Yield the items; those of an unknown kind after the item that they stood after.

    Where that one is gone they keep their place in the count.
    """
    kept = dict(sheet.extra).get(_ITEMS)
    there = {item.id: number for number, item in enumerate(sheet.items, 1)}
    strange: dict[int, list[object]] = {}
    for place, after, item in kept if isinstance(kept, tuple) else ():
        strange.setdefault(there.get(after, min(place, len(there))), []).append(item)
    yield from strange.get(0, ())
    for number, item in enumerate(sheet.items, 1):
        yield item
        yield from strange.get(number, ())


def _masked(value: object, clean: Callable[[str], str]) -> object:
    match value:
        case str():
            return clean(value)
        case dict():
            return {clean(name): _masked(each, clean) for name, each in value.items()}
        case list():
            return [_masked(each, clean) for each in value]
        case _:
            return value
