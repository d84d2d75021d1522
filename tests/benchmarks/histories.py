"""Histories of any size for the benchmarks: made once, which takes minutes for a million lines.

They are those of ``tests/services/million.py``. Run as a command, it makes those of 10,000 and of
1,000,000 lines.
"""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.migrations import VERSION
from bithuman_panel.services.paths import HOME_VARIABLE, panel_paths
from bithuman_panel.services.search_index import index_due, merge_some
from tests.benchmarks.committing import fresh_folder
from tests.benchmarks.telling import FOLDER
from tests.services.million import MILLION, make_history

if TYPE_CHECKING:
    from pathlib import Path

SMALL, LARGE = 10_000, MILLION
# So many lines at a time; it keeps the write-ahead log small.
_TAKEN_IN, _MERGED_PAGES = 2000, 100
_NAME = "journal.sqlite3"


def kept_history(count: int, *, is_indexed: bool = True) -> Path:
    """Return the file of a history of ``count`` lines, made where there is none yet.

    Nobody is to write into it, or to open it with the panel: that wants a copy of its own, by
    :func:`copy_history`. Without the index all its lines are still due.
    """
    kind = "indexed" if is_indexed else "unindexed"
    folder = FOLDER / "histories" / f"{count}-{kind}-{VERSION}"
    if not folder.exists():
        # Under its own name only once it is whole.
        making = folder.with_name(f"{folder.name}.making")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        make_history(making / _NAME, count)
        _settle(making / _NAME, is_indexed=is_indexed)
        making.rename(folder)
    return folder / _NAME


def copy_history(count: int, file: Path, *, is_indexed: bool = True) -> None:
    """Put a copy of a history into the place of ``file``, to be opened and written into."""
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(kept_history(count, is_indexed=is_indexed), file)


def home_with(count: int, name: str) -> Path:
    """Return a new folder of a panel whose history has so many lines."""
    home = fresh_folder(name)
    copy_history(count, panel_paths({HOME_VARIABLE: str(home)}).journal_file(rehearsal=False))
    return home


def _settle(file: Path, *, is_indexed: bool) -> None:
    """Take all lines in, and leave one file, as the panel does with a quiet hour."""
    stored = JournalFile(file, SystemClock())
    try:
        if is_indexed:
            while stored.write(lambda each: index_due(each, _TAKEN_IN), is_lasting=False):
                stored.write(lambda each: merge_some(each, _MERGED_PAGES), is_lasting=False)
            while stored.write(lambda each: merge_some(each, _MERGED_PAGES), is_lasting=False):
                pass
    finally:
        stored.close()


if __name__ == "__main__":
    for size in (SMALL, LARGE):
        sys.stdout.write(f"{kept_history(size)}\n")
