from __future__ import annotations

import pytest

from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.models import Account
from bithuman_panel.core.troubles import door_of, doors, is_trouble
from bithuman_panel.core.wording import say

PRICING, TOP_UP = "https://www.bithuman.ai/pricing", "https://www.bithuman.ai/topup"


def failure(kind: FailureKind, link: str | None = None) -> Failure:
    return Failure(kind, say("It failed."), say("Do this."), link=link)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FailureKind.NO_CREDITS, "Buy credits …"),
        (FailureKind.PLAN_REQUIRED, "Upgrade the plan …"),
        (FailureKind.FORBIDDEN, "More on bithuman.ai …"),
    ],
)
def test_the_link_of_a_refusal_says_what_it_is_for(kind: FailureKind, words: str) -> None:
    door = door_of(failure(kind, PRICING))
    assert door is not None
    assert (str(door.words), door.page) == (words, PRICING)


@pytest.mark.parametrize("link", [None, "https://bithuman.ai.evil.test/", "http://bithuman.ai/"])
def test_a_link_that_leads_elsewhere_is_none(link: str | None) -> None:
    assert door_of(failure(FailureKind.NO_CREDITS, link)) is None


def test_without_a_refusal_there_is_no_link() -> None:
    assert door_of(None) is None
    assert doors(None, None) == ()


def test_no_page_is_offered_twice_and_that_of_the_refusal_comes_first() -> None:
    account = Account(upgrade_url=PRICING, pricing_url=PRICING)
    assert [door.page for door in doors(account, None)] == [PRICING]
    refused = doors(account, failure(FailureKind.NO_CREDITS, TOP_UP))
    assert [str(door.words) for door in refused] == ["Buy credits …", "Upgrade the plan …"]


def test_a_price_list_of_its_own_is_offered_too() -> None:
    shown = doors(Account(pricing_url=TOP_UP, upgrade_url=PRICING), None)
    assert [str(door.words) for door in shown] == ["Upgrade the plan …", "See the prices …"]


def test_what_is_about_the_account_is_a_trouble_of_it() -> None:
    told = {kind for kind in FailureKind if is_trouble(failure(kind))}
    assert {FailureKind.SUSPENDED, FailureKind.PLAN_REQUIRED, FailureKind.NO_CREDITS} <= told
    assert not told & {FailureKind.UNREACHABLE, FailureKind.THROTTLED, FailureKind.NO_ACTIVE_ROOMS}
