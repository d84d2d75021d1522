"""Leaving nothing of what was taken out of a journal: in its index, its pages, its copies."""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING

from bithuman_panel.services.backups import FOLDER
from bithuman_panel.services.profiles import set_aside_of
from bithuman_panel.services.search_index import TABLES, merge
from bithuman_panel.services.wholefile import flush_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bithuman_panel.services.journalfile import JournalFile

# A step of some milliseconds: a line that comes meanwhile waits for one of them at most.
_MERGED_PAGES = 64


def merge_index(stored: JournalFile, tell: Callable[[], object]) -> None:
    """Merge what is searched until nothing in it is of a line that is gone.

    In small steps; what ``tell`` raises ends it. Raises ``StoreFailed``.
    """
    for table in TABLES:
        # A negative number begins: everything is to become one.
        pages = -_MERGED_PAGES
        while stored.write(partial(merge, table=table, pages=pages)):
            pages = _MERGED_PAGES
            tell()


def shrink(connection: sqlite3.Connection) -> None:
    """Write the whole file anew, and empty the write-ahead log: what was deleted is nowhere.

    Raises ``sqlite3.Error``; ``SQLITE_BUSY`` where somebody looks at it.
    """
    connection.execute("VACUUM")
    empty_log(connection)


def empty_log(connection: sqlite3.Connection) -> None:
    """Fold the write-ahead log into the file and empty it; raises ``sqlite3.OperationalError``."""
    # First what holds nobody back, so that the rest is short.
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    (is_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise Busy


class Busy(sqlite3.OperationalError):
    """Somebody looks at the file."""

    sqlite_errorcode = sqlite3.SQLITE_BUSY


def leftovers(file: Path) -> Iterator[Path]:
    """Yield what may lie beside a journal with lines in it: set aside, or half written."""
    yield from file.parent.glob(f"{file.name}.corrupt-*")
    yield from file.parent.glob(f".{file.name}*")
    yield from (file.parent / FOLDER).glob(f".{file.stem}.part*")


def settings_leftovers(file: Path) -> Iterator[Path]:
    """Yield settings that were set aside, or half written: there may be unsent texts in them."""
    yield from set_aside_of(file)
    yield from file.parent.glob(f".{file.name}-*")


def remove_all(files: Iterator[Path]) -> None:
    """Remove these files; raises ``OSError``."""
    folders = set()
    for file in sorted(files):
        file.unlink(missing_ok=True)
        folders.add(file.parent)
    for folder in folders:
        flush_folder(folder)
