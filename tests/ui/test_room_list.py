from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Room
from bithuman_panel.presenters.targets import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList, room_words
from tests.ui.conftest import Show
from tests.ui.entries import HOSTILE, HOSTILE_SHOWN
from tests.ui.hands import CTRL, press

LOBBY = RoomItem("lobby", Room("lobby", 3, 0.0, True))
HALL = RoomItem("hall", Room("hall"))


class Page(QWidget):
    """A page with the list, which notes choices and the keys that the list leaves."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.chosen: list[str] = []
        self.rooms = RoomList(look)
        self.rooms.room_chosen.connect(self.chosen.append)
        self.rooms.broadcast_chosen.connect(lambda: self.chosen.append("ALL"))
        QVBoxLayout(self).addWidget(self.rooms)
        self.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(show: Show, look: Look) -> Page:
    shown = show(Page(look))
    shown.rooms.setFocus()
    return shown


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (RoomItem("lobby"), "lobby\ntyped by hand"),
        (HALL, "hall"),
        (RoomItem("r", Room("r", 1, 0.0, True)), "r\n1 person · 2 min"),
        (RoomItem("r", Room("r", 0, 119.0, None)), "r\n0 people · 0 min"),
        (
            RoomItem("r", Room("r", 5, 999.0, False)),
            "r\n5 people · 0 min · no agent there: lines do not arrive",
        ),
    ],
)
def test_what_a_row_says(item: RoomItem, words: str) -> None:
    assert room_words(item, 120.0) == words


def test_a_hostile_room_id_is_made_visible() -> None:
    assert room_words(RoomItem(HOSTILE, Room("r")), 0.0) == HOSTILE_SHOWN


def test_rooms_and_then_the_broadcast(page: Page) -> None:
    rows = [page.rooms.item(row).text() for row in range(page.rooms.count())]
    assert [row.splitlines()[0] for row in rows] == ["lobby", "hall", "All rooms (broadcast)"]
    assert page.rooms.currentRow() == 0
    page.rooms.show_rooms((), None, is_broadcast=True)
    assert page.rooms.count() == 0


def test_the_target_is_the_current_row(page: Page) -> None:
    page.rooms.clearFocus()
    page.rooms.show_rooms((LOBBY, HALL), "hall", is_broadcast=False)
    assert page.rooms.currentRow() == 1
    page.rooms.show_rooms((LOBBY, HALL), None, is_broadcast=True)
    assert page.rooms.currentRow() == 2
    page.rooms.show_rooms((LOBBY, HALL), None, is_broadcast=False)
    assert page.rooms.currentRow() == -1


def test_a_click_chooses(page: Page, qtbot: QtBot) -> None:
    for row in (1, 2):
        middle = page.rooms.visualItemRect(page.rooms.item(row)).center()
        qtbot.mouseClick(page.rooms.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.chosen[0] == "hall"
    assert page.chosen[-1] == "ALL"


def test_arrow_keys_look_and_enter_chooses(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    assert (page.rooms.currentRow(), page.chosen) == (1, [])
    qtbot.keyClick(page.rooms, Qt.Key.Key_Return)
    assert page.chosen == ["hall"]


def test_ctrl_enter_goes_to_the_window_and_never_changes_the_target(
    page: Page, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(page.rooms, key, CTRL)
    assert page.chosen == []
    assert page.keys == [Qt.Key.Key_Return, Qt.Key.Key_Enter]


def test_a_refresh_keeps_the_row_that_is_looked_at(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    page.rooms.show_rooms((LOBBY, RoomItem("attic"), HALL), "lobby", is_broadcast=False)
    assert page.rooms.currentItem().text() == "hall"
    page.rooms.show_rooms((LOBBY,), "lobby", is_broadcast=False)
    assert page.rooms.currentRow() == 0, "the row has gone: back to the target"
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    page.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)
    assert page.rooms.currentRow() == 2, "the broadcast's row is looked at"


def test_a_new_target_is_looked_at(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    page.rooms.show_rooms((LOBBY, HALL), None, is_broadcast=True)
    assert page.rooms.currentRow() == 2
