"""Which threads ask SQLite, and for whom: the window's own thread must ask nothing.

Every connection that is opened while somebody looks is watched to its last row. What tests ask
themselves does not count, only what somebody in ``bithuman_panel`` asks.
"""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Self
from unittest.mock import patch

_OURS, _SERVICES = "bithuman_panel.", "bithuman_panel.services."


class SqliteThreads:
    """Who asked something of SQLite; made in the thread of the window.

    ``beside`` has the names of other threads; ``in_window`` says what that thread itself asked, and
    which module of the panel had it do so. ``interrupt`` is not among it: it asks nothing, and
    returns at once.
    """

    def __init__(self) -> None:
        self.beside: set[str] = set()
        self.in_window: list[str] = []
        self._window = threading.current_thread()

    def note(self, what: str) -> None:
        """Take something that is being asked, in the thread that asks it."""
        thread = threading.current_thread()
        if thread is not self._window:
            self.beside.add(thread.name)
            return
        asker = _asker()
        if asker:
            self.in_window.append(f"{what}, for {asker}")


@contextmanager
def watched_sqlite() -> Iterator[SqliteThreads]:
    """Watch every connection that is opened in this block."""
    threads, connect = SqliteThreads(), sqlite3.connect

    class Watched(_Connection):
        note = threads.note

    def connected(*of: Any, **how: Any) -> sqlite3.Connection:  # noqa: ANN401 - SQLite's own
        threads.note("connect")
        opened: sqlite3.Connection = connect(*of, **{"factory": Watched, **how})
        return opened

    with patch.object(sqlite3, "connect", connected):
        yield threads


class _Cursor(sqlite3.Cursor):
    """Tells its connection of whatever takes SQLite a step."""

    connection: _Connection

    def execute(self, statement: str, values: Any = (), /) -> Self:  # noqa: ANN401
        self.connection.note(statement)
        return super().execute(statement, values)

    def executemany(self, statement: str, values: Iterable[Any], /) -> Self:
        self.connection.note(statement)
        return super().executemany(statement, values)

    def fetchone(self) -> Any:  # noqa: ANN401
        self.connection.note("fetchone")
        return super().fetchone()

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        self.connection.note("fetchmany")
        return super().fetchmany(size)

    def fetchall(self) -> list[Any]:
        self.connection.note("fetchall")
        return super().fetchall()

    def __next__(self) -> Any:  # noqa: ANN401
        self.connection.note("a row")
        return super().__next__()


class _Connection(sqlite3.Connection):
    """Gives out no other cursors."""

    def note(self, what: str) -> None:
        raise NotImplementedError

    def execute(self, statement: str, values: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401
        return self.cursor(_Cursor).execute(statement, values)

    def executemany(self, statement: str, values: Iterable[Any], /) -> sqlite3.Cursor:
        return self.cursor(_Cursor).executemany(statement, values)

    def backup(self, target: sqlite3.Connection, **how: Any) -> None:  # noqa: ANN401
        self.note("backup")
        super().backup(target, **how)

    def commit(self) -> None:
        self.note("commit")
        super().commit()

    def rollback(self) -> None:
        self.note("rollback")
        super().rollback()

    def close(self) -> None:
        # The last one to close folds the log in.
        self.note("close")
        super().close()


def _asker() -> str | None:
    """Return the module that asks, above the services; None where it is none of the panel's."""
    frame: FrameType | None = sys._getframe(2)
    asker = None
    while frame:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(_OURS):
            asker = module
            if not module.startswith(_SERVICES):
                return asker
        elif module.startswith("tests.") and module != __name__:
            return None
        frame = frame.f_back
    # Nobody above the services: a slot of their own.
    return asker
