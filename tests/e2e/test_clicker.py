"""A clicker: learned on the card, and from then on GO, from its key to the bytes on the sockets."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import LOCKOUT_S, Show
from tests.e2e.test_go import add

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

F5, PLAY = Qt.Key.Key_F5, Qt.Key.Key_MediaPlay


def message(show: Show) -> QWidget:
    return show.window.composer.message


async def click(show: Show, key: Qt.Key) -> None:
    """Press a key where the operator writes."""
    await asyncio.sleep(LOCKOUT_S)
    QTest.keyClick(message(show), key)


async def learn(show: Show, key: Qt.Key) -> None:
    """Teach the first row of the card, which is GO, a key."""
    card = show.window.cards.keys_editor()
    show.window.commands["keys.change"].trigger()
    card.learn.click()
    QTest.keyClick(card.learn, key)
    await show.until(lambda: not card.learn.is_listening)
    card.done.click()


def test_a_key_goes_once_for_each_press(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, "One.", "Two.", "Three.")
            await asyncio.sleep(LOCKOUT_S)
            QTest.keyPress(message(show), F5)
            await asyncio.sleep(LOCKOUT_S)
            # It is still down, whatever the system makes of that.
            QTest.keyPress(message(show), F5)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            QTest.keyRelease(message(show), F5)

    play(scenario())
    assert directed.lines == ["One."]


def test_a_learned_button_is_go_also_after_the_panel_was_closed(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def learning() -> None:
        async with open_show(directed.url) as show:
            # Before anything else: a list that closes makes another window of the test active.
            await show.opened()
            await learn(show, PLAY)
            assert show.window.composer.undo.text() == "Keys were changed."
            await show.aim(AGENT, "lobby")
            add(show, "One.", "Two.")
            await click(show, PLAY)
            await show.until(lambda: history(show) == [("Delivered", "One.")])

    async def again() -> None:
        async with open_show(directed.url) as show:
            await show.opened()
            assert show.window.keymap.keys("go") == ("F5", "PgDown", "Media Play")

    play(learning())
    play(again())
    assert directed.lines == ["One."]
