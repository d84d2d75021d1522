"""Cue lists from files and the clipboard, and run sheets into files. Not for the GUI thread."""

from __future__ import annotations

import locale
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.scriptwriting import script_of
from bithuman_panel.core.table import SheetKind, Source
from bithuman_panel.core.tabular import table_rows
from bithuman_panel.core.wording import say
from bithuman_panel.services.delimited import as_csv, decoded, parsed
from bithuman_panel.services.wholefile import write_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bithuman_panel.core.show import RunSheet

MOST_BYTES = 32 * 1024 * 1024
_SCRIPTS = {".md", ".markdown", ".txt", ".text"}
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")


def read_source(file: Path, sheet: str = "") -> Source:
    """Return what ``file`` holds; of a workbook ``sheet``, or the first one with anything in it.

    Raises ``InputRefused`` with what to do where it cannot be read.
    """
    content = _content(file)
    if content.startswith(_PACKED):
        from bithuman_panel.services.workbook import read_workbook

        table, sheets, read, is_cut = read_workbook(content, sheet)
        return Source(file.name, table, sheets, read, is_cut)
    text = decoded(content, locale.getencoding())
    ending = file.suffix.lower()
    if ending in _SCRIPTS and not (ending == ".txt" and _has_columns(text)):
        return Source(file.name, text)
    table, is_cut = parsed(text)
    return Source(file.name, table, is_cut=is_cut)


def pasted(text: str) -> Source:
    """Return what somebody copied elsewhere: rows of a spreadsheet, or lines."""
    if len(text) > MOST_BYTES:
        raise InputRefused(say("This is too much to paste. Save it as a file, and import that."))
    table, is_cut = parsed(text, is_pasted=True)
    return Source("", table, is_cut=is_cut)


def _has_columns(text: str) -> bool:
    lines = [line for line in text.splitlines() if line.strip()]
    return bool(lines) and sum("\t" in line.strip() for line in lines) * 2 > len(lines)


def _content(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise InputRefused(say("{file} is no file. Choose a file.", file=file.name))
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputRefused(
            say(
                "{file} cannot be read ({reason}). Close it elsewhere, or choose another file.",
                file=file.name,
                reason=error.strerror or type(error).__name__,
            )
        ) from error
    if len(content) > MOST_BYTES:
        raise InputRefused(
            say(
                "{file} is larger than {most} MB, and no cue list. Choose another file.",
                file=file.name,
                most=MOST_BYTES // 1024 // 1024,
            )
        )
    return content


def write_sheet(sheet: RunSheet, file: Path, kind: SheetKind, clean: Callable[[str], str]) -> None:
    """Write a run sheet into ``file``, which appears complete or not at all.

    ``clean`` takes secrets out of a text. Raises ``InputRefused`` where this kind of file cannot
    hold it, and ``StoreFailed``.
    """
    write_export(file, _pieces(sheet, kind, clean))


def _pieces(sheet: RunSheet, kind: SheetKind, clean: Callable[[str], str]) -> Iterable[bytes]:
    if kind is SheetKind.SCRIPT:
        return (clean(piece).encode("utf-8", "replace") for piece in script_of(sheet))
    rows = (tuple(map(clean, row)) for row in table_rows(sheet.items))
    if kind is SheetKind.CSV:
        return as_csv(rows)
    from bithuman_panel.services.workbook import workbook_of

    return (workbook_of(rows, clean(sheet.name)),)
