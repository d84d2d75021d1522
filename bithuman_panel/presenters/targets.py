"""Agents: listed by the platform, typed by hand, remembered; one is chosen, with a room of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.agents import favourites_first, is_usable
from bithuman_panel.core.choice import Choice
from bithuman_panel.core.errors import ApiFailed, InputRefused
from bithuman_panel.core.models import Agent
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import Way, show_failure, without_secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Room, Target
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.aim import AimPresenter
    from bithuman_panel.presenters.ports import Memory, Reads
    from bithuman_panel.presenters.rooms import RoomsPresenter
    from bithuman_panel.presenters.targets_view import TargetsView


_NOT_HERE = say("Check that the profile and the agent belong together.")
_CLOSED = say("This room has closed. Choose another before you send.")


class TargetsPresenter:
    """Keeps the choice of agent. All calls in the GUI thread; reads are awaited.

    ``aim`` keeps the choice of its room, ``known`` which rooms there are.
    """

    def __init__(
        self,
        view: TargetsView,
        reads: Reads,
        memory: Memory,
        redactor: Redactor,
        known: RoomsPresenter,
        aim: AimPresenter,
    ) -> None:
        self._view = view
        self._reads = reads
        self._memory = memory
        self._redactor = redactor
        self._known_rooms = known
        self.aim = aim
        self._agents: tuple[Agent, ...] = ()
        self._languages: dict[str, str | None] = {}
        # Told by the composition root: who keeps them needs the list of agents, too.
        self.favourites: Callable[[], tuple[str, ...]] = tuple
        self._listeners: list[Callable[[], None]] = []

    @property
    def rooms(self) -> tuple[Room, ...] | None:
        """The live rooms of the chosen agent as last listed; None: not known yet."""
        return self.aim.live

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Every agent that can be chosen: favourites, then as listed, then those typed by hand."""
        listed = {agent.code for agent in self._agents}
        typed = tuple(Agent(c) for c in self._memory.typed_agents() if c not in listed)
        return favourites_first((*self._agents, *typed), self.favourites())

    @property
    def target(self) -> Target | None:
        """Where a line would go now."""
        choice = self.aim.choice
        return choice.target if choice else None

    def listen(self, act: Callable[[], None]) -> None:
        """Do ``act`` when the list has changed, or who of it is chosen."""
        self._listeners.append(act)

    def rooms_of(self, code: str) -> tuple[str, ...]:
        """Return the rooms of an agent that can be chosen: live ones if known, and typed ones."""
        live = [room.room_id for room in self._known_rooms.live(code) or ()]
        return tuple(dict.fromkeys((*live, *self._memory.typed_rooms(code))))

    def choice_of(self, target: Target) -> tuple[Choice, bool]:
        """Return ``target`` as it is known here, and whether its room is not known to be gone."""
        rooms = self._known_rooms.live(target.agent)
        agent, name = self._known(target.agent), self.aim.nickname(target)
        choice = Choice(agent, target.room, rooms, name)
        return choice, self._known_rooms.is_there(target)

    def why_not(self, entry: Entry, profile: str) -> Sentence | None:
        """Return why no hand could aim where a line went: account, agent or room are not here."""
        target = entry.line.target
        agents = {agent.code for agent in (*self.agents, *filter(None, (self.aim.agent,)))}
        if entry.profile != profile or target.agent not in agents:
            return _NOT_HERE
        if target.room is None or self._known_rooms.live(target.agent) is None:
            return None
        rooms = self._known_rooms.known(target.agent, self._memory.typed_rooms(target.agent))
        there = {room.room_id for room in rooms if not room.is_closed}
        return None if target.room in there else _CLOSED

    def language(self, code: str) -> str | None:
        """Return the language of an agent as the platform has it, None where it does not say."""
        return self._languages.get(code)

    async def open(self) -> None:
        """List the agents and choose the one used last, else the first that is ready."""
        await self.refresh_agents()
        await self.aim.refresh()

    def stop_reading(self) -> None:
        """Read nothing more until asked to: the platform refuses the API secret."""
        self._known_rooms.may_read = False

    async def refresh_agents(self) -> None:
        """List the agents again."""
        self._view.show_state(say("Looking for your agents …"), Way.WAIT)
        self._known_rooms.resume()
        try:
            self._agents = await self._reads.agents(self._take_page)
        except ApiFailed as failed:
            self._known_rooms.fail(failed.failure)
            show_failure(self._view, failed.failure)
        else:
            self._show_agents_state()
        self._learn_languages()
        agent = self.aim.agent
        if agent is None:
            self.aim.take_agent(self._first_agent())
        else:
            self.aim.renew(next((a for a in self._agents if a.code == agent.code), agent))
        self.show_agents()

    def choose_agent(self, text: str) -> bool:
        """Aim at an agent from the list, or at a code typed by hand; say whether it changed.

        A refused code leaves the choice as it was and says why.
        """
        try:
            code = limits.agent_code(without_secret(text, self._redactor))
        except InputRefused as refused:
            self._view.show_state(refused.sentence)
            self.show_agents()
            return False
        if self.aim.agent and self.aim.agent.code == code:
            self.show_agents()
            return False
        if code not in {agent.code for agent in self._agents}:
            self._memory.remember_agent(code)
        self._view.show_state(None)
        self.aim.take_agent(self._known(code))
        self.show_agents()
        return True

    def _take_page(self, listed: tuple[Agent, ...]) -> None:
        """Take the agents that are read so far: nobody waits for hundreds of them."""
        codes = {agent.code for agent in listed}
        later = tuple(agent for agent in self._agents if agent.code not in codes)
        self._agents = (*listed, *later)
        self._learn_languages()
        last = self._memory.last_target()
        if self.aim.agent is None and (last is None or last.agent in codes):
            self.aim.take_agent(self._first_agent())
        self.show_agents()

    def _learn_languages(self) -> None:
        self._languages = {agent.code: agent.language for agent in self._agents}

    def show_agents(self) -> None:
        """Show the list as it is now, and who of it is chosen."""
        self._view.show_agents(self.agents, self.aim.agent.code if self.aim.agent else None)
        for act in self._listeners:
            act()

    def _show_agents_state(self) -> None:
        if self._agents:
            self._view.show_state(None)
            return
        told = say("This account has no agent yet. Make one on the platform, or type a code.")
        self._view.show_state(told, Way.REHEARSE)

    def _first_agent(self) -> Agent | None:
        last = self._memory.last_target()
        known = {*(agent.code for agent in self._agents), *self._memory.typed_agents()}
        if last and (last.agent in known or not self._agents):
            return self._known(last.agent)
        ready = (agent for agent in self._agents if is_usable(agent))
        return next(ready, next(iter(self._agents), None))

    def _known(self, code: str) -> Agent:
        return next((agent for agent in self._agents if agent.code == code), Agent(code))
