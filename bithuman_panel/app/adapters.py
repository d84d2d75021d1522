"""The presenters' ports over the real things: each read on the desk's read worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.errors import ApiFailed, Failure
from bithuman_panel.core.gate import SECRET_REFUSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.models import Agent, Room

T = TypeVar("T")


class DeskReads:
    """Lists and facts of the account (``presenters.ports.Reads``).

    From the first refusal of the API secret on, each read fails as that one did and asks nothing.
    ``on_failure`` is told of each failure in the thread of the loop.
    """

    def __init__(self, desk: Desk, on_failure: Callable[[Failure], None] = lambda _: None) -> None:
        self._desk = desk
        self._on_failure = on_failure
        self._refused: Failure | None = None

    def refuse(self, failure: Failure) -> None:
        """Ask nothing more: the platform refuses the API secret, as ``failure`` says."""
        self._refused = failure

    async def agents(self) -> tuple[Agent, ...]:
        """Return every agent of the account."""
        return await self._read(self._desk.reads.agents)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of the agent ``code``."""
        return await self._read(lambda: self._desk.reads.rooms(code))

    async def credits(self) -> float | None:
        """Return the credits left."""
        return await self._read(self._desk.reads.credits)

    async def _read(self, call: Callable[[], T]) -> T:
        try:
            return await self._desk.reader.run(lambda: self._asked(call))
        except ApiFailed as failed:
            self._on_failure(failed.failure)
            raise

    def _asked(self, call: Callable[[], T]) -> T:
        # On the read worker: a read that waited behind the refused one is not tried either.
        if self._refused:
            raise ApiFailed(self._refused)
        try:
            return call()
        except ApiFailed as failed:
            if failed.failure.kind in SECRET_REFUSED:
                self.refuse(failed.failure)
            raise


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
