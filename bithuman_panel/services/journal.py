"""The write-ahead record of every line: intent committed before the wire, outcome after it.

What a dead panel left in flight is *unknown*, never *failed*, and is never sent again. Several
panels may use one file at the same time; each settles only the rows of the dead. What is no line's
way is imported where it is asked for: a command that sends one line does without it.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Self

from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.database import furthest_seq
from bithuman_panel.services.facts import corrections_json, heard_json, verdict_json
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.journalreading import JournalReading, rows_where
from bithuman_panel.services.records import COLUMNS, row_of
from bithuman_panel.services.upkeep import Upkeep

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.entry import Corrected
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.plan import Plan
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.exams import Exams
    from bithuman_panel.services.indexing import Indexing
    from bithuman_panel.services.owner import Owner
    from bithuman_panel.services.removal import Removal
    from bithuman_panel.services.rescue import Loss
    from bithuman_panel.services.retention import Retention

# Corrections are not among them: they have a writer of their own.
_CHANGING = ("owner", "stage", "outcome", "verdict", "exchange", "request_body", "reply_body")
_CHANGES = ", ".join(f"{column} = excluded.{column}" for column in _CHANGING)
_PLACES = ", ".join("?" for _ in COLUMNS)
_UPSERT = (
    f"INSERT INTO entry ({', '.join(COLUMNS)}) VALUES ({_PLACES}) "  # noqa: S608 - constants
    f"ON CONFLICT (id) DO UPDATE SET {_CHANGES}"
)
# An id flies once: only a row that was put back, with nothing of it sent, may be begun again.
_BEGIN = f"{_UPSERT} WHERE entry.stage = 'queued' RETURNING seq"
_FINISH = f"{_UPSERT} RETURNING seq"
# Written beside the lanes: whatever the line's own lane has said of it already stays.
_QUEUE = f"INSERT OR IGNORE INTO entry ({', '.join(COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - constants
_FIND_SEQ = "SELECT seq FROM entry WHERE id = ?"
_RECORD = f"{_UPSERT} WHERE entry.stage IN ('queued', 'in-flight') RETURNING seq"
_SETTLE = "UPDATE entry SET stage = ?, outcome = ?, verdict = ?, corrections = ? WHERE seq = ?"
_HEAR = "UPDATE entry SET heard = ? WHERE id = ?"
_ANSWERED = ("outcome", "verdict", "exchange", "request_body", "reply_body", "corrections")
_SET_ANSWERED = ", ".join(f"{column} = :{column}" for column in _ANSWERED)
_ANSWER = f"UPDATE entry SET {_SET_ANSWERED} WHERE id = :id"  # noqa: S608 - constants
# The log is folded at 1000 pages, of which a line writes fourteen.
_FOLDED_LINES = 32
_SENT_BEFORE = say("This very line was sent before. Write it again to say it again.")
_NOT_KEPT = say("The history did not keep what became of this line.")


class Journal(JournalReading):
    """One journal file. Made by :meth:`open`; every method may be called from any thread."""

    def __init__(self, stored: JournalFile, owner: Owner, clock: Clock, file: Path) -> None:
        super().__init__(stored, owner, clock, file)
        self._upkeep = Upkeep(file, clock, lambda: stored.read(furthest_seq) or 0)
        self._folder = file.parent
        self._finished = count()
        self._made: Indexing | None = None
        self._making = threading.Lock()

    @classmethod
    def open(cls, file: Path, owner: Owner, clock: Clock) -> Self:
        """Return the journal in ``file``; a lost one is set aside, its newest copy put back.

        Raises :class:`StoreFailed` where it cannot be opened, or is of a newer panel.
        """
        return cls(JournalFile(file, clock), owner, clock, file)

    @property
    def folder(self) -> Path:
        """Where the journal and its copies lie."""
        return self._folder

    @property
    def quarantined(self) -> Path | None:
        """Where a lost file was set aside, at the opening or since; None if none was."""
        return self._stored.quarantined

    @property
    def restored(self) -> Path | None:
        """The copy that was put in a lost file's place; None if a new one was begun, or none."""
        return self._stored.restored

    @property
    def loss(self) -> Loss | None:
        """What had become of the file, at the opening or since; None if nothing had."""
        return self._stored.loss

    @property
    def exams(self) -> Exams:
        """The exams that were taken, in the same file."""
        from bithuman_panel.services.exams import Exams

        return Exams(self._stored)

    def keep_plan(self, plan: Plan) -> None:
        """Keep what a run is to be, in the place of what was kept of it before."""
        from bithuman_panel.services.plans import Plans

        Plans(self._stored).keep(plan)

    def plan_of(self, run: str) -> Plan | None:
        """Return what a run was to be, None where nobody knows."""
        from bithuman_panel.services.plans import Plans

        return Plans(self._stored).find(run)

    def plans(self, limit: int = 100) -> tuple[Plan, ...]:
        """Return what the newest runs were to be, newest first."""
        from bithuman_panel.services.plans import Plans

        return Plans(self._stored).latest(limit)

    @property
    def removal(self) -> Removal:
        """What removes lines for good."""
        from bithuman_panel.services.removal import Removal

        file = self._upkeep.file
        return Removal(self._stored, self._upkeep, self._owner, self._clock, file)

    @property
    def retention(self) -> Retention:
        """What lets old lines go, by how long history is to stay."""
        from bithuman_panel.services.retention import Retention

        upkeep, file = self._upkeep, self._upkeep.file
        return Retention(self._stored, self.removal, upkeep, self._owner, self._clock, file)

    def keep_searchable(self) -> None:
        """Take into the index what is due, from now on, whenever no line is on its way."""
        self._indexing().start()

    def catch_up(self) -> None:
        """Take into the index what was said last; returns after some moments. Never raises."""
        self._indexing().catch_up()

    def begin(self, entry: Entry) -> Entry:
        """Commit the intent to send and return the entry in flight, with its ``seq``.

        Raises :class:`StoreFailed`: then the line must not go near the wire. An id that has been
        in flight before is refused, unless it was put back by :meth:`record`.
        """
        self._line_moves()
        return self._put(entry.in_flight(), _BEGIN, _SENT_BEFORE, is_urgent=True)

    def finish(self, entry: Entry) -> None:
        """Commit what became of a line that was begun; raises :class:`StoreFailed`."""
        # To fold the log takes several flushes, and to ask for it a part of one.
        # A command finishes one line and ends, beside a window that may finish none.
        may_fold = next(self._finished) % _FOLDED_LINES == 0
        self._put(entry, _FINISH, _NOT_KEPT, is_urgent=not may_fold)
        self._line_moves()
        self._upkeep.line_settled()

    def record(self, entry: Entry) -> Entry:
        """Commit an entry that never flew (withdrawn, refused, put back), return it with ``seq``.

        One that waits for its first time changes nothing if it has a row already. Raises
        :class:`StoreFailed`; a row that is settled already stays as it is.
        """
        if entry.stage is Stage.QUEUED and entry.seq is None:
            return self._stored.write(lambda connection: self._queued(connection, entry))
        return self._put(entry, _RECORD, say("What became of this line is settled already."))

    def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it; raises :class:`StoreFailed`."""

        def work(connection: sqlite3.Connection) -> Entry:
            found = rows_where(connection, "WHERE id = ?", (entry_id,))
            if not found:
                raise StoreFailed(say("This line is not in the history any more."))
            entry = self._entry(found[0]).corrected(corrected.what, corrected.at)
            _settle(connection, entry)
            return entry

        return self._stored.write(work)

    def mark_heard(self, entry_id: str, heard: Heard) -> Entry:
        """Add that a transcript has the line, and return the entry; raises :class:`StoreFailed`.

        A room that was added before stays as it is.
        """

        def work(connection: sqlite3.Connection) -> Entry:
            found = rows_where(connection, "WHERE id = ?", (entry_id,))
            if not found:
                raise StoreFailed(say("This line is not in the history any more."))
            entry = self._entry(found[0]).heard_in(heard)
            connection.execute(_HEAR, (heard_json(entry.heard), entry_id))
            return entry

        return self._stored.write(work)

    def answer_late(self, entry: Entry) -> Entry:
        """Commit the late answer that ``entry`` holds, and return the entry as it stands then.

        A person's word given meanwhile stays. Only an unknown outcome is corrected, and once: any
        other row stays as it is, and one that is gone stays gone. Raises :class:`StoreFailed`.
        """
        from bithuman_panel.services.search_index import take_in_again, unindex

        def work(connection: sqlite3.Connection) -> Entry:
            found = rows_where(connection, "WHERE id = ?", (entry.id,))
            if not found:
                return entry
            stored = self._entry(found[0])
            if not stored.is_unknown or stored.has(Correction.LATE_ANSWER):
                return stored
            kept = replace(entry, seq=stored.seq, heard=stored.heard)
            answered = kept.with_corrections_of(stored)
            values = zip(COLUMNS, row_of(answered, self._owner.id), strict=True)
            # What is searched of it changes: it is taken out by the words that it has till now.
            unindex(connection, stored.seq or 0)
            connection.execute(_ANSWER, dict(values))
            take_in_again(connection, stored.seq or 0)
            return answered

        return self._stored.write(work)

    def recover(self) -> tuple[Entry, ...]:
        """Settle what dead panels left in flight; return the lines that became unknown, in order.

        Rows of living panels, this one's too, are left alone; what the dead left queued waits for
        :meth:`left_queued`. Raises :class:`StoreFailed`.
        """
        recovered = self._settle_left("AND stage = 'in-flight'", ())
        self._owner.sweep()
        return recovered

    def left_queued(self, profile: str | None = None) -> tuple[Entry, ...]:
        """Return the lines that dead panels left queued, in order, of one profile or of all.

        Each is returned once in the life of the file: its row is withdrawn from now on, and to
        say it after all takes a new entry. Raises :class:`StoreFailed`.
        """
        if profile is None:
            return self._settle_left("AND stage = 'queued'", ())
        return self._settle_left("AND stage = 'queued' AND profile = ?", (profile,))

    def check(self) -> str | None:
        """Return what is wrong with the file, None if it is whole. Reads all of it."""
        return self._stored.check()

    def back_up(self) -> Path | None:
        """Copy the journal for the last time before it closes; return the copy.

        None where nothing has changed, or it could not be; raises nothing. It takes as long as a
        copy takes.
        """
        return self._upkeep.back_up() if self._stored.is_changed else None

    def copy_now(self, tell: Callable[[int, int], None]) -> Path | None:
        """Copy the journal while it is in use; return the copy, None where it has no lines.

        ``tell`` hears how many pages of how many are copied; what it raises ends the copying.
        Raises :class:`StoreFailed`. It takes as long as a copy takes.
        """
        return self._upkeep.copy_now(tell)

    def close(self) -> None:
        """Close the file; what comes after raises :class:`StoreFailed`. Never raises."""
        with self._making:
            indexing = self._made
        if indexing:
            indexing.close()
        self._upkeep.close()
        self._stored.close()

    def _indexing(self) -> Indexing:
        from bithuman_panel.services.indexing import Indexing

        with self._making:
            if self._made is None:
                self._made = Indexing(self._stored)
            return self._made

    def _line_moves(self) -> None:
        if self._made:
            self._made.line_moves()

    def _put(
        self, entry: Entry, statement: str, refusal: Sentence, *, is_urgent: bool = False
    ) -> Entry:
        def work(connection: sqlite3.Connection) -> Entry:
            rows = connection.execute(statement, row_of(entry, self._owner.id)).fetchall()
            if not rows:
                raise StoreFailed(refusal)
            return replace(entry, seq=rows[0]["seq"])

        return self._stored.write(work, is_urgent=is_urgent, is_alone=True)

    def _queued(self, connection: sqlite3.Connection, entry: Entry) -> Entry:
        connection.execute(_QUEUE, row_of(entry, self._owner.id))
        (seq,) = connection.execute(_FIND_SEQ, (entry.id,)).fetchone()
        return replace(entry, seq=seq)

    def _settle_left(self, which: str, values: tuple[object, ...]) -> tuple[Entry, ...]:
        def work(connection: sqlite3.Connection) -> tuple[Entry, ...]:
            # The first term is word for word that of the index, which is small; left to itself,
            # SQLite goes through all rows, because they lie in the order that is asked for.
            unsettled = "INDEXED BY entry_unsettled WHERE stage IN ('queued', 'in-flight')"
            clauses = f"{unsettled} {which} ORDER BY seq"
            left = map(self._entry, rows_where(connection, clauses, values))
            settled = tuple(entry for entry in left if _is_settled(entry))
            for entry in settled:
                _settle(connection, entry)
            return settled

        return self._stored.write(work)


def _is_settled(entry: Entry) -> bool:
    return entry.stage in (Stage.DONE, Stage.WITHDRAWN)


def _settle(connection: sqlite3.Connection, entry: Entry) -> None:
    verdict, corrections = verdict_json(entry.verdict), corrections_json(entry.corrections)
    connection.execute(_SETTLE, (entry.stage, entry.outcome, verdict, corrections, entry.seq))
