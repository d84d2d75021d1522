"""The shape of the journal's database, and how an older one becomes a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    import sqlite3

# MIGRATIONS[n] turns version n into version n + 1. A published one is never changed.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            owner TEXT NOT NULL,
            profile TEXT NOT NULL,
            created_at REAL NOT NULL,
            stage TEXT NOT NULL,
            mode TEXT NOT NULL,
            route TEXT NOT NULL,
            agent TEXT NOT NULL,
            room TEXT,
            text TEXT NOT NULL,
            outcome TEXT,
            verdict TEXT,
            exchange TEXT,
            request_body BLOB,
            reply_body BLOB,
            corrections TEXT NOT NULL
        )
        """,
        # Small whatever the history holds: only rows that may have been left behind are in it.
        """
        CREATE INDEX entry_unsettled ON entry (owner)
        WHERE stage IN ('queued', 'in-flight')
        """,
    ),
)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to ``VERSION`` in one transaction.

    Raises :class:`StoreFailed` for a database of a newer panel, which is left as it is, and
    ``sqlite3.Error``. The connection commits by itself (``isolation_level=None``).
    """
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked again under the lock: another panel may have just done it.
        version = _version(connection)
        if version > VERSION:
            raise StoreFailed(
                say(
                    "The history was written by a newer version of the panel and is left as it "
                    "is. Use that version, or another folder for this one."
                )
            )
        for statements in MIGRATIONS[max(version, 0) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
