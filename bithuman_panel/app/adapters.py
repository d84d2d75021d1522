"""The presenters' ports over the real things: each read on the desk's read worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.models import Agent, Room


class DeskReads:
    """Lists and facts of the account (``presenters.ports.Reads``)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def agents(self) -> tuple[Agent, ...]:
        """Return every agent of the account."""
        return await self._desk.reader.run(self._desk.reads.agents)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of the agent ``code``."""
        return await self._desk.reader.run(lambda: self._desk.reads.rooms(code))

    async def credits(self) -> float | None:
        """Return the credits left."""
        return await self._desk.reader.run(self._desk.reads.credits)


class DeskJournal:
    """The record on disk (``presenters.ports.Journal``)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def latest(self, limit: int) -> tuple[Entry, ...]:
        """Return the newest entries, newest first."""
        return await self._desk.reader.run(lambda: self._desk.journal.latest(limit))

    async def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it."""
        return await self._desk.reader.run(lambda: self._desk.journal.correct(entry_id, corrected))
