"""The write-ahead record of every line: intent committed before the wire, outcome after it.

What a dead panel left in flight is *unknown*, never *failed*, and is never sent again. Several
panels may use one file at the same time; each settles only the rows of the dead.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.facts import corrections_json, verdict_json
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.records import COLUMNS, SELECTED, entry_of, left_behind, row_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.core.entry import Corrected
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.owner import Owner

_PAGE = 200
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
_RECORD = f"{_UPSERT} WHERE entry.stage IN ('queued', 'in-flight') RETURNING seq"
_SETTLE = "UPDATE entry SET stage = ?, outcome = ?, verdict = ?, corrections = ? WHERE seq = ?"


class Journal:
    """One journal file. Made by :meth:`open`; every method may be called from any thread."""

    def __init__(self, stored: JournalFile, owner: Owner, clock: Clock) -> None:
        self._stored = stored
        self._owner = owner
        self._clock = clock

    @classmethod
    def open(cls, file: Path, owner: Owner, clock: Clock) -> Self:
        """Return the journal in ``file``; a damaged one is set aside whole and a new one begun.

        Raises :class:`StoreFailed` where it cannot be opened, or is of a newer panel.
        """
        return cls(JournalFile(file, clock), owner, clock)

    @property
    def quarantined(self) -> Path | None:
        """Where a damaged file was set aside, at the opening or since; None if none was."""
        return self._stored.quarantined

    def begin(self, entry: Entry) -> Entry:
        """Commit the intent to send and return the entry in flight, with its ``seq``.

        Raises :class:`StoreFailed`: then the line must not go near the wire. An id that has been
        in flight before is refused, unless it was put back by :meth:`record`.
        """
        refusal = say("This very line was sent before. Write it again to say it again.")
        return self._put(entry.in_flight(), _BEGIN, refusal, is_urgent=True)

    def finish(self, entry: Entry) -> None:
        """Commit what became of a line that was begun; raises :class:`StoreFailed`."""
        self._put(entry, _FINISH, say("The history did not keep what became of this line."))

    def record(self, entry: Entry) -> Entry:
        """Commit an entry that never flew (withdrawn, refused, put back), return it with ``seq``.

        Raises :class:`StoreFailed`; a row that is settled already stays as it is.
        """
        return self._put(entry, _RECORD, say("What became of this line is settled already."))

    def correct(self, entry_id: str, corrected: Corrected) -> Entry:
        """Add a person's word to an entry and return it; raises :class:`StoreFailed`."""

        def work(connection: sqlite3.Connection) -> Entry:
            rows = _rows(connection, "WHERE id = ?", (entry_id,))
            if not rows:
                raise StoreFailed(say("This line is not in the history any more."))
            entry = self._entry(rows[0]).corrected(corrected.what, corrected.at)
            _settle(connection, entry)
            return entry

        return self._stored.write(work)

    def recover(self) -> tuple[Entry, ...]:
        """Settle what dead panels left behind; return the lines that became unknown, in order.

        Rows of living panels, this one's too, are left alone. Raises :class:`StoreFailed`.
        """

        def work(connection: sqlite3.Connection) -> tuple[Entry, ...]:
            unsettled = _rows(connection, "WHERE stage IN ('queued', 'in-flight') ORDER BY seq", ())
            settled = [entry for entry in map(self._entry, unsettled) if _is_settled(entry)]
            for entry in settled:
                _settle(connection, entry)
            return tuple(entry for entry in settled if entry.stage is Stage.DONE)

        recovered = self._stored.write(work)
        self._owner.sweep()
        return recovered

    def latest(self, limit: int, before_seq: int | None = None) -> tuple[Entry, ...]:
        """Return the newest entries, newest first, those older than ``before_seq`` if given."""
        before = 2**63 - 1 if before_seq is None else before_seq
        return self._page("WHERE seq < ? ORDER BY seq DESC LIMIT ?", (before, limit))

    def oldest_first(self) -> Iterator[Entry]:
        """Yield every entry, oldest first, a page at a time: a long export holds nobody up."""
        last_seq: int | None = -(2**63)
        while page := self._page("WHERE seq > ? ORDER BY seq LIMIT ?", (last_seq, _PAGE)):
            yield from page
            last_seq = page[-1].seq

    def find(self, entry_id: str) -> Entry | None:
        """Return the entry of that id, None if there is none; raises :class:`StoreFailed`."""
        return next(iter(self._page("WHERE id = ?", (entry_id,))), None)

    def check(self) -> str | None:
        """Return what is wrong with the file, None if it is whole. Reads all of it."""
        return self._stored.check()

    def close(self) -> None:
        """Close the file; what comes after raises :class:`StoreFailed`. Never raises."""
        self._stored.close()

    def _put(
        self, entry: Entry, statement: str, refusal: Sentence, *, is_urgent: bool = False
    ) -> Entry:
        def work(connection: sqlite3.Connection) -> Entry:
            rows = connection.execute(statement, row_of(entry, self._owner.id)).fetchall()
            if not rows:
                raise StoreFailed(refusal)
            return replace(entry, seq=rows[0]["seq"])

        return self._stored.write(work, is_urgent=is_urgent)

    def _page(self, clauses: str, values: tuple[object, ...]) -> tuple[Entry, ...]:
        rows = self._stored.read(lambda connection: _rows(connection, clauses, values))
        return tuple(self._entry(row) for row in rows)

    def _entry(self, row: sqlite3.Row) -> Entry:
        """Return the entry of a row as it is known now: a dead panel's lines will not move on."""
        entry = entry_of(row)
        if _is_settled(entry) or not self._owner.is_dead(str(row["owner"])):
            return entry
        return left_behind(entry, self._clock.now())


def _is_settled(entry: Entry) -> bool:
    return entry.stage in (Stage.DONE, Stage.WITHDRAWN)


def _rows(
    connection: sqlite3.Connection, clauses: str, values: tuple[object, ...]
) -> list[sqlite3.Row]:
    query = f"SELECT {SELECTED} FROM entry {clauses}"  # noqa: S608 - clauses are constants
    return connection.execute(query, values).fetchall()


def _settle(connection: sqlite3.Connection, entry: Entry) -> None:
    verdict, corrections = verdict_json(entry.verdict), corrections_json(entry.corrections)
    connection.execute(_SETTLE, (entry.stage, entry.outcome, verdict, corrections, entry.seq))
