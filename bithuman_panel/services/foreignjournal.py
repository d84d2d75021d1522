"""A foreign history as a journal of its own, that can be read like any other and never written.

It lies in a database without a name: SQLite keeps what is used of it in memory and the rest in a
file that only this process can see, and that is gone with it, even if it is killed.
"""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.wording import say
from bithuman_panel.services.browse import Browse
from bithuman_panel.services.database import reason_of
from bithuman_panel.services.foreignfile import opened
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.migrations import migrate
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.records import COLUMNS, Value, row_of, storable
from bithuman_panel.services.rescue import Rescue
from bithuman_panel.services.search_index import index_due

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.foreignfile import ForeignFile
    from bithuman_panel.services.removal import Removal
    from bithuman_panel.services.retention import Retention

T = TypeVar("T")

# Entries that are searched in one step: between two it is told how far it is.
_STEP = 500
# Nothing of it has to outlive a power cut.
_PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "trusted_schema = OFF")
_INSERT = (
    f"INSERT OR IGNORE INTO entry ({', '.join(COLUMNS)}) "  # noqa: S608 - constants
    f"VALUES ({', '.join('?' for _ in COLUMNS)})"
)
_PLAN = "INSERT OR IGNORE INTO run (id, show, title, begun_at, plan) VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class ForeignJournal:
    """An opened one. Its ``journal`` refuses whatever would change it, with ``StoreFailed``."""

    found: Foreign
    journal: Journal
    browse: Browse

    def close(self) -> None:
        """Let go of all of it. Any thread; never raises."""
        # In this order: whoever closes the connection must be the last to use it.
        self.journal.close()
        self.browse.close()


def open_foreign(
    file: Path, own_folder: Path, clock: Clock, meter: Meter, clean: Callable[[str], str]
) -> ForeignJournal:
    """Read ``file`` and return what is in it; ``own_folder`` is where the journals in use here are.

    ``clean`` takes secrets out of a text: another panel may have written down what this one would
    not. ``meter`` is told how many bytes of how many are done, reading and indexing both. Raises
    ``InputRefused`` with what to do, ``StoreFailed`` where there is no room, and ``WorkCancelled``.
    It takes as long as it takes: not for the GUI thread.
    """
    connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    try:
        found = _filled(connection, file, own_folder, meter, clean)
    except sqlite3.Error as error:
        connection.close()
        raise StoreFailed(_no_room(file.name, reason_of(error, file)), str(error)) from error
    except BaseException:
        connection.close()
        raise
    connection.execute("PRAGMA query_only = ON")
    # Its folder is the panel's own: an export of it may go anywhere but there.
    place = own_folder / file.name
    journal = _Shown(_NeverWritten(connection, file, clock), _Nobody(), clock, place)
    return ForeignJournal(found, journal, Browse(connection))


def _filled(
    connection: sqlite3.Connection,
    file: Path,
    own_folder: Path,
    meter: Meter,
    clean: Callable[[str], str],
) -> Foreign:
    connection.row_factory = sqlite3.Row
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    migrate(connection)
    # One transaction: it is all there, or nothing is.
    connection.execute("BEGIN")
    with opened(file, own_folder) as foreign:
        lines, doubles = _read(connection, foreign, meter, clean)
    if not lines:
        raise InputRefused(say("There is no line in {file}.", file=file.name))
    _index(connection, lambda done: meter.tell(lines + done, 2 * lines))
    connection.execute("COMMIT")
    left_out = foreign.left_out + doubles
    return Foreign(clean(file.name), lines, left_out, foreign.is_newer, foreign.is_cut)


def _read(
    connection: sqlite3.Connection,
    foreign: ForeignFile,
    meter: Meter,
    clean: Callable[[str], str],
) -> tuple[int, int]:
    """Put the lines into the database; return how many, and how many were there before."""
    lines = doubles = 0
    for entry in foreign.entries(
        lambda done: meter.tell(min(done, foreign.size), 2 * foreign.size)
    ):
        row = _clean(row_of(_storable(entry), ""), clean)
        is_new = connection.execute(_INSERT, row).rowcount > 0
        lines += is_new
        doubles += not is_new
    connection.executemany(_PLAN, (_clean(plan, clean) for plan in foreign.plans))
    return lines, doubles


def _clean(row: tuple[Value, ...], clean: Callable[[str], str]) -> tuple[Value, ...]:
    """Return a row without secrets. Hardly any has one, so it is looked at as a whole first."""
    whole = "\n".join(_text(value) for value in row if isinstance(value, str | bytes))
    if clean(whole) == whole:
        return row
    return tuple(
        clean(value)
        if isinstance(value, str)
        else clean(_text(value)).encode("utf-8", "replace")
        if isinstance(value, bytes)
        else value
        for value in row
    )


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("utf-8", "replace")


def _index(connection: sqlite3.Connection, tell: Callable[[int], None]) -> None:
    done = 0
    while taken_in := index_due(connection, _STEP):
        done += taken_in
        tell(done)


def _storable(entry: Entry) -> Entry:
    """Return the entry without what no file of ours has in an id or a code."""
    target = replace(entry.line.target, agent=storable(entry.line.target.agent))
    return replace(entry, id=storable(entry.id), line=replace(entry.line, target=target))


def _no_room(name: str, reason: str) -> Sentence:
    return say(
        "{file} cannot be opened ({reason}). Check that this computer's disk has room.",
        file=name,
        reason=reason,
    )


def _only_read() -> StoreFailed:
    return StoreFailed(say("This history is another computer's: it can only be read."))


class _Shown(Journal):
    """A journal without whatever would touch files: none of this computer's is its own."""

    @property
    def removal(self) -> Removal:
        """Refuse."""
        raise _only_read()

    @property
    def retention(self) -> Retention:
        """Refuse."""
        raise _only_read()

    def copy_now(self, tell: Callable[[int, int], None]) -> Path | None:
        """Refuse."""
        raise _only_read()

    def catch_up(self) -> None:
        """Do nothing: all of it can be searched."""

    def browse(self) -> Browse:
        """Refuse: it is there already."""
        raise _only_read()


class _Nobody(Owner):
    """Whoever sent the lines: none of them is on its way."""

    def __init__(self) -> None:
        self.id = ""


class _NeverWritten(JournalFile):
    """The database behind a connection that :class:`Browse` uses too, and closes. Any thread."""

    def __init__(self, connection: sqlite3.Connection, file: Path, clock: Clock) -> None:
        self._file = file
        self._connection = connection
        self._rescue = Rescue(file, clock)
        self._lock = threading.Lock()
        self._is_closed = False

    @property
    def is_changed(self) -> bool:
        """Never: there is nothing to keep of it."""
        return False

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what ``work`` reads."""
        with self._lock:
            if self._is_closed:
                raise StoreFailed(say("This history is not open any more. Open its file again."))
            return self._uninterrupted(work)

    def write(
        self,
        work: Callable[[sqlite3.Connection], T],
        *,
        is_urgent: bool = False,
        is_lasting: bool = True,
        is_alone: bool = False,
    ) -> T:
        """Refuse: it is another computer's."""
        raise _only_read()

    def close(self) -> None:
        """Read nothing more."""
        with self._lock:
            self._is_closed = True

    def _uninterrupted(self, work: Callable[[sqlite3.Connection], T]) -> T:
        while True:
            try:
                return work(self._connection)
            except sqlite3.Error as error:
                # What is counted on the same connection was interrupted, and this with it.
                if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
                    reason = reason_of(error, self._file)
                    raise StoreFailed(_no_room(self._file.name, reason), reason) from error
