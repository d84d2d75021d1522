from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.first_field import EDITABLE_CHARACTERS
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.message_edit import MessageEdit
from tests.ui.conftest import Show
from tests.ui.ear import Ear

WITHDRAWN = say("One line was withdrawn.")


class Asks:
    """How often the window was asked to undo."""

    def __init__(self, window: MainWindow) -> None:
        self.count = 0
        window.undo_requested.connect(self._on)

    def _on(self) -> None:
        self.count += 1


@pytest.fixture
def asks(window: MainWindow) -> Asks:
    return Asks(window)


def undo(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_what_was_done_is_shown_and_said_and_taken_back_by_a_press(
    window: MainWindow, asks: Asks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = window.composer.undo
    assert bar.text() == ""
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    window.telling.show_undo(WITHDRAWN)
    assert ear.heard == [("One line was withdrawn.", QAccessible.AnnouncementPoliteness.Polite)]
    assert bar.isVisible()
    assert bar.text() == "One line was withdrawn."
    assert window.composer.message.hasFocus(), "it takes no focus"
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert asks.count == 1
    window.telling.clear_undo()
    assert bar.text() == ""


def test_the_send_button_stays_under_the_hand(window: MainWindow) -> None:
    send = window.composer._send
    before = send.mapTo(window, send.rect().topLeft())
    window.telling.show_undo(WITHDRAWN)
    layout = window.composer.layout()
    assert layout
    layout.activate()
    assert send.mapTo(window, send.rect().topLeft()) == before


def test_ctrl_z_is_the_messages_own_while_something_was_typed_since(
    window: MainWindow, asks: Asks, qtbot: QtBot
) -> None:
    message = window.composer.message
    window.telling.show_undo(WITHDRAWN)
    qtbot.keyClicks(message, "Hi")
    undo(message, qtbot)
    assert (message.text(), asks.count) == ("", 0)
    undo(message, qtbot)
    assert asks.count == 1, "the message has nothing more to undo"


def test_ctrl_z_takes_back_what_was_done_after_the_typing(
    window: MainWindow, asks: Asks, qtbot: QtBot
) -> None:
    message = window.composer.message
    qtbot.keyClicks(message, "Hi")
    window.telling.show_undo(WITHDRAWN)
    undo(message, qtbot)
    assert (message.text(), asks.count) == ("Hi", 1)


def test_ctrl_z_works_from_elsewhere(window: MainWindow, asks: Asks, qtbot: QtBot) -> None:
    first = window.composer.mode_button(next(iter(window.composer._modes)))
    for number, widget in enumerate((window.record.history, window.record.details, first), 1):
        window.telling.show_undo(WITHDRAWN)
        widget.setFocus()
        undo(widget, qtbot)
        assert asks.count == number, widget


def test_under_the_help_nothing_is_taken_back_unseen(window: MainWindow, asks: Asks) -> None:
    window.telling.show_undo(WITHDRAWN)
    window.pages.show_help()
    window.commands["undo"].trigger()
    window.pages.leave_help()
    assert asks.count == 0
    window.commands["undo"].trigger()
    assert asks.count == 1


def test_with_nothing_to_take_back_the_command_is_off(
    window: MainWindow, asks: Asks, qtbot: QtBot
) -> None:
    assert not window.commands["undo"].isEnabled()
    window.telling.show_undo(WITHDRAWN)
    assert window.commands["undo"].isEnabled()
    window.telling.clear_undo()
    undo(window.record.history, qtbot)
    assert asks.count == 0


def test_whoever_was_on_the_bar_goes_to_the_message(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.composer.undo
    closed: list[bool] = []
    bar.closed.connect(lambda: closed.append(True))
    window.telling.show_undo(WITHDRAWN)
    bar.close_button.setFocus()
    qtbot.keyClick(bar.close_button, Qt.Key.Key_Space)
    assert closed == [True]
    assert window.composer.message.hasFocus()


def shown(show: Show) -> MessageEdit:
    message = show(MessageEdit())
    message.setFocus()
    return message


def test_a_replaced_text_can_be_undone_and_done_again(show: Show, qtbot: QtBot) -> None:
    message, told = shown(show), list[str]()
    message.edited.connect(told.append)
    qtbot.keyClicks(message, "Mine")
    told.clear()
    message.replace_text("An earlier line")
    assert told == []
    undo(message, qtbot)
    assert (message.text(), told) == ("Mine", ["Mine"])
    message.redo()
    assert message.text() == "An earlier line"
    message.replace_text("")
    qtbot.keyClicks(message, "On")
    for _ in range(4):
        undo(message, qtbot)
    assert message.text() == "", "down to the first key"


def test_another_draft_cannot_be_undone_into(show: Show, qtbot: QtBot) -> None:
    message = shown(show)
    qtbot.keyClicks(message, "For the hall")
    message.show_text("For the lobby")
    undo(message, qtbot)
    assert message.text() == "For the lobby"


LONG = "Word " * EDITABLE_CHARACTERS


def test_a_long_text_that_was_cleared_comes_back(show: Show, qtbot: QtBot) -> None:
    message, told = shown(show), list[str]()
    message.edited.connect(told.append)
    message.show_text(LONG)
    qtbot.keyClick(message, Qt.Key.Key_Delete)
    assert (message.text(), told) == ("", [""])
    undo(message, qtbot)
    assert message.text() == LONG
    assert told == ["", LONG]
    undo(message, qtbot)
    assert message.text() == LONG


def test_a_text_that_made_room_for_a_long_one_comes_back(show: Show, qtbot: QtBot) -> None:
    message = shown(show)
    qtbot.keyClicks(message, "Short")
    message.replace_text(LONG)
    assert message.text() == LONG
    undo(message, qtbot)
    assert message.text() == "Short"
    message.replace_text(LONG)
    message.replace_text("Short again")
    undo(message, qtbot)
    assert message.text() == LONG


def test_the_same_text_is_left_as_it_is(show: Show, qtbot: QtBot) -> None:
    message = shown(show)
    qtbot.keyClicks(message, "Hi")
    message.replace_text("Hi")
    undo(message, qtbot)
    assert message.text() == ""
