"""What stands for agents and rooms while the stage shield hides their codes and ids."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import send_sentence, short
from bithuman_panel.core.models import Agent, Mode
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.wording import Value

# The places of sentences whose texts are never a code, an id, a name, an address or a line.
OPEN_PLACES = frozenset({"status"})


class Pseudonyms:
    """Other names for agents and rooms: each keeps its own for as long as the panel runs.

    A number by place in a list would pass to another room when one closes; then the sentence on
    the Send button would stay the same and mean another. No two agents share a name.
    """

    def __init__(self) -> None:
        self._agents: dict[tuple[str, str], str] = {}
        self._rooms: dict[str, dict[str, int]] = {}

    def agent(self, agent: Agent) -> str:
        """Return what an agent is called, fit for one line: its name unless that tells its code.

        A number follows where another agent has the name already, or stands in its place.
        """
        tells = agent.code.casefold() in agent.title.casefold()
        title = "" if tells else short(agent.title)
        key = (agent.code, title)
        if key not in self._agents:
            self._agents[key] = self._free_name(title)
        return self._agents[key]

    def room(self, agent: str, room: str) -> int:
        """Return the number of a room of the agent ``agent``."""
        rooms = self._rooms.setdefault(agent, {})
        return rooms.setdefault(room, len(rooms) + 1)

    def _free_name(self, title: str) -> str:
        taken = set(self._agents.values())
        numbered = (f"{title} #{number}".strip() for number in count(2 if title else 1))
        return next(name for name in chain((title,), numbered) if name and name not in taken)


def covered_send_sentence(
    mode: Mode, choice: Choice | None, names: Pseudonyms, *, is_there: bool = True
) -> Sentence:
    """Return what the Send button says behind the shield; it leaves no more doubt than without."""
    if choice is None:
        return send_sentence(mode, None)
    title = names.agent(choice.agent)
    # The operator's own name for a room is for the operator alone: there it is a number, too.
    if choice.room is None or choice.is_several:
        named = replace(choice, agent=choice.agent._replace(name=title))
        return send_sentence(mode, named, is_there=is_there)
    if not is_there:
        return say("Room {room} has closed", room=names.room(choice.agent.code, choice.room))
    return say(
        "Speak to {agent} in room {room}" if mode is Mode.SPEAK else "Tell {agent} in room {room}",
        agent=title,
        room=names.room(choice.agent.code, choice.room),
    )


def without_names(sentence: Sentence) -> Sentence:
    """Return ``sentence`` with a word in the place of all that is for the operator's eyes only."""
    values = tuple((name, _without_name(name, value)) for name, value in sentence.values)
    return replace(sentence, values=values)


def _without_name(name: str, value: Value) -> Value:
    if isinstance(value, Sentence):
        return without_names(value)
    is_private = isinstance(value, str) and name not in OPEN_PLACES
    return say("hidden") if is_private else value


def may_be_read(sentence: Sentence) -> bool:
    """Return whether nothing in ``sentence`` is for the operator's eyes only.

    Numbers are for everybody, and so are our own sentences inside this one; a text is not, unless
    its place is known.
    """
    return all(
        may_be_read(value)
        if isinstance(value, Sentence)
        else not isinstance(value, str) or name in OPEN_PLACES
        for name, value in sentence.values
    )
