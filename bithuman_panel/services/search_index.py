"""What is searched of history: taken in off every lane's way, taken out with the row itself.

Both tables hold words without the rows' texts: to take a row out, the very words are needed that
were put in. They are made anew of the row, so a row that is in must stay as it is: it is settled,
and what changes one, a late answer or a deletion, takes it out in its own commit.

Each function works in a transaction of whoever calls it, and raises ``sqlite3.Error``.
"""

from __future__ import annotations

import json
import sqlite3

from bithuman_panel.core.needle import beginnings, searched_words
from bithuman_panel.services.lookup import rows_of
from bithuman_panel.services.queries import beginning_token
from bithuman_panel.services.records import SEARCHED, entry_of

TABLES = ("search", "search_beginning")
# The newest first: what was just said is looked for most. What is gone is due until it is seen.
_DUE = """
    SELECT due.seq FROM search_due AS due LEFT JOIN entry ON entry.seq = due.seq
    WHERE entry.seq IS NULL OR entry.stage NOT IN ('queued', 'in-flight')
    ORDER BY due.seq DESC LIMIT ?
"""
# In one statement: nobody writes between its counts.
_FITS = """
    SELECT (SELECT count(*) FROM search_docsize)
    + (SELECT count(*) FROM search_due CROSS JOIN entry ON entry.seq = search_due.seq)
    = (SELECT count(*) FROM entry)
"""
_DONE = "DELETE FROM search_due WHERE seq IN (SELECT value FROM json_each(?))"
_ADD = tuple(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)" for table in TABLES)  # noqa: S608 - constants
_TAKE_OUT = tuple(
    f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)"  # noqa: S608 - constants
    for table in TABLES
)


def index_due(connection: sqlite3.Connection, limit: int) -> int:
    """Take in at most ``limit`` settled rows that are due; return how many, 0 when all is in."""
    keys = [int(seq) for (seq,) in connection.execute(_DUE, (limit,))]
    # Each table wants them in their order: it writes to the disk where one comes before another.
    for row in rows_of(connection, SEARCHED, sorted(keys)):
        _each(connection, _ADD, row)
    connection.execute(_DONE, (json.dumps(keys),))
    return len(keys)


def unindex(connection: sqlite3.Connection, seq: int) -> None:
    """Take a row out of what is searched, before it is deleted or changed; it is due no more."""
    is_due = connection.execute("DELETE FROM search_due WHERE seq = ?", (seq,)).rowcount
    for row in () if is_due else rows_of(connection, SEARCHED, [seq]):
        _each(connection, _TAKE_OUT, row)


def take_in_again(connection: sqlite3.Connection, seq: int) -> None:
    """Make a row due, which was taken out and has changed since."""
    connection.execute("INSERT OR IGNORE INTO search_due VALUES (?)", (seq,))


def begin_anew(connection: sqlite3.Connection) -> None:
    """Empty both tables and make every row due: for an index that does not fit its rows."""
    for table in TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 - constants
    connection.execute("INSERT OR IGNORE INTO search_due SELECT seq FROM entry")


def merge_some(connection: sqlite3.Connection, pages: int) -> bool:
    """Join what was taken in piece by piece, about so many pages of it; whether there is more.

    Searching then looks in fewer places. By itself SQLite would do it in a line's own commit.
    """
    is_left = [merge(connection, table, pages) for table in TABLES]
    return any(is_left)


def merge(connection: sqlite3.Connection, table: str, pages: int) -> bool:
    """Do so with one of ``TABLES``.

    A negative number of pages begins to make one piece of all; once there is no more to do, no
    letter of what was taken out is left in the file.
    """
    before = connection.total_changes
    connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608 - constants
    # One change is the command itself.
    return connection.total_changes - before > 1


def is_spoiled(error: sqlite3.Error) -> bool:
    """Return whether an error says that the index is damaged, not the file."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB


def fits(connection: sqlite3.Connection) -> bool:
    """Return whether every row is either searched or due, and the index is sound where it is read.

    Of a million lines it takes a second.
    """
    try:
        (is_fitting,) = connection.execute(_FITS).fetchone()
        for table in TABLES:
            looking = f"SELECT rowid FROM {table} WHERE {table} MATCH 'the' LIMIT 1"  # noqa: S608 - constants
            connection.execute(looking).fetchall()
    except sqlite3.DatabaseError as error:
        if is_spoiled(error):
            return False
        raise
    return bool(is_fitting)


def _each(connection: sqlite3.Connection, statements: tuple[str, ...], row: sqlite3.Row) -> None:
    searched = searched_words(entry_of(row))
    tokens = " ".join(sorted(map(beginning_token, beginnings(searched))))
    for statement, words in zip(statements, (searched, tokens), strict=True):
        connection.execute(statement, (row["seq"], words))
