"""A table on its way to become cues: its rows, which column means what, and what each row gave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue, Group

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Item
    from bithuman_panel.core.wording import Sentence

# What a spreadsheet lets a cell hold: whatever is longer was no cell.
MOST_CHARACTERS = 32_767
MOST_ROWS = 20_000
MOST_COLUMNS = 100


class Field(StrEnum):
    """What a column can tell of a cue, in the order in which an export writes them."""

    GROUP = "group"
    NAME = "name"
    MODE = "mode"
    TEXT = "text"
    AGENT = "agent"
    ROOM = "room"
    NOTE = "note"
    COLOUR = "colour"
    PLANNED = "planned"
    PRE_WAIT = "pre-wait"
    PRIME = "prime"
    LINK = "link"


class SheetKind(StrEnum):
    """The kinds of file that a run sheet can be written as; each is its file's ending."""

    XLSX = "xlsx"
    CSV = "csv"
    SCRIPT = "md"


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table as texts, row by row, as a person sees them; rows may be short.

    ``broken`` are the places of rows in which a quotation mark is opened and never closed.
    """

    rows: tuple[tuple[str, ...], ...]
    broken: frozenset[int] = frozenset()

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> str:
        """Return a cell; what a short row lacks is empty."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file, or the clipboard (``name`` is empty), gave: a table, or the text of a script.

    ``sheets`` are those of a workbook, of which ``sheet`` was read. ``is_cut``: there was more than
    the panel takes.
    """

    name: str
    content: Table | str
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Which column (0 is the first) tells what, and in which row the headings stand.

    ``header`` None: there are none. A column tells one thing, and a thing is told by one column.
    """

    columns: tuple[tuple[Field, int], ...] = ()
    header: int | None = None

    def column(self, field: Field) -> int | None:
        """Return the column that tells of ``field``, None where none does."""
        return dict(self.columns).get(field)

    def with_column(self, field: Field, column: int | None) -> Layout:
        """Return the layout in which ``column`` (None: no column) tells of ``field``."""
        kept = tuple((f, c) for f, c in self.columns if f is not field and c != column)
        added = () if column is None else ((field, column),)
        return Layout(kept + added, self.header)

    def with_headings(self, table: Table, *, are_there: bool) -> Layout:
        """Return the layout in which the first row that says anything is headings, or none is."""
        filled = (n for n, row in enumerate(table.rows) if any(cell.strip() for cell in row))
        return Layout(self.columns, next(filled, None) if are_there else None)


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one row: items, or a ``failure`` that says why there are none.

    ``number`` counts from 1 as a spreadsheet does; in a script it is the line. ``shown`` is what
    the row says, for eyes.
    """

    number: int
    items: tuple[Item, ...] = ()
    failure: Sentence | None = None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """Every row that says something, in order. ``title`` is the script's own, if it has one."""

    rows: tuple[Row, ...] = ()
    title: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be put on a run sheet."""
        return tuple(item for row in self.rows for item in row.items)

    @property
    def cues(self) -> int:
        """How many cues there are."""
        return sum(isinstance(item, Cue) for item in self.items)

    @property
    def groups(self) -> int:
        """How many headings there are."""
        return sum(isinstance(item, Group) for item in self.items)

    @property
    def failures(self) -> tuple[Row, ...]:
        """The rows that cannot be used."""
        return tuple(row for row in self.rows if row.failure)
