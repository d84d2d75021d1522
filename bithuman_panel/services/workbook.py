"""Excel's files (XLSX), read as what a person sees in them, and written.

Nothing in them runs: of a formula, what Excel had computed is read. They come from anybody, so
what would unfold into a flood is refused before it is opened.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.table import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Table
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.cell.cell import Cell as BookCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

MOST_UNPACKED_BYTES = 128 * 1024 * 1024
MOST_PARTS = 4096
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PROLOGUE = 4096
_DECLARED = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"))
# How Excel writes what XML cannot hold, and an underscore that would be taken for the beginning.
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
# What of a number format is no sign for a part of a time.
_LITERAL = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.')
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_WIDTHS = (16, 24, 10, 60, 16, 16, 36, 10, 10, 10, 36, 10)


def read_workbook(content: bytes, sheet: str = "") -> tuple[Table, tuple[str, ...], str, bool]:
    """Return a table, the names of all sheets, that of the one read, and whether it was cut.

    Without ``sheet``, the first one with anything in it is read. Raises ``InputRefused``.
    """
    _look_inside(content)
    try:
        with warnings.catch_warnings():
            # It warns of drawings and styles that it does not keep: nobody asked for them.
            warnings.simplefilter("ignore")
            return _read(content, sheet)
    except Exception as error:  # a file of anybody's, and a library that raises of all kinds
        raise _damaged() from error


def _look_inside(content: bytes) -> None:
    """Refuse what is no workbook, is locked, or is far more than it seems."""
    if content.startswith(OLE):
        raise InputRefused(
            say(
                "This is an older Excel file, or one with a password. Save it as XLSX without a "
                "password, and choose that file."
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _look_at(archive)
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError) as error:
        raise _damaged() from error


def _look_at(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        raise InputRefused(
            say("This workbook is far too large. Copy its cue list into a workbook of its own.")
        )
    if "[Content_Types].xml" not in archive.namelist():
        raise InputRefused(say("This file is no Excel workbook. Save it as XLSX or CSV."))
    for part in parts:
        if part.flag_bits & 1:
            raise InputRefused(say("This workbook has a password. Save it without one."))
        with archive.open(part) as stream:
            prologue = stream.read(_PROLOGUE)
        if any(mark in prologue for mark in _DECLARED):
            raise _damaged()


def _damaged() -> InputRefused:
    return InputRefused(
        say("This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.")
    )


def _read(content: bytes, sheet: str) -> tuple[Table, tuple[str, ...], str, bool]:
    workbook = openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=True, keep_links=False
    )
    try:
        names = tuple(each.title for each in workbook.worksheets)
        for name in (sheet,) if sheet in names else _by_sight(workbook):
            rows, is_cut = _rows(workbook, name)
            if rows or name == sheet:
                return Table(rows), names, name, is_cut
    finally:
        workbook.close()
    return Table(()), names, names[0] if names else "", False


def _by_sight(workbook: Workbook) -> list[str]:
    """Return the names of the sheets, hidden ones last."""
    in_order = sorted(workbook.worksheets, key=lambda each: each.sheet_state != "visible")
    return [each.title for each in in_order]


def _rows(workbook: Workbook, name: str) -> tuple[tuple[tuple[str, ...], ...], bool]:
    page = workbook[name]
    # What a file says of its own size is often wrong.
    page.reset_dimensions()
    found: list[tuple[str, ...]] = []
    for cells in page.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS):
        row = [
            _text(cell.value, cell.number_format) if cell.value is not None else ""
            for cell in cells
        ]
        while row and not row[-1]:
            row.pop()
        found.append(tuple(row))
    while found and not found[-1]:
        found.pop()
    return tuple(found[:MOST_ROWS]), len(found) > MOST_ROWS


def _text(value: object, shown_as: str) -> str:
    """Return a cell as a person reads it."""
    match value:
        case str():
            return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), value)
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() else format(value, ".15g")
        case datetime():
            return _moment(value, _LITERAL.sub("", shown_as).lower())
        case time():
            return _clock(value, shown_as.lower())
        case timedelta():
            seconds = round(value.total_seconds())
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return str(value)


def _moment(value: datetime, shown_as: str) -> str:
    has_date = "y" in shown_as or "d" in shown_as
    told = [value.date().isoformat()] if has_date else []
    if "h" in shown_as or not has_date:
        told.append(_clock(value.time(), shown_as))
    return " ".join(told)


def _clock(value: time, shown_as: str) -> str:
    """Return a time with its seconds only where a person sees them: 0:02 may mean two of them."""
    rounded = (datetime.combine(date.min, value) + timedelta(milliseconds=500)).time()
    return rounded.strftime("%H:%M:%S" if "s" in shown_as or rounded.second else "%H:%M")


def workbook_of(rows: Iterable[Sequence[str]], title: str) -> bytes:
    """Return an XLSX file of ``rows``, the first of them headings; every cell is text.

    Raises ``InputRefused`` where a cell is longer than Excel keeps.
    """
    book = openpyxl.Workbook()
    book.properties.creator = "bitHuman Panel"
    page = book.worksheets[0]
    page.title = _NOT_IN_A_TITLE.sub(" ", title).strip(" '")[:31] or "Run sheet"
    top = Alignment(vertical="top", wrap_text=True)
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text:
                cell = page.cell(number, column)
                cell.value = _written(text, number)
                # Else openpyxl would make a formula of what begins like one.
                cell.data_type = "s"
                cell.alignment = top
    for column, width in enumerate(_WIDTHS, 1):
        page.column_dimensions[get_column_letter(column)].width = width
        page.cell(1, column).font = Font(bold=True)
    page.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _written(text: str, number: int) -> str:
    told = _TO_ESCAPE.sub(lambda found: f"_x{ord(found.group()):04X}_", text)
    if len(told) > MOST_CHARACTERS:
        raise InputRefused(
            say(
                "Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.",
                row=number,
            )
        )
    return told


Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook: its rows, and how wide its columns are, in characters.

    ``has_head``: the first row is headings, which stay in sight.
    """

    title: str
    rows: Iterable[Sequence[Cell]]
    widths: tuple[int, ...] = ()
    has_head: bool = True


def book_of(sheets: Iterable[Sheet]) -> bytes:
    """Return an XLSX file of ``sheets``, row by row: no cell is a formula, numbers are numbers.

    A text that is longer than Excel keeps is cut.
    """
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = "bitHuman Panel"
    for sheet in sheets:
        _fill(book, sheet)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(book: Workbook, sheet: Sheet) -> None:
    page = book.create_sheet(_NOT_IN_A_TITLE.sub(" ", sheet.title).strip(" '")[:31])
    # What stands above the rows has to be said before the first of them.
    for column, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = "A2" if sheet.has_head else None
    rows = iter(sheet.rows)
    if sheet.has_head:
        head = next(rows, ())
        page.append(_written_row(head, [_blank(page, Font(bold=True)) for _ in head]))
    cells: list[BookCell] = []
    for row in rows:
        cells += [_blank(page) for _ in range(len(row) - len(cells))]
        page.append(_written_row(row, cells))


def _blank(page: WriteOnlyWorksheet, font: Font | None = None) -> BookCell:
    cell = WriteOnlyCell(page)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if font:
        cell.font = font
    return cell


def _written_row(row: Sequence[Cell], cells: list[BookCell]) -> list[BookCell | None]:
    """Return ``cells`` with the values of ``row`` in them, nothing where there is none.

    They are the same for each row, which is written at once: to give each cell a look of its own
    takes most of the time.
    """
    return [_put(value, cell) for value, cell in zip(row, cells, strict=False)]


def _put(value: Cell, cell: BookCell) -> BookCell | None:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        cell.value = _cut(value)
        # Else openpyxl would make a formula of what begins like one.
        cell.data_type = "s"
    else:
        cell.value = value
    return cell


def _cut(text: str) -> str:
    told = _TO_ESCAPE.sub(lambda found: f"_x{ord(found.group()):04X}_", text)
    return told if len(told) <= MOST_CHARACTERS else f"{told[: MOST_CHARACTERS - 1]}…"
