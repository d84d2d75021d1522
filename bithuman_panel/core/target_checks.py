"""Whether the agents and rooms that a show goes to are there now."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import both_ends, short
from bithuman_panel.core.findings import fail, ok, warn
from bithuman_panel.core.models import Agent
from bithuman_panel.core.preflight import Note, Way
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.models import Room, Target
    from bithuman_panel.core.preflight import Standing
    from bithuman_panel.core.show import RunSheet

READY = "ready"


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of agents and rooms, and the ``chosen`` targets; several have a line each.

    ``agents`` None: nobody could list them. ``rooms`` are the live ones of each agent that was
    asked for; None where nobody could tell. ``names`` are the operator's own, of rooms.
    """

    chosen: tuple[Target, ...] = ()
    agents: tuple[Agent, ...] | None = None
    rooms: Mapping[str, tuple[Room, ...] | None] = field(default_factory=dict)
    names: Mapping[Target, str] = field(default_factory=dict)

    def title(self, code: str) -> str:
        """Return what an agent is called, fit for one line."""
        found = next((each for each in self.agents or () if each.code == code), Agent(code))
        return short(found.title)

    def room(self, target: Target) -> str:
        """Return what the room of a target is called, fit for one line."""
        return short(self.names.get(target, "")) or both_ends(target.room or "")


def goals(sheet: RunSheet, chosen: tuple[Target, ...]) -> dict[Target, list[Cue]]:
    """Return every target with the cues that go there; the chosen ones first."""
    found: dict[Target, list[Cue]] = {target: [] for target in chosen}
    for cue in sheet.cues:
        if cue.target:
            found.setdefault(cue.target, []).append(cue)
        elif len(chosen) == 1:
            found[chosen[0]].append(cue)
    return found


def agents_of(sheet: RunSheet, chosen: tuple[Target, ...]) -> tuple[str, ...]:
    """Return the codes of the agents that the show goes to, each once."""
    return tuple(dict.fromkeys(target.agent for target in goals(sheet, chosen)))


def target_notes(sheet: RunSheet, scene: Scene) -> tuple[Note, ...]:
    """Return what is to be known of every agent and every target."""
    found = goals(sheet, scene.chosen)
    codes = agents_of(sheet, scene.chosen)
    notes = [note for code in codes if (note := _agent_note(code, scene))]
    troubled = {code for code in codes if _is_unknown(code, scene)}
    for target, cues in found.items():
        told = None if target.agent in troubled else _trouble(target, scene)
        if told:
            # The chosen target is mended where it is chosen, another one in its cue.
            way = Way.TARGETS if target in scene.chosen else Way.CUE
            notes.append(Note(fail(_with_cues(told, cues)), way, cues[0].id if cues else ""))
    return (*_choice_notes(sheet, scene), *notes)


def seen(standing: Standing, sheet: RunSheet, scene: Scene) -> Standing:
    """Return ``standing`` with who is there."""
    codes = agents_of(sheet, scene.chosen)
    listed = [scene.rooms.get(code) for code in codes]
    if not codes or None in listed:
        return standing
    rooms = [room for each in listed for room in each or () if room.deliverable is not False]
    people = [room.people for room in rooms]
    return replace(
        standing,
        agent=scene.title(codes[0]) if len(codes) == 1 else None,
        rooms=len(rooms),
        people=None if None in people else sum(count for count in people if count),
    )


def _choice_notes(sheet: RunSheet, scene: Scene) -> Iterator[Note]:
    """Yield what is in the way of what goes to the current target."""
    count = sum(cue.target is None for cue in sheet.cues)
    if len(scene.chosen) == 1:
        return
    if not scene.chosen and not count:
        told = say(
            "No target is chosen, and cover line and steer go there. Choose an agent and a room."
        )
        yield Note(warn(told), Way.TARGETS)
    elif not scene.chosen:
        told = counted(
            "No target is chosen, and one cue goes there. Choose an agent and a room.",
            "No target is chosen, and {count} cues go there. Choose an agent and a room.",
            count,
        )
        yield Note(fail(told), Way.TARGETS)
    elif count:
        told = counted(
            "Several rooms are chosen, and one cue goes to one target. Choose one of them, or all "
            "rooms.",
            "Several rooms are chosen, and {count} cues go to one target. Choose one of them, or "
            "all rooms.",
            count,
        )
        yield Note(fail(told), Way.TARGETS)


def _agent_note(code: str, scene: Scene) -> Note | None:
    title = scene.title(code)
    if scene.agents is None:
        return Note(warn(say("Nobody can tell whether {agent} is ready.", agent=title)))
    agent = next((each for each in scene.agents if each.code == code), None)
    if agent is None:
        told = say(
            "{agent} is no agent of this account. Choose another one, or open the account that "
            "has it.",
            agent=title,
        )
        return Note(fail(told), Way.TARGETS)
    if agent.status not in (None, READY):
        told = say(
            "{agent} is not ready, its state is {status}. Wait until it is, or choose another one.",
            agent=title,
            status=agent.status,
        )
        return Note(fail(told), Way.TARGETS)
    return _rooms_note(title, scene.rooms.get(code))


def _rooms_note(title: str, rooms: tuple[Room, ...] | None) -> Note | None:
    if rooms is None:
        return Note(warn(say("Nobody can tell which rooms of {agent} are live.", agent=title)))
    live = [room for room in rooms if room.deliverable is not False]
    if not live:
        # Told of each target that goes there.
        return None
    told = counted(
        "{agent} is live in one room.", "{agent} is live in {count} rooms.", len(live), agent=title
    )
    return Note(ok(told))


def _is_unknown(code: str, scene: Scene) -> bool:
    """Whether there is no such agent: then nothing more need be said of its rooms."""
    return scene.agents is not None and code not in {agent.code for agent in scene.agents}


def _trouble(target: Target, scene: Scene) -> Sentence | None:
    """Return why nobody would hear a line there; None where somebody may."""
    rooms, title = scene.rooms.get(target.agent), scene.title(target.agent)
    if rooms is None:
        return None
    if target.room is None:
        if any(room.deliverable is not False for room in rooms):
            return None
        return say(
            "No room of {agent} is live. Open its page, and wait until it is live.", agent=title
        )
    room = next((each for each in rooms if each.room_id == target.room), None)
    if room is None:
        return say(
            "The room {room} of {agent} is not live. Open it again, or aim elsewhere.",
            room=scene.room(target),
            agent=title,
        )
    if room.deliverable is False:
        return say(
            "{agent} is not in the room {room}. Wait until it is, or aim elsewhere.",
            room=scene.room(target),
            agent=title,
        )
    return None


def _with_cues(told: Sentence, cues: list[Cue]) -> Sentence:
    if not cues:
        return told
    return counted(
        "{told} One cue goes there.", "{told} {count} cues go there.", len(cues), told=told
    )
