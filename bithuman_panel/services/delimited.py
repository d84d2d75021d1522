"""Tables as text: CSV of any spreadsheet and country, and rows from the clipboard."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.headings import field_of
from bithuman_panel.core.table import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Table
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DELIMITERS = (",", ";", "\t", "|")
# Of a table with one column: it stands in no text.
_NONE = "\x1f"
_LOOKED_AT = 200
_SAMPLE = 64 * 1024
# A cell of more lines is no cell: a quotation mark was left open.
_MOST_LINES = 500
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_SEP = re.compile(r"(?i)sep=(.)\r?\n?")


def decoded(content: bytes, local: str) -> str:
    """Return the text of a file, whoever wrote it; raises ``InputRefused`` where it is none.

    ``local`` is the encoding that older programs of this system write, beside UTF-8 and UTF-16.
    """
    text = _decoded(content, local)
    sample = text[:_SAMPLE]
    odd = len(_NO_TEXT.findall(sample))
    if odd > 3 and odd * 20 > len(sample):
        raise InputRefused(
            say("This file is no table and no text. Save it as CSV, XLSX or Markdown.")
        )
    return text


def _decoded(content: bytes, local: str) -> str:
    if content.startswith(BOM_UTF8):
        return content.decode("utf-8-sig", "replace")
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    sample = content[:_SAMPLE]
    for half, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) > 3 and sample[half::2].count(0) * 10 > len(sample) * 4:
            return content.decode(name, "replace")
    for name in ("utf-8", local, "cp1252"):
        try:
            return content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("latin-1")


def parsed(text: str, *, is_pasted: bool = False) -> tuple[Table, bool]:
    """Return the table in ``text``, and whether it was cut at ``MOST_ROWS``.

    What is pasted has tabs between its cells, or one column.
    """
    if found := _SEP.match(text):
        lines, delimiter = _lines(text[found.end() :]), found[1]
    else:
        lines = _lines(text)
        delimiter = _of_pasted(text) if is_pasted else _delimiter(lines)
    rows: list[tuple[str, ...]] = []
    broken: set[int] = set()
    for cells, is_broken in _records(lines, delimiter):
        if len(rows) == MOST_ROWS:
            return Table(tuple(rows), frozenset(broken)), True
        if is_broken:
            broken.add(len(rows))
        rows.append(tuple(cells[:MOST_COLUMNS]))
    return Table(tuple(rows), frozenset(broken)), False


def _lines(text: str) -> list[str]:
    # Not splitlines, which would also part at what is a sign within a cell.
    return list(io.StringIO(text, newline=""))


def _of_pasted(text: str) -> str:
    return "\t" if "\t" in text else _NONE


def _delimiter(lines: Sequence[str]) -> str:
    """Return what parts the cells: what gives known headings, or rows of one width."""
    best, best_rank = _NONE, (0, 0.0, 0)
    for delimiter in _DELIMITERS:
        rows = [row for row, _ in _records(lines[:_LOOKED_AT], delimiter) if any(row)]
        if not rows:
            continue
        known = sum(field_of(cell) is not None for cell in rows[0])
        [(width, often)] = Counter(map(len, rows)).most_common(1)
        share = often / len(rows)
        is_one = width > 1 and share >= 0.5
        rank = (known if known > 1 else 0, share if is_one else 0.0, width if is_one else 0)
        if rank > best_rank:
            best, best_rank = delimiter, rank
    return best


def _records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the cells of each row, and whether a quotation mark in it is never closed.

    Such a row ends where its line does, so that it takes no other one with it.
    """
    place = 0
    while place < len(lines):
        taken = 0
        reader = csv.reader(_from(lines, place), delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                if reader.line_num - taken > _MOST_LINES:
                    break
                taken = reader.line_num
                yield cells, False
            else:
                return
        except csv.Error:
            pass
        place += taken
        yield _plain(lines[place], delimiter)
        place += 1


def _from(lines: Sequence[str], place: int) -> Iterator[str]:
    return (lines[n] for n in range(place, len(lines)))


def _plain(line: str, delimiter: str) -> tuple[list[str], bool]:
    """Return the cells of a line whose quotation marks mean themselves."""
    cells = line.rstrip("\r\n").split(delimiter)
    return [cell[: MOST_CHARACTERS + 1] for cell in cells], line.count('"') % 2 == 1


def as_csv(rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """Yield the pieces of a CSV file: with a byte order mark, by which Excel knows UTF-8."""
    yield BOM_UTF8
    for row in rows:
        line = io.StringIO(newline="")
        csv.writer(line, lineterminator="\r\n").writerow(row)
        yield line.getvalue().encode("utf-8", "replace")
