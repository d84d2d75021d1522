"""How many reads a minute takes, and who may still ask when few are left."""

from __future__ import annotations

import pytest

from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.readbudget import ReadBudget, ReadState, Share
from tests.presenters.fakes import HandClock

AT = 1_767_225_600.0


def answer(status: int = 200, **headers: str) -> Exchange:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Exchange("GET", "https://api.example", status=status, reply_headers=named)


@pytest.mark.parametrize(
    ("plan", "limit"),
    [
        (None, 120),
        ("", 120),
        ("membership_free", 120),
        ("membership_creator", 240),
        ("PRO", 720),
        ("membership_business", 1440),
        ("Enterprise", 2880),
        ("something else", 120),
    ],
)
def test_each_plan_has_its_minute(plan: str | None, limit: int) -> None:
    budget = ReadBudget(HandClock().monotonic)
    budget.take_plan(plan)
    assert budget.state() == ReadState(limit, None, 0, 0.0)


def test_a_poll_leaves_what_others_need_and_a_minute_brings_it_back() -> None:
    clock = HandClock()
    budget = ReadBudget(clock.monotonic)
    allowed = []
    for count in range(121):
        allowed.append({share for share in Share if budget.allows(share)})
        budget.note(answer(), AT + count)
    assert [sum(share in each for each in allowed) for share in Share] == [120, 96, 72, 48]
    assert allowed[120] == set()
    clock.at += 60
    assert budget.allows(Share.COURTESY)


def test_what_others_used_counts_as_well() -> None:
    clock = HandClock()
    budget = ReadBudget(clock.monotonic)
    budget.note(
        answer(
            X_RateLimit_Limit="100", X_RateLimit_Remaining="15", X_RateLimit_Reset=str(int(AT) + 30)
        ),
        AT,
    )
    assert budget.state() == ReadState(100, 15, 1, 0.0)
    assert [share for share in Share if budget.allows(share)] == [Share.HAND]
    clock.at += 30
    assert budget.state().left is None
    assert budget.allows(Share.COURTESY)


@pytest.mark.parametrize(("asked", "wait"), [("8", 8.0), (None, 60.0), ("99999", 3600.0)])
def test_where_the_platform_asks_to_wait_nobody_asks(asked: str | None, wait: float) -> None:
    clock = HandClock()
    budget = ReadBudget(clock.monotonic)
    budget.note(answer(429, **({"Retry_After": asked} if asked else {})), AT)
    assert budget.state().opens_in_s == wait
    assert not any(budget.allows(share) for share in Share)
    clock.at += wait
    assert budget.allows(Share.HAND)
