from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.first_field import EDITABLE_CHARACTERS
from bithuman_panel.ui.message_edit import MessageEdit
from tests.ui.hands import press

LONG = "word " * EDITABLE_CHARACTERS


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def message(qtbot: QtBot, told: list[str]) -> MessageEdit:
    message = MessageEdit()
    qtbot.addWidget(message)
    message.edited.connect(told.append)
    return message


def paste(message: MessageEdit, text: str) -> None:
    copied = QMimeData()
    copied.setText(text)
    message.insertFromMimeData(copied)


def test_a_long_text_is_kept_whole_and_shown_in_part(message: MessageEdit, told: list[str]) -> None:
    paste(message, LONG)
    assert message.text() == LONG
    assert told == [LONG]
    assert len(message.toPlainText()) < EDITABLE_CHARACTERS
    assert "more characters. All of it is sent." in message.toPlainText()
    assert message.isReadOnly()


def test_a_long_text_takes_the_place_of_what_was_marked(message: MessageEdit) -> None:
    message.setPlainText("👋 one two")
    cursor = message.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, cursor.MoveMode.KeepAnchor)
    message.setTextCursor(cursor)
    paste(message, LONG)
    assert message.text() == f"👋 {LONG} two"


def test_nothing_more_goes_into_a_long_text(message: MessageEdit, told: list[str]) -> None:
    paste(message, LONG)
    paste(message, "more")
    press(message, Qt.Key.Key_A)
    assert message.text() == LONG
    assert told == [LONG]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_one_key_clears_a_long_text(message: MessageEdit, told: list[str], key: Qt.Key) -> None:
    paste(message, LONG)
    press(message, key)
    assert message.text() == ""
    assert told == [LONG, ""]
    press(message, Qt.Key.Key_B)
    assert message.text() == "B"


def test_a_text_that_grows_too_long_under_the_hand_is_kept_whole(message: MessageEdit) -> None:
    message.setPlainText("x" * EDITABLE_CHARACTERS)
    message.insertPlainText("y")
    assert message.text() == "y" + "x" * EDITABLE_CHARACTERS
    assert message.isReadOnly()


def test_showing_a_text_tells_nobody_and_long_ones_come_back_whole(
    message: MessageEdit, told: list[str]
) -> None:
    for text in ("short", LONG, LONG, "short again", ""):
        message.show_text(text)
        assert message.text() == text
    assert told == []
    assert not message.isReadOnly()
