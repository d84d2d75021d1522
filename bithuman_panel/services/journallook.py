"""A look at a journal's file from beside: how it is, not what it says. It changes nothing.

On a connection of its own that cannot write: it works where no desk is open and where the journal
is damaged, delays no line, and sets nothing aside.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.bundle import error_of
from bithuman_panel.services.database import first_fault, reason_of
from bithuman_panel.services.records import SELECTED, entry_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bithuman_panel.core.cloak import Cloak
    from bithuman_panel.core.entry import Entry

T = TypeVar("T")

# A check reads every page; nobody waits longer for any one answer.
LONGEST_S = 10.0
ERRORS = 20
# Whose words and names are hidden in the log: it is about these, if about any.
NAMED = 300
_STEPS = 10_000
_COMPANIONS = ("", "-wal", "-shm")
_UNDELIVERED = (
    f"SELECT {SELECTED} FROM entry WHERE stage = 'done' "  # noqa: S608 - constants
    "AND (outcome IS NULL OR outcome <> 'delivered') ORDER BY seq DESC LIMIT ?"
)
_NEWEST = f"SELECT {SELECTED} FROM entry ORDER BY seq DESC LIMIT ?"  # noqa: S608 - constants
_BY_OUTCOME = "SELECT stage, outcome, count(*) FROM entry GROUP BY stage, outcome"


@dataclass(frozen=True, slots=True)
class JournalLook:
    """What was seen: ``facts`` for a list, ``undelivered`` newest first, ``newest`` for the names.

    Never shown as it is: the entries hold everything.
    """

    facts: tuple[tuple[str, str], ...]
    undelivered: tuple[Entry, ...] = ()
    newest: tuple[Entry, ...] = ()

    def tell_names(self, cloak: Cloak) -> None:
        """Give other names to all that these entries are about, and hide what they say."""
        for entry in (*reversed(self.newest), *reversed(self.undelivered)):
            cloak.agent(entry.line.target.agent)
            if entry.line.target.room is not None:
                cloak.room(entry.line.target.room)
            cloak.profile(entry.profile)
            cloak.hide(entry.line.text)

    def errors(self, cloak: Cloak) -> list[dict[str, object]]:
        """Return what went wrong last, newest first."""
        return [error_of(entry, cloak) for entry in self.undelivered]


def look_at_journal(file: Path, longest_s: float = LONGEST_S) -> JournalLook:
    """Return how the journal in ``file`` is; what cannot be seen says why. Never raises."""
    sizes = tuple((f"bytes of {file.name}{end}", _size(file, end)) for end in _COMPANIONS)
    if not file.exists():
        return JournalLook(((file.name, "not there yet"),))
    try:
        with closing(_opened(file)) as connection:
            return _looked(connection, file, sizes, longest_s)
    except (sqlite3.Error, OSError, ValueError) as error:
        return JournalLook((*sizes, (file.name, f"cannot be opened: {reason_of(error, file)}")))


def _looked(
    connection: sqlite3.Connection,
    file: Path,
    sizes: Iterable[tuple[str, str]],
    longest_s: float,
) -> JournalLook:
    def answer(what: Callable[[], T], other: Callable[[str], T]) -> T:
        give_up_at = time.monotonic() + longest_s
        connection.set_progress_handler(lambda: time.monotonic() > give_up_at, _STEPS)
        try:
            return what()
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            return other(reason_of(error, file))

    def entries(query: str, most: int) -> tuple[Entry, ...]:
        nothing: tuple[Entry, ...] = ()
        return answer(
            lambda: tuple(map(entry_of, connection.execute(query, (most,)))), lambda _: nothing
        )

    facts = (
        *sizes,
        ("version of the tables", answer(lambda: _version(connection), str)),
        ("check of the database", answer(lambda: first_fault(connection) or "whole", str)),
        *answer(lambda: _counts(connection), lambda why: (("lines", why),)),
    )
    return JournalLook(facts, entries(_UNDELIVERED, ERRORS), entries(_NEWEST, NAMED))


def _opened(file: Path) -> sqlite3.Connection:
    address = f"{file.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=1.0, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
    return connection


def _version(connection: sqlite3.Connection) -> str:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return str(version)


def _counts(connection: sqlite3.Connection) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(_BY_OUTCOME).fetchall()
    counts = [(f"lines {row[1] or row[0]}", str(row[2])) for row in rows]
    return (("lines", str(sum(row[2] for row in rows))), *sorted(counts))


def _size(file: Path, end: str) -> str:
    with suppress(OSError):
        return str(file.with_name(file.name + end).stat().st_size)
    return "not there"
