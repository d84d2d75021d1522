"""A bar that can wait: it takes no focus, and leaves the keyboard somewhere sensible."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.notice_bar import NoticeBar
from tests.ui.conftest import Show
from tests.ui.hands import press

LEFT = Qt.MouseButton.LeftButton
QUESTION = say("May the panel {what}?", what="look <b>once</b>")


class Page(QWidget):
    """A field and, above it, the bar."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = NoticeBar()
        self.field = QLineEdit()
        rows = QVBoxLayout(self)
        rows.addWidget(self.bar)
        rows.addWidget(self.field)
        self.bar.left.connect(self.field.setFocus)


@pytest.fixture
def page(show: Show) -> Page:
    shown = show(Page(), 900, 200)
    shown.field.setFocus()
    return shown


def test_it_is_hidden_until_there_is_something_to_say(page: Page) -> None:
    assert not page.bar.isVisible()
    assert page.bar.text() == ""
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    assert page.bar.isVisible()
    assert page.bar.text() == "May the panel look <b>once</b>?"
    page.bar.clear()
    assert not page.bar.isVisible()
    assert page.bar.text() == ""


def test_it_never_takes_the_focus_and_tab_leads_to_its_answers(page: Page) -> None:
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    assert page.field.hasFocus()
    press(page.field, Qt.Key.Key_Backtab)
    assert page.bar.decline.hasFocus()
    press(page.bar.decline, Qt.Key.Key_Backtab)
    assert page.bar.accept.hasFocus()


def test_its_answers_are_told(page: Page, qtbot: QtBot) -> None:
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    assert (page.bar.accept.text(), page.bar.decline.text()) == ("Yes", "No")
    with qtbot.waitSignal(page.bar.accepted), qtbot.assertNotEmitted(page.bar.declined):
        qtbot.mouseClick(page.bar.accept, LEFT)
    with qtbot.waitSignal(page.bar.declined), qtbot.assertNotEmitted(page.bar.accepted):
        page.bar.decline.setFocus()
        press(page.bar.decline, Qt.Key.Key_Space)


def test_there_may_be_one_answer_only(page: Page) -> None:
    page.bar.show_notice(QUESTION, say("Close"), None)
    assert page.bar.accept.isVisible()
    assert not page.bar.decline.isVisible()
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    assert page.bar.decline.isVisible()


def test_going_it_sends_the_keyboard_away_only_if_it_was_there(page: Page, qtbot: QtBot) -> None:
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    with qtbot.assertNotEmitted(page.bar.left):
        page.bar.clear()
    assert page.field.hasFocus()
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    page.bar.accept.setFocus()
    with qtbot.waitSignal(page.bar.left):
        page.bar.clear()
    assert QApplication.focusWidget() is page.field


def test_a_screen_reader_knows_what_it_is_and_says(page: Page) -> None:
    page.bar.show_notice(QUESTION, say("Yes"), say("No"))
    spoken = QAccessible.queryAccessibleInterface(page.bar)
    assert spoken.text(QAccessible.Text.Name) == "Notice"
    assert spoken.text(QAccessible.Text.Description) == page.bar.text()
