"""The strip's facts: does the platform answer, and how long do the credits last."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.showtime import ShowTime
    from bithuman_panel.presenters.ports import Reads

REFRESH_S = 60.0


class AccountView(Protocol):
    """What the strip can show of the account."""

    def show_connection(self, sentence: Sentence) -> None:
        """Say whether the platform answers."""
        ...

    def show_credits(self, sentence: Sentence | None, *, is_low: bool = False) -> None:
        """Show the credits as show time; ``is_low``: as an alarm."""
        ...

    def tell_low(self, sentence: Sentence) -> None:
        """Tell a screen reader that the credits run low."""
        ...


class AccountPresenter:
    """Reads the credits now and then. All calls in the GUI thread.

    ``now`` is what was read last of them, for whoever shows it too.
    """

    def __init__(
        self,
        view: AccountView,
        reads: Reads,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._reads = reads
        self._sleep = sleep
        self._left: float | None = None
        self._activity: Activity | None = None
        self._told_at: float | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def now(self) -> ShowTime | None:
        """How long the credits last; None where nobody said how many there are."""
        # Nobody knows of credits before a line can go.
        from bithuman_panel.core.showtime import show_time

        return show_time(self._left, self._activity)

    def listen(self, told: Callable[[], None]) -> None:
        """Tell each time that ``now`` may be another."""
        self._listeners.append(told)

    def take_activity(self, activity: Activity | None) -> None:
        """Take what is live of the account: it says how fast credits run."""
        self._activity = activity
        self._show()

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
        self._left = left
        self._show()
        return True

    def _show(self) -> None:
        time = self.now
        if time is None:
            self._view.show_credits(None)
        else:
            from bithuman_panel.core.showtime import show_time_sentence

            self._view.show_credits(show_time_sentence(time), is_low=time.is_low)
            self._tell(time)
        for told in self._listeners:
            told()

    def _tell(self, time: ShowTime) -> None:
        """Tell of low credits once; again only after some were bought and ran low, too."""
        if self._told_at is not None and time.credits > self._told_at and not time.is_low:
            self._told_at = None
        if time.is_low and self._told_at is None:
            from bithuman_panel.core.showtime import low_sentence

            self._told_at = time.credits
            self._view.tell_low(low_sentence(time))
