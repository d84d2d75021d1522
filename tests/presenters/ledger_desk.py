"""A ledger with everything around it: the journal's contexts, the gate, and what was let go."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.pseudonyms import Pseudonyms
from bithuman_panel.presenters.ledger import Correcting, LedgerPresenter
from bithuman_panel.presenters.missing import Missing
from tests.core import contexts
from tests.presenters.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bithuman_panel.core.ledger import Ledger
    from bithuman_panel.core.wording import Sentence

FULL, DOORS = "The hall is full.", "Doors close at eight."
AVA = Agent(contexts.AGENT, "Ava")
BEN = Agent("B1", "Ben")
LOBBY = Room("lobby", 4, contexts.AT - 100)
BOOTH = Room("booth", 3, contexts.AT - 50)
ROOMS = (LOBBY, BOOTH)


@dataclass
class LedgerScreen:
    """The ledger as it looks now."""

    ledger: Ledger | None = None
    room: str | None = None
    missing: Missing | None = None
    problem: str | None = None
    refusals: list[str] = field(default_factory=list)
    shows: int = 0

    def show_ledger(self, ledger: Ledger, room: str | None) -> None:
        self.ledger, self.room = ledger, room
        self.shows += 1

    def show_missing(self, missing: Missing | None) -> None:
        self.missing = missing

    def show_problem(self, sentence: Sentence | None) -> None:
        self.problem = None if sentence is None else str(sentence)

    def refuse(self, sentence: Sentence) -> None:
        self.refusals.append(str(sentence))

    @property
    def texts(self) -> list[str]:
        return [fact.text for fact in self.ledger.facts] if self.ledger else []


@dataclass
class KeptContexts:
    """A journal that has contexts of some agents; with ``failure`` set its disk is broken."""

    kept: list[Entry] = field(default_factory=list)
    asked: list[tuple[str, str, int]] = field(default_factory=list)
    failure: Exception | None = None

    async def contexts(self, profile: str, agent: str, limit: int) -> tuple[Entry, ...]:
        self.asked.append((profile, agent, limit))
        if self.failure:
            raise self.failure
        return tuple(entry for entry in self.kept if entry.line.target.agent == agent)


@dataclass
class LedgerDesk:
    """Everything around; reads wait until :meth:`read` lets them go on."""

    screen: LedgerScreen = field(default_factory=LedgerScreen)
    journal: KeptContexts = field(default_factory=KeptContexts)
    desk: Desk = field(default_factory=Desk)
    reads: list[Coroutine[None, None, None]] = field(default_factory=list)
    corrected: list[Correcting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk.clock.at = 60.0
        self.clock = replace(self.desk.clock)
        self.presenter = LedgerPresenter(
            self.screen,
            self.journal,
            self.desk.outlet,
            self.clock,
            Pseudonyms(),
            profile="default",
            start=self.reads.append,
            on_correct=self.corrected.append,
        )

    def read(self) -> None:
        """Let what the journal is asked for come."""
        reads, self.reads[:] = list(self.reads), []
        for each in reads:
            asyncio.run(each)

    def open(self, *entries: Entry, room: str | None = "booth") -> None:
        """Choose a room of an agent whose journal has these contexts."""
        self.journal.kept = list(entries)
        self.aim(room)
        self.read()

    def aim(self, room: str | None, rooms: tuple[Room, ...] | None = ROOMS) -> None:
        self.presenter.aim(Choice(AVA, room, rooms))

    def press(self, after_s: float = 1.0) -> None:
        """Queue what is missing, as it is shown."""
        assert self.screen.missing
        self.desk.clock.at += after_s
        self.presenter.queue_missing(self.screen.missing)

    @property
    def sent(self) -> list[tuple[str, str | None]]:
        """What was let go: the text, and the room."""
        return [(entry.line.text, entry.line.target.room) for entry in self.desk.entries]


def told(
    id_: str,
    text: str,
    room: str | None = "lobby",
    rooms: tuple[str, ...] | None = None,
    *,
    outcome: Outcome = Outcome.DELIVERED,
    corrects: str | None = None,
) -> Entry:
    """Return a context of the journal that has its outcome."""
    return contexts.told(id_, text, room, rooms, outcome=outcome, corrects=corrects).entry
