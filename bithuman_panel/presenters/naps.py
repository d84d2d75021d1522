"""Naps between two looks at what there is to read: long ones where there is nothing, ended by news.

An idle window is woken by nothing: not to look, again and again, whether it is idle still.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

TICK_S = 1.0
# Should some news not be told: by then it is looked for.
IDLE_S = 60.0


class Naps:
    """The naps of one who looks. GUI thread only; ``sleep`` is the loop's own."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._sleep = sleep
        self._news: asyncio.Event | None = None

    def tell(self) -> None:
        """Let it look again soon: there may be something to read now."""
        if self._news:
            self._news.set()

    async def nap(self, *, is_idle: bool) -> None:
        """Return after a second, or where nothing is to be read with the next news."""
        if not is_idle:
            await self._sleep(TICK_S)
            return
        news = self._news = asyncio.Event()
        waits = [asyncio.ensure_future(each) for each in (news.wait(), self._sleep(IDLE_S))]
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
        for each in done:
            each.result()
