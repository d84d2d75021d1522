"""The keyboard stays where it is while lines leave, and brings earlier lines back."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import (
    AGENT,
    ENTER,
    ESCAPE,
    Platform,
    hand_on_keyboard,
    history,
    queue,
    with_a_queue,
)
from tests.e2e.show import CTRL, LOCKOUT_S, Show, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

UP, DOWN, TAB = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab


async def send_from(show: Show, number: int) -> QWidget:
    """Send a line with the keyboard wherever it is, and return what that is."""
    place = show.window.focusWidget()
    assert place
    name = f"{type(place).__name__} {place.accessibleName()}"
    text = f"Line {number}."
    show.window.composer.message.setPlainText(text)
    await asyncio.sleep(LOCKOUT_S)
    press(place, ENTER, CTRL)
    assert show.message == "", f"from {name}: {show.refusal}"
    await show.until(lambda: history(show)[:1] == [("Delivered", text)])
    assert show.window.focusWidget() is place, name
    return place


def test_ctrl_enter_leaves_the_keyboard_where_it_was(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            # The list of the picker goes late, and the keyboard with it.
            await show.send("Line 0.")
            await show.until(lambda: QApplication.activePopupWidget() is None)
            show.window.composer.message.setFocus()
            seen: list[QWidget] = []
            while show.window.focusWidget() not in seen:
                seen.append(await send_from(show, len(seen) + 1))
                hand_on_keyboard(show, TAB)
            assert len(seen) > 10

    play(scenario())


def test_up_brings_back_what_was_sent_and_sends_nothing(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show.send("The doors are open.")
            await show.send("Please sit down.")
            show.window.composer.message.setFocus()
            hand_on_keyboard(show, UP, UP)
            assert show.message == "The doors are open."
            hand_on_keyboard(show, DOWN)
            assert show.message == "Please sit down."
            hand_on_keyboard(show, DOWN)
            assert show.message == ""
            hand_on_keyboard(show, UP)
        async with open_show(directed.url) as show:
            await show.until(lambda: show.message == "Please sit down.")
            show.window.composer.message.setFocus()
            show.window.composer.message.clear()
            await show.until(lambda: show.rows == 2)
            hand_on_keyboard(show, UP, UP)
            assert show.message == "The doors are open.", "also from an earlier start"

    play(scenario())
    assert directed.lines == ["The doors are open.", "Please sit down."]


def test_the_switcher_aims_and_sends_nothing_and_esc_in_it_freezes_what_waits(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            show.window.targets.room_chosen.emit("hall")
            show.write("Not sent from here.")
            show.window.cards.switcher().open()
            field = show.window.cards.switcher().field
            write(field, "lobby")
            press(field, ENTER, CTRL)
            press(field, ENTER)
            assert "lobby" in show.sentence
            show.window.cards.switcher().open()
            press(field, ESCAPE)
            assert show.window.strip.is_held
            assert not show.window.cards.switcher().lies_over
            directed.directed.may_answer.set()
            await show.until(lambda: ("Delivered", "First.") in history(show))
            assert queue(show) != []

    play(scenario())
    assert directed.lines == ["First."]
