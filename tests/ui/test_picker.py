from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.picker import Item, Picker
from tests.ui.conftest import Show
from tests.ui.hands import CTRL, press, turn_wheel

# Of the offscreen platform, when a list opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AVA, BASIL, CHIYO = Item("A1", "Ava · A1"), Item("A2", "Basil · A2"), Item("A3", "Chiyo · A3")
ITEMS = (AVA, BASIL, CHIYO)


class Page(QWidget):
    """A page with a picker, something else to go to, and an ear for keys the picker leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.chosen: list[str] = []
        self.questions = 0
        self.picker = Picker("Agent", "Search")
        self.picker.chosen.connect(self.chosen.append)
        self.picker.undecided.connect(self._count)
        self.after = QPushButton("after")
        column = QVBoxLayout(self)
        column.addWidget(self.picker)
        column.addWidget(self.after)
        self.picker.show_items(ITEMS, "A1")

    @property
    def field(self) -> QLineEdit:
        field = self.picker.lineEdit()
        assert field
        return field

    @property
    def found(self) -> QAbstractItemView:
        """The list of what the search has found."""
        completer = self.picker.completer()
        popup = completer.popup() if completer else None
        assert popup
        return popup

    def found_is_open(self) -> bool:
        return self.found.isVisible()

    def list_is_open(self) -> bool:
        view = self.picker.view()
        return view is not None and view.isVisible()

    def _count(self) -> None:
        self.questions += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(show: Show) -> Page:
    return show(Page())


def type_over(qtbot: QtBot, page: Page, text: str) -> None:
    page.picker.setFocus()
    page.field.selectAll()
    qtbot.keyClicks(page.field, text)


def test_it_shows_the_words_of_what_is_chosen(page: Page) -> None:
    assert page.picker.currentText() == "Ava · A1"
    assert page.picker.currentIndex() == 0
    assert page.chosen == []


def test_it_says_its_name_to_a_screen_reader(page: Page) -> None:
    assert page.field.accessibleName() == "Agent"
    assert page.field.placeholderText() == "Search"


def test_a_typed_value_is_chosen_once(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "  A9 ")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    page.after.setFocus()
    assert page.chosen == ["A9"]


def test_leaving_the_field_takes_what_was_typed(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "A9")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.chosen == ["A9"]


@pytest.mark.parametrize("typed", ["A2", "Basil · A2"])
def test_a_typed_name_or_code_means_the_listed_item(page: Page, qtbot: QtBot, typed: str) -> None:
    type_over(qtbot, page, typed)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert set(page.chosen) == {"A2"}


@pytest.mark.parametrize("typed", ["a", "basil", "a2"])
def test_a_part_of_an_item_is_nobody_s_choice(page: Page, qtbot: QtBot, typed: str) -> None:
    type_over(qtbot, page, typed)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chosen == []
    assert page.questions
    assert page.field.text() == typed
    page.found.hide()  # as the real press of Enter does, which goes through the open list
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.chosen == []
    assert page.field.text() == "Ava · A1"


def test_a_second_enter_takes_a_part_as_it_is(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "basil")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.picker._may_insist)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chosen == ["basil"]


def test_a_picker_that_completes_takes_the_one_item_that_fits(page: Page, qtbot: QtBot) -> None:
    page.picker._completes = True
    type_over(qtbot, page, "basi")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert set(page.chosen) == {"A2"}


def test_an_emptied_field_shows_the_choice_again(page: Page, qtbot: QtBot) -> None:
    page.picker.setFocus()
    page.field.selectAll()
    qtbot.keyClick(page.field, Qt.Key.Key_Delete)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.picker.currentText() == "Ava · A1"
    assert page.chosen == []


def test_enter_on_the_choice_chooses_nothing(page: Page, qtbot: QtBot) -> None:
    page.picker.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chosen == []


def test_an_item_of_the_list_is_chosen(page: Page, qtbot: QtBot) -> None:
    page.picker.showPopup()
    qtbot.waitUntil(page.list_is_open)
    qtbot.keyClick(page.picker.view(), Qt.Key.Key_Down)
    assert page.chosen == [], "moving in the list is not choosing"
    qtbot.keyClick(page.picker.view(), Qt.Key.Key_Return)
    assert page.chosen == ["A2"]


def test_an_index_of_no_item_chooses_nothing(page: Page) -> None:
    page.picker.activated.emit(7)
    page.picker.activated.emit(-1)
    assert page.chosen == []


def test_a_search_finds_the_middle_of_a_name(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "HIY")
    qtbot.waitUntil(page.found_is_open)
    assert page.found.model().rowCount() == 1
    qtbot.keyClick(page.found, Qt.Key.Key_Down)
    qtbot.keyClick(page.found, Qt.Key.Key_Return)
    assert set(page.chosen) == {"A3"}
    assert page.picker.currentText() == "Chiyo · A3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_an_arrow_opens_the_list_and_changes_nothing(page: Page, qtbot: QtBot, key: Qt.Key) -> None:
    page.picker.setFocus()
    qtbot.keyClick(page.field, key)
    qtbot.waitUntil(page.list_is_open)
    assert page.picker.currentText() == "Ava · A1"
    assert page.chosen == []
    page.picker.hidePopup()


def test_the_wheel_changes_nothing(page: Page) -> None:
    turn_wheel(page.picker)
    turn_wheel(page.field)
    assert page.picker.currentIndex() == 0
    assert page.chosen == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_goes_to_the_window_and_never_changes_the_target(
    page: Page, qtbot: QtBot, key: Qt.Key
) -> None:
    type_over(qtbot, page, "A9")
    press(page.picker, key, CTRL)
    assert page.keys == [key]
    assert page.chosen == []
    assert page.field.text() == "A9"


def test_a_refresh_leaves_what_is_being_typed(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "chi")
    page.field.setCursorPosition(1)
    page.picker.show_items((AVA, CHIYO), "A3")
    assert page.field.text() == "chi"
    assert page.field.cursorPosition() == 1
    qtbot.keyClicks(page.field, "X")
    assert page.field.text() == "cXhi"
    assert page.chosen == []


def test_a_refresh_leaves_what_is_marked(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "chiyo")
    page.field.setSelection(1, 3)
    page.picker.show_items((AVA, CHIYO), "A1")
    assert (page.field.selectionStart(), page.field.selectedText()) == (1, "hiy")


def test_a_refresh_leaves_an_open_search_open(page: Page, qtbot: QtBot) -> None:
    type_over(qtbot, page, "i")
    qtbot.waitUntil(page.found_is_open)
    page.picker.show_items((*ITEMS, Item("A4", "Dario · A4")), "A1")
    assert page.found_is_open()
    assert page.field.text() == "i"


def test_a_refresh_waits_while_the_list_is_open(page: Page, qtbot: QtBot) -> None:
    page.picker.showPopup()
    qtbot.waitUntil(page.list_is_open)
    page.picker.show_items((CHIYO, BASIL), "A3")
    assert page.picker.count() == 3, "the list stays as the operator sees it"
    assert page.picker.itemText(page.picker.currentIndex()) == "Chiyo · A3"
    page.picker.hidePopup()
    assert page.picker.count() == 2, "and takes what came when it is closed"
    assert page.picker.itemText(page.picker.currentIndex()) == "Chiyo · A3"
    assert page.chosen == []


def test_a_choice_from_outside_is_shown(page: Page) -> None:
    page.picker.show_items(ITEMS, "A2")
    assert (page.picker.currentText(), page.picker.currentIndex()) == ("Basil · A2", 1)
    page.picker.show_items(ITEMS, "typed-by-hand")
    assert (page.picker.currentText(), page.picker.currentIndex()) == ("typed-by-hand", -1)
    page.picker.show_items(ITEMS, None)
    assert page.picker.currentText() == ""
    assert page.chosen == []


def test_a_name_begins_where_the_window_does(show: Show) -> None:
    picker = show(Picker("Agent", "Search"))
    edit = picker.lineEdit()
    assert edit is not None
    assert edit.alignment() & Qt.AlignmentFlag.AlignLeft
    picker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert edit.alignment() & Qt.AlignmentFlag.AlignRight
    assert edit.alignment() & Qt.AlignmentFlag.AlignAbsolute, "Qt would turn it once more"
