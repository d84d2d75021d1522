"""Planned against expected: what follows what, over midnight, early, late, and at speed."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bithuman_panel.core.cue import DAY_S, Cue
from bithuman_panel.core.timing import CueTime, Times, Timing

HOUR = 3600
EVENING = 20 * HOUR


def lasting(cue: Cue) -> float:
    """Say each letter in ten seconds."""
    return len(cue.text) * 10.0


def cue(cue_id: str, planned: int | None = None, text: str = "x", wait: float = 0.0) -> Cue:
    return Cue(cue_id, text=text, planned_s=planned, pre_wait_s=wait)


def timing(
    *cues: Cue,
    standby: str | None = "a",
    said: Mapping[str, float] | None = None,
    near: float | None = None,
) -> Timing:
    made = Timing()
    made.plan(cues, lasting, near)
    made.follow(standby, said or {})
    return made


def starts(made: Timing, now: float, ids: str = "abcd") -> list[float | None]:
    return [made.of(each, now).start for each in ids]


def test_a_sheet_without_cues_has_no_times() -> None:
    made = timing(standby=None)
    assert made.whole(5.0) == Times(None, None, None)
    assert made.of("a", 5.0) == CueTime(None, None, None, None)


def test_cues_follow_each_other() -> None:
    made = timing(cue("a", text="xx"), cue("b", EVENING, wait=5.0), cue("c"), cue("d"))
    planned = [made.of(each, 0.0).planned for each in "abcd"]
    assert planned == [None, EVENING, EVENING + 15, EVENING + 25]
    assert made.of("b", 0.0).planned_end == EVENING + 15
    assert starts(made, EVENING + 100.0) == [
        EVENING + 100,
        EVENING + 120,
        EVENING + 135,
        EVENING + 145,
    ]
    assert made.whole(EVENING + 100.0) == Times(120.0, EVENING + 35, EVENING + 155)


def test_without_a_plan_there_is_an_end_and_neither_over_nor_under() -> None:
    made = timing(cue("a"), cue("b"), said={"a": 100.0}, standby="b")
    assert made.whole(105.0) == Times(None, None, 120.0)
    assert starts(made, 105.0, "ab") == [100.0, 110.0]


def test_nothing_is_expected_before_its_planned_time() -> None:
    made = timing(cue("a"), cue("b", 1000), cue("c"), said={"a": 100.0}, standby="b")
    assert starts(made, 200.0, "abc") == [100.0, 1000.0, 1010.0]
    assert made.whole(200.0) == Times(0.0, 1020.0, 1020.0)


def test_free_time_before_a_planned_cue_takes_up_what_ran_over() -> None:
    cues = (cue("a", 100), cue("b"), cue("c", 500), cue("d", 505))
    made = timing(*cues, said={"a": 300.0}, standby="b")
    assert starts(made, 305.0) == [300.0, 310.0, 500.0, 510.0]
    assert made.whole(305.0).offset_s == 0.0, "the next planned cue can still begin in time"
    assert made.whole(600.0).offset_s == 110.0
    assert starts(made, 600.0) == [300.0, 600.0, 610.0, 620.0]


def test_early_is_under() -> None:
    cues = (cue("a", 100), cue("b", 500))
    assert timing(*cues, said={"a": 40.0}, standby="b").whole(60.0).offset_s == -60.0
    done = timing(*cues, said={"a": 40.0, "b": 480.0}, standby=None)
    assert done.whole(9999.0) == Times(-20.0, 510.0, 490.0)


def test_the_last_planned_cue_is_the_one_said_last() -> None:
    cues = (cue("a", 100), cue("b", 200), cue("c", 900))
    made = timing(*cues, said={"b": 150.0, "a": 160.0}, standby="c")
    assert made.whole(170.0).offset_s == 0.0


def test_after_the_last_planned_cue_the_end_counts() -> None:
    made = timing(cue("a", 100), cue("b"), said={"a": 130.0}, standby="b")
    assert made.whole(135.0) == Times(30.0, 120.0, 150.0)
    assert made.whole(200.0).offset_s == 90.0


def test_before_the_first_go_there_is_no_under() -> None:
    made = timing(cue("a", 1000), cue("b"))
    assert made.whole(900.0) == Times(None, 1020.0, 1020.0)
    assert made.whole(1030.0) == Times(30.0, 1020.0, 1050.0)
    assert timing(cue("a", 1000), cue("b"), standby="b").whole(2000.0).offset_s is None


def test_what_was_passed_over_has_no_time_and_what_was_said_takes_none() -> None:
    cues = (cue("a"), cue("b"), cue("c"), cue("d", 500))
    made = timing(*cues, said={"c": 50.0, "gone": 99.0}, standby="b")
    assert starts(made, 100.0) == [None, 100.0, 50.0, 500.0]
    assert made.of("c", 100.0).is_said
    assert not made.of("d", 100.0).is_said
    assert timing(*cues, standby="b", said={"d": 50.0}).whole(60.0).offset_s == (80.0 - 510.0), (
        "a planned cue that was said asks for nothing"
    )


def test_what_is_spoken_now_is_waited_for() -> None:
    made = timing(cue("a", text="xxxx", wait=5.0), cue("b"), said={"a": 100.0}, standby="b")
    assert made.of("a", 101.0) == CueTime(None, None, 95.0, 140.0, is_said=True, speaking_s=40.0)
    assert made.of("b", 101.0).start == 140.0
    assert made.of("b", 150.0).start == 150.0


def test_an_unknown_standby_is_past_the_last() -> None:
    assert starts(timing(cue("a"), standby="gone"), 5.0, "a") == [None]
    assert timing(cue("a"), standby=None).whole(5.0).end is None


@pytest.mark.parametrize(
    ("near", "days"),
    [(None, 0), (23.0 * HOUR, 0), (5 * DAY_S + 22.0 * HOUR, 5), (5 * DAY_S + 1.0 * HOUR, 4)],
)
def test_a_show_passes_midnight(near: float | None, days: int) -> None:
    cues = (cue("a", 23 * HOUR), cue("b", HOUR), cue("c", HOUR - 60), cue("d", 23 * HOUR))
    made = timing(*cues, near=near)
    day = days * DAY_S
    assert [made.of(each, 0.0).planned for each in "abcd"] == [
        day + 23 * HOUR,
        day + DAY_S + HOUR,
        day + DAY_S + HOUR - 60,
        day + 23 * HOUR,
    ]


def test_to_follow_a_long_sheet_no_cue_is_estimated_again() -> None:
    cues = tuple(cue(f"c{n}", n * 10 % DAY_S if n % 3 == 0 else None) for n in range(5000))
    asked: list[str] = []

    def lasts(each: Cue) -> float:
        asked.append(each.id)
        return lasting(each)

    made = Timing()
    made.plan(cues, lasts, 0.0)
    assert len(asked) == 5000
    made.follow("c2500", {f"c{n}": n * 10.0 for n in range(2500)})
    made.whole(25_000.0)
    made.of("c4999", 25_000.0)
    assert len(asked) == 5000
