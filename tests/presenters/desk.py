"""A composer with everything around it, and whom it may reach."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.core.budget import Budget
from bithuman_panel.core.choice import Choice
from bithuman_panel.core.gate import Gate
from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.pseudonyms import Pseudonyms
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.presenters.composer import ComposerPresenter
from bithuman_panel.presenters.outlet import Key, Outlet
from bithuman_panel.presenters.queue import QueuePresenter
from bithuman_panel.presenters.undo import UndoPresenter
from tests.presenters.fakes import HandClock, RecordingSender, StillMemory
from tests.presenters.screens import ComposerScreen, QueueScreen, UndoScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Mode, Target

CANARY = "bh-canary-0123456789"
AVA = Agent("A1", "Ava")
ROOMS = (Room("lobby", 4), Room("hall", 3))
LOBBY = Choice(AVA, "lobby", ROOMS)
HALL = Choice(AVA, "hall", ROOMS)
ALL = Choice(AVA, None, ROOMS)


@dataclass
class Desk:
    """Composer and queue with everything around: every line let go, and those taken back."""

    screen: ComposerScreen = field(default_factory=ComposerScreen)
    queue_screen: QueueScreen = field(default_factory=QueueScreen)
    undo_screen: UndoScreen = field(default_factory=UndoScreen)
    sender: RecordingSender = field(default_factory=RecordingSender)
    memory: StillMemory = field(default_factory=StillMemory)
    clock: HandClock = field(default_factory=HandClock)
    phrases: Phrases = field(default_factory=Phrases)
    entries: list[Entry] = field(default_factory=list)
    withdrawn: list[Entry] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    again: list[Entry] = field(default_factory=list)
    followers: list[Callable[[Entry], object]] = field(default_factory=list)
    lasts_s: Callable[[str, str | None], float] = lambda text, _agent: speaking_s(text)

    def __post_init__(self) -> None:
        numbers = count(1)
        self.gate = Gate()
        self.budget = Budget(self.clock.monotonic)
        self.undo = UndoPresenter(self.undo_screen)
        redactor = Redactor([Secret(CANARY)])
        self.outlet = Outlet(
            self.gate,
            self.sender,
            self.clock,
            self.budget,
            redactor,
            profile="show",
            new_id=lambda: f"e{next(numbers)}",
            on_entry=self._on_entry,
        )
        self.composer = ComposerPresenter(
            self.screen,
            self.outlet,
            self.memory,
            redactor,
            earlier=self._earlier,
            lasts_s=self.lasts_s,
            phrases=lambda: self.phrases,
            undo=self.undo,
            fact_of=self.facts.get,
            on_again=self.again.append,
            names=Pseudonyms(),
        )
        self.queue = QueuePresenter(
            self.queue_screen,
            self.gate,
            self.sender,
            on_hold=self._on_hold,
            on_withdrawn=self.withdrawn.append,
            on_resend=self.composer.resend,
            on_restore=self.outlet.let_go,
            take_up=self.composer.take_up,
            undo=self.undo,
            now=self.clock.monotonic,
        )
        self.composer.start()

    def _on_entry(self, entry: Entry) -> None:
        assert entry not in self.sender.submitted, "the record takes a line before the lane does"
        self.entries.append(entry)
        for follow in self.followers:
            follow(entry)

    def _on_hold(self) -> None:
        self.composer.gate_changed()

    def _earlier(self, target: Target, mode: Mode) -> list[str]:
        lines = [entry.line for entry in reversed(self.entries)]
        return [line.text for line in lines if (line.target, line.mode) == (target, mode)]

    def write(self, text: str) -> None:
        """Type ``text`` as the widget does: it shows it already."""
        self.screen.text = text
        self.composer.edit(text)

    def press(self, key: Key = Key.PLAIN, after_s: float = 1.0, *, by_key: bool = False) -> None:
        self.clock.at += after_s
        self.composer.send(key, by_key=by_key)
