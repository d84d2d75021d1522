"""GO: from the run sheet to the bytes on the sockets."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.cue import Cue
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import LOCKOUT_S, Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def add(show: Show, *texts: str) -> None:
    """Put cues on the run sheet, as an import does."""
    show.panel.shows.document.add_items([Cue("", text=text) for text in texts])


async def press_go(show: Show) -> None:
    await asyncio.sleep(LOCKOUT_S)
    QTest.mouseClick(show.window.sheet.go, Qt.MouseButton.LeftButton)


def test_go_sends_the_cue_on_standby_once_and_moves_on(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, "One.", "Two.")
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            assert show.window.sheet.standby.text() == "Two."
            await press_go(show)
            await show.until(lambda: history(show)[0] == ("Delivered", "Two."))

    play(scenario())
    assert directed.lines == ["One.", "Two."]


def test_arrow_keys_move_standby_and_send_nothing(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, "One.", "Two.", "Three.")
            sheet = show.window.sheet
            sheet.table.setFocus()
            seen = []
            for key in (DOWN, DOWN, DOWN, UP, DOWN, UP):
                await asyncio.sleep(LOCKOUT_S)
                QTest.keyClick(sheet.table, key)
                seen.append(sheet.standby.text())
            assert seen == ["Two.", "Three.", "Three.", "Two.", "Three.", "Two."]
            assert show.rows == 0
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", "Two.")])

    play(scenario())
    assert directed.lines == ["Two."]


def test_a_cue_that_was_said_there_wants_a_hold(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, "One.")
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            await press_go(show)
            assert "Already said in lobby" in show._said(show.window.sheet, "refusal")
            assert show.rows == 1
            message = show.window.composer.message
            QTest.keyPress(message, Qt.Key.Key_F5)
            # While it is thought to be spoken still, the first hold lets it wait for silence.
            await show.until(lambda: history(show) == [("Delivered", "One.")] * 2)
            QTest.keyRelease(message, Qt.Key.Key_F5)

    play(scenario())
    assert directed.lines == ["One.", "One."]
