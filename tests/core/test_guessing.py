from __future__ import annotations

from bithuman_panel.core.guessing import guess
from bithuman_panel.core.table import Field, Table


def guessed(*rows: tuple[str, ...]) -> tuple[dict[Field, int], int | None]:
    layout = guess(Table(rows))
    return dict(layout.columns), layout.header


def test_headings_are_found_below_a_title() -> None:
    assert guessed(
        ("My show",), (), ("Uhrzeit", "Name", "Sprechtext"), ("19:05", "Start", "Hallo")
    ) == ({Field.PLANNED: 0, Field.NAME: 1, Field.TEXT: 2}, 2)


def test_the_first_of_two_equal_headings_is_taken() -> None:
    assert guessed(("Text", "Text", "Name"), ("a", "b", "c"))[0] == {Field.TEXT: 0, Field.NAME: 2}


def test_the_text_is_found_where_no_heading_names_it() -> None:
    columns, header = guessed(
        ("Name", "Zeit", "Wortlaut der Ansage"), ("a", "19:05", "Hello everybody")
    )
    assert columns[Field.TEXT] == 2
    assert header == 0


def test_one_heading_of_a_single_column_is_one() -> None:
    assert guessed(("Script",), ("Hello",)) == ({Field.TEXT: 0}, 0)


def test_a_line_that_begins_with_such_a_word_is_no_heading() -> None:
    assert guessed(("Text", "and", "what", "comes"), ("Hello", "a", "b", "c"))[1] is None


def test_without_headings_the_cells_tell() -> None:
    rows = tuple((str(n), "19:05", f"Cue {n}", "Speak", f"Hello number {n}") for n in range(5))
    assert guessed(*rows) == (
        {Field.MODE: 3, Field.PLANNED: 1, Field.TEXT: 4, Field.NAME: 2},
        None,
    )


def test_a_list_of_lines_is_a_list_of_texts() -> None:
    assert guessed(("Hello",), ("Goodbye",)) == ({Field.TEXT: 0}, None)


def test_nothing_gives_nothing() -> None:
    assert guessed() == ({}, None)
    assert guessed(("", ""), ("",)) == ({}, None)
    assert guessed(("Name", "Mode")) == ({Field.NAME: 0, Field.MODE: 1}, 0)
