"""The card Account shows what is known, fresh while it is open, and what the platform refused."""

from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.activity import Activity
from bithuman_panel.core.budget import BudgetState
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.models import Account
from bithuman_panel.core.readbudget import ReadState
from bithuman_panel.core.showtime import Running, ShowTime
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.account_card import TICK_S, AccountCardPresenter, Facts
from tests.presenters.accounting import AccountScreen, ScriptedAccount
from tests.presenters.fakes import api_failed
from tests.ui.entries import with_outcome

OURS = Account("u-1", "a@b.example", "pro", upgrade_url="https://www.bithuman.ai/pricing")
TIME, ACTIVITY = ShowTime(100.0, 10.0, Running.KNOWN), Activity(burn_rate=10.0)
LINES, READS = BudgetState(5, 1, 0.0), ReadState(120, None, 3, 0.0)
NO_CREDITS = Failure(
    FailureKind.NO_CREDITS, say("None."), say("Buy."), link="https://www.bithuman.ai/topup"
)


class Desk:
    def __init__(self, answer: Account | Exception = OURS) -> None:
        self.screen = AccountScreen()
        self.account = ScriptedAccount(answer)
        self.ticks: list[float] = []
        self.facts = Facts(
            lambda: TIME, lambda: ACTIVITY, lambda: LINES, lambda: READS, lambda: True
        )
        self.presenter = AccountCardPresenter(
            lambda: self.screen, self.account, self.facts, self.sleep
        )

    async def sleep(self, seconds: float) -> None:
        self.ticks.append(seconds)
        await asyncio.sleep(0)
        if len(self.ticks) >= 3:
            self.presenter.close()

    def open(self) -> None:
        asyncio.run(self.presenter.open())


def test_it_shows_at_once_what_is_known_and_then_the_account() -> None:
    desk = Desk()
    desk.open()
    first, second = desk.screen.shown[:2]
    assert (first.account, first.time, first.activity) == (None, TIME, ACTIVITY)
    assert (first.lines, first.reads, first.is_locked) == (LINES, READS, True)
    assert second.account == OURS
    assert [door.page for door in second.doors] == [OURS.upgrade_url]


def test_while_it_is_open_it_is_kept_fresh_and_then_no_more() -> None:
    desk = Desk()
    desk.open()
    assert desk.ticks == [TICK_S] * 3
    assert len(desk.screen.shown) == 4
    desk.presenter.note(NO_CREDITS)
    assert len(desk.screen.shown) == 4, "it is closed"
    assert desk.account.asked == 1


def test_opened_again_only_the_last_one_keeps_it_fresh() -> None:
    desk = Desk()

    async def twice() -> None:
        await asyncio.gather(desk.presenter.open(), desk.presenter.open())

    asyncio.run(twice())
    assert desk.account.asked == 2
    assert len(desk.ticks) == 3


@pytest.mark.parametrize("kind", [FailureKind.BAD_SECRET, FailureKind.UNREACHABLE])
def test_an_account_that_cannot_be_read_says_why(kind: FailureKind) -> None:
    desk = Desk(api_failed(kind))
    desk.open()
    trouble = desk.screen.shown[-1].trouble
    assert trouble is not None
    assert trouble.kind is kind


def test_what_a_line_was_refused_for_is_kept_until_one_is_delivered() -> None:
    desk = Desk()
    desk.presenter.note(NO_CREDITS)
    desk.presenter.note(NO_CREDITS._replace(kind=FailureKind.THROTTLED))
    desk.open()
    assert desk.screen.shown[-1].trouble == NO_CREDITS
    assert str(desk.screen.shown[-1].doors[0].words) == "Buy credits …"
    desk.presenter.change(with_outcome(Outcome.UNKNOWN))
    desk.ticks.clear()
    desk.open()
    assert desk.screen.shown[-1].trouble == NO_CREDITS
    desk.presenter.change(with_outcome(Outcome.DELIVERED))
    desk.presenter.change(with_outcome(Outcome.DELIVERED))
    desk.ticks.clear()
    desk.open()
    assert desk.screen.shown[-1].trouble is None
