"""The button that learns a key: it takes whatever comes next, and nothing else gets it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.learn_button import LearnButton
from tests.ui.conftest import Show
from tests.ui.hands import CTRL, NONE, press

Key = Qt.Key


class Stand(QWidget):
    """A window with a button that learns, another one, and a shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.learn, self.other = LearnButton(), QPushButton("Other")
        row = QHBoxLayout(self)
        row.addWidget(self.learn)
        row.addWidget(self.other)
        self.told: list[str] = []
        self.learn.caught.connect(self.told.append)
        self.learn.unnamed.connect(lambda: self.told.append("unnamed"))
        self.learn.escaped.connect(lambda: self.told.append("escaped"))
        self.learn.listening.connect(lambda: self.told.append("listening"))
        action = QAction(self)
        action.setShortcut(QKeySequence("F1"))
        action.triggered.connect(lambda: self.told.append("shortcut"))
        self.addAction(action)


@pytest.fixture
def stand(show: Show) -> Stand:
    made = show(Stand())
    made.learn.click()
    assert made.told == ["listening"]
    made.told.clear()
    return made


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Key.Key_PageDown, NONE, "PgDown"),
        (Key.Key_F1, NONE, "F1"),
        (Key.Key_F24, NONE, "F24"),
        (Key.Key_Tab, NONE, "Tab"),
        (Key.Key_Space, NONE, "Space"),
        (Key.Key_MediaNext, NONE, "Media Next"),
        (Key.Key_K, CTRL, "Ctrl+K"),
    ],
)
def test_any_key_is_caught_and_goes_nowhere_else(
    stand: Stand, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    QTest.keyClick(stand.windowHandle(), key, modifiers)
    assert stand.told == []
    qtbot.waitUntil(lambda: stand.told == [wanted])
    assert not stand.learn.is_listening
    assert stand.learn.hasFocus()


def test_of_two_keys_in_quick_succession_the_first_is_learned(stand: Stand, qtbot: QtBot) -> None:
    press(stand.learn, Key.Key_Shift)
    press(stand.learn, Key.Key_F5)
    press(stand.learn, Key.Key_F5, held=True)
    press(stand.learn, Key.Key_Escape)
    qtbot.waitUntil(lambda: stand.told == ["F5"])


def test_a_key_without_a_name_is_told_and_the_next_one_counts(stand: Stand, qtbot: QtBot) -> None:
    press(stand.learn, Key.Key_unknown)
    press(stand.learn, Key.Key_F5)
    qtbot.waitUntil(lambda: stand.told == ["unnamed", "F5"])


def test_esc_and_a_click_leave_it_as_it_is(stand: Stand) -> None:
    press(stand.learn, Key.Key_Escape)
    assert stand.told == ["escaped"]
    assert stand.learn.text() == "Press a &new key …"
    stand.learn.click()
    assert stand.learn.text() == "Press the button now. Esc leaves it as it is."
    stand.learn.click()
    assert not stand.learn.is_listening


def test_elsewhere_nothing_is_learned(stand: Stand, qtbot: QtBot) -> None:
    press(stand.learn, Key.Key_F5)
    stand.other.setFocus()
    assert not stand.learn.is_listening
    stand.learn.listen()
    stand.learn.hide()
    assert not stand.learn.is_listening
    assert "F5" not in stand.told


def test_where_nothing_is_to_be_learned_keys_go_their_way(stand: Stand) -> None:
    stand.learn.stop()
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F5, NONE)
    QApplication.sendEvent(stand.learn, event)
    assert not event.isAccepted()
    press(stand.learn, Key.Key_Tab)
    assert stand.other.hasFocus()
