"""Opening the journal's SQLite file: durable, private, and proven readable before it is used."""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.services.migrations import migrate
from bithuman_panel.services.records import SELECTED

if TYPE_CHECKING:
    from pathlib import Path

BUSY_S = 5.0
# A whole check reads every page: small files are checked at each start, big ones on request.
CHECKED_BYTES = 4 * 1024 * 1024
_POLL_S = 0.02
_RUBBISH = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRAGMAS = (
    # FULL: in WAL mode NORMAL would not flush at commit, and a power cut would lose the intent.
    "PRAGMA synchronous = FULL",
    # macOS flushes to the platter only when asked for this; elsewhere it does nothing.
    "PRAGMA fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)
_READING = (
    "PRAGMA query_only = ON",
    # KiB, and not SQLite's two MiB: the system has the file in memory, too, and what one looks at
    # is seldom looked at again.
    "PRAGMA cache_size = -500",
)


class NotAJournal(sqlite3.DatabaseError):
    """A sound SQLite file with a check that failed, or with the tables of something else."""


class Database(NamedTuple):
    """Two connections to one file: the lanes write while the window reads."""

    writer: sqlite3.Connection
    reader: sqlite3.Connection

    def close(self) -> None:
        """Close both; the last of all panels to close folds the write-ahead log in."""
        self.reader.close()
        self.writer.close()


def open_database(file: Path, checked_bytes: int) -> Database:
    """Return the database in ``file``, made or migrated if need be, and proven readable.

    Every page is checked where the file has at most ``checked_bytes``. Raises ``sqlite3.Error``,
    ``OSError``, and ``StoreFailed`` for a newer panel's; :func:`is_rubbish` tells whether the file
    itself is to blame.
    """
    _make_private(file)
    writer = _connected(file)
    try:
        _use_write_ahead_log(writer)
        for pragma in _PRAGMAS:
            writer.execute(pragma)
        _make_ours(writer, checked_bytes)
        return Database(writer, _reading(file, _READING))
    except BaseException:
        writer.close()
        raise


def beside(file: Path) -> sqlite3.Connection:
    """Return one more connection to a journal that is open: for what goes through all of it.

    Raises ``sqlite3.Error``; a file that is gone is not made anew.
    """
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(file: Path) -> sqlite3.Connection:
    """Return one more connection to a journal that is in use; it cannot write, and makes no file.

    Raises ``sqlite3.Error``.
    """
    # Not "ro": of a log that nobody else has open, SQLite must make the index anew.
    uri = f"{file.absolute().as_uri()}?mode=rw"
    return _reading(uri, (*_READING, "PRAGMA trusted_schema = OFF"))


def _reading(file: Path | str, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    """Return a connection with these settings, or leave none open: Windows moves no open file."""
    reader = _connected(file)
    try:
        for pragma in pragmas:
            reader.execute(pragma)
    except BaseException:
        reader.close()
        raise
    return reader


def _make_private(file: Path) -> None:
    """Make a missing file, for this user alone; SQLite gives its companions the same mode."""
    try:
        # Never opens one that is there: closing it would drop SQLite's locks of this process.
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


def _connected(file: Path | str) -> sqlite3.Connection:
    """Return a connection to a file, or to what a URI names."""
    connection = sqlite3.connect(
        file,
        timeout=BUSY_S,
        isolation_level=None,
        check_same_thread=False,
        uri=isinstance(file, str),
    )
    connection.row_factory = sqlite3.Row
    # Python's own decoding raises on bytes that are not UTF-8.
    connection.text_factory = _decoded
    return connection


def _decoded(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch to WAL. Two panels that do it at once are told "locked" without SQLite's own wait."""
    give_up_at = time.monotonic() + BUSY_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= give_up_at:
                raise
            time.sleep(_POLL_S)
        else:
            return


def _make_ours(connection: sqlite3.Connection, checked_bytes: int) -> None:
    """Migrate, and read a row; raises :class:`NotAJournal` where that finds other tables."""
    try:
        migrate(connection)
        connection.execute(f"SELECT {SELECTED} FROM entry LIMIT 1").fetchall()  # noqa: S608 - constant
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise NotAJournal(str(error)) from error
        raise
    fault = first_fault(connection) if _size(connection) <= checked_bytes else None
    if fault:
        raise NotAJournal(fault)


def _size(connection: sqlite3.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(page_bytes)


def first_fault(connection: sqlite3.Connection) -> str | None:
    """Return what SQLite's quick check finds first, None if the database is whole."""
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return None if found == "ok" else str(found)


def furthest_seq(connection: sqlite3.Connection) -> int | None:
    """Return the newest ``seq``, None where there are no lines."""
    # From the row itself, not from an index: damage to the newest line must be noticed.
    newest = "SELECT seq FROM entry NOT INDEXED ORDER BY seq DESC LIMIT 1"
    row = connection.execute(newest).fetchone()
    return None if row is None else int(row[0])


def entry_count(connection: sqlite3.Connection) -> int:
    """Return how many entries there are."""
    (count,) = connection.execute("SELECT count(*) FROM entry").fetchone()
    return int(count)


def is_rubbish(error: Exception) -> bool:
    """Return whether an error says that the file is no journal of ours, or a damaged one."""
    return isinstance(error, NotAJournal) or _code(error) in _RUBBISH


def reason_of(error: Exception, file: Path) -> str:
    """Return the system's own word for what went wrong with ``file``."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    code = _code(error)
    if code == sqlite3.SQLITE_FULL:
        return os.strerror(errno.ENOSPC)
    if code == sqlite3.SQLITE_CANTOPEN and file.is_dir():
        return os.strerror(errno.EISDIR)
    # The text of any other error may quote what was to be stored.
    return str(error) if isinstance(error, sqlite3.Error) else type(error).__name__


def _code(error: Exception) -> int:
    """Return SQLite's primary code; 0 where the error carries none (a closed connection)."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
