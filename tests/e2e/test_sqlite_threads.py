"""Nothing is asked of SQLite in the thread of the window, whatever is done there.

Every scenario of this folder is held to it (``open_show``). This one does what an evening is made
of, and shows that what is asked is seen.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.app.journals import open_journal
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.export import Format
from bithuman_panel.core.query import Query
from bithuman_panel.core.report import Kind
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import LOCKOUT_S, Show, press, write
from tests.e2e.sqlite_threads import SqliteThreads, watched_sqlite
from tests.services.million import make_history, needle_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

EARLIER = 1200


async def send_and_go(show: Show) -> None:
    """Send a line, and let a cue go."""
    await show.aim(AGENT, "lobby")
    await show.send("Good evening.")
    show.panel.shows.document.add_items([Cue("", text="Welcome.")])
    await asyncio.sleep(LOCKOUT_S)
    QTest.mouseClick(show.window.sheet.go, Qt.MouseButton.LeftButton)
    await show.until(lambda: history(show)[0] == ("Delivered", "Welcome."))


async def look_back(show: Show) -> None:
    """Go to the oldest line and read its details, search, narrow, and show all again."""
    record, stage = show.window.record, show.panel.stage
    assert stage
    await show.until(lambda: show.rows == EARLIER + 2)
    press(record.history, Qt.Key.Key_End)
    await show.until(lambda: "Welcome, everybody" in show.details)
    record.history.verticalScrollBar().setValue(EARLIER // 2)
    await show.until(lambda: record.entry_at(EARLIER // 2) is not None)
    write(record.bar.field, needle_of(600))
    await show.until(lambda: show.rows == 1)
    stage.history.ask(Query(outcomes=frozenset({Outcome.UNKNOWN})))
    await show.until(lambda: show.rows == EARLIER // 100)
    stage.history.show_all()
    await show.until(lambda: show.rows == EARLIER + 2)


async def report_and_export(show: Show, folder: Path) -> None:
    """Make a report of the show, and write it and what the history shows."""
    show.window.commands["report"].trigger()
    card = show.window.cards.report()
    await show.until(lambda: "Lines: 1" in card.summary())
    card.save_requested.emit(0, Kind.JSON, str(folder / "report.json"))
    await show.until(lambda: card.work.text() == "The report is saved.")
    show.window.pages.escape()
    show.window.files.shown_export_requested.emit(str(folder / "shown.json"), Format.JSON)
    await show.until(lambda: "exported" in show.window.record.work.text())


def test_an_evening_asks_sqlite_on_threads_of_its_own(
    play: Play,
    open_show: OpenShow,
    directed: Platform,
    home: Path,
    tmp_path: Path,
    sqlite_threads: SqliteThreads,
) -> None:
    file = panel_paths({"BITHUMAN_PANEL_HOME": str(home)}).journal_file(rehearsal=False)
    file.parent.mkdir(parents=True)
    make_history(file, EARLIER)

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await send_and_go(show)
            await look_back(show)
            await report_and_export(show, tmp_path)
            show.window.commands["keeping"].trigger()
            await asyncio.sleep(LOCKOUT_S)

    play(scenario())
    assert sqlite_threads.in_window == []
    beside = {name.rpartition("_")[0] or name for name in sqlite_threads.beside}
    # The journal is opened, lines are written, looked through, counted, read and reported.
    wanted = {"open", "history", "counting", "details", "read", "report", "export", "close"}
    assert {f"bithuman-{name}" for name in wanted} <= beside
    assert any(name.startswith("bithuman-lane-") for name in beside)


def test_what_the_panel_asks_in_the_thread_of_the_window_is_found(home: Path) -> None:
    with watched_sqlite() as threads:
        paths = panel_paths({"BITHUMAN_PANEL_HOME": str(home)})
        with open_journal(paths, SystemClock(), rehearsal=False):
            pass
    assert threads.in_window[0] == "connect, for bithuman_panel.app.journals"
    assert "close, for bithuman_panel.app.journals" in threads.in_window


def test_what_a_test_asks_is_its_own(tmp_path: Path) -> None:
    with (
        watched_sqlite() as threads,
        closing(sqlite3.connect(tmp_path / "own.sqlite3")) as connection,
    ):
        connection.execute("CREATE TABLE line (text)")
        connection.executemany("INSERT INTO line VALUES (?)", [("Welcome.",), ("Goodbye.",)])
        connection.commit()
        asked = connection.execute("SELECT text FROM line")
        assert [asked.fetchone(), *asked] == [("Welcome.",), ("Goodbye.",)]
    assert threads.in_window == []
    assert threads.beside == set()
