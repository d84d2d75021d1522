"""Removing lines for good: promised first, then done, and finished at the next start if need be.

From the promise on there is no way back, whatever happens: a panel that dies in the middle goes on
where it was, and never takes more than was promised.
"""

from __future__ import annotations

import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.needle import folded, is_found, needles
from bithuman_panel.core.removing import Finding, Found, Step
from bithuman_panel.core.wording import say
from bithuman_panel.services.cleaning import leftovers, merge_index, remove_all, shrink
from bithuman_panel.services.database import BUSY_S
from bithuman_panel.services.dropping import TITLE, blank_exams, blank_plans, drop, drop_old
from bithuman_panel.services.locks import locked
from bithuman_panel.services.plans import cues_of
from bithuman_panel.services.promise import Promise, PromiseFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.query import Query
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journalfile import JournalFile
    from bithuman_panel.services.owner import Owner
    from bithuman_panel.services.upkeep import Upkeep

    Tell = Callable[[Step, int, int | None], None]

T = TypeVar("T")

_STEP = 100
_OTHERS = say("Another panel, or a command of it, is using this history. Close it, then try again.")


class Removal:
    """The removals of one open journal. Any thread, one call at a time; raises ``StoreFailed``.

    ``tell`` hears what is done and how far it is; what it raises ends the work. After the promise
    the rest of it waits for :meth:`finish` then.
    """

    def __init__(
        self, stored: JournalFile, upkeep: Upkeep, owner: Owner, clock: Clock, file: Path
    ) -> None:
        self._stored = stored
        self._upkeep = upkeep
        self._owner = owner
        self._clock = clock
        self._file = file
        self._promise = PromiseFile(file)

    @property
    def is_promised(self) -> bool:
        """Whether something was promised to be gone and is not gone yet."""
        return self._promise.is_there

    def find(self, query: Query, entries: Iterable[Entry], tell: Tell) -> Found:
        """Return what goes of ``entries``, which may be more than was asked for.

        Nothing is changed by it.
        """
        finding = Finding()
        for count, entry in enumerate(entries):
            if count % _STEP == 0:
                tell(Step.FINDING, count, None)
            if query.admits(entry):
                finding.take(entry)
        return finding.found(self._planned(query), is_all=query.is_all)

    def must_be_alone(self) -> None:
        """Raise ``StoreFailed`` while another panel, or a command of it, uses the file."""
        if self._owner.has_company():
            raise StoreFailed(_OTHERS)

    def remove(self, found: Found, tell: Tell) -> int:
        """Take out what was found, for good, and return how many lines went.

        Refused while another panel uses the file: nothing is promised then.
        """
        with self._alone():
            promise = Promise(
                found.entries, found.planned, self._clock.now() if found.is_all else None
            )
            self._in_file(lambda: self._promise.write(promise))
            return self._fulfil(promise, tell)

    def finish(self, tell: Tell) -> int:
        """Do what is left of a promise, and return how many lines went; 0 where none was."""
        promise = self._in_file(self._promise.read)
        if promise is None:
            return 0
        with self._alone():
            return self._fulfil(promise, tell)

    def drop_promised(self, for_s: float) -> None:
        """Take out promised rows for at most so many seconds; the rest waits for :meth:`finish`.

        At an opening: nobody is to see again what was promised to be gone.
        """
        promise = self._in_file(self._promise.read)
        if promise is None:
            return
        give_up_at = time.monotonic() + for_s
        self._in_file(self._upkeep.mark_nothing)
        for ids in _batches(promise.entries):
            self._stored.write(partial(drop, ids=ids))
            if time.monotonic() >= give_up_at:
                return

    def _fulfil(self, promise: Promise, tell: Tell) -> int:
        with self._upkeep.resting() as backups:
            # An emptied journal must not be taken for a lost one, and its copy put back.
            self._in_file(self._upkeep.mark_nothing)
            gone = self._drop(promise, tell)
            merge_index(self._stored, lambda: tell(Step.INDEX, 0, None))
            tell(Step.FILE, 0, None)
            self._stored.rework(shrink)
            self._in_file(lambda: remove_all(leftovers(self._file)))
            self._in_file(lambda: backups.renew(lambda done, all_: tell(Step.COPIES, done, all_)))
            self._in_file(self._upkeep.mark_now)
            self._in_file(self._promise.keep)
        return gone

    def _drop(self, promise: Promise, tell: Tell) -> int:
        ids, planned = frozenset(promise.entries), frozenset(promise.planned)

        def blanked(connection: sqlite3.Connection) -> None:
            blank_exams(connection, ids)
            blank_plans(connection, planned)

        self._stored.write(blanked)
        gone = done = 0
        for batch in _batches(promise.entries):
            gone += self._stored.write(partial(drop, ids=batch))
            done += len(batch)
            tell(Step.ROWS, done, len(promise.entries))
        until = promise.until
        if until is not None:
            self._stored.write(lambda connection: drop_old(connection, until))
        return gone

    def _planned(self, query: Query) -> Iterator[tuple[str, str]]:
        """Yield the cues of runs that were to say what is looked for."""
        wanted = needles(query.words)
        if not wanted or not query.is_unfiltered:
            return
        rows = self._stored.read(
            lambda connection: connection.execute("SELECT id, title, plan FROM run").fetchall()
        )
        for row in rows:
            run = str(row["id"])
            parts = {cue.cue: (cue.name, cue.text, cue.group) for cue in cues_of(row["plan"])}
            for cue, said in {TITLE: (str(row["title"]),), **parts}.items():
                words = "\n".join(map(folded, said))
                if all(is_found(needle, words) for needle in wanted):
                    yield run, cue

    def _alone(self) -> AbstractContextManager[None]:
        self.must_be_alone()
        # Held until the end: a panel that is started meanwhile waits, and says so.
        return locked(self._file.with_name(self._file.name + ".lock"), BUSY_S)

    def _in_file(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or str(error)
            told = say(
                "The history could not be cleaned ({reason}). Check that its folder can be written "
                "and has room; the panel goes on with it at its next start.",
                reason=reason,
            )
            raise StoreFailed(told, reason) from error


def _batches(ids: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (ids[place : place + _STEP] for place in range(0, len(ids), _STEP))
