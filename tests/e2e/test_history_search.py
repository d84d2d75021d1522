"""A long history in the whole window: looked through, searched and narrowed, and nothing stalls."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.query import Query
from bithuman_panel.services.backups import Backups
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journalfile import JournalFile
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.services.search_index import index_due, merge_some
from tests.benchmarks.histories import copy_history
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show, press, write
from tests.e2e.stalls import Heart, Stalls, idle_gap_ms
from tests.services.million import MILLION, make_history, needle_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = 2_000
# Of 60 frames a second.
FRAME_MS = 16.7
Does = Callable[[str, Callable[[], object], Callable[[], bool]], Awaitable[None]]


@pytest.fixture(
    params=[
        LONG,
        pytest.param(MILLION, marks=[pytest.mark.million, pytest.mark.timeout(1800)]),
    ]
)
def count(request: pytest.FixtureRequest, home: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Put a history of so many lines, all of which can be searched, in the rehearsal's place."""
    file = panel_paths({"BITHUMAN_PANEL_HOME": str(home)}).journal_file(rehearsal=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    count: int = request.param
    if count == MILLION:
        # A copy of it takes longer than a window that closes waits for it.
        monkeypatch.setattr(Backups, "take", lambda *_: None)
        copy_history(count, file)
        return count
    make_history(file, count)
    stored = JournalFile(file, SystemClock())
    while stored.write(lambda connection: index_due(connection, 2000), is_lasting=False):
        stored.write(lambda connection: merge_some(connection, 100), is_lasting=False)
    stored.close()
    return count


@dataclass
class Looking:
    """Somebody who looks through the history of an open window."""

    show: Show

    async def does(self, what: str, act: Callable[[], object], seen: Callable[[], bool]) -> float:
        """Do something, and return for how long the window stood still until it was seen."""
        heart = Heart()
        heart.start()
        # It has beaten before, and beats until what was done is painted.
        await asyncio.sleep(0.03)
        act()
        await self.show.until(seen)
        await asyncio.sleep(0.03)
        gap_ms = heart.stop()
        sys.stdout.write(f"\n{what:28} {gap_ms:6.1f} ms")
        return gap_ms

    def top(self) -> str:
        """Return what the first row in sight says."""
        table = self.show.window.record.history
        return str(table.model().index(table.rowAt(0), 2).data())

    def found(self) -> str:
        """Return what is said of the list."""
        return self.show.window.record.bar.text()

    def search(self, words: str) -> None:
        """Type the last letter of words: each key has a frame of its own."""
        field = self.show.window.record.bar.field
        field.setFocus()
        field.setText(words[:-1])
        write(field, words[-1])


async def look_through(looking: Looking, does: Does, count: int) -> None:
    """Go from the newest line to the oldest, and to the middle."""
    show = looking.show
    table, stage, desk = show.window.record.history, show.panel.stage, show.panel._desks.desk
    assert stage
    assert desk
    await show.until(lambda: show.rows == count)
    assert f"({count - 1})" in looking.top()
    await does(
        "first page",
        lambda: stage.history.look_at(desk.pages, is_own=True),
        lambda: f"({count - 1})" in looking.top(),
    )
    await does("counted", lambda: None, lambda: show.rows == count)
    await does(
        "to the oldest",
        lambda: press(table, Qt.Key.Key_End),
        lambda: "…" not in looking.top() and table.currentIndex().row() == count - 1,
    )
    await show.until(lambda: "Welcome, everybody" in show.details)
    await does(
        "to the middle",
        lambda: table.verticalScrollBar().setValue(count // 2),
        lambda: f"({count - count // 2 - 1})" in looking.top(),
    )


async def search_and_narrow(looking: Looking, does: Does, count: int) -> None:
    """Search one line and many, in several scripts; show all again, and then what is unknown."""
    show = looking.show
    wanted = needle_of(count // 2 // 100 * 100)
    await does("search one line", lambda: looking.search(wanted), lambda: show.rows == 1)
    assert wanted in looking.top()
    await show.until(lambda: looking.found() == "One line found")
    for words in ("東京タワ", "北京", "TÜREN minuten"):
        await does(
            f"search {words}",
            lambda words=words: looking.search(words),  # type: ignore[misc]
            lambda: "lines found" in looking.found() and show.rows == count // 10,
        )
    await does("show all lines", show.window.record.bar.all.click, lambda: show.rows == count)
    stage = show.panel.stage
    assert stage
    unknown = Query(outcomes=frozenset({Outcome.UNKNOWN}))
    await does(
        "filter",
        lambda: stage.history.ask(unknown),
        lambda: "lines found" in looking.found() and show.rows == count // 100,
    )
    stage.history.show_all()


async def stay_while_one_comes(looking: Looking, does: Does, count: int) -> None:
    """Look at the middle, and send a line meanwhile."""
    show, table = looking.show, looking.show.window.record.history
    # What was looked at before is found again, and led to.
    await show.until(lambda: table.currentIndex().row() == count - 1)
    await show.until(lambda: show.sentence != "Speak to …")
    table.verticalScrollBar().setValue(count // 2)
    await show.until(lambda: f"({count - count // 2 - 1})" in looking.top())
    stays = looking.top()
    # A hand needs a frame for each letter.
    show.write("And now.")
    await does("append", show.press_send, lambda: show.rows == count + 1)
    assert looking.top() == stays, "nobody is torn away"
    assert show.window.record.bar.newer.text() == "One new line"


def test_a_history_of_any_size_is_looked_through_and_no_frame_is_late(
    play: Play, open_show: OpenShow, stalls: Stalls, count: int
) -> None:
    gaps: dict[str, float] = {}

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            looking = Looking(show)

            async def does(what: str, act: Callable[[], object], seen: Callable[[], bool]) -> None:
                gaps[what] = await looking.does(what, act, seen)

            for part in (look_through, search_and_narrow, stay_while_one_comes):
                await part(looking, does, count)

    play(scenario(), 120)
    idle_ms = idle_gap_ms()
    sys.stdout.write(f"\nidle {idle_ms:.1f} ms, of {count} lines at most {max(gaps.values()):.1f}")
    late = {what: gap_ms for what, gap_ms in gaps.items() if gap_ms - idle_ms > FRAME_MS}
    # Tests run beside others: there it is held to what a fault may take.
    assert not late if count == MILLION else not stalls.is_too_long(max(gaps.values()))


def test_what_was_chosen_stays_chosen_in_what_is_found(
    play: Play, open_show: OpenShow, home: Path
) -> None:
    file = panel_paths({"BITHUMAN_PANEL_HOME": str(home)}).journal_file(rehearsal=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    make_history(file, 300)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            record, looking = show.window.record, Looking(show)
            await show.until(lambda: show.rows == 300)
            looking.search("Türen schließen")
            await show.until(lambda: show.rows == 30)
            press(record.bar.field, Qt.Key.Key_Down)
            press(record.history, Qt.Key.Key_End)
            await show.until(lambda: "Die Türen" in show.details and "HTTP 200" in show.details)
            # What it belongs to is told when it has been read.
            chosen = show.details[:200]
            record.bar.field.setFocus()
            press(record.bar.field, Qt.Key.Key_Escape)
            await show.until(lambda: show.rows == 300)
            await show.until(lambda: record.history.currentIndex().row() == 298)
            await show.until(lambda: "(1)" in str(record.entry_at(298)))
            assert show.details.startswith(chosen)
            first, last = record.history.rows_in_sight()
            assert first <= 298 <= last, "what was found is seen among all others"

    play(scenario())
