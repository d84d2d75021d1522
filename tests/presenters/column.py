"""A targets column with everything around it, and who is on it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.models import Agent, Room, Target
from bithuman_panel.core.nicknames import Nicknames
from bithuman_panel.core.radar import Source
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.presenters.aim import AimPresenter
from bithuman_panel.presenters.room_watch import RoomWatch
from bithuman_panel.presenters.rooms import RoomsPresenter
from bithuman_panel.presenters.targets import TargetsPresenter
from bithuman_panel.presenters.targets_view import RoomItem
from tests.presenters.fakes import HandClock, ScriptedReads, StillMemory, api_failed
from tests.presenters.screens import TargetsScreen

if TYPE_CHECKING:
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.errors import FailureKind
    from bithuman_panel.core.rounds import Turn

AVA, BEN = Agent("A1", "Ava", "ready"), Agent("B2", "Ben", "ready")
LOBBY, HALL = Room("lobby", 4), Room("hall", 2)
CANARY = "sk-canary-in-the-wrong-field"
SHUT = Room("shut", 1, deliverable=False)


@dataclass
class Column:
    """A targets column with everything around it; ``aims`` is every choice it handed on."""

    reads: ScriptedReads = field(default_factory=ScriptedReads)
    memory: StillMemory = field(default_factory=StillMemory)
    screen: TargetsScreen = field(default_factory=TargetsScreen)
    aims: list[tuple[Choice | None, bool]] = field(default_factory=list)
    naps: list[float] = field(default_factory=list)
    most_naps: int = 16
    clock: HandClock = field(default_factory=HandClock)
    is_in_front: bool = True
    turns: tuple[Turn, ...] = ()

    def __post_init__(self) -> None:
        redactor = Redactor([Secret(CANARY)])
        self.nicknames = Nicknames()
        self.known = RoomsPresenter(self.reads, self.clock)
        self.aim = AimPresenter(
            self.screen, self.known, self.memory, redactor, self.nicknames, self._on_choice
        )
        self.targets = TargetsPresenter(
            self.screen, self.reads, self.memory, redactor, self.known, self.aim
        )
        self.watching = RoomWatch(
            self.known,
            self.aim,
            self.reads.allows,
            lambda: self.is_in_front,
            lambda: self.turns,
            self._sleep,
        )

    def _on_choice(self, choice: Choice | None, room_is_there: bool) -> None:
        self.aims.append((choice, room_is_there))

    async def _sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        if len(self.naps) > self.most_naps:
            raise asyncio.CancelledError
        self.clock.at += seconds

    @property
    def target(self) -> Target | None:
        choice, _ = self.aims[-1]
        return choice.target if choice else None

    def open(self) -> None:
        asyncio.run(self.targets.open())

    def list_again(self) -> None:
        asyncio.run(self.targets.aim.refresh())

    def watch(self) -> None:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(self.watching.watch())


def listed(*rooms: Room) -> tuple[RoomItem, ...]:
    """Return rooms as the list shows them that are in the agent's sessions alone."""
    return tuple(RoomItem(room.room_id, room, (Source.SESSIONS,)) for room in rooms)


def typed(room: str) -> RoomItem:
    """Return a room as the list shows it that was only typed by hand."""
    return RoomItem(room, None, (Source.TYPED,))


def column(
    *rooms: Room,
    agents: tuple[Agent, ...] = (AVA, BEN),
    last: Target | None = None,
    typed: dict[str, list[str]] | None = None,
) -> Column:
    made = Column(ScriptedReads(agents, {"A1": rooms}), StillMemory(rooms=typed or {}, last=last))
    made.open()
    return made


def failing(kind: FailureKind) -> Column:
    return Column(ScriptedReads((AVA,), {"A1": api_failed(kind)}))
