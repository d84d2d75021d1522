"""The strip's facts: does the platform answer, and how long do the credits last."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.presenters.ports import Reads

REFRESH_S = 60.0
# A managed conversation without camera (api-facts, 1.11).
CREDITS_A_MINUTE = 10


class AccountView(Protocol):
    """What the strip can show of the account."""

    def show_connection(self, sentence: Sentence) -> None:
        """Say whether the platform answers."""
        ...

    def show_credits(self, sentence: Sentence | None) -> None:
        """Show the credits as show time."""
        ...


class AccountPresenter:
    """Reads account and credits now and then. All calls in the GUI thread."""

    def __init__(
        self,
        view: AccountView,
        reads: Reads,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._reads = reads
        self._sleep = sleep

    async def watch(self) -> None:
        """Refresh until cancelled; a refused key ends it (30 a minute block an address)."""
        self._view.show_connection(say("Connecting …"))
        while await self.refresh():
            await self._sleep(REFRESH_S)

    async def refresh(self) -> bool:
        """Read the credits once; return whether it makes sense to ask again."""
        try:
            left = await self._reads.credits()
        except ApiFailed as failed:
            kind = failed.failure.kind
            # A server without the credits call answers all the same.
            if kind is FailureKind.WRONG_ADDRESS:
                self._view.show_connection(say("Connected"))
                return False
            self._view.show_connection(failed.failure.title)
            return kind not in (FailureKind.BAD_SECRET, FailureKind.MISSING_SECRET)
        self._view.show_connection(say("Connected"))
        self._view.show_credits(None if left is None else credits_sentence(left))
        return True


def credits_sentence(left: float) -> Sentence:
    """Return credits as the show time they buy, marked as the estimate it is."""
    if left <= 0:
        return say("No credits left")
    minutes = int(left / CREDITS_A_MINUTE)
    if minutes < 1:
        return say("Credits for less than a minute")
    if minutes < 60:
        return say("Credits for about {minutes} min", minutes=minutes)
    return say(
        "Credits for about {hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60
    )
