from __future__ import annotations

import pytest

from bithuman_panel.core.checkup import SLOW_MS, Checkup
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.findings import Finding
from bithuman_panel.core.models import Account, Agent, Room
from bithuman_panel.core.wording import say

FAILED = say("No answer.")


def failure(kind: FailureKind) -> Failure:
    return Failure(kind, FAILED, say("Try again."))


def told(finding: Finding) -> tuple[str, str]:
    return finding.state.value, str(finding.detail)


def test_a_secret_that_the_platform_does_not_know_stands_in_the_way_of_all_else() -> None:
    checkup = Checkup()
    assert told(checkup.key(is_valid=True)) == ("ok", "The platform accepts the API secret.")
    assert checkup.obstacle is None
    assert checkup.key(is_valid=False).state == "fail"
    assert str(checkup.obstacle) == "The API secret is not valid."


@pytest.mark.parametrize(
    ("kind", "state", "is_in_the_way"),
    [
        (FailureKind.WRONG_ADDRESS, "skipped", False),
        (FailureKind.UNREACHABLE, "fail", True),
        (FailureKind.SERVER_FAULT, "fail", False),
    ],
)
def test_no_answer(kind: FailureKind, state: str, *, is_in_the_way: bool) -> None:
    checkup = Checkup()
    assert checkup.failed(failure(kind)).state == state
    assert (checkup.obstacle is not None) == is_in_the_way


@pytest.mark.parametrize(
    ("account", "state", "words"),
    [
        (Account("u1", plan="Pro", status="active"), "ok", "u1, plan Pro."),
        (Account(email="a@b.org"), "ok", "a@b.org, plan not told."),
        (Account(status="suspended"), "warn", "Account, plan not told. Its state is suspended."),
    ],
)
def test_the_account(account: Account, state: str, words: str) -> None:
    assert told(Checkup().account(account)) == (state, words)


def test_agents_and_rooms() -> None:
    checkup = Checkup()
    assert told(checkup.agents((Agent("A1"),))) == ("ok", "Agents: 1.")
    assert checkup.agents(()).state == "warn"
    rooms = (Room("lobby"), Room("hall", deliverable=False))
    assert told(checkup.rooms(rooms)) == ("ok", "Live rooms: 1.")
    assert checkup.rooms(rooms[1:]).state == "warn"


def test_credits_are_those_of_the_account_where_nobody_else_says() -> None:
    checkup = Checkup()
    assert checkup.credits(None).state == "skipped"
    checkup.account(Account(credits=12.4))
    assert told(checkup.credits(None)) == ("ok", "Credits left: 12.")
    assert told(checkup.credits(0.0)) == ("warn", "Credits left: 0.")


def test_the_fastest_answer_counts() -> None:
    checkup = Checkup()
    assert told(checkup.round_trip()) == ("skipped", "The platform answered nothing.")
    checkup.answered_in(SLOW_MS / 1000)
    assert checkup.round_trip().state == "warn"
    checkup.answered_in(0.18)
    checkup.answered_in(0.4)
    assert checkup.fastest_ms == 180
    assert told(checkup.round_trip()) == ("ok", "The platform answers in 180 ms.")


def test_without_any_answer_the_obstacle_is_told() -> None:
    checkup = Checkup()
    checkup.failed(failure(FailureKind.UNREACHABLE))
    assert told(checkup.round_trip()) == ("skipped", "The platform could not be reached.")
