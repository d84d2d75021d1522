"""The maker of a long history makes what the panel itself would have written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from bithuman_panel.services.lookup import rows_of
from bithuman_panel.services.records import SELECTED, entry_of
from tests.services.million import append_history, entry_at, make_history

if TYPE_CHECKING:
    from pathlib import Path


def test_it_makes_what_it_says(tmp_path: Path) -> None:
    make_history(tmp_path / "db", 7000)
    with closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as connection:
        append_history(connection, 7000, 1200)
        connection.row_factory = sqlite3.Row
        for number in (0, 13, 31, 77, 999, 1000, 5009, 6900, 6999, 7000, 8100, 8199):
            (row,) = rows_of(connection, SELECTED, [number + 1])
            stored = entry_of(row)
            assert stored.seq == number + 1
            assert [getattr(stored, name) for name in ("id", "line", "verdict", "exchange")] == [
                getattr(entry_at(number), name) for name in ("id", "line", "verdict", "exchange")
            ]
            assert stored.line.cue == entry_at(number).line.cue
            assert (stored.created_at, stored.profile, stored.stage) == (
                entry_at(number).created_at,
                entry_at(number).profile,
                entry_at(number).stage,
            )
