from __future__ import annotations

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.showtime import (
    Running,
    ShowTime,
    low_sentence,
    rate_of,
    show_time,
    show_time_sentence,
)


def session(rate: float | None) -> RuntimeSession:
    return RuntimeSession(f"rs_{rate}", "A1", burn_rate=rate)


@pytest.mark.parametrize(
    ("activity", "rate"),
    [
        (None, None),
        (Activity(burn_rate=20.0), 20.0),
        (Activity(burn_rate=0.0, active=2), 0.0),
        (Activity(burn_rate=-1.0), None),
        # A platform that does not say whose the account is lists nothing: that is no proof.
        (Activity(), None),
        (Activity(active=0), 0.0),
        (Activity(active=0, sessions=(session(None),)), None),
        (Activity(active=2, sessions=(session(10.0), session(4.0))), 14.0),
        (Activity(active=2, sessions=(session(10.0), session(None))), None),
        (Activity(active=2, sessions=(session(10.0), session(-4.0))), None),
    ],
)
def test_the_rate_is_what_the_platform_says(activity: Activity | None, rate: float | None) -> None:
    assert rate_of(activity) == rate


@pytest.mark.parametrize(
    ("left", "activity", "text"),
    [
        (-3.0, None, "No credits left"),
        (0.0, Activity(burn_rate=10.0), "No credits left"),
        (2300.0, Activity(burn_rate=10.0), "Credits for about 3 h 50 min at this rate"),
        (2300.0, Activity(burn_rate=40.0), "Credits for about 57 min at this rate"),
        (9.0, Activity(burn_rate=10.0), "Credits for less than a minute at this rate"),
        (2300.0, Activity(burn_rate=0.0), "Credits do not run now"),
        (2300.0, None, "Credits for about 3 h 50 min (estimate)"),
        (125.0, None, "Credits for about 12 min (estimate)"),
    ],
)
def test_credits_are_told_as_show_time(left: float, activity: Activity | None, text: str) -> None:
    time = show_time(left, activity)
    assert time is not None
    assert str(show_time_sentence(time)) == text


def test_unknown_credits_are_no_show_time() -> None:
    assert show_time(None, Activity(burn_rate=10.0)) is None


@pytest.mark.parametrize(
    ("time", "is_low"),
    [
        (ShowTime(0.0, 0.0, Running.STILL), True),
        (ShowTime(1.0, 0.0, Running.STILL), False),
        (ShowTime(299.0, 10.0, Running.KNOWN), True),
        (ShowTime(300.0, 10.0, Running.KNOWN), False),
        (ShowTime(299.0, 10.0, Running.ASSUMED), True),
    ],
)
def test_less_than_half_an_hour_is_low(time: ShowTime, *, is_low: bool) -> None:
    assert time.is_low is is_low


def test_a_rate_of_all_but_nothing_is_told_too() -> None:
    time = show_time(900.0, Activity(burn_rate=5e-324))
    assert time
    assert time.minutes == 60_000_000
    assert not time.is_low


def test_low_credits_say_what_to_do() -> None:
    low, none = ShowTime(125.0, 10.0, Running.KNOWN), ShowTime(-1.0, 0.0, Running.STILL)
    assert str(low_sentence(low)) == (
        "Credits run low: about 12 min at this rate. Open Account to buy some."
    )
    assert str(low_sentence(none)) == "This account has no credits left. Open Account to buy some."
