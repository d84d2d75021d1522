from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.message_edit import MessageEdit
from tests.ui.conftest import Show
from tests.ui.hands import CTRL, press


class Page(QWidget):
    """A page with the field, a button after it, and an ear for keys the field leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.message = MessageEdit()
        self.after = QPushButton("after")
        column = QVBoxLayout(self)
        column.addWidget(self.message)
        column.addWidget(self.after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


def test_ctrl_enter_and_escape_reach_the_page_and_leave_the_text(show: Show) -> None:
    page = show(Page())
    page.message.setPlainText("Hello")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(page.message, key, CTRL)
    press(page.message, Qt.Key.Key_Escape)
    assert page.keys == [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape]
    assert page.message.toPlainText() == "Hello"


def test_ctrl_enter_comes_to_who_sends_past_all_that_lies_between(show: Show) -> None:
    page = show(Page())
    sent: list[int] = []

    def take(event: QKeyEvent) -> bool:
        sent.append(event.key())
        return True

    page.message.asks_to_send = page.message.sends = take
    press(page.message, Qt.Key.Key_Return, CTRL)
    assert sent[-1] == Qt.Key.Key_Return
    press(page.message, Qt.Key.Key_Escape)
    assert page.keys == [Qt.Key.Key_Escape]
    page.message.sends = lambda _event: False
    press(page.message, Qt.Key.Key_Return, CTRL)
    assert page.keys[1:] == [Qt.Key.Key_Return], "who does not take it leaves it to the page"


@pytest.mark.parametrize("has_another_use", [False, True])
def test_a_key_that_sends_is_no_shortcut_unless_it_has_another_use(
    show: Show, *, has_another_use: bool
) -> None:
    page = show(Page())
    page.message.asks_to_send = lambda _event: not has_another_use
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, CTRL)
    event.ignore()
    page.message.event(event)
    assert event.isAccepted() is not has_another_use


def test_enter_alone_makes_a_new_line(show: Show) -> None:
    page = show(Page())
    press(page.message, Qt.Key.Key_A)
    press(page.message, Qt.Key.Key_Return)
    assert page.message.toPlainText() == "A\n"
    assert page.keys == []


def test_tab_leaves(show: Show, qtbot: QtBot) -> None:
    page = show(Page())
    page.message.setFocus()
    qtbot.keyClick(page.message, Qt.Key.Key_Tab)
    assert page.after.hasFocus()
    assert page.message.toPlainText() == ""


def test_rich_text_is_pasted_plain(qtbot: QtBot) -> None:
    message = MessageEdit()
    qtbot.addWidget(message)
    rich = QTextEdit()
    qtbot.addWidget(rich)
    rich.setHtml("<b>bold</b>")
    rich.selectAll()
    rich.copy()
    assert QGuiApplication.clipboard().mimeData().hasHtml()
    message.paste()
    assert message.toPlainText() == "bold"
    assert message.textCursor().charFormat().fontWeight() <= 400


def test_what_is_not_text_is_not_pasted(qtbot: QtBot) -> None:
    message = MessageEdit()
    qtbot.addWidget(message)
    picture = QMimeData()
    picture.setImageData("not text")
    message.insertFromMimeData(picture)
    assert message.toPlainText() == ""
    file = QMimeData()
    file.setUrls([QUrl("https://www.bithuman.ai/")])
    message.insertFromMimeData(file)
    assert message.toPlainText() == "https://www.bithuman.ai/"


def test_signs_that_nobody_sees_are_not_pasted(qtbot: QtBot) -> None:
    message = MessageEdit()
    qtbot.addWidget(message)
    slide = QMimeData()
    slide.setText("Good\vevening\f\x02Vienna\u2028now")
    message.insertFromMimeData(slide)
    assert message.text() == "Good\nevening\nVienna\nnow"


def test_turning_to_the_field_is_told(show: Show, qtbot: QtBot) -> None:
    page = show(Page())
    page.after.setFocus()
    with qtbot.waitSignal(page.message.focused):
        page.message.setFocus()


class Walk:
    """What the field has asked for; Up brings back what ``earlier`` holds, newest last."""

    def __init__(self, message: MessageEdit, *earlier: str) -> None:
        self.asked: list[str] = []
        self._message, self._earlier = message, list(earlier)
        message.older_requested.connect(self._older)
        message.newer_requested.connect(lambda: self.asked.append("newer"))

    def _older(self) -> None:
        self.asked.append("older")
        if self._earlier:
            self._message.show_recalled(self._earlier.pop())


UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def test_up_asks_for_earlier_lines_where_nothing_is_written(show: Show) -> None:
    page = show(Page())
    message = page.message
    walk = Walk(message, "One line.\nAnd a second.", "Hello.")
    press(message, DOWN)
    assert walk.asked == []
    press(message, UP, Qt.KeyboardModifier.KeypadModifier)
    assert message.text() == "Hello."
    press(message, Qt.Key.Key_Shift)
    press(message, UP)
    assert message.text() == "One line.\nAnd a second.", "also from a line that came back"
    press(message, UP)
    press(message, DOWN)
    assert walk.asked == ["older", "older", "older", "newer"]


@pytest.mark.parametrize(
    "touch",
    [
        lambda message: press(message, Qt.Key.Key_A),
        lambda message: press(message, Qt.Key.Key_Left),
        lambda message: QTest.mouseClick(message.viewport(), Qt.MouseButton.LeftButton),
        lambda message: message.setPlainText("One line.\nChanged."),
        lambda message: message.show_text("Of another target"),
        lambda message: message.show_text("One line.\nAnd a second."),
    ],
)
def test_arrows_move_the_cursor_in_what_was_touched(
    show: Show, touch: Callable[[MessageEdit], object]
) -> None:
    page = show(Page())
    message = page.message
    walk = Walk(message)
    message.show_recalled("One line.\nAnd a second.")
    touch(message)
    press(message, UP)
    press(message, DOWN)
    assert walk.asked == []


def test_up_with_another_key_asks_for_nothing(show: Show) -> None:
    page = show(Page())
    message = page.message
    walk = Walk(message)
    press(message, UP, CTRL)
    assert walk.asked == []


def test_what_was_sent_from_one_empty_draft_is_not_undone_into_another(show: Show) -> None:
    page = show(Page())
    message = page.message
    QTest.keyClicks(message, "For the lobby alone.")
    message.replace_text("")
    message.show_text("")
    assert not message.document().isUndoAvailable()
    message.replace_text("x" * 9_000)
    message.replace_text("")
    message.show_text("")
    press(message, Qt.Key.Key_Z, CTRL)
    assert message.text() == ""


def test_when_the_walk_has_ended_the_arrows_move_the_cursor_again(show: Show) -> None:
    page = show(Page())
    message = page.message
    message.show_recalled("One.\nTwo.")
    message.end_recall()
    press(message, Qt.Key.Key_Up)
    assert message.textCursor().blockNumber() == 0
