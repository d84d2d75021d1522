from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.sheet_index import SheetIndex
from bithuman_panel.core.show import RunSheet
from tests.core.shows import cues, sheet_of, sheets

A, B, C = cues(3)
INDEX = SheetIndex(sheet_of(Group("g1"), A, B, Group("g2"), C))


def test_cues_have_numbers_and_groups_have_none() -> None:
    assert INDEX.cue("c3") is C
    assert INDEX.number("c3") == 3
    assert INDEX.number("g1") is None
    assert INDEX.number(None) is None
    assert INDEX.cue("nobody") is None


@pytest.mark.parametrize(
    ("cue_id", "steps", "found"),
    [
        ("c1", 1, B),
        ("c3", -1, B),
        ("c1", 2, C),
        ("c1", 20, C),
        ("c3", -20, A),
        ("c3", 1, None),
        ("c1", -1, None),
        (None, 1, A),
        (None, -1, C),
        ("g2", 1, A),
    ],
)
def test_standby_goes_from_cue_to_cue_and_stays_at_the_ends(
    cue_id: str | None, steps: int, found: object
) -> None:
    assert INDEX.after(cue_id, steps) is found


def test_an_empty_sheet_has_nowhere_to_go() -> None:
    assert SheetIndex(sheet_of()).after(None) is None
    assert SheetIndex(sheet_of()).after(None, -1) is None


@pytest.mark.parametrize(
    ("gone", "left", "found"),
    [
        ("c1", (B, C), B),
        ("c2", (A, C), C),
        ("c3", (A, B), B),
        ("c2", (A,), A),
        ("c1", (), None),
        (None, (B,), B),
        ("nobody", (B, C), B),
    ],
)
def test_the_place_of_a_cue_that_is_gone_is_taken_by_the_next(
    gone: str | None, left: tuple[Cue, ...], found: Cue | None
) -> None:
    now = SheetIndex(sheet_of(*left))
    assert INDEX.stand_in(gone, now) is found


@given(sheets(), st.integers(-15, 15).filter(bool), st.data())
def test_every_step_leads_to_a_cue_of_the_sheet(
    sheet: RunSheet, steps: int, data: st.DataObject
) -> None:
    index = SheetIndex(sheet)
    known = [cue.id for cue in index.cues]
    cue_id = data.draw(st.none() | st.sampled_from(known)) if known else None
    found = index.after(cue_id, steps)
    assert found is None or (found in index.cues and found.id != cue_id)
    number = index.number(cue_id)
    is_at_end = number is not None and number == (len(known) if steps > 0 else 1)
    assert (found is None) == (not known or is_at_end)
