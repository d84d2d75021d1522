"""The presenters' ports over the real things: each read on the desk's read worker."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.errors import ApiFailed, Failure
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.export import Format
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.models import Agent, Room
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.work import WorkPresenter

T = TypeVar("T")


class DeskReads:
    """Lists and facts of the account (``presenters.ports.Reads``).

    From the first refusal of the API secret on, each read fails as that one did and asks nothing.
    ``work`` shows how far a long list is. ``on_failure`` is told of each failure, in the thread of
    the loop.
    """

    def __init__(
        self,
        desk: Desk,
        work: WorkPresenter,
        on_failure: Callable[[Failure], None] = lambda _: None,
    ) -> None:
        self._desk = desk
        self._work = work
        self._on_failure = on_failure
        self._refused: Failure | None = None

    def refuse(self, failure: Failure) -> None:
        """Ask nothing more: the platform refuses the API secret, as ``failure`` says."""
        self._refused = failure

    async def agents(self) -> tuple[Agent, ...]:
        """Return every agent of the account; those read so far, where somebody cancels it."""

        async def read(meter: Meter) -> tuple[Agent, ...]:
            return await self._read(lambda: self._desk.reads.agents(meter.goes_on))

        return await self._work.run(_reading, read)

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


def _reading(done: int, _total: int | None) -> Sentence | None:
    if not done:
        return None
    return counted("Reading agents: one so far", "Reading agents: {count} so far", done)


class DeskHistoryFiles:
    """The history as a file (``presenters.history_files.HistoryFiles``), on threads of its own."""

    def __init__(self, desk: Desk, redactor: Redactor) -> None:
        self._desk = desk
        self._redactor = redactor

    async def export(self, file: str, kind: Format, meter: Meter) -> int:
        """Write the whole history into ``file``, and return how many lines it has."""
        from bithuman_panel.services.historyfile import write_history

        journal, clean = self._desk.journal, self._redactor.clean
        return await on_daemon_thread(
            "bithuman-export", lambda: write_history(journal, Path(file), kind, clean, meter)
        )

    async def back_up(self, meter: Meter) -> str | None:
        """Copy the journal, and return the name of the copy; None where there is nothing yet."""
        journal = self._desk.journal
        copy = await on_daemon_thread("bithuman-copy", lambda: journal.copy_now(meter.tell))
        return copy.name if copy else None


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
