"""The presenters' ports over the real things: each read on the desk's read worker."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.activity import Activity
from bithuman_panel.core.ending import Ended, Ending
from bithuman_panel.core.errors import ApiFailed, Failure
from bithuman_panel.core.gate import SECRET_REFUSED
from bithuman_panel.core.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.entry import Corrected, Entry
    from bithuman_panel.core.export import Format
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.kin import Kin
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.models import Account, Agent, Room
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.readbudget import ReadBudget, ReadState, Share
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.transcript import Transcript
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.work import WorkPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journal import Journal

T = TypeVar("T")
_log = logging.getLogger(__name__)
_NOTHING = Activity()


class DeskReads:
    """Lists and facts of the account (``presenters.ports.Reads``), and what was said in its rooms.

    From the first refusal of the API secret on, each read fails as that one did and asks nothing.
    ``work`` shows how far a long list is. Each request is counted in ``budget``. ``on_failure`` is
    told of each failure, and ``on_read`` how each read has ended, in the thread of the loop.
    """

    def __init__(
        self,
        desk: Desk,
        work: WorkPresenter,
        budget: ReadBudget,
        clock: Clock,
        on_failure: Callable[[Failure], None] = lambda _: None,
        on_read: Callable[[Failure | None], None] = lambda _: None,
    ) -> None:
        self._desk = desk
        self._work = work
        self._budget = budget
        self._clock = clock
        self._on_failure = on_failure
        self._on_read = on_read
        self._refused: Failure | None = None
        self._user_id: str | None = None

    def allows(self, share: Share) -> bool:
        """Return whether a poll may ask now; what a hand asks for need not ask this first."""
        return self._refused is None and self._budget.allows(share)

    def refusal(self) -> Failure | None:
        """Return why nothing more is asked, None while anything is."""
        return self._refused

    @property
    def state(self) -> ReadState:
        """What this minute still takes of reads."""
        return self._budget.state()

    async def end_session(self, session_id: str) -> Ended:
        """End a conversation that :meth:`activity` told of: one request, never asked again.

        It is no read: it has a thread and a connection of its own, and is not counted as one.
        """
        user_id, refused = self._user_id, self._refused
        if refused or user_id is None:
            return Ended(Ending.NOT_SENT, refused)
        end = self._desk.end
        ended = await on_daemon_thread("bithuman-end", lambda: end(user_id, session_id))
        if ended.failure:
            self._on_failure(ended.failure)
        return ended

    def refuse(self, failure: Failure) -> None:
        """Ask nothing more: the platform refuses the API secret, as ``failure`` says."""
        self._refused = failure

    def ask_again(self) -> None:
        """Ask again: the drill is over under which the API secret was refused."""
        self._refused = None

    async def agents(
        self, on_page: Callable[[tuple[Agent, ...]], None] = lambda _: None
    ) -> tuple[Agent, ...]:
        """Return every agent of the account; those read so far, where somebody cancels it.

        ``on_page`` is told those read so far, in the thread of the loop.
        """
        loop = asyncio.get_running_loop()

        async def read(meter: Meter) -> tuple[Agent, ...]:
            def show(found: tuple[Agent, ...]) -> None:
                # Of a desk that was closed meanwhile nothing is shown any more.
                if not meter.is_cancelled:
                    on_page(found)

            def goes_on(found: tuple[Agent, ...]) -> bool:
                if meter.goes_on(len(found)):
                    loop.call_soon_threadsafe(show, found)
                return not meter.is_cancelled

            return await self._read(lambda: self._desk.reads.agents(goes_on))

        return await self._work.run(_reading, read)

    async def every_agent(self) -> tuple[Agent, ...]:
        """Return every agent of the account: all of them, or it fails."""
        return await self._read(self._desk.reads.agents)

    async def validate(self) -> bool:
        """Return whether the platform knows the API secret."""
        return await self._read(self._desk.reads.validate)

    async def rooms(self, code: str) -> tuple[Room, ...]:
        """Return the live rooms of the agent ``code``."""
        return await self._read(lambda: self._desk.reads.rooms(code))

    async def credits(self) -> float | None:
        """Return the credits left."""
        return await self._read(self._desk.reads.credits)

    async def account(self) -> Account:
        """Return whose API secret it is."""
        account = await self._read(self._desk.reads.me)
        self._user_id = account.user_id or self._user_id
        self._budget.take_plan(account.plan_code or account.plan)
        return account

    async def activity(self) -> Activity:
        """Return what is live of the account; nothing where the platform does not say whose."""
        if self._user_id is None:
            await self.account()
        user_id = self._user_id
        return await self._read(lambda: self._desk.reads.activity(user_id)) if user_id else _NOTHING

    async def transcript(self, session_id: str) -> Transcript:
        """Return what was said in a conversation that :meth:`activity` told of."""
        user_id = self._user_id or ""
        return await self._read(lambda: self._desk.reads.transcript(user_id, session_id))

    async def _read(self, call: Callable[[], T]) -> T:
        try:
            read = await self._desk.reader.run(lambda: self._asked(call))
        except ApiFailed as failed:
            _log.info("A read failed: %s, status %s", failed.failure.kind, failed.failure.status)
            self._on_read(failed.failure)
            self._on_failure(failed.failure)
            raise
        else:
            self._on_read(None)
            return read
        finally:
            for exchange in self._desk.reads.exchanges():
                self._budget.note(exchange, self._clock.now())

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
    """The history as a file (``presenters.history_files.HistoryFiles``), on threads of its own.

    ``looked_at`` is the journal that is exported; what is copied is the desk's own.
    """

    def __init__(self, desk: Desk, redactor: Redactor, looked_at: Callable[[], Journal]) -> None:
        self._desk = desk
        self._redactor = redactor
        self._looked_at = looked_at

    async def export(
        self, file: str, kind: Format, meter: Meter, query: Query | None = None
    ) -> int:
        """Write what ``query`` asks for, or all, into ``file``; return how many lines it has."""
        from bithuman_panel.services.historyfile import write_history

        journal, clean = self._looked_at(), self._redactor.clean
        return await on_daemon_thread(
            "bithuman-export",
            lambda: write_history(journal, Path(file), kind, clean, meter, query),
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

    async def find(self, entry_id: str) -> Entry | None:
        """Return an entry, whole."""
        return await self._desk.details.run(lambda: self._desk.journal.find(entry_id))

    async def of_run(self, run: str) -> tuple[Entry, ...]:
        """Return the entries of one run of a show, oldest first."""
        return await self._desk.reader.run(lambda: self._desk.journal.of_run(run))

    async def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it."""
        return await self._desk.reader.run(lambda: self._desk.journal.correct(entry_id, corrected))

    async def mark_heard(self, entry_id: str, heard: Heard) -> Entry:
        """Add that a transcript has the line, and return the entry; once for each room."""
        return await self._desk.reader.run(lambda: self._desk.journal.mark_heard(entry_id, heard))

    async def kin(self, entry_id: str) -> Kin | None:
        """Return what belongs to an entry; None while the journal has no such entry."""
        return await self._desk.details.run(lambda: self._desk.journal.kin(entry_id))

    async def contexts(self, profile: str, agent: str, limit: int) -> tuple[Entry, ...]:
        """Return the newest contexts for an agent, oldest first."""
        journal = self._desk.journal
        return await self._desk.reader.run(lambda: journal.contexts(profile, agent, limit))
