"""What the targets column can show: agents, rooms, how things stand, and the alarm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import FailureKind, InputRefused
from bithuman_panel.core.troubles import door_of
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.errors import Failure
    from bithuman_panel.core.models import Agent, Room
    from bithuman_panel.core.radar import KnownRoom, Moment, Source
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.troubles import Door

WANTS_SECRET = frozenset({FailureKind.BAD_SECRET, FailureKind.MISSING_SECRET})


class Way(StrEnum):
    """What helps on from a state, where one act does."""

    WAIT = "wait"
    REFRESH = "refresh"
    VIEWER = "viewer"
    REHEARSE = "rehearse"
    ACCOUNT = "account"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class RoomItem:
    """A room to choose. ``listed`` is what the platform says of it, None where nothing.

    ``sources`` told of it, ``moment`` is what happened there last.
    """

    room_id: str
    listed: Room | None = None
    sources: tuple[Source, ...] = ()
    moment: Moment | None = None
    is_closed: bool = False


def item_of(room: KnownRoom) -> RoomItem:
    """Return what the list shows of a room."""
    moment = next(iter(room.moments), None)
    return RoomItem(room.room_id, room.listed, room.sources, moment, room.is_closed)


class TargetsView(Protocol):
    """What the targets column can show."""

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        """Show the agents to choose from."""
        ...

    def show_agent(self, agent: Agent | None) -> None:
        """Show the card of the chosen agent."""
        ...

    def show_rooms(
        self,
        rooms: tuple[RoomItem, ...],
        chosen: str | None,
        *,
        is_broadcast: bool,
        also: tuple[str, ...] = (),
    ) -> None:
        """Show the rooms to choose from; ``also`` are chosen beside ``chosen``."""
        ...

    def show_state(
        self, sentence: Sentence | None, way: Way | None = None, door: Door | None = None
    ) -> None:
        """Say what is going on, or what to do, below the pickers; None clears it.

        ``way`` is offered where there is nothing else to show; ``door`` is the one of ``PAGE``.
        """
        ...

    def show_age(self, sentence: Sentence | None) -> None:
        """Say how old the rooms are that are shown, None: they are fresh."""
        ...

    def alarm(self, sentence: Sentence | None, covered: Sentence | None = None) -> None:
        """Raise or clear the alarm on the target; ``covered`` says it behind the stage shield."""
        ...


def show_failure(view: TargetsView, failure: Failure) -> None:
    """Say that a list could not be read, and what helps on."""
    told = say("{title} {hint}", title=failure.title, hint=failure.hint)
    door = door_of(failure)
    if failure.kind in WANTS_SECRET:
        view.show_state(told, Way.ACCOUNT)
    elif door:
        view.show_state(told, Way.PAGE, door)
    else:
        view.show_state(told, Way.REFRESH)


def without_secret(text: str, redactor: Redactor) -> str:
    """Return ``text``; raise ``InputRefused`` for the API secret, which would be shown."""
    if redactor.finds(text):
        raise InputRefused(say("That is the API secret. Enter it under Account, never here."))
    return text
