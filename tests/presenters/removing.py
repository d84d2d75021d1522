"""A card, a journal and the work between them, for the presenters that remove and keep."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Holdings, Keeping
from bithuman_panel.core.removing import Found, Step

if TYPE_CHECKING:
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.keeping import KeepingShown
    from bithuman_panel.presenters.removal import Tell

HELD = Holdings(5_000, 40_000_000, 1_767_225_600.0, 41_000_000, 3, 90_000_000)


class RemovalScreen:
    """Remembers what the card was told, in order."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.found: list[Found] = []
        self.outcomes: list[str] = []
        self.complaints: list[str | None] = []

    def show_looking(self, *, is_all: bool) -> None:
        self.told.append("looking at all" if is_all else "looking")

    def show_found(self, found: Found) -> None:
        self.told.append("found")
        self.found.append(found)

    def complain(self, sentence: Sentence | None) -> None:
        self.complaints.append(str(sentence) if sentence else None)

    def show_busy(self) -> None:
        self.told.append("busy")

    def show_outcome(self, sentence: Sentence) -> None:
        self.outcomes.append(str(sentence))

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        self.told.append(str(sentence))

    def clear_work(self) -> None:
        self.told.append("no work")


class ScriptedRemovals:
    """Finds and removes what it is told to; ``trouble`` is raised instead."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self.removed: list[tuple[Query, Found]] = []
        self.trouble: Exception | None = None

    async def find(self, query: Query, tell: Tell) -> Found:
        tell(Step.FINDING, 0, None)
        if self.trouble:
            raise self.trouble
        return self.found

    async def remove(self, query: Query, found: Found, tell: Tell) -> int:
        self.removed.append((query, found))
        for step in Step:
            tell(step, 1, 2)
        if self.trouble:
            raise self.trouble
        return len(found.entries)


class KeepingScreen:
    """Remembers what the card was told, in order."""

    def __init__(self) -> None:
        self.shown: list[KeepingShown] = []
        self.kept = 0

    def show_keeping(self, shown: KeepingShown) -> None:
        self.shown.append(shown)

    def show_kept(self) -> None:
        self.kept += 1


class ScriptedStock:
    """Holds what it is told to; ``trouble`` is raised instead."""

    def __init__(self, days: int | None = None) -> None:
        self.days = days
        self.trouble: StoreFailed | None = None
        self.asked: list[Keeping] = []

    async def fixed_days(self) -> int | None:
        return self.days

    async def holdings(self) -> Holdings:
        if self.trouble:
            raise self.trouble
        return HELD

    async def would_go(self, keeping: Keeping) -> int:
        self.asked.append(keeping)
        await asyncio.sleep(0)
        return 0 if keeping.days is None else 10_000 // keeping.days


class KeepingMemory:
    """Remembers how long history stays."""

    def __init__(self, keeping: Keeping) -> None:
        self.kept = keeping

    def keeping(self) -> Keeping:
        return self.kept

    def keep_keeping(self, keeping: Keeping) -> None:
        self.kept = keeping
