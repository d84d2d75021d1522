"""The strip's facts: does the platform answer, and how long do the credits last."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.showtime import ShowTime
    from bithuman_panel.presenters.ports import Reads

REFRESH_S = 60.0
# Nobody answered, somebody else did, or the platform answers nothing of this account any more. All
# others are answers of a platform that is there.
_NO_WAY = frozenset(
    {
        FailureKind.UNREACHABLE,
        FailureKind.UNREADABLE,
        FailureKind.BLOCKED,
        FailureKind.OTHER,
        FailureKind.SERVER_FAULT,
        FailureKind.BAD_SECRET,
        FailureKind.MISSING_SECRET,
        FailureKind.SUSPENDED,
    }
)
# Then the line stayed on this computer for a reason that has nothing to do with the network.
_KEPT_HERE = frozenset(
    {Fault.WITHDRAWN, Fault.INTERRUPTED, Fault.JOURNAL, Fault.STALE, Fault.LOCAL}
)


class ConnectionView(Protocol):
    """What the strip can show of the connection."""

    def show_connection(self, sentence: Sentence, *, is_lost: bool = False) -> None:
        """Say whether the platform answers; ``is_lost``: as an alarm."""
        ...


class ConnectionPresenter:
    """Says whether the platform answers, by the newest read or line. All calls in the GUI thread.

    It asks nothing itself: who reads and who sends tells it.
    """

    def __init__(self, view: ConnectionView) -> None:
        self._view = view

    def begin(self) -> None:
        """Say that nobody knows yet."""
        self._view.show_connection(say("Connecting …"))

    def take(self, failure: Failure | None) -> None:
        """Take how a request has ended; None: it was answered as it should be."""
        if failure and failure.kind in _NO_WAY:
            self._view.show_connection(failure.title, is_lost=True)
        else:
            self._view.show_connection(say("Connected"))

    def change(self, entry: Entry) -> None:
        """Take what has become of a line, where that says anything of the way to the platform."""
        exchange, verdict = entry.exchange, entry.verdict
        if exchange is None or verdict is None or exchange.fault in _KEPT_HERE:
            return
        # What was accepted, and not even counted, may have been answered by anybody.
        if verdict.failure or verdict.delivered_to_rooms is not None:
            self.take(verdict.failure)


class AccountView(Protocol):
    """What the strip can show of the credits."""

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
        while await self.refresh():
            await self._sleep(REFRESH_S)

    async def refresh(self) -> bool:
        """Read the credits once; return whether it makes sense to ask again."""
        try:
            left = await self._reads.credits()
        except ApiFailed as failed:
            kind = failed.failure.kind
            # A server without the credits call will not have it in a minute either.
            return kind not in (
                FailureKind.BAD_SECRET,
                FailureKind.MISSING_SECRET,
                FailureKind.WRONG_ADDRESS,
            )
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
