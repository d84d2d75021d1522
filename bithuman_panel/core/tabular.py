"""A table becomes cues, row by row: a broken row harms only itself. And cues become a table.

Nobody has to name the columns: :func:`guess` looks at the headings, and without them at what
stands in the cells. What it guessed is shown, and can be changed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.core.cells import (
    HEADING_WORDS,
    check_cell,
    colour_of,
    link_of,
    mode_of,
    planned_of,
    planned_written,
    pre_wait_of,
    pre_wait_written,
    room_written,
    target_of,
    tells_mode,
)
from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.headings import WRITTEN, is_among, plain_word
from bithuman_panel.core.limits import line_text
from bithuman_panel.core.table import Field, Layout, Preview, Row, Table
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from bithuman_panel.core.cue import Item

_FORMULA = re.compile(r"'*[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\t＝＋－＠﹦﹢﹣﹫]")
_SHOWN = 300


def preview(
    table: Table, layout: Layout, new_id: Callable[[], str], codes: Mapping[str, str]
) -> Preview:
    """Return what each row gives; empty ones and those over the headings give nothing.

    ``codes`` gives an agent's code by its name, as ``plain_word`` has it.
    """
    reader = _Reader(table, layout, new_id, codes)
    begin = 0 if layout.header is None else layout.header + 1
    reader.look_at_modes(range(begin, len(table.rows)))
    rows = (reader.row(n) for n in range(begin, len(table.rows)))
    return Preview(tuple(row for row in rows if row is not None))


class _Reader:
    """Goes down a table once: which group is open depends on the rows above."""

    def __init__(
        self, table: Table, layout: Layout, new_id: Callable[[], str], codes: Mapping[str, str]
    ) -> None:
        self._table = table
        self._columns = dict(layout.columns)
        self._new_id = new_id
        self._codes = codes
        self._group = ""
        self._tells_modes = False

    def look_at_modes(self, places: range) -> None:
        """Find out whether any of these rows tells a mode: then a row without one is not clear.

        Taken for a Speak, what is only to be known would be said aloud.
        """
        column = self._columns.get(Field.MODE)
        if column is not None:
            cells = (_taken(self._table.cell(place, column)) for place in places)
            self._tells_modes = any(map(tells_mode, cells))

    def row(self, place: int) -> Row | None:
        """Return what the row at ``place`` gives, None for an empty one."""
        cells = [_taken(cell) for cell in self._table.rows[place]]
        filled = [n for n, cell in enumerate(cells) if cell.strip()]
        if not filled:
            return None
        told = {
            field: cells[column] if column < len(cells) else ""
            for field, column in self._columns.items()
        }
        shown = " · ".join(cells[n] for n in filled)[:_SHOWN]
        try:
            if place in self._table.broken:
                raise InputRefused(
                    say('A quotation mark (") is opened here and never closed. Close or remove it.')
                )
            items = self._items(told, [(n, cells[n]) for n in filled])
        except InputRefused as refused:
            return Row(place + 1, failure=refused.sentence, shown=shown)
        return Row(place + 1, items, shown=shown) if items else None

    def _items(self, told: dict[Field, str], filled: list[tuple[int, str]]) -> tuple[Item, ...]:
        heading = self._heading(told, filled)
        if heading is not None:
            check_cell(WRITTEN[Field.GROUP], heading)
            self._group = heading.strip()
            return (Group(self._new_id(), heading, colour_of(told.get(Field.COLOUR, ""))),)
        if len(filled) == 1 and filled[0][1].strip().isdecimal() and not told.get(Field.TEXT):
            # A numbered row that nobody has filled in.
            return ()
        cue = self._cue(told)
        group = told.get(Field.GROUP, "")
        if not group.strip() or group.strip() == self._group:
            return (cue,)
        self._group = group.strip()
        return (Group(self._new_id(), group), cue)

    def _heading(self, told: dict[Field, str], filled: list[tuple[int, str]]) -> str | None:
        """Return the heading that a row is; None for a cue's row."""
        if is_among(plain_word(told.get(Field.MODE, "")), HEADING_WORDS):
            return told.get(Field.GROUP, "") or told.get(Field.NAME, "") or told.get(Field.TEXT, "")
        others = [n for n, _ in filled if n not in {self._columns.get(Field.COLOUR)}]
        if len(others) != 1:
            return None
        column, words = others[0], dict(filled)[others[0]]
        field = next((f for f, c in self._columns.items() if c == column), None)
        is_heading = field in {Field.GROUP, Field.NAME, None} and not words.strip().isdecimal()
        return words if is_heading else None

    def _cue(self, told: dict[Field, str]) -> Cue:
        for field, cell in told.items():
            check_cell(WRITTEN[field], cell)
        text, prime = told.get(Field.TEXT, ""), told.get(Field.PRIME, "")
        if not text.strip():
            raise InputRefused(say("The row has no text. Write what the agent should say or know."))
        return Cue(
            self._new_id(),
            name=told.get(Field.NAME, ""),
            mode=mode_of(told.get(Field.MODE, ""), is_needed=self._tells_modes),
            text=line_text(text),
            target=target_of(told.get(Field.AGENT, ""), told.get(Field.ROOM, ""), self._codes),
            note=told.get(Field.NOTE, ""),
            colour=colour_of(told.get(Field.COLOUR, "")),
            planned_s=planned_of(told.get(Field.PLANNED, "")),
            pre_wait_s=pre_wait_of(told.get(Field.PRE_WAIT, "")),
            prime=line_text(prime) if prime.strip() else "",
            link=link_of(told.get(Field.LINK, "")),
        )


def _taken(cell: str) -> str:
    """Return a cell as it was meant: plain newlines, nothing that kept it from being computed."""
    text = cell.replace("\r\n", "\n")
    for sign in "\r\x0b\x0c":
        text = text.replace(sign, "\n")
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def table_rows(items: Iterable[Item]) -> Iterator[tuple[str, ...]]:
    """Yield headings and rows of a table that :func:`preview` reads as the same items.

    No cell is one that a spreadsheet would compute. A cue without a text is written and not read.
    """
    yield tuple(WRITTEN[field] for field in Field)
    for item in items:
        told = _group_cells(item) if isinstance(item, Group) else _cue_cells(item)
        yield tuple(_kept(told.get(field, "")) for field in Field)


def _group_cells(group: Group) -> dict[Field, str]:
    return {Field.GROUP: group.name, Field.MODE: "group", Field.COLOUR: _colour(group.colour)}


def _cue_cells(cue: Cue) -> dict[Field, str]:
    told = {
        Field.NAME: cue.name,
        Field.MODE: cue.mode.value,
        Field.TEXT: cue.text,
        Field.NOTE: cue.note,
        Field.COLOUR: _colour(cue.colour),
        Field.PLANNED: planned_written(cue.planned_s),
        Field.PRE_WAIT: pre_wait_written(cue.pre_wait_s),
        Field.PRIME: cue.prime,
        Field.LINK: cue.link.value if cue.link is Link.FOLLOW else "",
    }
    if cue.target:
        told[Field.AGENT] = cue.target.agent
        told[Field.ROOM] = room_written(cue.target.room)
    return told


def _colour(colour: Colour) -> str:
    return "" if colour is Colour.NONE else colour.value


def _kept(cell: str) -> str:
    """Return a cell that no spreadsheet computes: an apostrophe stands before what it would."""
    return f"'{cell}" if _FORMULA.match(cell) else cell
