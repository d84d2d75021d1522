"""The account's runtime sessions, read by one and told to everybody who shows or uses them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import ApiFailed, FailureKind
from bithuman_panel.core.readbudget import Share

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.activity import Activity

FRONT_S = 10.0
BEHIND_S = 30.0
# Whatever else goes wrong may be over a moment later.
_FINAL = frozenset(
    {
        FailureKind.WRONG_ADDRESS,
        FailureKind.FORBIDDEN,
        FailureKind.BAD_SECRET,
        FailureKind.MISSING_SECRET,
        FailureKind.SUSPENDED,
        FailureKind.PLAN_REQUIRED,
    }
)


class Activities(Protocol):
    """Where they are read."""

    async def activity(self) -> Activity:
        """Return what is live of the account; raises ``ApiFailed``."""
        ...

    def allows(self, share: Share) -> bool:
        """Return whether a poll may ask now."""
        ...


class ActivityPresenter:
    """Keeps what is live of the account. All calls in the GUI thread; reads are awaited.

    ``is_in_front`` tells whether the window is in use: where it is not, it reads less often.
    """

    def __init__(
        self,
        reads: Activities,
        is_in_front: Callable[[], bool],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._reads = reads
        self._is_in_front = is_in_front
        self._sleep = sleep
        self._listeners: list[Callable[[], None]] = []
        self.activity: Activity | None = None
        self.is_served = True

    def listen(self, told: Callable[[], None]) -> None:
        """Tell each time that ``activity`` is another, or that the platform does not serve it."""
        self._listeners.append(told)

    async def watch(self) -> None:
        """Read until cancelled, or until the platform shows that it never will answer."""
        while self.is_served:
            is_in_front = self._is_in_front()
            if self._reads.allows(Share.FRONT if is_in_front else Share.BEHIND):
                await self.refresh()
            await self._sleep(FRONT_S if is_in_front else BEHIND_S)

    async def refresh(self) -> None:
        """Read once; where that fails, what was known is kept but where it can be true no more."""
        try:
            activity = await self._reads.activity()
        except ApiFailed as failed:
            if failed.failure.kind in _FINAL:
                self.is_served = False
                self._take(None)
        else:
            self._take(activity)

    def _take(self, activity: Activity | None) -> None:
        if activity == self.activity and self.is_served:
            return
        self.activity = activity
        for told in self._listeners:
            told()
