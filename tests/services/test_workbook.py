from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.table import MOST_CHARACTERS, MOST_ROWS
from bithuman_panel.services.workbook import (
    MOST_PARTS,
    MOST_UNPACKED_BYTES,
    Sheet,
    book_of,
    read_workbook,
    workbook_of,
)
from tests.core.cuelists import ANY_TEXT


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_cell(value: object, shown_as: str = "General") -> bytes:
    book = openpyxl.Workbook()
    cell = book.worksheets[0]["A1"]
    cell.value = value
    cell.number_format = shown_as
    return saved(book)


def rows(content: bytes, sheet: str = "") -> list[tuple[str, ...]]:
    return list(read_workbook(content, sheet)[0].rows)


@pytest.mark.parametrize(
    ("value", "shown_as", "text"),
    [
        ("Hello", "General", "Hello"),
        (True, "General", "TRUE"),
        (False, "General", "FALSE"),
        (5, "General", "5"),
        (5.0, "0.00", "5"),
        (2.5, "General", "2.5"),
        (0.1 + 0.2, "General", "0.3"),
        (time(19, 5), "h:mm", "19:05"),
        (time(19, 5), "[$-F400]h:mm:ss AM/PM", "19:05:00"),
        (time(0, 2), "h:mm", "00:02"),
        (time(0, 0, 2), "h:mm", "00:00:02"),
        (time(19, 4, 59, 999_999), "h:mm", "19:05"),
        (datetime(2026, 11, 27, 19, 5), "yyyy-mm-dd hh:mm", "2026-11-27 19:05"),
        (date(2026, 11, 27), "dd.mm.yyyy", "2026-11-27"),
        (datetime(2026, 11, 27, 19, 5), "hh:mm", "19:05"),
        (datetime(2026, 11, 27, 19, 5), '[Red]mm:ss"day"', "19:05:00"),
        (timedelta(hours=26, minutes=3, seconds=4), "[h]:mm:ss", "26:03:04"),
    ],
)
def test_a_cell_is_read_as_a_person_sees_it(value: object, shown_as: str, text: str) -> None:
    assert rows(with_cell(value, shown_as)) == [(text,)]


def test_the_first_sheet_with_anything_in_it_is_read_and_any_other_can_be() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Cover"
    for name, text in (("Old", "no"), ("Cues", "yes"), ("Notes", "later")):
        book.create_sheet(name).append([None, text])
    book["Old"].sheet_state = "hidden"
    content = saved(book)
    table, sheets, read, is_cut = read_workbook(content)
    assert (table.rows, read, is_cut) == ((("", "yes"),), "Cues", False)
    assert sheets == ("Cover", "Old", "Cues", "Notes")
    assert rows(content, "Notes") == [("", "later")]
    assert read_workbook(content, "Cover")[2] == "Cover"
    assert rows(content, "Cover") == []
    assert rows(content, "No such sheet") == [("", "yes")]


def test_a_workbook_without_anything_is_an_empty_table() -> None:
    table, sheets, read, _ = read_workbook(saved(openpyxl.Workbook()))
    assert (table.rows, sheets, read) == ((), ("Sheet",), "Sheet")


def test_empty_rows_keep_their_numbers() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["B3"] = "Hello"
    book.worksheets[0]["D4"] = ""
    assert rows(saved(book)) == [(), (), ("", "Hello")]


def test_a_sheet_is_cut_at_the_most_rows() -> None:
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet()
    for number in range(MOST_ROWS + 2):
        page.append([number])
    table, _, _, is_cut = read_workbook(saved(book))
    assert (len(table.rows), is_cut) == (MOST_ROWS, True)


def test_of_a_formula_what_was_computed_is_read() -> None:
    assert rows(changed(with_cell("=1+1"), "xl/worksheets/sheet1.xml", computed)) == [("2",)]
    assert rows(with_cell("=1+1")) == []


def computed(part: bytes) -> bytes:
    return (
        part.replace(b"<v></v>", b"<v>2</v>")
        .replace(b"<v />", b"<v>2</v>")
        .replace(b"<v/>", b"<v>2</v>")
    )


def changed(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a workbook with one of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            inside = old.read(info)
            new.writestr(info, change(inside) if info.filename == part else inside)
    return out.getvalue()


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def bomb() -> bytes:
    parts = {"[Content_Types].xml": b"<x/>", "a": bytes(MOST_UNPACKED_BYTES)}
    return packed(**parts)


def locked() -> bytes:
    content = bytearray(with_cell("x"))
    # The first entry of the directory at the end says that it is encrypted.
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'

REFUSED = {
    "old": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "older Excel file"),
    "bomb": (bomb, "far too large"),
    "parts": (
        lambda: packed(**{f"{n}.xml": b"" for n in range(MOST_PARTS + 1)}),
        "far too large",
    ),
    "other": (lambda: packed(mimetype=b"application/vnd.oasis"), "no Excel workbook"),
    "locked": (locked, "has a password"),
    "laughs": (
        lambda: changed(with_cell("x"), "xl/workbook.xml", lambda part: LAUGHS + part[38:]),
        "cannot be read",
    ),
    "cut": (lambda: with_cell("x")[:900], "cannot be read"),
    "junk": (lambda: b"PK\x03\x04" + bytes(99), "cannot be read"),
    "empty": (lambda: packed(**{"[Content_Types].xml": b"<x/>"}), "cannot be read"),
    "broken": (
        lambda: changed(with_cell("x"), "xl/worksheets/sheet1.xml", lambda _: b"<worksheet"),
        "cannot be read",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_workbook_or_a_trap_is_refused_in_plain_words(name: str) -> None:
    made, told = REFUSED[name]
    with pytest.raises(InputRefused, match=told):
        read_workbook(made())


def test_what_openpyxl_warns_of_is_nobodys_business() -> None:
    content = changed(
        with_cell("x"), "xl/styles.xml", lambda part: part.replace(b"cellStyle ", b"nothing ")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert rows(content) == [("x",)]


SAFE = ANY_TEXT | st.text("\r\n\0_x000D\ufffe\ud800 =", max_size=12)


@settings(max_examples=40)
@given(st.lists(st.lists(SAFE, min_size=1, max_size=3), min_size=1, max_size=4))
def test_any_table_comes_back_the_same(cells: Sequence[Sequence[str]]) -> None:
    wanted = [list(row) for row in cells]
    for row in wanted:
        while row and not row[-1]:
            row.pop()
    while wanted and not wanted[-1]:
        wanted.pop()
    assert rows(workbook_of(cells, "Evening: 1/2")) == [tuple(row) for row in wanted]


def test_nothing_that_is_written_is_a_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of([("=1+1", "@x")], "[Show]")))
    assert [cell.data_type for cell in book.worksheets[0][1]][:2] == ["s", "s"]
    assert book.sheetnames == ["Show"]
    assert book.worksheets[0].freeze_panes == "A2"
    assert openpyxl.load_workbook(io.BytesIO(workbook_of([], "''"))).sheetnames == ["Run sheet"]


def test_a_text_longer_than_a_cell_is_refused_and_not_cut() -> None:
    with pytest.raises(InputRefused, match="Row 2 is longer than a cell of Excel can be"):
        workbook_of([("Text",), ("x" * (MOST_CHARACTERS + 1),)], "Show")


def test_a_book_has_numbers_as_numbers_and_cuts_what_excel_cannot_keep() -> None:
    long = "x" * (MOST_CHARACTERS + 1)
    content = book_of(
        [
            Sheet("A [title]: of a/sheet that is longer than Excel takes", [("=1", 2, 0.5, None)]),
            Sheet("Long", [("a", "b"), (long, "\x07")], (7,), has_head=False),
        ]
    )
    book = openpyxl.load_workbook(io.BytesIO(content))
    first, second = book.worksheets
    assert len(first.title) <= 31
    assert [cell.value for cell in first[1]] == ["=1", 2, 0.5]
    assert first["A1"].data_type == "s"
    assert second.freeze_panes is None
    assert len(second["A2"].value) == MOST_CHARACTERS
    assert second["A2"].value.endswith("x…")
