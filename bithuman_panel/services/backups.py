"""Copies of the journal, in generations, by SQLite's own backup: whole whoever writes meanwhile.

A copy is checked before it gets its name, and again before it is put back. Off every lane's way.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from bithuman_panel.services.clock import time_of_stamp, utc_stamp
from bithuman_panel.services.database import first_fault
from bithuman_panel.services.locks import locked
from bithuman_panel.services.migrations import VERSION
from bithuman_panel.services.paths import make_folder
from bithuman_panel.services.records import SELECTED
from bithuman_panel.services.wholefile import flush_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.services.clock import Clock

FOLDER = "backups"
KEPT = 5
EVERY_S = 24 * 3600.0
# Of the rest one a day: many short shows in one evening must not push yesterday's copy out.
_NEWEST_KEPT = 2
_BUSY_S = 1.0
# A few milliseconds of copying, so that somebody can end it.
_STEP_PAGES = 256
_SUFFIX = ".sqlite3"
_DAY = 8


class Backups:
    """The copies of one journal, ``backups/<name>-<UTC>.sqlite3`` beside it. Any thread."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._folder = file.parent / FOLDER
        self._name = re.compile(rf"{re.escape(file.stem)}-(\d{{8}}T\d{{6}}Z){re.escape(_SUFFIX)}")

    def newest_first(self) -> list[Path]:
        """Return the copies there are; none where the folder cannot be read."""
        try:
            found = [path for path in self._folder.iterdir() if self._name.fullmatch(path.name)]
        except OSError:
            return []
        return sorted(found, key=lambda path: path.name, reverse=True)

    def is_due(self) -> bool:
        """Return whether the newest copy is a day old, or there is none."""
        newest = next(iter(self.newest_first()), None)
        if newest is None:
            return True
        # A copy of tomorrow: the clock was wrong then, or is now.
        return not 0 <= self._clock.now() - time_of_stamp(self._stamp(newest)) < EVERY_S

    def take(self, tell: Callable[[int, int], None] = lambda _done, _total: None) -> Path | None:
        """Copy the journal and return the copy; None where it has no lines or is damaged.

        ``tell`` hears how many pages of how many are copied; what it raises ends the copying.
        Raises ``sqlite3.Error``, ``OSError``, and :class:`StoreFailed` where another panel is
        doing it.
        """
        make_folder(self._folder)
        with locked(self._folder / f"{self._file.stem}.lock", _BUSY_S):
            place = self._folder / f"{self._file.stem}-{utc_stamp(self._clock.now())}{_SUFFIX}"
            part = self._folder / f".{self._file.stem}.part"
            # What a panel that died in the middle left.
            part.unlink(missing_ok=True)
            try:
                if not _is_copied(self._file, part, tell):
                    return None
                os.replace(part, place)
            finally:
                part.unlink(missing_ok=True)
            flush_folder(self._folder)
            self._prune()
        return place

    def renew(self, tell: Callable[[int, int], None] = lambda _done, _total: None) -> Path | None:
        """Put one fresh copy in the place of all, and return it; None where there are no lines.

        The old ones go only once the new one is known to be good. Raises as :meth:`take`, and
        ``sqlite3.DatabaseError`` for a journal that is damaged: then the old ones stay.
        """
        fresh = self.take(tell)
        if fresh is None and self._is_to_copy():
            raise sqlite3.DatabaseError("the copy is damaged")
        with locked(self._folder / f"{self._file.stem}.lock", _BUSY_S):
            for copy in self.newest_first():
                if copy != fresh:
                    copy.unlink(missing_ok=True)
            flush_folder(self._folder)
        return fresh

    def _is_to_copy(self) -> bool:
        """Whether there is history: what has not left is none."""
        query = "SELECT EXISTS (SELECT 1 FROM entry WHERE stage IS NOT 'queued')"
        with closing(_connected(self._file, "mode=ro")) as source:
            (is_there,) = source.execute(query).fetchone()
            return bool(is_there)

    def put_back(self, most_bytes: int) -> Path | None:
        """Put the newest good copy in the journal's place; None where there is none to put.

        The place is free, and nobody else looks at it now. Copies of more than ``most_bytes`` are
        passed over. Raises ``OSError``; then the place is still free.
        """
        for copy in self.newest_first():
            if copy.stat().st_size <= most_bytes and is_good(copy):
                self._put(copy)
                return copy
        return None

    def _put(self, copy: Path) -> None:
        part = self._file.with_name(f".{self._file.name}.part")
        try:
            part.unlink(missing_ok=True)
            os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            with copy.open("rb") as source, part.open("wb") as target:
                shutil.copyfileobj(source, target)
                target.flush()
                os.fsync(target.fileno())
            os.replace(part, self._file)
        finally:
            part.unlink(missing_ok=True)
        flush_folder(self._file.parent)

    def _stamp(self, copy: Path) -> str:
        return copy.name.removeprefix(f"{self._file.stem}-").removesuffix(_SUFFIX)

    def _prune(self) -> None:
        kept, days = 0, set[str]()
        for copy in self.newest_first():
            day = self._stamp(copy)[:_DAY]
            if kept < KEPT and (kept < _NEWEST_KEPT or day not in days):
                kept += 1
            else:
                with suppress(OSError):
                    copy.unlink()
            days.add(day)


def is_good(copy: Path) -> bool:
    """Return whether a copy is whole, of a version that this panel reads, and has lines."""
    try:
        # Immutable: looking at it leaves no file beside it, and works in a read-only folder.
        with closing(
            sqlite3.connect(f"{copy.absolute().as_uri()}?immutable=1", uri=True)
        ) as opened:
            (version,) = opened.execute("PRAGMA user_version").fetchone()
            return version <= VERSION and first_fault(opened) is None and _has_lines(opened)
    except sqlite3.Error:
        return False


def _is_copied(file: Path, part: Path, tell: Callable[[int, int], None]) -> bool:
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    # "rw": a journal that is gone is not begun anew here.
    with closing(_connected(file, "mode=rw")) as source:
        if not _has_lines(source):
            return False
        with closing(sqlite3.connect(part, isolation_level=None)) as target:
            # In one transaction: a writer neither waits for it nor makes it begin again.
            source.execute("BEGIN")
            _has_lines(source)
            source.backup(
                target,
                pages=_STEP_PAGES,
                progress=lambda _status, left, total: tell(total - left, total),
            )
            target.execute("PRAGMA journal_mode = DELETE")
            target.execute("PRAGMA secure_delete = ON")
            # A line that has not left is not history; put back later it might be said twice.
            target.execute("DELETE FROM entry WHERE stage = 'queued'")
    return is_good(part)


def _connected(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?{mode}", uri=True)


def _has_lines(connection: sqlite3.Connection) -> bool:
    # Every column is looked for, no text is decoded: it may hold bytes that are none.
    query = f"SELECT count(*) FROM (SELECT {SELECTED} FROM entry LIMIT 1)"  # noqa: S608 - constants
    (lines,) = connection.execute(query).fetchone()
    return bool(lines)
