"""Reading the journal: some entries at once, all of them, or what a query asks for.

What only a query needs is imported where one is asked.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from bithuman_panel.services.database import entry_count
from bithuman_panel.services.records import SELECTED, known_entry

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.kin import Kin
    from bithuman_panel.core.query import Query
    from bithuman_panel.services.browse import Browse
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journalfile import JournalFile
    from bithuman_panel.services.owner import Owner

_PAGE = 200
_PRESENT = "SELECT id FROM entry WHERE id IN (SELECT value FROM json_each(?))"


class JournalReading:
    """What is read of one journal file. Any thread; every method raises ``StoreFailed``."""

    def __init__(self, stored: JournalFile, owner: Owner, clock: Clock, file: Path) -> None:
        self._stored = stored
        self._owner = owner
        self._clock = clock
        self._file = file

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

    def of_run(self, run: str) -> tuple[Entry, ...]:
        """Return the entries of one run of a show, oldest first; raises :class:`StoreFailed`."""
        return self._page("WHERE run = ? ORDER BY seq", (run,))

    def contexts(self, profile: str, agent: str, limit: int) -> tuple[Entry, ...]:
        """Return the newest contexts for an agent, oldest first; raises :class:`StoreFailed`."""
        clauses = "WHERE mode = 'context' AND profile = ? AND agent = ? ORDER BY seq DESC LIMIT ?"
        return self._page(clauses, (profile, agent, limit))[::-1]

    def count(self) -> int:
        """Return how many entries there are; raises :class:`StoreFailed`."""
        return self._stored.read(entry_count)

    def find(self, entry_id: str) -> Entry | None:
        """Return the entry of that id, None if there is none; raises :class:`StoreFailed`."""
        return next(iter(self._page("WHERE id = ?", (entry_id,))), None)

    def missing(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``ids`` that no entry has; raises :class:`StoreFailed`."""
        asked = tuple(ids)
        rows = self._stored.read(
            lambda connection: connection.execute(_PRESENT, (json.dumps(asked),)).fetchall()
        )
        present = {str(row[0]) for row in rows}
        return tuple(each for each in asked if each not in present)

    def kin(self, entry_id: str) -> Kin | None:
        """Return what belongs to an entry, None if it is not there; raises :class:`StoreFailed`."""
        from bithuman_panel.services.kin import kin_of

        entry = self.find(entry_id)
        return kin_of(entry, self._page, self._row) if entry else None

    def entries_of(self, query: Query) -> Iterator[Entry]:
        """Yield the entries that a query asks for, whole, oldest first: those that there are now.

        A page at a time: a long export or report holds nobody up.
        """
        from bithuman_panel.services.gathering import gathered
        from bithuman_panel.services.lookup import rows_of

        for keys in gathered(self._stored.read, query, self._owner.is_dead, self._entry):
            for first in range(0, len(keys), _PAGE):
                page = keys[first : first + _PAGE]
                rows = self._stored.read(partial(rows_of, columns=SELECTED, keys=page))
                yield from map(self._entry, rows)

    def count_of(self, query: Query) -> int:
        """Return how many entries a query asks for."""
        from bithuman_panel.core.needle import needles
        from bithuman_panel.services.gathering import gathered
        from bithuman_panel.services.lookup import count_of, dead_owners
        from bithuman_panel.services.queries import asked

        if needles(query.words):
            batches = gathered(self._stored.read, query, self._owner.is_dead, self._entry)
            return sum(map(len, batches))

        def work(connection: sqlite3.Connection) -> int:
            dead = dead_owners(connection, self._owner.is_dead)
            return count_of(connection, asked(query, dead))

        return self._stored.read(work)

    def browse(self) -> Browse:
        """Return one more way to look through it, on a connection of its own, to be closed first.

        Raises :class:`StoreFailed`.
        """
        from bithuman_panel.services.browse import Browse

        return Browse.open(self._file, self._owner.is_dead, self._clock.now)

    def _page(self, clauses: str, values: tuple[object, ...]) -> tuple[Entry, ...]:
        rows = self._stored.read(lambda connection: rows_where(connection, clauses, values))
        return tuple(self._entry(row) for row in rows)

    def _row(self, statement: str, values: tuple[object, ...]) -> sqlite3.Row | None:
        return self._stored.read(
            lambda connection: next(iter(connection.execute(statement, values).fetchall()), None)
        )

    def _entry(self, row: sqlite3.Row) -> Entry:
        """Return the entry of a row as it is known now: a dead panel's lines will not move on."""
        return known_entry(row, self._owner.is_dead, self._clock.now())


def rows_where(
    connection: sqlite3.Connection, clauses: str, values: tuple[object, ...]
) -> list[sqlite3.Row]:
    """Return the rows of whole entries; ``clauses`` are constants, ``values`` fill their places."""
    query = f"SELECT {SELECTED} FROM entry {clauses}"  # noqa: S608 - clauses are constants
    return connection.execute(query, values).fetchall()
