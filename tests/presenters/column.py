"""A targets column with everything around it, and who is on it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.models import Agent, Room, Target
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.presenters.targets import TargetsPresenter
from tests.presenters.fakes import ScriptedReads, StillMemory, api_failed
from tests.presenters.screens import TargetsScreen

if TYPE_CHECKING:
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.errors import FailureKind

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
    most_naps: int = 3

    def __post_init__(self) -> None:
        self.targets = TargetsPresenter(
            self.screen,
            self.reads,
            self.memory,
            Redactor([Secret(CANARY)]),
            self._on_choice,
            self._sleep,
        )

    def _on_choice(self, choice: Choice | None, room_is_there: bool) -> None:
        self.aims.append((choice, room_is_there))

    async def _sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        if len(self.naps) > self.most_naps:
            raise asyncio.CancelledError

    @property
    def target(self) -> Target | None:
        choice, _ = self.aims[-1]
        return choice.target if choice else None

    def open(self) -> None:
        asyncio.run(self.targets.open())

    def list_again(self) -> None:
        asyncio.run(self.targets.refresh_rooms())

    def watch(self) -> None:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(self.targets.watch())


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
