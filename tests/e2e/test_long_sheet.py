"""A run sheet of five thousand cues opens, scrolls, is edited and run without a stall (P5)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.services.showfile import write_copy
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.gala import Caller
from tests.e2e.show import Show as Panel
from tests.e2e.show import press

CUES = 5_000
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.steady,
]


@pytest.fixture
def long_show(tmp_path: Path) -> str:
    """A show of five thousand cues in fifty groups, on the disk."""
    items: list[Cue | Group] = []
    for number in range(CUES):
        if number % 100 == 0:
            items.append(Group(f"g{number}", f"Part {number // 100}"))
        text = f"Hello, this is line {number} of a very long evening."
        planned = (10 * 3600 + number * 5) % 86_400
        items.append(Cue(f"c{number}", f"Cue {number}", text=text, planned_s=planned))
    file = tmp_path / "long.show"
    write_copy(file, Show("long", "Long", (RunSheet("s", "Long", tuple(items)),)), Redactor())
    return str(file)


async def opened(panel: Panel, file: str) -> Caller:
    caller = Caller(panel)
    await caller.begin()
    panel.window.files.show_chosen.emit(file)
    await panel.until(lambda: len(caller.document.cues) == CUES)
    await panel.until(lambda: caller.standby is not None)
    return caller


async def rest() -> None:
    """Let everything come that was put off."""
    for _ in range(20):
        await asyncio.sleep(0.01)


def test_a_long_sheet_opens_and_scrolls(
    play: Play, open_show: OpenShow, directed: Platform, long_show: str
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as panel:
            caller = await opened(panel, long_show)
            await rest()
            bar = panel.window.sheet.table.verticalScrollBar()
            for step in range(0, bar.maximum(), max(1, bar.maximum() // 40)):
                bar.setValue(step)
                await asyncio.sleep(0.005)
            panel.window.sheet.table.setFocus()
            press(panel.window.sheet.table, Qt.Key.Key_End)
            await panel.until(lambda: caller.standby == caller.document.cues[-1])
            press(panel.window.sheet.table, Qt.Key.Key_Home)
            await panel.until(lambda: caller.standby == caller.document.cues[0])
            await rest()

    play(scenario())


def test_a_long_sheet_is_edited_and_taken_back(
    play: Play, open_show: OpenShow, directed: Platform, long_show: str
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as panel:
            document = (await opened(panel, long_show)).document
            await rest()
            before = document.sheet
            middle = document.cues[CUES // 2]
            for number in range(5):
                document.change(replace(middle, text=f"Another text {number}."), "text")
                await rest()
            panel.window.sheet.edit_requested.emit([middle.id])
            for letter in "Hello":
                QTest.keyClicks(panel.window.focusWidget(), letter)
                await rest()
            press(panel.window.focusWidget() or panel.window, Qt.Key.Key_Escape)
            assert document.cues[CUES // 2].text.endswith("4.Hello")
            document.remove([middle.id])
            await rest()
            document.add_cue(after=document.cues[10].id)
            await rest()
            document.move([document.cues[-1].id], document.cues[3].id)
            await rest()
            document.duplicate([document.cues[7].id])
            await rest()
            for _ in range(10):
                document.undo()
                await rest()
            assert document.sheet == before

    play(scenario())


def test_a_long_sheet_is_run(
    play: Play, open_show: OpenShow, directed: Platform, long_show: str
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as panel:
            caller = await opened(panel, long_show)
            await rest()
            caller.document.lock(is_on=True)
            await rest()
            for number in range(3):
                await caller.press_go(Qt.KeyboardModifier.ShiftModifier)
                # mypy infers no lambda that keeps a value of its loop.
                await panel.until(lambda number=number: len(history(panel)) == number + 1)  # type: ignore[misc]
                await panel.settled()
            panel.window.sheet.standby_requested.emit(f"{caller.document.cues[4_000].id}")
            await panel.until(lambda: caller.standby == caller.document.cues[4_000])
            await rest()

    play(scenario())
    assert len(directed.lines) == 3
    assert AGENT
