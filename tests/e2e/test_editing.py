"""A cue is written, mended and taken back by keyboard alone, and GO says the text it has then."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bithuman_panel.presenters.cue_editor_view import Field
from bithuman_panel.presenters.phrases import TableKind
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import CTRL, CTRL_SHIFT, LOCKOUT_S, NONE, Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key


def focused(show: Show) -> QWidget:
    """Return what has the keyboard."""
    widget = show.window.focusWidget()
    assert widget is not None
    return widget


def key(show: Show, which: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(show), which, modifiers)


def write(show: Show, text: str) -> None:
    QTest.keyClicks(focused(show), text)


def texts(show: Show) -> list[str]:
    return [cue.text for cue in show.panel.shows.document.cues]


async def begin(show: Show) -> None:
    """Aim, and put the keyboard where one writes."""
    await show.aim(AGENT, "lobby")
    show.window.composer.message.setFocus()


def test_a_cue_is_written_by_keyboard_alone_and_go_says_what_is_there(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await begin(show)
            editor = show.window.cards.cue_editor()
            key(show, KEY.Key_A, CTRL_SHIFT)
            assert focused(show) is editor.form.fields[Field.TEXT].field
            write(show, "Hello.")
            key(show, KEY.Key_Return, CTRL)
            key(show, KEY.Key_F5)
            assert editor.lies_over, "neither Ctrl+Enter nor GO does anything in there"
            key(show, KEY.Key_Escape)
            assert not show.window.strip.is_held

            key(show, KEY.Key_E, CTRL)
            write(show, " Good evening.")
            assert texts(show) == ["Hello. Good evening."]
            key(show, KEY.Key_Z, CTRL)
            assert texts(show) == ["Hello."]
            key(show, KEY.Key_Z, CTRL_SHIFT)
            assert texts(show) == ["Hello. Good evening."]
            key(show, KEY.Key_Z, CTRL)
            write(show, " All of you.")
            key(show, KEY.Key_Escape)
            assert focused(show) is show.window.composer.message
            await asyncio.sleep(LOCKOUT_S)
            key(show, KEY.Key_F5)
            await show.until(lambda: history(show) == [("Delivered", "Hello. All of you.")])

    play(scenario())
    assert directed.lines == ["Hello. All of you."]


def test_each_press_takes_back_or_does_again_one_step(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await begin(show)
            for text in ("One.", "Two."):
                key(show, KEY.Key_A, CTRL_SHIFT)
                write(show, text)
                key(show, KEY.Key_Escape)
            steps = [[], [""], ["One."], ["One.", ""], ["One.", "Two."]]
            assert texts(show) == steps[-1]
            for before in reversed(steps[:-1]):
                key(show, KEY.Key_Z, CTRL)
                assert texts(show) == before
            for after in steps[1:]:
                key(show, KEY.Key_Z, CTRL_SHIFT)
                assert texts(show) == after

    play(scenario())
    assert directed.lines == []


def test_a_variable_gets_its_value_on_the_card_and_is_said(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await begin(show)
            write(show, "Welcome, {{guest}}.")
            key(show, KEY.Key_M, CTRL_SHIFT)
            assert texts(show) == ["Welcome, {{guest}}."]
            key(show, KEY.Key_V, CTRL_SHIFT)
            tables = show.window.cards.show_tables()
            tables.missing.buttons[0].setFocus()
            key(show, KEY.Key_Space)
            assert focused(show) is tables.tables[TableKind.VARIABLES].text.field
            write(show, "Ada")
            key(show, KEY.Key_Escape)
            await asyncio.sleep(LOCKOUT_S)
            key(show, KEY.Key_F5)
            await show.until(lambda: history(show) == [("Delivered", "Welcome, Ada.")])

    play(scenario())
    assert directed.lines == ["Welcome, Ada."]


def test_what_was_typed_outlives_the_panel(
    play: Play, open_show: OpenShow, directed: Platform, tmp_path: Path
) -> None:
    async def first() -> None:
        async with open_show(directed.url) as show:
            await begin(show)
            key(show, KEY.Key_A, CTRL_SHIFT)
            write(show, "Half a sen")

    async def second() -> None:
        async with open_show(directed.url) as show:
            await show.opened()
            await show.until(lambda: texts(show) == ["Half a sen"])

    play(first())
    play(second())
    assert directed.lines == []
