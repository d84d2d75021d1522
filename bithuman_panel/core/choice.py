"""What the operator has chosen to reach, and the sentence on the Send button that says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Agent, Room

# Shown titles are cut here, so that a hostile name cannot push the verb out of sight.
TITLE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """An agent, and one of its rooms or (``room`` None) a broadcast to all of them.

    ``rooms`` are the agent's live rooms as last listed, None where the platform does not list
    them. ``nickname`` is the operator's own name for the room.
    """

    agent: Agent
    room: str | None = None
    rooms: tuple[Room, ...] | None = None
    nickname: str | None = None

    @property
    def target(self) -> Target:
        """The target that a line sent now would get."""
        return Target(self.agent.code, self.room)

    @property
    def is_broadcast(self) -> bool:
        """Whether every live room of the agent is meant."""
        return self.room is None

    @property
    def room_title(self) -> str:
        """The room as the operator knows it, fit for one line."""
        return short(self.nickname or "") or short(self.room or "")

    @property
    def people(self) -> int | None:
        """How many people a line would reach, where the platform says it for every room."""
        counted = [room.people for room in self._reached()]
        return None if None in counted or not counted else sum(n for n in counted if n is not None)

    @property
    def room_count(self) -> int | None:
        """How many rooms a broadcast would reach, as last listed."""
        return None if self.rooms is None else len(self._reached())

    def _reached(self) -> list[Room]:
        rooms = [room for room in self.rooms or () if room.deliverable is not False]
        return rooms if self.is_broadcast else [r for r in rooms if r.room_id == self.room]


def short(title: str) -> str:
    """Return ``title`` fit for a button: on one line, unsafe characters visible, cut in the end."""
    line = one_line(title)
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1] + "…"


def send_sentence(mode: Mode, choice: Choice | None) -> Sentence:
    """Return what the Send button says: the verb, the agent, and how far the line goes."""
    if choice is None:
        return say("Speak to …") if mode is Mode.SPEAK else say("Tell …")
    agent = short(choice.agent.title)
    if choice.is_broadcast:
        return _broadcast_sentence(mode, agent, choice)
    if mode is Mode.SPEAK:
        return say("Speak to {agent} in {room}", agent=agent, room=choice.room_title)
    return say("Tell {agent} in {room}", agent=agent, room=choice.room_title)


def _broadcast_sentence(mode: Mode, agent: str, choice: Choice) -> Sentence:
    rooms, people = choice.room_count, choice.people
    if not rooms:
        if mode is Mode.SPEAK:
            return say("Speak to ALL rooms of {agent}", agent=agent)
        return say("Tell ALL rooms of {agent}", agent=agent)
    if people is None or rooms == 1:
        return _rooms_sentence(mode, agent, rooms)
    if mode is Mode.SPEAK:
        return counted(
            "Speak to ALL {rooms} rooms of {agent}, one person",
            "Speak to ALL {rooms} rooms of {agent}, {count} people",
            people,
            rooms=rooms,
            agent=agent,
        )
    return counted(
        "Tell ALL {rooms} rooms of {agent}, one person",
        "Tell ALL {rooms} rooms of {agent}, {count} people",
        people,
        rooms=rooms,
        agent=agent,
    )


def _rooms_sentence(mode: Mode, agent: str, rooms: int) -> Sentence:
    if mode is Mode.SPEAK:
        return counted(
            "Speak to ALL rooms of {agent}: it has one",
            "Speak to ALL {count} rooms of {agent}",
            rooms,
            agent=agent,
        )
    return counted(
        "Tell ALL rooms of {agent}: it has one",
        "Tell ALL {count} rooms of {agent}",
        rooms,
        agent=agent,
    )
