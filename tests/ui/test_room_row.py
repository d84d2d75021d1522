from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Room
from bithuman_panel.core.radar import Happening, Moment
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList
from bithuman_panel.ui.tokens import BODY, CAPTION, GRID
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
    area = rooms.visualRect(rooms.model().index(row, 0)).adjusted(40, 0, 0, 0)
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


def test_a_closed_room_is_quiet_all_over(rooms: RoomList, look: Look) -> None:
    shut = RoomItem("lobby", moment=Moment(1.0, Happening.CLOSED), is_closed=True)
    rooms.show_rooms((shut,), None, is_broadcast=False)
    assert not written(row_of(rooms, 0), look.theme.text).isValid()
    assert written(row_of(rooms, 0), look.theme.muted).isValid()


def test_a_long_id_takes_no_more_height_than_a_short_one(rooms: RoomList) -> None:
    long = "customer-session-of-the-whole-evening-17"
    shown = tuple(RoomItem(each, Room(each, 5)) for each in ("hall", long))
    rooms.show_rooms(shown, None, is_broadcast=False)
    rooms.resize(220, 400)
    heights = [rooms.visualRect(rooms.model().index(row, 0)).height() for row in range(2)]
    assert heights[0] == heights[1] > rooms.visualRect(rooms.model().index(2, 0)).height()


def room_for_facts(rooms: RoomList, width: int, look: Look) -> tuple[int, int]:
    """Return the height that the facts of the first row take at this width, and what they have."""
    index, option = rooms.model().index(0, 0), QStyleOptionViewItem()
    rooms.initViewItemOption(option)
    option.rect = QRect(0, 0, width, 0)
    option.rect.setHeight(rooms.itemDelegate().sizeHint(option, index).height())
    row = QStyleOptionViewItem(option)
    rooms._rows.initStyleOption(row, index)
    area = rooms.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, rooms)
    font = QFont(row.font)
    font.setPixelSize(look.px(BODY))
    name = QFontMetrics(font).height()
    font.setPixelSize(look.px(CAPTION))
    most = QRect(0, 0, area.width() - 2 * GRID, 10_000)
    flags = int(Qt.TextFlag.TextWordWrap)
    facts = rooms.words(0).partition("\n")[2]
    taken = QFontMetrics(font).boundingRect(most, flags, facts).height()
    return taken, option.rect.bottom() - area.top() - name


def test_a_row_is_as_high_as_all_its_words_beside_the_tick(rooms: RoomList, look: Look) -> None:
    rooms.setStyleSheet("QListView::item { padding: 8px; }")
    joined = Moment(time.time(), Happening.JOINED, 2)
    lobby = Room("lobby", 6, time.time() - 2520, True)
    rooms.show_rooms((RoomItem("lobby", lobby, moment=joined),), None, is_broadcast=False)
    for width in range(170, 420):
        taken, there = room_for_facts(rooms, width, look)
        assert taken <= there, (width, taken, there)


def test_a_row_is_no_higher_than_its_words(rooms: RoomList) -> None:
    rooms.setStyleSheet("QListView::item { min-height: 60px; }")
    heights = {rooms.visualRect(rooms.model().index(row, 0)).height() for row in range(3)}
    assert len(heights) == 1
