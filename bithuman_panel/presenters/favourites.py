"""Favourite agents: they come first in every list, in an order of their own, and stay so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.wording import Sentence


class FavouriteMemory(Protocol):
    """What is remembered of favourites. Reads are immediate, writes are kept for later."""

    def favourites(self) -> tuple[str, ...]:
        """Return the codes of favourite agents in the operator's order."""
        ...

    def keep_favourites(self, codes: tuple[str, ...]) -> None:
        """Keep which agents are favourites, in this order."""
        ...


class FavouritesView(Protocol):
    """Where favourites are told apart."""

    def show_favourites(self, codes: tuple[str, ...]) -> None:
        """Mark these agents as favourites."""
        ...

    def show_state(self, sentence: Sentence | None) -> None:
        """Say why nothing was done."""
        ...


class FavouritesPresenter:
    """Keeps which agents are favourites. All calls in the GUI thread, none waits.

    A code is one account's alone, so each account has its own favourites in what is remembered.
    """

    def __init__(self, view: FavouritesView, memory: FavouriteMemory) -> None:
        self._view = view
        self._memory = memory
        self._listeners: list[Callable[[], None]] = []
        view.show_favourites(memory.favourites())

    @property
    def codes(self) -> tuple[str, ...]:
        """The favourites in their order."""
        return self._memory.favourites()

    def listen(self, act: Callable[[], None]) -> None:
        """Do ``act`` after each change."""
        self._listeners.append(act)

    def toggle(self, agent: Agent | None) -> None:
        """Make ``agent`` the last of the favourites, or a favourite no longer."""
        if agent is None:
            self._view.show_state(say("Choose an agent first. Then mark it as a favourite."))
            return
        others = tuple(code for code in self.codes if code != agent.code)
        self._keep(others if agent.code in self.codes else (*others, agent.code))

    def move(self, agent: Agent | None, steps: int, listed: tuple[Agent, ...]) -> None:
        """Move ``agent`` up or down among the favourites that are ``listed``.

        Those of other accounts keep their places.
        """
        known = {each.code for each in listed}
        own = [code for code in self.codes if code in known]
        if agent is None or agent.code not in own:
            self._view.show_state(say("Only a favourite can be moved. Mark the agent as one."))
            return
        here = own.index(agent.code)
        there = min(max(here + steps, 0), len(own) - 1)
        own.insert(there, own.pop(here))
        moved = iter(own)
        self._keep(tuple(next(moved) if code in known else code for code in self.codes))

    def _keep(self, codes: tuple[str, ...]) -> None:
        self._memory.keep_favourites(codes)
        self._view.show_favourites(codes)
        for act in self._listeners:
            act()
