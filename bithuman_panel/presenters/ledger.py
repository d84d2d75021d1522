"""The ledger of the chosen agent: what its rooms were told, and what the chosen room lacks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.ledger import Fact, Ledger, ledger_of
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.telling import Telling, Told
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.correcting import Replaced
from bithuman_panel.presenters.missing import Missing, missing_of
from bithuman_panel.presenters.outlet import Hand, Outlet

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.ledger_view import LedgerView
    from bithuman_panel.presenters.ports import Clock

MOST_FACTS = 2_000
_AT_ONCE = 100
_HOLDS_IT = (Told.TOLD, Told.PERHAPS)
_NOT_TO_ALL = say("Choose one room first.")


class Correcting(NamedTuple):
    """A fact to be corrected, and where: ``rooms`` hold it still, None: it went to all."""

    replaced: Replaced
    agent: str
    rooms: tuple[str, ...] | None


class Contexts(Protocol):
    """The contexts on disk; raises ``StoreFailed``."""

    async def contexts(self, profile: str, agent: str, limit: int) -> tuple[Entry, ...]:
        """Return the newest contexts for an agent, oldest first."""
        ...


class LedgerPresenter:
    """Keeps the ledger of one agent. All calls in the GUI thread; the record is read elsewhere.

    It is read when its agent is chosen, and follows each context from then on. ``start`` starts
    what is to be awaited; ``on_correct`` aims, and puts a fact into the composer.
    """

    def __init__(
        self,
        view: LedgerView,
        contexts: Contexts,
        outlet: Outlet,
        clock: Clock,
        names: Pseudonyms,
        *,
        profile: str,
        start: Callable[[Coroutine[None, None, None]], object],
        on_correct: Callable[[Correcting], object],
    ) -> None:
        self._view = view
        self._contexts = contexts
        self._outlet = outlet
        self._clock = clock
        self._names = names
        self._profile = profile
        self._start = start
        self._on_correct = on_correct
        self._agent: str | None = None
        self._choice: Choice | None = None
        self._live: Mapping[str, float | None] | None = None
        self._listed: set[str] = set()
        self._typed: dict[str, None] = {}
        self._listed_at = 0.0
        self._tellings: dict[str, Telling] = {}
        self._is_whole = self._is_queueing = False
        self._missing: Missing | None = None
        self.ledger = Ledger()

    def aim(self, choice: Choice | None) -> None:
        """Take where a line would go now, and which rooms are there."""
        before = (self._agent, self._room, self._live, self._title)
        rooms = self._choice.rooms if self._choice else None
        self._choice = choice
        agent = choice.agent.code if choice else None
        if agent != self._agent:
            self._begin(agent)
        self._live = self._rooms_there()
        is_listed = choice is not None and choice.rooms is not rooms
        is_newer = is_listed and self._told_since(self._listed_at)
        if is_listed:
            self._listed_at = self._clock.now()
        if is_newer or (self._agent, self._room, self._live, self._title) != before:
            self._show()

    def change(self, entry: Entry) -> None:
        """Take a context that is let go, or what has become of one, or a person's word on it."""
        line = entry.line
        if line.mode is not Mode.CONTEXT or line.target.agent != self._agent:
            return
        if entry.stage is Stage.WITHDRAWN:
            self._tellings.pop(entry.id, None)
        else:
            self._tellings[entry.id] = _newer(self._tellings.get(entry.id), entry)
        if not self._is_queueing:
            self._show()

    def text_of(self, entry_id: str) -> str | None:
        """Return the fact that an entry told; None where it is not in this ledger."""
        fact = self.ledger.find(entry_id)
        return fact.text if fact else None

    def queue_missing(self, seen: Missing) -> None:
        """Queue what the chosen room lacks, in one press: as the operator has ``seen`` it."""
        if seen != self._missing or not seen.facts:
            changed = say("What is missing changed under your hand. Look, then press again.")
            self._view.refuse(changed)
            return
        try:
            lines = [self._line(fact, seen.target) for fact in self._facts(seen)]
        except InputRefused as refused:
            self._view.refuse(refused.sentence)
            return
        objection = self._objection(lines)
        if objection:
            self._view.refuse(objection)
            return
        # Each comes back as a change; a long ledger shown anew for each would stall the window.
        self._is_queueing = True
        try:
            for line in lines:
                self._outlet.let_go(line)
        finally:
            self._is_queueing = False
            self._show()

    def correct(self, entry_id: str) -> None:
        """Have a fact corrected where it is held still; nothing is sent by this."""
        fact = self.ledger.find(entry_id)
        if fact is None or self._agent is None:
            return
        holders = [each for each in self.ledger.rooms(fact) if each.told in _HOLDS_IT]
        if not holders:
            self._view.refuse(_nothing_to_correct(self.ledger.overall(fact)))
            return
        rooms = None
        if not any(each.telling.entry.line.target.is_broadcast for each in holders):
            rooms = tuple(each.room for each in holders if each.room is not None)
        replaced = Replaced(holders[-1].telling.entry.id, fact.text)
        self._on_correct(Correcting(replaced, self._agent, rooms))

    def _begin(self, agent: str | None) -> None:
        self._agent = agent
        self._listed, self._typed, self._tellings = set(), {}, {}
        self._is_whole = False
        self._view.show_problem(None)
        if agent is not None:
            self._start(self._read(agent))

    async def _read(self, agent: str) -> None:
        """Read what the journal has; an answer for an agent left behind is dropped."""
        try:
            kept = await self._contexts.contexts(self._profile, agent, MOST_FACTS)
        except StoreFailed as failed:
            if agent == self._agent:
                self._view.show_problem(failed.sentence)
            return
        read: dict[str, Telling] = {}
        for number, entry in enumerate(kept):
            if entry.stage is not Stage.WITHDRAWN:
                read[entry.id] = Telling(entry).worked_out()
            if number % _AT_ONCE == 0:
                # Thousands at once would stall the window.
                await asyncio.sleep(0)
        if agent != self._agent:
            return
        mine, self._tellings = self._tellings, read
        for id_, telling in mine.items():
            self._tellings[id_] = _newer(self._tellings.get(id_), telling.entry)
        self._is_whole = True
        self._show()

    def _show(self) -> None:
        now = self._clock.now()
        self.ledger = ledger_of(self._tellings.values(), self._live, now, self._listed_at)
        self._missing = self._lacking()
        self._view.show_ledger(self.ledger, self._room)
        self._view.show_missing(self._missing)

    @property
    def _room(self) -> str | None:
        """The room that is chosen, None where it is not one alone."""
        choice = self._choice
        return None if choice is None or choice.is_several else choice.room

    @property
    def _title(self) -> str:
        """What the chosen room is called."""
        return self._choice.room_title if self._choice else ""

    def _told_since(self, at: float) -> bool:
        """Whether a context was let go since ``at``: a newer list says more of its rooms."""
        return any(telling.entry.created_at > at for telling in self._tellings.values())

    def _rooms_there(self) -> Mapping[str, float | None] | None:
        """Return the rooms that are there now, and since when; None where nobody knows.

        A room that was typed and never listed counts as there: nobody says that it is not.
        """
        choice = self._choice
        if choice is None or choice.rooms is None:
            return None
        live = {room.room_id: room.opened_at for room in choice.rooms}
        self._listed |= set(live)
        chosen = (target.room for target in choice.targets)
        self._typed.update(dict.fromkeys(room for room in chosen if room is not None))
        return {**dict.fromkeys(room for room in self._typed if room not in self._listed), **live}

    def _lacking(self) -> Missing | None:
        choice = self._choice
        if choice is None or choice.is_several or not self._is_whole:
            return None
        return missing_of(self.ledger, choice, self._names)

    def _facts(self, seen: Missing) -> list[Fact]:
        found = (self.ledger.find(fact) for fact in seen.facts)
        return [fact for fact in found if fact is not None]

    def _line(self, fact: Fact, target: Target) -> Line:
        text = self._outlet.checked(fact.text)
        return line_of(Mode.CONTEXT, text, target, corrects=fact.corrects)

    def _objection(self, lines: list[Line]) -> Sentence | None:
        """Ask the gate for all of them: the first as the press, the others as its companions."""
        is_there = self._live is None or self._room in self._live
        objection = self._outlet.objection(lines[0], Hand(is_there=is_there), _NOT_TO_ALL)
        others = (self._outlet.objection_to_tick(line) for line in lines[1:])
        return objection or next((each for each in others if each), None)


def _newer(known: Telling | None, entry: Entry) -> Telling:
    """Return what ``entry`` tells; what a person said of it before stays."""
    return Telling(entry.with_corrections_of(known.entry) if known else entry)


def _nothing_to_correct(told: Told) -> Sentence:
    if told is Told.REPLACED:
        return say("This was replaced already. Correct the newer fact.")
    if told is Told.ON_ITS_WAY:
        return say("This is still on its way. Withdraw it, or wait until it was told.")
    return say("No room is left that was told this. There is nothing to correct.")
