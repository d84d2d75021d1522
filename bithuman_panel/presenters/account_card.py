"""The account, whole: plan, credits, what is live, what this minute still takes, and the way out.

It reads nothing by itself but when it is opened; what is polled anyway is shown as it comes.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import ApiFailed
from bithuman_panel.core.troubles import Door, doors, is_trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.activity import Activity
    from bithuman_panel.core.budget import BudgetState
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.models import Account
    from bithuman_panel.core.readbudget import ReadState
    from bithuman_panel.core.showtime import ShowTime

TICK_S = 1.0


class AccountShown(NamedTuple):
    """What the card shows. ``account`` and ``activity`` are None where nobody said.

    ``trouble`` is what the platform refused for the account's own sake; ``is_locked``: Show mode.
    """

    account: Account | None
    time: ShowTime | None
    activity: Activity | None
    lines: BudgetState
    reads: ReadState
    trouble: Failure | None = None
    doors: tuple[Door, ...] = ()
    is_locked: bool = False


class AccountCardView(Protocol):
    """The card."""

    def show_account(self, shown: AccountShown) -> None:
        """Show the account as it is known now."""
        ...


class AccountReads(Protocol):
    """Where it is read."""

    async def account(self) -> Account:
        """Return whose API secret it is; raises ``ApiFailed``."""
        ...


class Facts(NamedTuple):
    """What others know already; each is asked for at the moment it is shown."""

    time: Callable[[], ShowTime | None]
    activity: Callable[[], Activity | None]
    lines: Callable[[], BudgetState]
    reads: Callable[[], ReadState]
    is_locked: Callable[[], bool]


class AccountCardPresenter:
    """Shows the card, and keeps it fresh while it is open. All calls in the GUI thread."""

    def __init__(
        self,
        view: Callable[[], AccountCardView],
        reads: AccountReads,
        facts: Facts,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._reads = reads
        self._facts = facts
        self._sleep = sleep
        self._account: Account | None = None
        self._trouble: Failure | None = None
        # Whoever opened it last keeps it fresh, and nobody else.
        self._opened: object | None = None

    async def open(self) -> None:
        """Show it, read the account, and keep it fresh until it is closed or this is cancelled."""
        opened = self._opened = object()
        self._show()
        await self.refresh()
        while self._opened is opened:
            await self._sleep(TICK_S)
            self._show()

    def close(self) -> None:
        """It is gone: show nothing more."""
        self._opened = None

    async def refresh(self) -> None:
        """Read the account once; where that fails, say why and keep what was known."""
        try:
            self._account = await self._reads.account()
        except ApiFailed as failed:
            self._trouble = failed.failure
        self._show()

    def note(self, failure: Failure) -> None:
        """Take a failure of a line or a list: it is kept if it is about the account."""
        if is_trouble(failure):
            self._trouble = failure
            self._show()

    def change(self, entry: Entry) -> None:
        """Take what has become of a line: one that was delivered ends every trouble."""
        if entry.outcome is Outcome.DELIVERED and self._trouble:
            self._trouble = None
            self._show()

    def _show(self) -> None:
        if self._opened is None:
            return
        facts = self._facts
        self._view().show_account(
            AccountShown(
                self._account,
                facts.time(),
                facts.activity(),
                facts.lines(),
                facts.reads(),
                self._trouble,
                doors(self._account, self._trouble),
                facts.is_locked(),
            )
        )
