"""Which row each item has, and where what is moved lands."""

from __future__ import annotations

from bithuman_panel.core.cue import Cue
from bithuman_panel.ui.sheet_rows import Durations, SheetRows, landing, one_further
from tests.ui.sheet_things import CLOSING, FIRST, ITEMS, OPENING, SECOND, THIRD


def test_groups_have_the_cues_below_them_and_cues_their_numbers() -> None:
    rows = SheetRows((THIRD, OPENING, FIRST, SECOND))
    assert rows.numbers == {"c3": 1, "c1": 2, "c2": 3}
    assert rows.groups == {"c1": "g1", "c2": "g1"}
    assert rows.members("g1") == (FIRST, SECOND)
    assert rows.members("none") == ()


def test_a_folded_group_keeps_its_heading_alone() -> None:
    rows = SheetRows(ITEMS, {"g1"})
    assert rows.shown == [OPENING, CLOSING, THIRD]
    assert rows.row == {"g1": 0, "g2": 1, "c3": 2}
    assert rows.numbers["c3"] == 3


def test_a_duration_is_counted_once_for_each_text() -> None:
    lasts = Durations()
    assert lasts.of(FIRST) == lasts.of(FIRST) == 1
    assert lasts.of(Cue("c1", text="One. " * 100)) > 30
    assert lasts.of(SECOND) == 0, "a context is not said"


def test_what_is_dropped_lands_before_a_row_and_a_group_before_a_heading() -> None:
    assert landing(ITEMS, 1, {"c3"}) == "c1"
    assert landing(ITEMS, 1, {"c1"}) == "c2"
    assert landing(ITEMS, 1, {"g2"}) is None
    assert landing(ITEMS, 0, {"g2"}) == "g1"
    assert landing(ITEMS, 5, {"c1"}) is None


def test_one_further_is_before_the_neighbour_or_behind_it() -> None:
    assert one_further(ITEMS, {"c2"}, -1) == ("c1",)
    assert one_further(ITEMS, {"c1"}, 1) == ("g2",)
    assert one_further(ITEMS, {"c1", "c2"}, 1) == ("c3",)
    assert one_further(ITEMS, {"c3"}, 1) is None
    assert one_further(ITEMS, {"g1"}, -1) is None
    assert one_further(ITEMS, {"g1"}, 1) == (None,)
    assert one_further(ITEMS, {"g2"}, -1) == ("g1",)
    assert one_further(ITEMS, {"none"}, 1) is None
