"""Which column of a table means what: by its heading, and without one by what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cells import mode_of, planned_of
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.headings import field_of
from bithuman_panel.core.table import Field, Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.table import Table

# Over its headings a list may have a title and a date; below so many rows nobody looks for them.
_LOOKED_AT = 12
_MEASURED = 200
_MOSTLY = 0.8


def guess(table: Table) -> Layout:
    """Return the layout that ``table`` seems to have; its text is known wherever it has cells."""
    header = _header(table)
    if header is None:
        return _by_content(table, {}, None)
    told: dict[Field, int] = {}
    for column in range(table.width):
        field = field_of(table.cell(header, column))
        if field and field not in told:
            told[field] = column
    return _by_content(table, told, header)


def _header(table: Table) -> int | None:
    """Return the row with most headings: two at least, or the text's."""
    best, most = None, 0
    for row in range(min(len(table.rows), _LOOKED_AT)):
        fields = {field_of(cell) for cell in table.rows[row]} - {None}
        filled = sum(bool(cell.strip()) for cell in table.rows[row])
        is_header = len(fields) > 1 or (Field.TEXT in fields and filled <= len(fields) + 1)
        if is_header and len(fields) > most:
            best, most = row, len(fields)
    return best


def _by_content(table: Table, told: dict[Field, int], header: int | None) -> Layout:
    """Return the layout with what the cells show of the columns that no heading told of."""
    begin = 0 if header is None else header + 1
    rows = range(begin, min(len(table.rows), begin + _MEASURED))

    def cells(column: int) -> list[str]:
        found = (table.cell(row, column).strip() for row in rows)
        return [cell for cell in found if cell]

    free = [c for c in range(table.width) if c not in told.values() and cells(c)]
    if header is None:
        for field, reads in ((Field.MODE, mode_of), (Field.PLANNED, planned_of)):
            fitting = (column for column in free if _share(cells(column), reads) >= _MOSTLY)
            column = next(fitting, None)
            if column is not None:
                told[field] = column
                free.remove(column)
    if Field.TEXT not in told and free:
        longest = max(free, key=lambda column: sum(map(len, cells(column))))
        told[Field.TEXT] = longest
        free.remove(longest)
    before = [column for column in free if column < told.get(Field.TEXT, 0)]
    named = [c for c in before if not all(cell.isdecimal() for cell in cells(c))]
    if header is None and named:
        told[Field.NAME] = named[-1]
    return Layout(tuple(told.items()), header)


def _share(cells: list[str], reads: Callable[[str], object]) -> float:
    return sum(_is_read(cell, reads) for cell in cells) / len(cells) if cells else 0.0


def _is_read(cell: str, reads: Callable[[str], object]) -> bool:
    try:
        reads(cell)
    except InputRefused:
        return False
    return True
