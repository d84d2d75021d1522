"""The entries in a file of another panel: an exported history, or a copy of a journal.

Nothing is ever written into it. Of a line that was not settled when the file was made, nobody can
tell from the file what became of it: it is *unknown* here.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import say
from bithuman_panel.services.exportreading import ExportReading
from bithuman_panel.services.kept import kept_entry
from bithuman_panel.services.migrations import VERSION
from bithuman_panel.services.records import COLUMNS, entry_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from bithuman_panel.core.wording import Sentence

GIGABYTE = 1024**3
MOST_BYTES = 4 * GIGABYTE
_COPY = b"SQLite format 3\0"
_PLAN = ("id", "show", "title", "begun_at", "plan")

PlanRow = tuple[str, str, str, float, str]


class ForeignFile:
    """One file, read once, by one thread. Made by :func:`opened`.

    What was found of it while its entries were asked for: ``left_out``, how many could not be
    read; ``is_newer`` and ``is_cut`` as in ``core.foreign``; ``plans``, the rows of its runs.
    """

    def __init__(self, file: Path, stream: BinaryIO, own_folder: Path) -> None:
        self._file = file
        self._own_folder = own_folder
        self._stream = stream
        self.size = os.fstat(stream.fileno()).st_size
        self.left_out = 0
        self.is_newer = False
        self.is_cut = False
        self.plans: tuple[PlanRow, ...] = ()

    def entries(self, tell: Callable[[int], None]) -> Iterator[Entry]:
        """Yield the entries, oldest first; ``tell`` hears how many bytes of ``size`` are read.

        Raises ``InputRefused`` where the file is no history at all.
        """
        is_copy = self._stream.read(len(_COPY)) == _COPY
        self._stream.seek(0)
        found = self._copied(tell) if is_copy else self._exported(tell)
        return (_settled(entry) for entry in found)

    def _exported(self, tell: Callable[[int], None]) -> Iterator[Entry]:
        reading = ExportReading(self._stream, tell)
        read = 0
        for number, value in enumerate(reading.items(), 1):
            kept = kept_entry(value, f"line {number}")
            if kept is None:
                self.left_out += 1
                continue
            read += 1
            self.is_newer = self.is_newer or kept.is_newer
            yield kept.entry
        self.is_cut = reading.is_cut
        if not reading.is_export or (self.left_out and not read):
            raise _is_none(self._file)

    def _copied(self, tell: Callable[[int], None]) -> Iterator[Entry]:
        """Yield the rows of a journal that nobody uses: of any version, whatever else is in it."""
        if _is_in_use(self._file, self._own_folder):
            raise InputRefused(
                say(
                    "{file} is in use by a panel. Choose a copy of it, from the folder backups.",
                    file=self._file.name,
                )
            )
        address = f"{self._file.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(address, uri=True)) as copy:
                copy.row_factory = sqlite3.Row
                copy.text_factory = lambda stored: stored.decode("utf-8", "replace")
                copy.execute("PRAGMA trusted_schema = OFF")
                yield from self._rows(copy, tell)
        except sqlite3.Error as error:
            raise _is_none(self._file) from error

    def _rows(self, copy: sqlite3.Connection, tell: Callable[[int], None]) -> Iterator[Entry]:
        has = _columns(copy, "entry")
        if not has:
            raise _is_none(self._file)
        (version,) = copy.execute("PRAGMA user_version").fetchone()
        self.is_newer = version > VERSION
        self.plans = _plans(copy)
        # As far as it is known how far: rows are about as large as each other.
        (count,) = copy.execute("SELECT count(*) FROM entry").fetchone()
        columns = ", ".join(c if c in has else f"NULL AS {c}" for c in COLUMNS)
        rows = copy.execute(f"SELECT seq, {columns} FROM entry ORDER BY seq")  # noqa: S608 - constants
        for number, row in enumerate(rows, 1):
            tell(self.size * number // max(count, number))
            yield entry_of(row)


@contextmanager
def opened(file: Path, own_folder: Path) -> Iterator[ForeignFile]:
    """Open a file to be read; ``own_folder`` is where the journals in use here are: none to open.

    Raises ``InputRefused`` with what to do, also where the reading fails later.
    """
    try:
        if not file.is_file():
            raise InputRefused(say("{file} is no file. Choose a file.", file=file.name))
        with file.open("rb") as stream:
            found = ForeignFile(file, stream, own_folder)
            if found.size > MOST_BYTES:
                raise InputRefused(_too_large(file.name))
            yield found
    except OSError as error:
        raise InputRefused(
            say(
                "{file} cannot be read ({reason}). Close it elsewhere, or choose another file.",
                file=file.name,
                reason=error.strerror or type(error).__name__,
            )
        ) from error


def _too_large(name: str) -> Sentence:
    return say(
        "{file} is larger than {most} GB, and cannot be opened here.",
        file=name,
        most=MOST_BYTES // GIGABYTE,
    )


def _is_none(file: Path) -> InputRefused:
    return InputRefused(
        say(
            "{file} is no history of a panel, or it is damaged. Choose a history that was exported "
            "as JSON.",
            file=file.name,
        )
    )


def _is_in_use(file: Path, own_folder: Path) -> bool:
    """Whether lines may stand beside the file, where reading it alone would not find them."""
    if file.resolve().parent == own_folder.resolve():
        return True
    log = file.with_name(f"{file.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _columns(copy: sqlite3.Connection, table: str) -> frozenset[str]:
    """Return the columns of a table; none of what is a view, which may have rows without end."""
    (is_table,) = copy.execute(
        "SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table'", (table,)
    ).fetchone()
    found = copy.execute(f"PRAGMA table_info({table})") if is_table else ()
    return frozenset(str(row["name"]) for row in found)


def _plans(copy: sqlite3.Connection) -> tuple[PlanRow, ...]:
    if not _columns(copy, "run").issuperset(_PLAN):
        return ()
    rows = copy.execute(f"SELECT {', '.join(_PLAN)} FROM run")  # noqa: S608 - constants
    return tuple(tuple(row) for row in rows)


def _settled(entry: Entry) -> Entry:
    if entry.stage in (Stage.DONE, Stage.WITHDRAWN):
        return entry
    return replace(entry, stage=Stage.DONE, verdict=Verdict(Outcome.UNKNOWN))
