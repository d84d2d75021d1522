"""What the operator has chosen to reach, and the sentence on the Send button that says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from bithuman_panel.core.models import Agent, Room

# What drafts go by: one target, or the several that are chosen together, in one order always.
Reach = Target | tuple[Target, ...]

# Shown titles are cut here, so that a hostile name cannot push the verb out of sight.
TITLE_LENGTH = 40


class Chooser(StrEnum):
    """Who chose: a hand, a hand at an earlier time, or the panel by itself."""

    HAND = "hand"
    MEMORY = "memory"
    PANEL = "panel"


@dataclass(frozen=True, slots=True)
class Choice:
    """An agent, and one of its rooms or (``room`` None) a broadcast to all of them.

    ``rooms`` are the agent's live rooms as last listed, None where the platform does not list
    them. ``nickname`` is the operator's own name for the room. ``also`` are the further rooms
    where several are chosen, in the order in which they were; a broadcast has none. ``chosen_by``
    says who chose these rooms: it makes no other choice of it.
    """

    agent: Agent
    room: str | None = None
    rooms: tuple[Room, ...] | None = None
    nickname: str | None = None
    also: tuple[str, ...] = ()
    chosen_by: Chooser = field(default=Chooser.HAND, compare=False)

    @property
    def target(self) -> Target:
        """The target that a line sent now would get; of several, the first."""
        return Target(self.agent.code, self.room)

    @property
    def targets(self) -> tuple[Target, ...]:
        """Every target that would get a line of its own, in the order in which they would go."""
        return (self.target, *(Target(self.agent.code, room) for room in self.also))

    @property
    def is_several(self) -> bool:
        """Whether several rooms are chosen: a line and an entry for each."""
        return bool(self.also)

    @property
    def reach(self) -> Reach:
        """What drafts go by: the same rooms have the same one, in whatever order chosen."""
        if not self.is_several:
            return self.target
        return tuple(sorted(self.targets, key=lambda target: target.room or ""))

    @property
    def is_broadcast(self) -> bool:
        """Whether every live room of the agent is meant."""
        return self.room is None

    @property
    def room_title(self) -> str:
        """The room as the operator knows it, fit for one line."""
        return short(self.nickname or "") or both_ends(self.room or "")

    @property
    def people(self) -> int | None:
        """How many people a line would reach, where the platform says it for every room."""
        reached = self._reached()
        if not reached or (self.is_several and len(reached) != len(self.targets)):
            return None
        counted = [room.people for room in reached]
        return None if None in counted else sum(n for n in counted if n is not None)

    @property
    def room_count(self) -> int | None:
        """How many rooms a broadcast would reach, as last listed."""
        return None if self.rooms is None else len(self._reached())

    def _reached(self) -> list[Room]:
        rooms = [room for room in self.rooms or () if room.deliverable is not False]
        chosen = (self.room, *self.also)
        return rooms if self.is_broadcast else [r for r in rooms if r.room_id in chosen]


def short(title: str) -> str:
    """Return ``title`` fit for a button: on one line, unsafe characters visible, cut in the end."""
    line = one_line(title)
    return line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1] + "…"


def both_ends(room_id: str) -> str:
    """Return a room's id fit for a button: cut in the middle, for the end tells it from others."""
    line, half = one_line(room_id), TITLE_LENGTH // 2
    return line if len(line) <= TITLE_LENGTH else f"{line[: half - 1]}…{line[-half:]}"


def send_sentence(mode: Mode, choice: Choice | None, *, is_there: bool = True) -> Sentence:
    """Return what the Send button says: the verb, the agent, and how far the line goes.

    Where a room is not ``is_there``, it says that it has closed: nothing would go.
    """
    if choice is None:
        return say("Speak to …") if mode is Mode.SPEAK else say("Tell …")
    if not is_there:
        return _closed_sentence(choice)
    agent = short(choice.agent.title)
    if choice.is_broadcast:
        return _broadcast_sentence(mode, agent, choice)
    if choice.is_several:
        return _several_sentence(mode, agent, choice)
    if mode is Mode.SPEAK:
        return say("Speak to {agent} in {room}", agent=agent, room=choice.room_title)
    return say("Tell {agent} in {room}", agent=agent, room=choice.room_title)


def with_minutes(sentence: Sentence, minutes: int) -> Sentence:
    """Return what the Send button says of a line that takes so long to say; 0: as it is."""
    return (
        say("{deed}, about {minutes} min", deed=sentence, minutes=minutes) if minutes else sentence
    )


def cost_note(choice: Choice | None) -> Sentence | None:
    """Return what several rooms cost of the write budget, None where it is one line anyway."""
    if choice is None or not choice.is_several:
        return None
    return counted(
        "One line of this minute's budget.",
        "{count} lines of this minute's budget, one for each room. To all rooms it would be one.",
        len(choice.targets),
    )


def _closed_sentence(choice: Choice) -> Sentence:
    if choice.is_several:
        return say("One of the chosen rooms has closed")
    return say("{room} has closed", room=choice.room_title)


def _several_sentence(mode: Mode, agent: str, choice: Choice) -> Sentence:
    rooms, people = len(choice.targets), choice.people
    if people is None:
        if mode is Mode.SPEAK:
            return counted(
                "Speak to {agent} in one room",
                "Speak to {agent} in {count} rooms",
                rooms,
                agent=agent,
            )
        return counted(
            "Tell {agent} in one room", "Tell {agent} in {count} rooms", rooms, agent=agent
        )
    if mode is Mode.SPEAK:
        return counted(
            "Speak to {agent} in {rooms} rooms, one person",
            "Speak to {agent} in {rooms} rooms, {count} people",
            people,
            rooms=rooms,
            agent=agent,
        )
    return counted(
        "Tell {agent} in {rooms} rooms, one person",
        "Tell {agent} in {rooms} rooms, {count} people",
        people,
        rooms=rooms,
        agent=agent,
    )


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
