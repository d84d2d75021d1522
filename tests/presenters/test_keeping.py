"""How long history stays: nothing is taken over unseen, and what IT fixed is fixed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.keeping import KeepingPresenter, KeepingShown
from tests.presenters.removing import HELD, KeepingMemory, KeepingScreen, ScriptedStock

if TYPE_CHECKING:
    from collections.abc import Coroutine

MONTH = Keeping(30)


class Desk:
    def __init__(self, days: int | None = None) -> None:
        self.screen = KeepingScreen()
        self.memory = KeepingMemory(Keeping())
        self.stock = ScriptedStock(days)
        self.kept = 0
        self.presenter = KeepingPresenter(
            lambda: self.screen, self.memory, self.stock, self._on_kept
        )

    def _on_kept(self) -> None:
        self.kept += 1

    def run(self, *calls: Coroutine[None, None, None]) -> None:
        async def all_of_them() -> None:
            await asyncio.gather(*calls)

        asyncio.run(all_of_them())


def test_it_comes_at_once_and_then_says_what_there_is() -> None:
    desk = Desk()
    desk.run(desk.presenter.open())
    assert desk.screen.shown[0] == KeepingShown(Keeping())
    assert desk.screen.shown[-1] == KeepingShown(Keeping(), None, HELD, 27)


def test_a_choice_is_shown_and_kept_only_when_it_is_confirmed() -> None:
    desk = Desk()
    desk.run(desk.presenter.open())
    desk.run(desk.presenter.choose(MONTH))
    assert desk.screen.shown[-2:] == [
        KeepingShown(MONTH, None, HELD),
        KeepingShown(MONTH, None, HELD, 333),
    ]
    assert (desk.memory.kept, desk.kept, desk.screen.kept) == (Keeping(), 0, 0)
    desk.presenter.keep()
    assert (desk.memory.kept, desk.kept, desk.screen.kept) == (MONTH, 1, 1)


def test_the_choice_that_was_made_last_is_answered() -> None:
    desk = Desk()
    desk.run(desk.presenter.open())
    desk.run(desk.presenter.choose(MONTH), desk.presenter.choose(Keeping(None)))
    assert desk.screen.shown[-1] == KeepingShown(Keeping(None), None, HELD, 0)
    assert [shown.keeping for shown in desk.screen.shown if shown.would_go == 333] == []


def test_what_it_has_fixed_is_not_chosen_here() -> None:
    desk = Desk(days=90)
    desk.run(desk.presenter.open())
    fixed = KeepingShown(Keeping(90), 90, HELD, 111)
    assert desk.screen.shown[-1] == fixed
    desk.run(desk.presenter.choose(MONTH))
    desk.presenter.keep()
    assert desk.screen.shown[-1] == fixed
    assert (desk.memory.kept, desk.kept, desk.screen.kept) == (Keeping(), 0, 0)


def test_a_journal_that_cannot_be_read_is_told() -> None:
    desk = Desk()
    desk.stock.trouble = StoreFailed(say("The history cannot be read."))
    desk.run(desk.presenter.open())
    shown = desk.screen.shown[-1]
    assert (str(shown.trouble), shown.held, shown.would_go) == (
        "The history cannot be read.",
        None,
        None,
    )
