from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Room
from bithuman_panel.presenters.targets import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList
from tests.ui.conftest import Show

HEARD = RoomItem("lobby", Room("lobby", 3, 0.0, True))
DEAF = RoomItem("hall", Room("hall", 3, 0.0, False))


@pytest.fixture
def rooms(show: Show, look: Look) -> RoomList:
    made = RoomList(look)
    made.setStyleSheet("background: #000000;")
    made.show_rooms((HEARD, DEAF), None, is_broadcast=False)
    return show(made, 320, 300)


def row_of(rooms: RoomList, row: int) -> QImage:
    """Return the picture of the words of a row."""
    area = rooms.visualItemRect(rooms.item(row)).adjusted(40, 0, 0, 0)
    return rooms.viewport().grab(area).toImage()


def written(image: QImage, ink: str) -> QRect:
    """Return the area of the pixels of exactly ``ink``."""
    area = QRect()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).name() == ink:
                area = area.united(QRect(x, y, 1, 1))
    return area


def test_the_id_stands_above_what_is_known_of_it(rooms: RoomList, look: Look) -> None:
    image = row_of(rooms, 0)
    name, facts = written(image, look.theme.text), written(image, look.theme.muted)
    assert name.isValid()
    assert facts.isValid()
    assert name.bottom() < facts.top()


def test_a_room_where_nothing_arrives_says_so_louder(rooms: RoomList, look: Look) -> None:
    assert written(row_of(rooms, 1), look.theme.bad).isValid()
    assert not written(row_of(rooms, 1), look.theme.muted).isValid()
    assert not written(row_of(rooms, 0), look.theme.bad).isValid()


def test_a_row_of_one_line_stands_in_the_middle(rooms: RoomList, look: Look) -> None:
    image = row_of(rooms, 2)
    words = written(image, look.theme.text)
    assert abs(words.center().y() - image.height() / 2) <= 3


def test_a_long_id_keeps_its_two_ends(rooms: RoomList, look: Look, qtbot: QtBot) -> None:
    long = "customer_session_of_the_whole_evening_17"
    rooms.show_rooms((RoomItem(long, Room(long)),), None, is_broadcast=False)
    words = written(row_of(rooms, 0), look.theme.text)
    assert words.isValid()
    assert words.right() < row_of(rooms, 0).width() - 4
