from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.budget import (
    DEFAULT_WAIT_S,
    MOST_WAIT_S,
    WINDOW_S,
    Budget,
    BudgetState,
)
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.wording import say
from tests.core.entries import EXCHANGE, done, entry_of

WALL = 1_767_225_600.0
NOTHING = BudgetState(None, 0, 0.0)


class Watch:
    """A monotonic clock, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


class Purse:
    """A budget and its clock."""

    def __init__(self) -> None:
        self.watch = Watch()
        self.budget = Budget(self.watch)

    def answer(self, outcome: Outcome = Outcome.DELIVERED, **headers: str) -> BudgetState:
        """Take an answer with these rate headers (``limit``, ``remaining``, ``reset``)."""
        self.budget.note_answer(answered(outcome, headers), WALL)
        return self.budget.state()

    def throttled(self, retry_after_s: int | None, **headers: str) -> BudgetState:
        entry = answered(Outcome.THROTTLED, headers, retry_after_s)
        self.budget.note_answer(entry, WALL)
        return self.budget.state()


def answered(outcome: Outcome, headers: dict[str, str], retry_after_s: int | None = None) -> Entry:
    named = tuple((f"x-ratelimit-{name}", value) for name, value in headers.items())
    failure = Failure(
        FailureKind.THROTTLED, say("Too fast."), say("Wait."), retry_after_s=retry_after_s
    )
    verdict = Verdict(outcome, failure=failure if outcome is Outcome.THROTTLED else None)
    return done(verdict, replace(EXCHANGE, reply_headers=named))


def test_before_any_answer_nothing_is_known() -> None:
    assert Purse().budget.state() == NOTHING


def test_an_answer_without_a_word_of_it_changes_nothing() -> None:
    purse = Purse()
    purse.budget.note_answer(entry_of(), WALL)
    assert purse.answer() == NOTHING
    purse.answer(remaining="29")
    purse.answer()
    assert purse.budget.state().left == 29


def test_the_limit_is_what_the_platform_said_last() -> None:
    purse = Purse()
    assert purse.answer(limit="60", remaining="29").limit == 60
    assert purse.answer(limit="soon").limit == 60
    assert purse.answer(limit="180").limit == 180


def test_what_is_left_comes_from_the_header_until_the_bucket_is_renewed() -> None:
    purse = Purse()
    assert purse.answer(remaining="29", reset=f"{WALL + 20:.0f}").left == 29
    purse.watch.at += 19.9
    assert purse.budget.state().left == 29
    purse.watch.at += 0.2
    assert purse.budget.state().left is None


def test_without_a_moment_of_reset_it_lasts_a_minute() -> None:
    purse = Purse()
    purse.answer(remaining="29")
    purse.watch.at += WINDOW_S - 0.1
    assert purse.budget.state().left == 29
    purse.watch.at += 0.1
    assert purse.budget.state().left is None


@pytest.mark.parametrize(
    "value", ["-1", "", "soon", "１２", "9" * 5000, "1.5", "1e3", " 29", "+29"]
)
def test_an_odd_header_is_no_header(value: str) -> None:
    assert Purse().answer(remaining=value) == NOTHING
    assert Purse().answer(remaining="0", reset=value).opens_in_s == WINDOW_S


def test_the_first_of_two_headers_counts() -> None:
    purse = Purse()
    headers = (("X-RateLimit-Remaining", "7"), ("x-ratelimit-remaining", "0"))
    entry = done(Verdict(Outcome.DELIVERED), replace(EXCHANGE, reply_headers=headers))
    purse.budget.note_answer(entry, WALL)
    assert purse.budget.state() == BudgetState(7, 0, 0.0)


@pytest.mark.parametrize(
    ("reset", "opens_in_s"),
    [
        (WALL + 12, 12.0),
        (WALL - 86_400, 0.0),
        (WALL, 0.0),
        (0, 0.0),
        (WALL + 3 * 3600, WINDOW_S),
        (9_999_999_999, WINDOW_S),
    ],
    ids=["soon", "yesterday", "now", "1970", "a clock three hours off", "the year 2286"],
)
def test_an_empty_bucket_shuts_the_gate_until_it_is_renewed(
    reset: float, opens_in_s: float
) -> None:
    purse = Purse()
    assert purse.answer(remaining="0", reset=f"{reset:.0f}").opens_in_s == opens_in_s
    purse.watch.at += opens_in_s
    assert purse.budget.state().opens_in_s == 0


@pytest.mark.parametrize(
    ("retry_after_s", "opens_in_s"),
    [(8, 8.0), (0, 0.0), (None, DEFAULT_WAIT_S), (3600, 3600.0), (10**9, MOST_WAIT_S)],
)
def test_a_throttled_line_shuts_the_gate_for_as_long_as_it_says(
    retry_after_s: int | None, opens_in_s: float
) -> None:
    purse = Purse()
    assert purse.throttled(retry_after_s).opens_in_s == opens_in_s
    purse.watch.at += opens_in_s
    assert purse.budget.state().opens_in_s == 0


def test_retry_after_goes_before_the_moment_at_which_the_bucket_is_full() -> None:
    state = Purse().throttled(2, remaining="0", reset=f"{WALL + 60:.0f}")
    assert state == BudgetState(0, 0, 2.0)


def test_a_throttled_line_whose_failure_is_lost_waits_a_minute() -> None:
    purse = Purse()
    purse.budget.note_answer(done(Verdict(Outcome.THROTTLED)), WALL)
    assert purse.budget.state().opens_in_s == DEFAULT_WAIT_S


def test_a_shorter_wait_does_not_cut_a_longer_one_short() -> None:
    purse = Purse()
    purse.throttled(30)
    assert purse.throttled(5).opens_in_s == 30
    assert purse.answer(remaining="0", reset=f"{WALL + 10:.0f}").opens_in_s == 30


def test_an_answer_that_leaves_room_does_not_end_a_wait() -> None:
    purse = Purse()
    purse.throttled(30)
    assert purse.answer(remaining="5") == BudgetState(5, 0, 30.0)


def test_our_own_count_looks_back_a_minute() -> None:
    purse = Purse()
    for _ in range(3):
        purse.budget.note_sent()
        purse.watch.at += 25
    assert purse.budget.state().sent_lately == 2
    purse.watch.at += 25
    assert purse.budget.state().sent_lately == 1
    purse.watch.at += 25
    assert purse.budget.state() == NOTHING


@given(
    remaining=st.text(max_size=12) | st.integers(-5, 10**12).map(str),
    reset=st.text(max_size=12) | st.integers(-5, 10**12).map(str),
    retry_after_s=st.none() | st.integers(0, 10**12),
    outcome=st.sampled_from(Outcome),
)
def test_no_answer_shuts_the_gate_for_more_than_an_hour(
    remaining: str, reset: str, retry_after_s: int | None, outcome: Outcome
) -> None:
    purse = Purse()
    entry = answered(outcome, {"remaining": remaining, "reset": reset}, retry_after_s)
    purse.budget.note_answer(entry, WALL)
    state = purse.budget.state()
    assert 0 <= state.opens_in_s <= MOST_WAIT_S
    assert state.left is None or state.left >= 0
    if outcome is not Outcome.THROTTLED:
        assert state.opens_in_s <= WINDOW_S
