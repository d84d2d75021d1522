"""Agents and rooms: listed by the platform, typed by hand, remembered; one choice at a time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core import limits
from bithuman_panel.core.choice import Choice
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind, InputRefused
from bithuman_panel.core.models import Agent
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.models import Room
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Memory, Reads

REFRESH_S = 5.0
# With a refused key every further call counts against the address (api-facts, 1.12: 30 a minute).
_WANTS_SECRET = frozenset({FailureKind.BAD_SECRET, FailureKind.MISSING_SECRET})
_STOPS_READING = _WANTS_SECRET | {FailureKind.SUSPENDED}


class Way(StrEnum):
    """What helps on from a state, where one act does."""

    WAIT = "wait"
    REFRESH = "refresh"
    REHEARSE = "rehearse"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class RoomItem:
    """A room to choose: as listed by the platform, or (``listed`` None) typed by hand."""

    room_id: str
    listed: Room | None = None


class TargetsView(Protocol):
    """What the targets column can show."""

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        """Show the agents to choose from."""
        ...

    def show_agent(self, agent: Agent | None) -> None:
        """Show the card of the chosen agent."""
        ...

    def show_rooms(
        self, rooms: tuple[RoomItem, ...], chosen: str | None, *, is_broadcast: bool
    ) -> None:
        """Show the rooms to choose from."""
        ...

    def show_state(self, sentence: Sentence | None, way: Way | None = None) -> None:
        """Say what is going on, or what to do, below the pickers; None clears it.

        ``way`` is offered where there is nothing else to show.
        """
        ...

    def alarm(self, sentence: Sentence | None) -> None:
        """Raise or clear the alarm on the target."""
        ...


class TargetsPresenter:
    """Keeps the choice of target. All calls in the GUI thread; reads are awaited."""

    def __init__(
        self,
        view: TargetsView,
        reads: Reads,
        memory: Memory,
        redactor: Redactor,
        on_choice: Callable[[Choice | None, bool], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._reads = reads
        self._memory = memory
        self._redactor = redactor
        self._on_choice = on_choice
        self._sleep = sleep
        self._agents: tuple[Agent, ...] = ()
        self._agent: Agent | None = None
        self._rooms: tuple[Room, ...] | None = None
        self._room: str | None = None
        self._is_broadcast = False
        self._seen: set[str] = set()
        self._may_read = True

    @property
    def rooms(self) -> tuple[Room, ...] | None:
        """The live rooms of the chosen agent as last listed; None: not known yet."""
        return self._rooms

    async def open(self) -> None:
        """List the agents and choose the one used last, else the first that is ready."""
        await self.refresh_agents()
        await self.refresh_rooms()

    async def watch(self) -> None:
        """Keep the chosen agent's rooms fresh until cancelled."""
        while True:
            await self._sleep(REFRESH_S)
            if self._may_read:
                await self.refresh_rooms()

    def stop_reading(self) -> None:
        """Read nothing more until asked to: the platform refuses the API secret."""
        self._may_read = False

    async def refresh_agents(self) -> None:
        """List the agents again."""
        self._view.show_state(say("Looking for your agents …"), Way.WAIT)
        self._may_read = True
        try:
            self._agents = await self._reads.agents()
        except ApiFailed as failed:
            self._read_failed(failed.failure)
        else:
            self._show_agents_state()
        if self._agent is None:
            self._aim_at(self._first_agent())
        else:
            self._renew(self._agent)
        self._show_agents()

    async def refresh_rooms(self) -> None:
        """List the chosen agent's rooms again; an answer for an agent left behind is dropped."""
        agent = self._agent
        if agent is None or not self._may_read:
            return
        if self._rooms is None:
            self._view.show_state(say("Looking for rooms …"), Way.WAIT)
        try:
            rooms = await self._reads.rooms(agent.code)
        except ApiFailed as failed:
            if agent is self._agent:
                self._rooms_failed(failed.failure)
            return
        if agent is self._agent:
            self._take_rooms(rooms)

    def choose_agent(self, text: str) -> bool:
        """Aim at an agent from the list, or at a code typed by hand; say whether it changed.

        A refused code leaves the choice as it was and says why.
        """
        try:
            code = limits.agent_code(self._without_secret(text))
        except InputRefused as refused:
            self._view.show_state(refused.sentence)
            self._show_agents()
            return False
        if self._agent and self._agent.code == code:
            self._show_agents()
            return False
        if code not in {agent.code for agent in self._agents}:
            self._memory.remember_agent(code)
        self._view.show_state(None)
        self._aim_at(self._known(code))
        self._show_agents()
        return True

    def choose_room(self, text: str) -> None:
        """Aim at a room from the list, or at an id typed by hand."""
        if self._agent is None:
            return
        try:
            room = limits.room_id(self._without_secret(text))
        except InputRefused as refused:
            self._view.show_state(refused.sentence)
            self._show_rooms()
            return
        if room not in {listed.room_id for listed in self._rooms or ()}:
            self._memory.remember_room(self._agent.code, room)
        self._room, self._is_broadcast = room, False
        self._view.show_state(None)
        self._changed()

    def choose_broadcast(self) -> None:
        """Aim at every live room of the agent."""
        self._room, self._is_broadcast = None, True
        self._changed()

    def _without_secret(self, text: str) -> str:
        """Return ``text``; raise ``InputRefused`` for the API secret, which would be shown."""
        if self._redactor.finds(text):
            raise InputRefused(say("That is the API secret. Enter it under Account, never here."))
        return text

    def _aim_at(self, agent: Agent | None) -> None:
        self._agent = agent
        self._rooms, self._room, self._is_broadcast = None, None, False
        self._seen = set()
        last = self._memory.last_target()
        if agent and last and last.agent == agent.code:
            self._room = last.room
        self._view.show_agent(agent)
        self._changed()

    def _renew(self, agent: Agent) -> None:
        """Take what the list says of the chosen agent: it may have been a bare code until now."""
        listed = next((each for each in self._agents if each.code == agent.code), agent)
        if listed != agent:
            self._agent = listed
            self._view.show_agent(listed)
            self._changed()

    def _take_rooms(self, rooms: tuple[Room, ...]) -> None:
        is_first, self._rooms = self._rooms is None, rooms
        self._seen |= {room.room_id for room in rooms}
        if is_first and self._room is not None and not self._is_typed(self._room):
            # Remembered from an earlier show: it counts only if it is live again.
            self._room = self._room if self._room in self._seen else None
        if self._room is None and not self._is_broadcast:
            self._room = next((r.room_id for r in rooms if r.deliverable is not False), None)
        if rooms:
            self._view.show_state(None)
        else:
            self._view.show_state(say("No room is live. Open the agent's page."), Way.REFRESH)
        self._changed()

    def _is_typed(self, room: str) -> bool:
        return self._agent is not None and room in self._memory.typed_rooms(self._agent.code)

    def _rooms_failed(self, failure: Failure) -> None:
        if failure.kind is FailureKind.WRONG_ADDRESS:
            self._may_read = False
            self._view.show_state(
                say("This platform does not list rooms. Type the room's id, or choose all rooms.")
            )
        else:
            self._read_failed(failure)

    def _read_failed(self, failure: Failure) -> None:
        self._may_read = failure.kind not in _STOPS_READING
        way = Way.ACCOUNT if failure.kind in _WANTS_SECRET else Way.REFRESH
        self._view.show_state(say("{title} {hint}", title=failure.title, hint=failure.hint), way)

    def _changed(self) -> None:
        self._show_rooms()
        choice = self._choice()
        is_there = self._room_is_there()
        self._view.alarm(
            None if is_there else say("This room has closed. Choose another before you send.")
        )
        if choice:
            self._memory.keep_target(choice.target)
        self._on_choice(choice, is_there)

    def _choice(self) -> Choice | None:
        if self._agent is None or (self._room is None and not self._is_broadcast):
            return None
        return Choice(self._agent, self._room, self._rooms)

    def _room_is_there(self) -> bool:
        """A room is known to be gone only if the platform listed it before and no longer does."""
        if self._room is None or self._rooms is None or self._room not in self._seen:
            return True
        return any(room.room_id == self._room for room in self._rooms)

    def _show_agents(self) -> None:
        listed = {agent.code for agent in self._agents}
        typed = tuple(Agent(c) for c in self._memory.typed_agents() if c not in listed)
        self._view.show_agents((*self._agents, *typed), self._agent.code if self._agent else None)

    def _show_rooms(self) -> None:
        listed = self._rooms or ()
        items = [RoomItem(room.room_id, room) for room in listed]
        known = {room.room_id for room in listed}
        typed = self._memory.typed_rooms(self._agent.code) if self._agent else ()
        wanted = (*((self._room,) if self._room else ()), *typed)
        items += [RoomItem(room) for room in dict.fromkeys(wanted) if room not in known]
        self._view.show_rooms(tuple(items), self._room, is_broadcast=self._is_broadcast)

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
        ready = (agent for agent in self._agents if agent.status in (None, "ready"))
        return next(ready, next(iter(self._agents), None))

    def _known(self, code: str) -> Agent:
        return next((agent for agent in self._agents if agent.code == code), Agent(code))
