"""Keys and clickers on the run sheet, from the key to what the pane asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Cue
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.hands import CTRL, CTRL_SHIFT, NONE, press
from tests.ui.sheet_things import FIRST, SECOND, standby

F5, F7, F8, PAGE_DOWN = Qt.Key.Key_F5, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_PageDown
UP, DOWN, SHIFT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def told(window: MainWindow) -> list[tuple[object, ...]]:
    """What the run sheet asks for."""
    asked: list[tuple[object, ...]] = []
    sheet = window.sheet
    sheet.go_requested.connect(lambda key, by_key: asked.append(("go", key, by_key)))
    sheet.cover_requested.connect(lambda key, by_key: asked.append(("cover", key, by_key)))
    sheet.steer_requested.connect(lambda key, by_key: asked.append(("steer", key, by_key)))
    sheet.steps_requested.connect(lambda steps: asked.append(("step", steps)))
    sheet.show_mode_requested.connect(lambda is_on: asked.append(("show mode", is_on)))
    window.key_released.connect(lambda: asked.append(("up",)))
    return asked


@pytest.mark.parametrize(
    ("which", "modifiers", "wanted"),
    [
        (F5, NONE, ("go", Key.PLAIN, True)),
        (PAGE_DOWN, NONE, ("go", Key.PLAIN, True)),
        (F5, SHIFT, ("go", Key.CONFIRMED, True)),
        (F8, NONE, ("cover", Key.PLAIN, True)),
        (F7, NONE, ("steer", Key.PLAIN, True)),
        (Qt.Key.Key_S, CTRL_SHIFT, ("show mode", True)),
    ],
)
def test_a_key_asks_once_and_must_come_up(
    window: MainWindow,
    told: list[tuple[object, ...]],
    which: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    wanted: tuple[object, ...],
) -> None:
    message = window.composer.message
    message.setFocus()
    press(message, which, modifiers)
    press(message, which, modifiers, held=True)
    assert told == [wanted, ("up",)]


def test_standby_moves_on_while_its_key_is_down(
    window: MainWindow, told: list[tuple[object, ...]]
) -> None:
    message = window.composer.message
    press(message, DOWN, CTRL)
    press(message, DOWN, CTRL, held=True)
    press(message, UP, CTRL)
    assert told == [("step", 1), ("step", 1), ("step", -1)]


def test_in_show_mode_a_clicker_is_go_everywhere(
    window: MainWindow, told: list[tuple[object, ...]]
) -> None:
    window.record.history.setFocus()
    QTest.keyClick(window.windowHandle(), PAGE_DOWN)
    assert told == []
    window.sheet.show_show_mode(is_on=True)
    QTest.keyClick(window.windowHandle(), PAGE_DOWN)
    assert told == [("go", Key.PLAIN, True), ("up",)]


def test_in_the_run_sheet_a_clicker_is_go(
    window: MainWindow, told: list[tuple[object, ...]]
) -> None:
    window.sheet.show_items((Cue("c1"), Cue("c2")))
    window.sheet.table.setFocus()
    QTest.keyClick(window.windowHandle(), PAGE_DOWN)
    assert told == [("go", Key.PLAIN, True), ("up",)]


def test_what_wants_to_be_held_is_decided_by_the_time_or_by_the_key_coming_up(
    window: MainWindow, told: list[tuple[object, ...]], qtbot: QtBot
) -> None:
    window.sheet.go.be_ready("GO", "a cue", wants_hold=True, is_ready=True)
    handle = window.windowHandle()
    QTest.keyPress(handle, F5)
    assert told == []
    QTest.keyRelease(handle, F5)
    assert told == [("go", Key.PLAIN, False), ("up",)]
    told.clear()
    QTest.keyPress(handle, F5)
    qtbot.waitUntil(lambda: told == [("go", Key.CONFIRMED, True)])
    QTest.keyRelease(handle, F5)
    assert told[1:] == [("up",)]


def test_a_hand_that_turns_elsewhere_while_it_holds_asks_for_nothing(
    window: MainWindow, told: list[tuple[object, ...]]
) -> None:
    window.sheet.go.be_ready("GO", "a cue", wants_hold=True, is_ready=True)
    window.composer.message.setFocus()
    QTest.keyPress(window.windowHandle(), F5)
    assert window.sheet.go.isDown()
    window.strip.armed.setFocus()
    assert not window.sheet.go.isDown()
    QTest.keyRelease(window.windowHandle(), F5)
    assert told == [("up",)]


@pytest.mark.parametrize("modifiers", [NONE, SHIFT])
def test_a_standby_out_of_sight_is_brought_there_and_nothing_goes(
    window: MainWindow,
    told: list[tuple[object, ...]],
    modifiers: Qt.KeyboardModifier,
    qtbot: QtBot,
) -> None:
    window.sheet.show_items((FIRST, SECOND))
    window.sheet.show_standby(standby())
    window.resize(900, 360)
    bar = window.stage.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    message = window.composer.message
    press(message, F5, modifiers)
    assert not [what for what in told if what[0] == "go"]
    assert "Look, then press again." in window.sheet.told()
    press(message, F5, modifiers)
    assert [what[0] for what in told].count("go") == 1
