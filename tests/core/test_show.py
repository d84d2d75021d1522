from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.show import RunSheet, Show, new_show
from tests.core.shows import cues, ids, sheet_of, sheets, show_of

A, B, C, D = cues(4)
ONE, TWO = Group("g1"), Group("g2")


def test_a_cue_is_called_by_its_name_or_by_the_first_line_of_its_text() -> None:
    assert Cue("c", name=" Opening ", text="Hello.").title == "Opening"
    assert Cue("c", name=" ", text=" Hello.\nAgain.").title == "Hello."
    assert Cue("c").title == ""


def test_items_are_found_by_their_ids_and_cues_are_told_from_groups() -> None:
    sheet = sheet_of(ONE, A, B)
    assert sheet.cues == (A, B)
    assert sheet.find("c2") is B
    assert sheet.find("nobody") is None
    assert sheet.place("c1") == 1
    assert sheet.place("nobody") is None


def test_an_item_is_put_in_the_place_of_the_one_of_its_id() -> None:
    other = replace(B, text="Other.")
    assert sheet_of(A, B, C).put(other).items == (A, other, C)
    assert sheet_of(A, C).put(other).items == (A, C)
    assert sheet_of(A, B, C).put_all([other, replace(A, name="x")]).items[0] == replace(A, name="x")


def test_items_are_inserted_and_taken_out() -> None:
    assert sheet_of(A, D).insert(1, [B, C]).items == (A, B, C, D)
    assert sheet_of(A, B, C).without(["c1", "c3", "nobody"]).items == (B,)


@pytest.mark.parametrize(
    ("moved", "before", "after"),
    [
        (["c3"], "c1", ["c3", "c1", "c2", "c4"]),
        (["c4", "c1"], "c3", ["c2", "c1", "c4", "c3"]),
        (["c1"], None, ["c2", "c3", "c4", "c1"]),
        (["c1"], "nobody", ["c2", "c3", "c4", "c1"]),
        (["c1", "c2"], "c2", ["c1", "c2", "c3", "c4"]),
    ],
)
def test_items_are_moved_in_their_order(
    moved: list[str], before: str | None, after: list[str]
) -> None:
    assert ids(sheet_of(A, B, C, D).move(moved, before)) == after


def test_a_group_goes_with_its_cues_and_no_further_than_the_next_group() -> None:
    sheet = sheet_of(A, ONE, B, C, TWO, D)
    assert sheet.with_members(["g1"]) == ("g1", "c2", "c3")
    assert sheet.with_members(["g2", "c2"]) == ("c2", "g2", "c4")
    assert sheet.with_members(["c1"]) == ("c1",)
    assert sheet.with_members(["nobody"]) == ()


@given(sheets(), st.data())
def test_a_move_loses_and_doubles_nothing(sheet: RunSheet, data: st.DataObject) -> None:
    every = st.sampled_from([*ids(sheet), "nobody"])
    moved = data.draw(st.lists(every, max_size=4))
    before = data.draw(st.none() | every)
    after = sheet.move(moved, before)
    assert sorted(ids(after)) == sorted(ids(sheet))
    others = [item for item in ids(sheet) if item not in moved]
    assert [item for item in ids(after) if item not in moved] == others


def test_a_new_show_has_one_empty_run_sheet_and_nothing_else() -> None:
    show = new_show("id", "sheet", "Run sheet")
    assert show.is_empty
    assert show.sheets == (RunSheet("sheet", "Run sheet"),)


@pytest.mark.parametrize(
    "show",
    [
        show_of(A),
        replace(show_of(), cover="Um."),
        replace(show_of(), steer="Be brief."),
        replace(show_of(), variables=(("guest", ""),)),
        replace(show_of(), snippets=(("hi", "Hello."),)),
    ],
)
def test_a_show_with_anything_in_it_is_not_empty(show: Show) -> None:
    assert not show.is_empty


def test_sheets_are_found_and_put_by_their_ids() -> None:
    show = Show("id", "Gala", (RunSheet("s1"), RunSheet("s2")))
    assert show.sheet("s2") == RunSheet("s2")
    assert show.sheet("nobody") is None
    assert show.put(RunSheet("s2", "Late")).sheets == (RunSheet("s1"), RunSheet("s2", "Late"))


def test_a_variable_keeps_its_place_and_a_new_one_comes_last() -> None:
    show = replace(show_of(), variables=(("guest", ""), ("city", "Bonn")))
    assert show.values == {"city": "Bonn"}
    assert show.with_value("guest", "Ada").variables == (("guest", "Ada"), ("city", "Bonn"))
    assert show.with_value("host", "Bo").variables[-1] == ("host", "Bo")


def test_its_phrases_are_what_is_put_into_a_text() -> None:
    show = replace(
        new_show("s", "a", "Show"),
        variables=(("guest", "Ada"), ("city", "")),
        snippets=(("hello", "Good evening, {{guest}}!"),),
    )
    assert show.phrases.words("/hello") == "Good evening, Ada!"
    assert show.phrases.resolve("{{city}}").missing == ("city",)
