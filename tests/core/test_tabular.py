from __future__ import annotations

import pytest
from hypothesis import given

from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.guessing import guess
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.table import MOST_CHARACTERS, Field, Layout, Preview, Table
from bithuman_panel.core.tabular import preview, table_rows
from tests.core.cuelists import ITEMS, bare, numbered

HEADINGS = ("Group", "Name", "Mode", "Text", "Agent", "Room", "Note", "Colour", "Time", "Wait")


def seen(*rows: tuple[str, ...], broken: frozenset[int] = frozenset()) -> Preview:
    table = Table(rows, broken)
    return preview(table, guess(table), numbered(), {})


def only(*cells: str) -> Preview:
    return seen(HEADINGS, cells)


def why(found: Preview) -> str:
    [row] = found.failures
    return str(row.failure)


def test_a_row_becomes_a_cue_with_all_that_it_says() -> None:
    found = seen(
        (*HEADINGS, "Prime", "Link"),
        (
            *("", "Welcome", "context", "Hello!", "A1", "lobby", "smile", "red", "19:05", "2,5"),
            *("They know Ava.", "follow"),
        ),
    )
    assert found.items == (
        Cue(
            "1",
            "Welcome",
            Mode.CONTEXT,
            "Hello!",
            Target("A1", "lobby"),
            "smile",
            Colour.RED,
            19 * 3600 + 300,
            2.5,
            "They know Ava.",
            Link.FOLLOW,
        ),
    )
    assert (found.rows[0].number, found.cues, found.groups) == (2, 1, 0)
    assert found.rows[0].shown.startswith("Welcome · context · Hello!")


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("", "x", "whisper", "Hello"), "The mode “whisper” is not known"),
        (("", "x", "", "Hello", "", "", "", "", "soon"), "The time “soon”"),
        (("", "x", "", "Hello", "", "", "", "", "", "long"), "The wait “long”"),
        (("", "x", "", "Hello", "Mia!", "lobby"), "This agent code cannot be used"),
        (("", "x", "", "Hello", "A1"), "An agent without a room"),
        (("", "x", "", "", "A1", "lobby"), "The row has no text"),
        (("", "x", "", "\u200b"), "The line is empty"),
        (("", "x", "", "Hel\x07lo"), "“Text” holds a control character (U+0007)"),
        (("", "x\x00", "", "Hello"), "“Name” holds a control character (U+0000)"),
        (("", "x", "", "a" * (MOST_CHARACTERS + 1)), "longer than 32767 characters"),
        (("", "x", "", "#REF!"), "a formula that failed (#REF!)"),
    ],
)
def test_a_broken_row_says_why_and_harms_only_itself(cells: tuple[str, ...], told: str) -> None:
    good = ("", "", "", "Good")
    found = seen(HEADINGS, good, cells, good)
    assert told in why(found)
    assert found.failures[0].number == 3
    assert [row.number for row in found.rows] == [2, 3, 4]
    assert found.cues == 2


def test_a_row_with_an_open_quotation_mark_is_not_used() -> None:
    found = seen(HEADINGS, ("", "", "", "Hello, Good"), broken=frozenset({1}))
    assert "never closed" in why(found)
    assert found.items == ()


@pytest.mark.parametrize("told", ["context", "speak"])
def test_where_one_row_tells_its_mode_one_that_does_not_is_not_taken_for_a_speak(told: str) -> None:
    rows = (("", "a", told, "Hello"), ("", "b", " ", "The minister is ill."), ("Late", "", "", ""))
    found = seen(HEADINGS, *rows)
    *_, last = found.failures
    assert (last.number, str(last.failure)) == (
        3,
        "The mode “” is not known. Write Speak or Context.",
    )
    assert "The minister is ill." not in {cue.text for cue in found.items if isinstance(cue, Cue)}
    assert Group("", "Late") in bare(found.items)


def test_where_no_row_tells_a_mode_all_are_said() -> None:
    found = seen(HEADINGS, ("", "Opening", "group"), ("", "a", "", "Hello"), ("", "b", "", "Bye"))
    assert found.failures == ()
    assert [cue.mode for cue in found.items if isinstance(cue, Cue)] == [Mode.SPEAK] * 2


def test_a_broken_row_ends_no_group() -> None:
    found = seen(
        HEADINGS,
        ("One", "", "", "a"),
        ("Two", "\x00", "", "b"),
        ("Two", "", "", "c"),
        ("Two", "", "", "d"),
        ("", "", "", "e"),
    )
    assert bare(found.items) == [
        Group("", "One"),
        Cue("", text="a"),
        Group("", "Two"),
        Cue("", text="c"),
        Cue("", text="d"),
        Cue("", text="e"),
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ("Opening",),
        ("", "Opening"),
        ("", "Opening", "group"),
        ("", "", "heading", "Opening"),
        ("Opening", "", "", "", "", "", "", ""),
    ],
)
def test_a_row_that_only_has_a_heading_is_one(cells: tuple[str, ...]) -> None:
    assert bare(only(*cells).items) == [Group("", "Opening")]


def test_a_heading_in_a_column_that_tells_nothing_is_one_too() -> None:
    found = seen(("No.", "Text"), ("ACT I", ""), ("1", "Hello"), ("2", ""), ("", ""))
    assert bare(found.items) == [Group("", "ACT I"), Cue("", text="Hello")]
    assert found.failures == ()


def test_a_heading_has_its_colour() -> None:
    assert bare(only("Opening", "", "", "", "", "", "", "blue").items) == [
        Group("", "Opening", Colour.BLUE)
    ]


def test_a_heading_that_no_sheet_may_have_is_a_broken_row() -> None:
    assert "control character" in why(only("Open\x07ing"))


def test_rows_over_the_headings_are_no_cues() -> None:
    found = seen(("My show", ""), ("27 November", ""), ("Cue", "Line"), ("a", "Hello"))
    assert bare(found.items) == [Cue("", "a", text="Hello")]
    assert found.rows[0].number == 4


def test_newlines_of_every_kind_stay_within_the_text() -> None:
    [cue] = bare(seen(("Text",), ("a\r\nb\rc\x0bd\x0ce",)).items)
    assert cue == Cue("", text="a\nb\nc\nd\ne")


def test_the_layout_can_be_changed() -> None:
    table = Table((("a", "b"), ("c", "d")))
    layout = Layout(((Field.TEXT, 0), (Field.NAME, 1)))
    swapped = layout.with_column(Field.TEXT, 1)
    assert (swapped.column(Field.TEXT), swapped.column(Field.NAME)) == (1, None)
    found = preview(table, swapped, numbered(), {})
    assert bare(found.items) == [Cue("", text="b"), Cue("", text="d")]
    assert swapped.with_column(Field.TEXT, None).columns == ()
    assert table.width == 2
    assert Table(()).width == 0


def test_an_agent_is_known_by_its_name() -> None:
    table = Table((("Agent", "Room", "Text"), ("Ava", "lobby", "Hello")))
    found = preview(table, guess(table), numbered(), {"ava": "A12ABC3456"})
    assert bare(found.items) == [Cue("", text="Hello", target=Target("A12ABC3456", "lobby"))]


def test_a_heading_and_the_cue_below_it_are_two_rows() -> None:
    cue = Cue("c", "Welcome", text="Hello", target=Target("A12ABC3456", "lobby"))
    headings, *rows = table_rows([Group("g", "Opening"), cue])
    told = [{name: cell for name, cell in zip(headings, row, strict=True) if cell} for row in rows]
    assert [(row.get("Group"), row.get("Agent"), row.get("Room")) for row in told] == [
        ("Opening", None, None),
        (None, "A12ABC3456", "lobby"),
    ]


@given(ITEMS)
def test_what_was_written_as_a_table_is_read_as_the_same(items: list[Cue | Group]) -> None:
    table = Table(tuple(table_rows(items)))
    found = preview(table, guess(table), numbered(), {})
    assert [row.failure for row in found.failures] == []
    assert bare(found.items) == items


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5", "@ava", " =1", "'=1", "\t=1", "＝1"])
def test_no_cell_is_computed_by_a_spreadsheet(text: str) -> None:
    cells = [cell for row in table_rows([Cue("", text, text=text, note=text)]) for cell in row]
    assert cells.count(f"'{text}") == 3
