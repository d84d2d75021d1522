"""The write budget in the strip: what this minute still takes, or how long to wait."""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.budget import Budget, BudgetState
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.ports import Clock


class BudgetView(Protocol):
    """What the strip can show of the budget."""

    def show_budget(self, sentence: Sentence | None) -> None:
        """Show how many lines this minute still takes, or how long to wait."""
        ...


class BudgetPresenter:
    """Shows the budget, and counts a wait down. All calls in the GUI thread."""

    def __init__(
        self,
        view: BudgetView,
        budget: Budget,
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._budget = budget
        self._clock = clock
        self._sleep = sleep
        self._is_counting = False

    def note(self, entry: Entry) -> bool:
        """Take what an answer says; return whether a wait is to be counted down from now on.

        That is so for every throttled line, however short the wait: its lanes stand still.
        """
        self._budget.note_answer(entry, self._clock.now())
        self._show()
        waits = entry.outcome is Outcome.THROTTLED or self._budget.state().opens_in_s > 0
        return waits and not self._is_counting

    async def count_down(self) -> None:
        """Show each second of the wait until it is over. Sends nothing."""
        self._is_counting = True
        try:
            while self._budget.state().opens_in_s > 0:
                await self._sleep(1.0)
                self._show()
        finally:
            self._is_counting = False

    def _show(self) -> None:
        self._view.show_budget(budget_sentence(self._budget.state()))


def budget_sentence(state: BudgetState) -> Sentence | None:
    """Return the budget in words; None where there is nothing to say."""
    if state.opens_in_s > 0:
        return say("No lines for {seconds} s", seconds=math.ceil(state.opens_in_s))
    match state.left:
        case None if state.sent_lately > 1:
            lately = state.sent_lately
            return counted("One line sent this minute", "{count} lines sent this minute", lately)
        case None:
            return None
        case left:
            return counted("One line left this minute", "{count} lines left this minute", left)
