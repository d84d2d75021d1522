from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.core.saved_filters import LONGEST_NAME, Days, SavedFilter, filter_in

QUERY = Query(
    words="hall",
    outcomes=frozenset({Outcome.UNKNOWN, Outcome.REJECTED}),
    mode=Mode.SPEAK,
    agent="A1",
    room="lobby",
    profile="default",
    run="r1",
    since=1.5,
    until=86_400.0,
)


def stored(saved: SavedFilter) -> dict[str, object]:
    """Return a filter as it comes back from the settings."""
    fields: dict[str, object] = json.loads(json.dumps(asdict(saved)))
    return fields


def test_a_query_is_kept_whole_and_comes_back() -> None:
    saved = SavedFilter.of(" Failed  in the hall ", QUERY, None)
    assert saved.name == "Failed in the hall"
    assert saved.query == QUERY
    assert filter_in(stored(saved)) == saved


def test_days_that_are_counted_back_are_kept_in_the_place_of_times() -> None:
    saved = SavedFilter.of("Today", QUERY, Days.TODAY)
    assert (saved.query.since, saved.query.until) == (None, None)
    assert filter_in(stored(saved)) == saved


def test_a_name_is_short_enough_for_a_list() -> None:
    assert len(SavedFilter.of("long " * 40, Query(), None).name) <= LONGEST_NAME
    kept = filter_in({"name": "x" * 400})
    assert kept
    assert len(kept.name) == LONGEST_NAME


@pytest.mark.parametrize("name", [None, "", "  ", "two\nlines", 7])
def test_without_a_name_there_is_none(name: object) -> None:
    assert filter_in({"name": name}) is None


def test_what_cannot_be_used_is_left_out() -> None:
    kept = filter_in(
        {
            "name": "Odd",
            "outcomes": ["unknown", "shouted", 3],
            "mode": "sing",
            "agent": 7,
            "room": "lobby",
            "since": True,
            "until": float("nan"),
            "days": "never",
        }
    )
    assert kept == SavedFilter("Odd", outcomes=(Outcome.UNKNOWN,), room="lobby")
    assert kept.query.room is None, "of a room alone nobody knows whose it is"
    assert filter_in({"name": "Odd", "outcomes": "unknown"}) == SavedFilter("Odd")


@given(
    st.dictionaries(
        st.sampled_from(["name", "words", "outcomes", "mode", "agent", "since", "until", "days"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_reading_never_raises(fields: dict[str, object]) -> None:
    kept = filter_in(fields)
    assert kept is None or kept.name
