"""What goes by the way history is kept, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.keeping import (
    LEAST_DAYS,
    MEGABYTE,
    Holdings,
    Keeping,
    Surplus,
    keeping_in,
    surplus,
)

NOW = 1_800_000_000.0
SPARED = NOW - LEAST_DAYS * DAY_S
HELD = Holdings(5_000, 40 * MEGABYTE)


def test_the_usual_is_a_year() -> None:
    assert Keeping() == Keeping(days=365, lines=None, megabytes=None)
    assert surplus(Keeping(), HELD, NOW) == Surplus(NOW - 365 * DAY_S, 0, SPARED)


def test_without_any_limit_nothing_goes() -> None:
    going = surplus(Keeping(None), HELD, NOW)
    assert going.is_nothing
    assert not surplus(Keeping(), HELD, NOW).is_nothing
    assert not surplus(Keeping(None, lines=4_999), HELD, NOW).is_nothing


@pytest.mark.parametrize(
    ("keeping", "oldest"),
    [
        (Keeping(None, lines=4_000), 1_000),
        (Keeping(None, lines=6_000), 0),
        (Keeping(None, megabytes=30), 1_250),
        (Keeping(None, megabytes=50), 0),
        (Keeping(None, lines=4_000, megabytes=30), 1_250),
        (Keeping(None, lines=3_000, megabytes=30), 2_000),
    ],
)
def test_what_is_too_many_or_too_large_goes_from_the_oldest_on(
    keeping: Keeping, oldest: int
) -> None:
    assert surplus(keeping, HELD, NOW) == Surplus(None, oldest, SPARED)


def test_of_an_empty_history_nothing_goes() -> None:
    assert surplus(Keeping(None, 1_000, 10), Holdings(), NOW).is_nothing


def test_a_week_stays_whatever_is_asked_for() -> None:
    going = surplus(Keeping(days=1, lines=1), HELD, NOW)
    assert going.before == SPARED
    assert going.spared_from == SPARED


@pytest.mark.parametrize(
    ("stored", "keeping"),
    [
        ({}, Keeping()),
        ({"days": None}, Keeping(None)),
        ({"days": 30, "lines": 2_000, "megabytes": 50}, Keeping(30, 2_000, 50)),
        ({"days": 3, "lines": 1, "megabytes": 1}, Keeping()),
        ({"days": True, "lines": True, "megabytes": 20.0}, Keeping()),
        ({"days": "30", "lines": "9999", "megabytes": []}, Keeping()),
        ({"days": 10**9}, Keeping()),
    ],
)
def test_what_cannot_be_used_is_the_usual(stored: dict[str, object], keeping: Keeping) -> None:
    assert keeping_in(stored) == keeping


@given(st.dictionaries(st.sampled_from(["days", "lines", "megabytes"]), st.integers() | st.text()))
def test_whatever_stands_there_a_week_stays(stored: dict[str, object]) -> None:
    going = surplus(keeping_in(stored), HELD, NOW)
    assert going.before is None or going.before <= SPARED
    assert 0 <= going.oldest <= HELD.lines
