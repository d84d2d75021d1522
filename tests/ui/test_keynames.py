"""Keys as they are written: from the keyboard and back to what Qt listens for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from bithuman_panel.core.keymap import USUAL
from bithuman_panel.ui.keynames import key_of, sequences, written

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, KEYPAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
GROUP = Qt.KeyboardModifier.GroupSwitchModifier
Key = Qt.Key


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Key.Key_PageDown, NONE, "PgDown"),
        (Key.Key_PageDown, KEYPAD, "PgDown"),
        (Key.Key_F24, NONE, "F24"),
        (Key.Key_F5, SHIFT | GROUP, "Shift+F5"),
        (Key.Key_MediaPlay, NONE, "Media Play"),
        (Key.Key_Return, CTRL, "Ctrl+Enter"),
        (Key.Key_Enter, CTRL | KEYPAD, "Ctrl+Enter"),
        (Key.Key_B, NONE, "B"),
        (Key.Key_B, SHIFT, "Shift+B"),
        (Key.Key_Question, SHIFT, "?"),
        (Key.Key_Plus, CTRL | SHIFT, "Ctrl++"),
        (Key.Key_Backtab, SHIFT, "Backtab"),
        (Key.Key_Shift, SHIFT, ""),
        (Key.Key_Control, CTRL, ""),
        (Key.Key_unknown, NONE, ""),
        (0, NONE, ""),
    ],
)
def test_a_pressed_key_has_a_name(key: int, modifiers: Qt.KeyboardModifier, wanted: str) -> None:
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) == wanted


@pytest.mark.parametrize("key", [key for keys in USUAL.values() for key in keys])
def test_qt_listens_for_what_is_written(key: str) -> None:
    assert {written(sequence) for sequence in sequences(key)} == {key}


def test_both_enter_keys_are_listened_for() -> None:
    assert sequences("Ctrl+Enter") == (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter"))


@pytest.mark.parametrize("text", ["", "Nonsense", "Foo+X", "F5, F6"])
def test_nothing_is_listened_for_where_there_is_no_key(text: str) -> None:
    assert sequences(text) == ()
