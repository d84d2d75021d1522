"""Keeps rooms fresh: the chosen agent's every few seconds, those of others that matter in turn."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import ApiFailed
from bithuman_panel.core.readbudget import Share
from bithuman_panel.core.rounds import BEHIND_TIMES, next_turn
from bithuman_panel.presenters.naps import Naps

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.rounds import Turn
    from bithuman_panel.presenters.aim import AimPresenter
    from bithuman_panel.presenters.rooms import RoomsPresenter

FRONT_S = 5.0
BEHIND_S = 15.0
# A list that is older than this many times its rhythm says how old it is.
LATE_TIMES = 2.0


class RoomWatch:
    """Asks when it may. GUI thread; one read at a time, so a slow one is never overtaken.

    ``turns`` tells which other agents matter now, ``allows`` whether the read budget has room,
    ``is_in_front`` whether somebody works in the window.
    """

    def __init__(
        self,
        rooms: RoomsPresenter,
        aim: AimPresenter,
        allows: Callable[[Share], bool],
        is_in_front: Callable[[], bool],
        turns: Callable[[], tuple[Turn, ...]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rooms = rooms
        self._aim = aim
        self._allows = allows
        self._is_in_front = is_in_front
        self._turns = turns
        self._reading, self._telling = Naps(sleep), Naps(sleep)

    def tell_news(self) -> None:
        """Look again soon: another agent is chosen, or matters now."""
        self._reading.tell()
        self._telling.tell()

    async def watch(self) -> None:
        """Read until cancelled."""
        while True:
            await self._reading.nap(is_idle=self._asks_nobody())
            await self.step()

    async def tell_age(self) -> None:
        """Say how old the list is, until cancelled: also while a read gets no answer."""
        while True:
            await self._telling.nap(is_idle=self._has_no_age())
            self._tell_age(self._every())

    async def step(self) -> None:
        """Read one list, if one is due and may be read."""
        is_in_front, every = self._is_in_front(), self._every()
        if self._rooms.can_ask:
            if self._is_due(every):
                if self._allows(Share.FRONT if is_in_front else Share.BEHIND):
                    await self._aim.refresh()
            else:
                await self._take_turn(1.0 if is_in_front else BEHIND_TIMES)
        self._tell_age(every)

    def _asks_nobody(self) -> bool:
        return not self._rooms.can_ask or (self._aim.agent is None and not self._turns())

    def _has_no_age(self) -> bool:
        agent = self._aim.agent
        return agent is None or self._rooms.age_s(agent.code) is None

    def _every(self) -> float:
        return FRONT_S if self._is_in_front() else BEHIND_S

    def _tell_age(self, every: float) -> None:
        self._aim.tell_age(late_after_s=every * LATE_TIMES)

    def _is_due(self, every: float) -> bool:
        agent = self._aim.agent
        asked = self._rooms.asked_s(agent.code) if agent else 0.0
        return asked is None or asked >= every

    async def _take_turn(self, slower: float) -> None:
        turn = next_turn(self._turns(), self._rooms.asked_s, slower=slower)
        if turn and self._allows(turn.share):
            try:
                await self._rooms.refresh(turn.agent)
            except ApiFailed as failed:
                self._rooms.fail(failed.failure)
