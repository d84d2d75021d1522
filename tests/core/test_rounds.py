"""Whose turn it is to be asked for."""

from __future__ import annotations

from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.rounds import CUED_S, LIVE_S, STANDBY_S, Turn, next_turn, turns_of

ALL = turns_of("S1", ("S1", "C1", "C2", "A1"), ("C1", "L1"), chosen="A1")


def whose(ages: dict[str, float], slower: float = 1.0) -> str | None:
    turn = next_turn(ALL, ages.get, slower=slower)
    return turn.agent if turn else None


def test_each_agent_has_one_turn_and_the_chosen_one_has_none() -> None:
    assert (
        Turn("S1", STANDBY_S, Share.BEHIND, is_first=True),
        Turn("C1", CUED_S, Share.BEHIND),
        Turn("C2", CUED_S, Share.BEHIND),
        Turn("L1", LIVE_S, Share.COURTESY),
    ) == ALL
    assert turns_of(None, (), (), chosen=None) == ()


def test_standby_goes_first_as_soon_as_it_is_due_then_who_was_never_asked_for() -> None:
    assert whose({}) == "S1"
    assert whose({"S1": STANDBY_S, "C1": 900.0}) == "S1"
    assert whose({"S1": 9.9, "C1": 900.0, "C2": 30.0}) == "L1"


def test_of_the_others_the_most_overdue_goes() -> None:
    assert whose({"S1": 0.0, "C1": 80.0, "C2": 40.0, "L1": 61.0}) == "C1"
    assert whose({"S1": 0.0, "C1": 31.0, "C2": 30.0, "L1": 120.0}) == "L1"


def test_who_was_left_out_for_long_counts_like_those_that_matter_more() -> None:
    fresh = {"S1": 0.0, "C1": 0.0, "C2": 0.0}
    shares = [next_turn(ALL, {**fresh, "L1": age}.get) for age in (179.0, 180.0)]
    assert [turn.share for turn in shares if turn] == [Share.COURTESY, Share.BEHIND]


def test_nobody_goes_before_the_time_has_come() -> None:
    fresh = {"S1": 9.0, "C1": 19.0, "C2": 19.0, "L1": 59.0}
    assert whose(fresh) is None
    assert whose({**fresh, "L1": 60.0}) == "L1"
    assert whose({**fresh, "L1": 60.0}, slower=3.0) is None
