"""Portraits come one after another: the chosen agent's first, and only while there is time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.readbudget import Share

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.models import Agent

# So many agents of a list get one; whoever is chosen beyond that gets one, too.
MOST = 60
WAIT_S = 5.0
PAUSE_S = 0.05


class PortraitSource(Protocol):
    """Pictures ready to be shown, made off the GUI thread. Never raises: None for none."""

    async def kept(self, agent: Agent) -> object | None:
        """Return the portrait of ``agent`` from this computer."""
        ...

    async def fetched(self, agent: Agent) -> object | None:
        """Return the portrait of ``agent`` from where the platform has it."""
        ...


class PortraitsView(Protocol):
    """Where portraits are shown."""

    def forget_portraits(self) -> None:
        """Show none: they are of another account."""
        ...

    def show_portrait(self, code: str, picture: object) -> None:
        """Show the portrait of an agent in place of its initials."""
        ...


class PortraitsPresenter:
    """Fetches portraits, one at a time. GUI thread; what takes time is awaited."""

    def __init__(
        self,
        view: PortraitsView,
        source: PortraitSource,
        allows: Callable[[Share], bool],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._source = source
        self._allows = allows
        self._sleep = sleep
        self._wanted: tuple[Agent, ...] = ()
        # Whether there was one or not: the same address is asked once.
        self._done: set[tuple[str, str | None]] = set()
        self._news = asyncio.Event()
        view.forget_portraits()

    def want(self, agents: tuple[Agent, ...], chosen: Agent | None) -> None:
        """Take whose portraits are shown: favourites stand in front, ``chosen`` before them."""
        first = (chosen,) if chosen else ()
        self._wanted = (*first, *agents[:MOST])
        self._news.set()

    async def watch(self) -> None:
        """Fetch what is wanted until cancelled."""
        while True:
            agent = self._next()
            if agent is None:
                self._news.clear()
                await self._news.wait()
            else:
                await self._show(agent)
                await self._sleep(PAUSE_S)

    def _next(self) -> Agent | None:
        return next(
            (each for each in self._wanted if each.image_url and _key(each) not in self._done), None
        )

    async def _show(self, agent: Agent) -> None:
        picture = await self._source.kept(agent)
        if picture is None:
            if not self._allows(Share.COURTESY):
                # Whoever is chosen meanwhile goes first.
                await self._sleep(WAIT_S)
                return
            picture = await self._source.fetched(agent)
        self._done.add(_key(agent))
        if picture is not None:
            self._view.show_portrait(agent.code, picture)


def _key(agent: Agent) -> tuple[str, str | None]:
    return agent.code, agent.image_url
