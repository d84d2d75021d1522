"""``agents`` and ``rooms``: what the account has, and where an agent is live."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from bithuman_panel.api.reads import Reads
from bithuman_panel.cli.account import access_of
from bithuman_panel.cli.terminal import complain, tell, tell_program
from bithuman_panel.core import limits
from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind
from bithuman_panel.core.record import utc
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.models import Agent, Room

DONE, FAILED = 0, 1


def run_agents(options: Namespace, station: Station) -> int:
    """Print the account's agents: for programs one JSON array, for people one a line."""
    with closing(_reads(options, station)) as reads:
        try:
            agents = reads.agents()
        except ApiFailed as failed:
            return _failed(failed.failure)
    if options.json:
        tell_program([agent._asdict() for agent in agents])
    else:
        for agent in agents:
            tell(_agent(agent))
        if not agents:
            complain(say("This account has no agents yet."))
    return DONE


def run_rooms(options: Namespace, station: Station) -> int:
    """Print an agent's live rooms: for programs one JSON array, for people one a line."""
    code = limits.agent_code(options.agent)
    with closing(_reads(options, station)) as reads:
        try:
            rooms = reads.rooms(code)
        except ApiFailed as failed:
            return _failed(failed.failure)
    if options.json:
        tell_program([_room_record(room) for room in rooms])
    else:
        for room in rooms:
            tell(_room(room))
        if not rooms:
            complain(say("The agent is live in no room. Open its page, then look again."))
    return DONE


def _reads(options: Namespace, station: Station) -> Reads:
    _, access, trust = access_of(options, station)
    return Reads(access, trust)


def _failed(failure: Failure) -> int:
    if failure.kind is FailureKind.WRONG_ADDRESS:
        complain(say("This server cannot list that. You can still send to a room by its id."))
    else:
        complain(say("{title} {hint}", title=failure.title, hint=failure.hint))
    return FAILED


def _agent(agent: Agent) -> Sentence:
    return say(
        "{code}: {name} ({status})",
        code=agent.code,
        name=agent.name or say("no name"),
        status=agent.status or say("state not told"),
    )


def _room(room: Room) -> Sentence:
    return say(
        "{room}: {people} people, open since {since}, {hears}",
        room=room.room_id,
        people="?" if room.people is None else room.people,
        since=_opened(room) or "?",
        hears=say("cannot be reached") if room.deliverable is False else say("can be reached"),
    )


def _room_record(room: Room) -> dict[str, object]:
    return {**room._asdict(), "opened_at": _opened(room)}


def _opened(room: Room) -> str | None:
    return None if room.opened_at is None else utc(room.opened_at)
