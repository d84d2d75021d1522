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
    (
        "ALTER TABLE entry ADD COLUMN run TEXT",
        "ALTER TABLE entry ADD COLUMN cue TEXT",
        "ALTER TABLE entry ADD COLUMN part TEXT",
        "CREATE INDEX entry_of_run ON entry (run, seq) WHERE run IS NOT NULL",
    ),
    (
        "ALTER TABLE entry ADD COLUMN corrects TEXT",
        "ALTER TABLE entry ADD COLUMN heard TEXT",
        """
        CREATE INDEX entry_of_context ON entry (profile, agent, seq)
        WHERE mode = 'context'
        """,
        """
        CREATE TABLE exam (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            begun_at REAL NOT NULL,
            report TEXT NOT NULL
        )
        """,
    ),
    (
        # All rows in their order without their weight: counted, and narrowed where nothing else
        # helps. A new row is always its last, so that a line costs no page more.
        """
        CREATE INDEX entry_in_order
        ON entry (seq, stage, outcome, mode, profile, agent, room, created_at, run, owner)
        """,
        "CREATE INDEX entry_of_target ON entry (agent, room)",
        "CREATE INDEX entry_of_time ON entry (created_at)",
        # Most lines are delivered; the others are looked for.
        """
        CREATE INDEX entry_in_trouble ON entry (outcome, stage, owner)
        WHERE outcome IS NOT 'delivered'
        """,
        """
        CREATE TABLE run (
            id TEXT PRIMARY KEY,
            show TEXT NOT NULL,
            title TEXT NOT NULL,
            begun_at REAL NOT NULL,
            plan TEXT NOT NULL
        )
        """,
        # Without the texts themselves: the rows have them. Words are folded by core/needle.py.
        """
        CREATE VIRTUAL TABLE search USING fts5
        (words, content = '', tokenize = "trigram case_sensitive 1")
        """,
        """
        CREATE VIRTUAL TABLE search_beginning USING fts5 (
            words, content = '', columnsize = 0, detail = none,
            tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"
        )
        """,
        # Merging is the index thread's: by itself it would be done in the commit of a line.
        "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
        "INSERT INTO search_beginning (search_beginning, rank) VALUES ('automerge', 0)",
        # Rows that are not searched yet: filled with each new one, emptied off every lane's way.
        "CREATE TABLE search_due (seq INTEGER PRIMARY KEY)",
        "INSERT INTO search_due SELECT seq FROM entry",
        """
        CREATE TRIGGER entry_is_due AFTER INSERT ON entry
        BEGIN INSERT OR IGNORE INTO search_due VALUES (new.seq); END
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
