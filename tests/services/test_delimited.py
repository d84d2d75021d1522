from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.table import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS
from bithuman_panel.services.delimited import as_csv, decoded, parsed

HALLO = "Name;Text\r\nGruß;„Schön, dass Sie da sind!“\r\n"


def rows(text: str, *, is_pasted: bool = False) -> list[tuple[str, ...]]:
    return list(parsed(text, is_pasted=is_pasted)[0].rows)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_text_of_any_spreadsheet_is_read(encoding: str) -> None:
    assert decoded(HALLO.encode(encoding), "cp1252") == HALLO


def test_what_older_programs_of_this_system_write_is_read() -> None:
    assert decoded("名前,セリフ".encode("cp932"), "cp932") == "名前,セリフ"
    assert decoded("Gruß".encode("cp1252"), "no such thing") == "Gruß"


def test_bytes_that_are_no_text_at_all_are_still_looked_at() -> None:
    assert decoded(b"a\x81b", "ascii") == "a\x81b"


@pytest.mark.parametrize(
    "content", [bytes(range(32)) * 9, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1"]
)
def test_a_picture_is_no_table(content: bytes) -> None:
    with pytest.raises(InputRefused, match="no table and no text"):
        decoded(content, "cp1252")


def test_one_nul_in_a_table_harms_no_other_row() -> None:
    text = decoded(b"Name,Text\na,He\0llo\nb,Bye\n", "cp1252")
    assert rows(text)[1:] == [("a", "He\0llo"), ("b", "Bye")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_parts_the_cells_is_found(delimiter: str) -> None:
    table = [("Name", "Mode", "Text"), ("a", "Speak", "Well, hello; you"), ("b", "", "x\ty|z")]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(table)
    assert rows(written.getvalue()) == table


def test_headings_tell_what_parts_them_whatever_stands_below() -> None:
    text = "Name;Text\nOne\nTwo, and three, and four\nFive, six, seven\n"
    assert rows(text)[0] == ("Name", "Text")
    assert rows(text)[2] == ("Two, and three, and four",)


def test_lines_of_prose_are_one_column() -> None:
    assert rows("Hello\nWell, how are you?\nBye\n") == [
        ("Hello",),
        ("Well, how are you?",),
        ("Bye",),
    ]
    assert rows("") == []
    assert rows("\n\n") == [(), ()]


def test_the_line_for_excel_is_none_of_the_table() -> None:
    assert rows("sep=|\na|b,c\n") == [("a", "b,c")]


def test_a_cell_may_have_many_lines() -> None:
    assert rows('Name,Text\na,"one\r\ntwo, three"\n')[1] == ("a", "one\r\ntwo, three")


def test_rows_are_pasted_as_they_were_copied() -> None:
    assert rows('a\t"one\ntwo"\tc\r\nd,e\tf', is_pasted=True) == [
        ("a", "one\ntwo", "c"),
        ("d,e", "f"),
    ]
    assert rows("Well, hello\nBye, now", is_pasted=True) == [("Well, hello",), ("Bye, now",)]


def broken(text: str) -> tuple[list[tuple[str, ...]], list[int]]:
    table, _ = parsed(text)
    return list(table.rows), sorted(table.broken)


def test_an_open_quotation_mark_takes_no_other_row_with_it() -> None:
    found, places = broken('Name,Text\na,"Hello\nb,Bye\nc,See you\n')
    assert found == [("Name", "Text"), ("a", '"Hello'), ("b", "Bye"), ("c", "See you")]
    assert places == [1]


def test_an_open_quotation_mark_before_good_ones_takes_none_with_it() -> None:
    found, places = broken('Name,Text\na,"Hello\nb,"Good, bye"\nc,x\n')
    assert found[2:] == [("b", "Good, bye"), ("c", "x")]
    assert places == [1]


def test_quotation_marks_within_a_text_mean_themselves() -> None:
    found, places = broken('Name,Text\na,"Hi" she said\nb,5" wide\n')
    assert found[1:] == [("a", '"Hi" she said'), ("b", '5" wide')]
    assert places == []


def test_a_cell_of_far_too_many_lines_is_an_open_quotation_mark() -> None:
    text = "a,b\n" * 3 + 'x,"Hello\n' + "a,b\n" * 600 + 'y,"\n'
    found, places = broken(text)
    assert (len(found), places) == (605, [3, 604])


def test_an_endless_line_is_cut() -> None:
    [_, (name, text), last] = rows("Name,Text\na," + "x" * 200_000 + "\nb,c\n")
    assert (name, len(text), last) == ("a", MOST_CHARACTERS + 1, ("b", "c"))


def test_a_table_is_cut_at_the_most_rows_and_columns() -> None:
    table, is_cut = parsed("a,b\n" * (MOST_ROWS + 1))
    assert (len(table.rows), is_cut) == (MOST_ROWS, True)
    table, is_cut = parsed("a,b\n" * MOST_ROWS)
    assert (len(table.rows), is_cut) == (MOST_ROWS, False)
    assert parsed(",".join("a" * 500))[0].width == MOST_COLUMNS


def test_a_file_of_nothing_but_open_quotation_marks_is_read_in_time() -> None:
    # Where it took longer than its length, the test would be stopped (pyproject.toml, timeout).
    table, _ = parsed('a,"b\n' * MOST_ROWS)
    assert len(table.rows) > 0


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t\"'"))


@given(st.lists(st.lists(CELL, min_size=2, max_size=2), max_size=5))
def test_any_table_comes_back_the_same(cells: Sequence[Sequence[str]]) -> None:
    written = [("Name", "Text"), *map(tuple, cells)]
    content = b"".join(as_csv(written))
    assert content.startswith(b"\xef\xbb\xbfName,Text\r\n")
    assert rows(decoded(content, "cp1252")) == written


def test_half_a_sign_is_written_as_a_question_mark() -> None:
    assert b"".join(as_csv([("a\ud800",)])).endswith(b"a?\r\n")
