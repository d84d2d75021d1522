"""Looking through the journal beside its use, at any size: on a connection that only reads.

Entries come without their exchange; ``Journal.find`` gives one whole.
"""

from __future__ import annotations

import sqlite3
import threading
from bisect import bisect_right
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Superseded
from bithuman_panel.core.landmarks import PAGE
from bithuman_panel.services.database import open_reader
from bithuman_panel.services.lookup import (
    behind,
    choices_of,
    dead_owners,
    keys_between,
    landmarks_of,
    newest_keys,
    rows_after,
    rows_of,
    seq_of,
    settled_through,
)
from bithuman_panel.services.queries import asked
from bithuman_panel.services.records import LISTED, known_entry
from bithuman_panel.services.storefaults import READING, failing, identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.landmarks import Landmarks
    from bithuman_panel.core.query import Choices, Query

T = TypeVar("T")


class Browse:
    """One connection to look with: any thread, one call at a time, the next one waits.

    ``is_dead`` says of an owner that its lines will not move on; ``now`` is Unix seconds, UTC. Each
    call raises :class:`StoreFailed`. Made of a connection, which is its own from then on, or by
    :meth:`open`.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        is_dead: Callable[[str], bool] = lambda _: False,
        now: Callable[[], float] = lambda: 0.0,
        file: Path | None = None,
    ) -> None:
        self._connection = connection
        self._is_dead = is_dead
        self._now = now
        self._file = file
        self._identity = identity_of(file) if file else None
        self._lock = threading.Lock()
        # Held for moments only: interrupting must not wait for what it interrupts.
        self._counting = threading.Lock()
        self._is_counting = False
        self._is_superseded = False
        self._is_closed = False

    @classmethod
    def open(cls, file: Path, is_dead: Callable[[str], bool], now: Callable[[], float]) -> Self:
        """Return one for a journal that is in use; another file under its name is noticed."""
        with failing(READING, file):
            return cls(open_reader(file), is_dead, now, file)

    def newest(self, query: Query, limit: int = PAGE) -> tuple[Entry, ...]:
        """Return the newest entries, newest first; counts nothing."""

        def work(connection: sqlite3.Connection) -> tuple[Entry, ...]:
            keys = newest_keys(connection, asked(query, self._dead(connection)), limit)
            return self._entries(connection, keys)[::-1]

        return self._ask(work)

    def landmarks(self, query: Query) -> Landmarks:
        """Count the answers, and return where each page of them begins.

        ``through`` is below every line that is on its way: what was counted stays as it is. Raises
        :class:`Superseded` where :meth:`interrupt` ended it.
        """

        def work(connection: sqlite3.Connection) -> Landmarks:
            dead = self._dead(connection)
            return landmarks_of(connection, asked(query, dead), settled_through(connection, dead))

        return self._count(work)

    def page(self, query: Query, landmarks: Landmarks, number: int) -> tuple[Entry, ...]:
        """Return the entries of one page, oldest first; none for a page that there is not."""
        if not 0 <= number < len(landmarks.starts):
            return ()
        first, last = landmarks.starts[number], landmarks.before(number) - 1

        def work(connection: sqlite3.Connection) -> tuple[Entry, ...]:
            question = asked(query, self._dead(connection))
            return self._entries(connection, keys_between(connection, question, first, last, PAGE))

        return self._ask(work)

    def place(self, query: Query, landmarks: Landmarks, entry_id: str) -> int | None:
        """Return the place of an entry, counted from the oldest; None where it is not in it."""

        def work(connection: sqlite3.Connection) -> int | None:
            seq = seq_of(connection, entry_id)
            number = bisect_right(landmarks.starts, seq) - 1
            if number < 0 or seq > landmarks.through:
                return None
            question, first = asked(query, self._dead(connection)), landmarks.starts[number]
            keys = keys_between(connection, question, first, landmarks.before(number) - 1, PAGE)
            return number * PAGE + keys.index(seq) if seq in keys else None

        return self._ask(work)

    def after(self, query: Query, seq: int, limit: int) -> tuple[Entry, ...]:
        """Return what is newer than ``seq``, oldest first: also what is not in the index yet."""

        def work(connection: sqlite3.Connection) -> tuple[Entry, ...]:
            found = list[Entry]()
            for row in rows_after(connection, seq):
                entry = known_entry(row, self._is_dead, self._now())
                if query.admits(entry):
                    found.append(replace(entry, exchange=None))
                if len(found) == limit:
                    break
            return tuple(found)

        return self._ask(work)

    def choices(self) -> Choices:
        """Return what there is to ask for; raises :class:`Superseded` as :meth:`landmarks` does."""
        return self._count(choices_of)

    def behind(self) -> int:
        """Return how many settled lines cannot be searched yet."""
        return self._ask(behind)

    def interrupt(self) -> None:
        """End a counting that is under way: a newer question comes. Returns at once."""
        with self._counting:
            if self._is_counting:
                self._is_superseded = True
                self._connection.interrupt()

    def close(self) -> None:
        """End what is under way and close; what comes after raises ``StoreFailed``."""
        self.interrupt()
        with self._lock, suppress(sqlite3.Error):
            self._is_closed = True
            self._connection.close()

    def _count(self, work: Callable[[sqlite3.Connection], T]) -> T:
        def counted(connection: sqlite3.Connection) -> T:
            with self._interruptible():
                return work(connection)

        return self._ask(counted)

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        with self._counting:
            self._is_counting, self._is_superseded = True, False
        try:
            yield
        except sqlite3.OperationalError as error:
            if self._is_superseded:
                raise Superseded from error
            raise
        finally:
            with self._counting:
                self._is_counting = False
        if self._is_superseded:
            # Between two of its statements: SQLite has nothing to interrupt there.
            raise Superseded

    def _ask(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with self._lock, failing(READING, self._file or Path()):
            self._open_again()
            return work(self._connection)

    def _open_again(self) -> None:
        """Look at the file that has the name now: the other was deleted, or set aside."""
        if self._file is None or self._is_closed or identity_of(self._file) == self._identity:
            return
        self._connection.close()
        # Should it fail, the next question tries again.
        self._identity = None
        self._connection, self._identity = open_reader(self._file), identity_of(self._file)

    def _dead(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        return dead_owners(connection, self._is_dead)

    def _entries(self, connection: sqlite3.Connection, keys: list[int]) -> tuple[Entry, ...]:
        rows = rows_of(connection, LISTED, keys)
        return tuple(known_entry(row, self._is_dead, self._now()) for row in rows)
