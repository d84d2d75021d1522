"""The ticks of the list of rooms: by Space, by Ctrl and a click, and by the box itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList
from bithuman_panel.ui.targets_pane import TargetsPane
from tests.ui.conftest import Show

ITEMS = tuple(RoomItem(name, Room(name, 2)) for name in ("lobby", "hall", "roof"))
CTRL = Qt.KeyboardModifier.ControlModifier


class Told:
    """A list, and what it asked for; it shows the ticks as a presenter would have it."""

    def __init__(self, rooms: RoomList) -> None:
        self.rooms = rooms
        self.asked: list[str] = []
        rooms.room_chosen.connect(self.asked.append)
        rooms.room_ticked.connect(lambda room: self.asked.append(f"+{room}"))
        rooms.broadcast_chosen.connect(lambda: self.asked.append("ALL"))

    def place(self, row: int) -> QPoint:
        return self.rooms.visualRect(self.rooms.model().index(row, 0)).center()

    def box(self, row: int) -> QPoint:
        option = QStyleOptionViewItem()
        self.rooms.initViewItemOption(option)
        option.rect = self.rooms.visualRect(self.rooms.model().index(row, 0))
        return self.rooms._rows.box(option, self.rooms.model().index(row, 0)).center()

    def ticks(self) -> list[str]:
        return [row.id for row in self.rooms._model.rows if row.is_ticked]


@pytest.fixture
def told(show: Show, look: Look) -> Told:
    rooms = RoomList(look)
    rooms.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("roof",))
    show(rooms, 360, 400)
    rooms.setFocus()
    return Told(rooms)


def test_what_changes_of_a_row_is_told_of_it_alone(told: Told) -> None:
    heard: list[tuple[int, int, list[int]]] = []
    told.rooms.model().dataChanged.connect(
        lambda first, last, roles: heard.append((first.row(), last.row(), list(roles)))
    )
    told.rooms.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("hall",))
    role = Qt.ItemDataRole
    tick = [role.CheckStateRole]
    assert heard == [(1, 1, tick), (2, 2, tick)]
    heard.clear()
    deaf = RoomItem("lobby", Room("lobby", 3, deliverable=False))
    told.rooms.show_rooms((deaf, *ITEMS[1:]), "lobby", is_broadcast=False, also=("hall",))
    assert heard == [(0, 0, [role.DisplayRole, role.DecorationRole])]


def test_all_that_are_chosen_are_ticked_and_a_screen_reader_hears_it(told: Told) -> None:
    assert told.ticks() == ["lobby", "roof"]
    interface = QAccessible.queryAccessibleInterface(told.rooms)
    states = [interface.child(row).state() for row in range(4)]
    assert [state.checked for state in states] == [True, False, True, False]
    assert [state.checkable for state in states] == [True, True, True, False]
    told.rooms.show_rooms(ITEMS, None, is_broadcast=True)
    assert told.ticks() == []


def test_a_click_chooses_one_and_with_ctrl_or_on_the_box_it_ticks(told: Told, qtbot: QtBot) -> None:
    view, left = told.rooms.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(view, left, pos=told.place(1))
    qtbot.mouseClick(view, left, CTRL, pos=told.place(1))
    qtbot.mouseClick(view, left, pos=told.box(2))
    qtbot.mouseClick(view, left, CTRL, pos=told.place(3))
    assert told.asked == ["hall", "+hall", "+roof", "ALL"]
    assert told.ticks() == ["lobby", "roof"], "the list shows what is chosen, and changes nothing"


def test_a_box_that_is_hit_twice_never_chooses_its_room_alone(told: Told, qtbot: QtBot) -> None:
    view, left = told.rooms.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(view, left, pos=told.box(1))
    qtbot.mouseDClick(view, left, pos=told.box(1))
    assert set(told.asked) == {"+hall"}


def test_a_press_beside_the_rows_is_for_nothing(told: Told, qtbot: QtBot) -> None:
    below = told.place(3) + QPoint(0, 200)
    told.rooms.resize(360, 900)
    qtbot.mouseClick(told.rooms.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=below)
    assert told.asked == []


def test_space_ticks_and_the_row_stays_the_one_that_is_looked_at(told: Told, qtbot: QtBot) -> None:
    def untick(room: str) -> None:
        told.rooms.show_rooms(ITEMS, "roof", is_broadcast=False)

    told.rooms.room_ticked.connect(untick)
    qtbot.keyClick(told.rooms, Qt.Key.Key_Space)
    assert told.asked == ["+lobby"]
    assert told.rooms.currentRow() == 0
    told.rooms.setCurrentRow(3)
    qtbot.keyClick(told.rooms, Qt.Key.Key_Space)
    qtbot.keyClick(told.rooms, Qt.Key.Key_Return)
    assert told.asked == ["+lobby", "ALL", "ALL"]


def test_a_space_that_is_held_ticks_once(told: Told) -> None:
    kind, key, none = QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(told.rooms, QKeyEvent(kind, key, none, " "))
    for _ in range(3):
        QApplication.sendEvent(told.rooms, QKeyEvent(kind, key, none, " ", autorep=True))
    assert told.asked == ["+lobby"]


def test_space_in_an_empty_list_does_nothing(told: Told, qtbot: QtBot) -> None:
    told.rooms.show_rooms((), None, is_broadcast=False)
    qtbot.keyClick(told.rooms, Qt.Key.Key_Space)
    assert told.asked == []


@pytest.fixture
def pane(show: Show, look: Look) -> TargetsPane:
    made = TargetsPane(look)
    made.show_agent(Agent("A1", "Ava"))
    return show(made, 360, 700)


def test_the_picker_counts_where_several_are_chosen(pane: TargetsPane) -> None:
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("roof",))
    assert pane.room.currentText() == "2 rooms"
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False)
    assert pane.room.currentText() == "lobby"


def test_the_alarm_names_the_room_and_behind_the_shield_it_does_not(
    pane: TargetsPane, look: Look
) -> None:
    news: list[str] = []
    alarmed: list[str] = []
    pane.news.connect(lambda sentence, _urgency: news.append(str(sentence)))
    pane.alarmed.connect(lambda sentence: alarmed.append(str(sentence)))
    whole, covered = say("{room} has closed.", room="lobby"), say("One of them has closed.")
    pane.alarm(whole, covered)
    assert news == ["lobby has closed."]
    assert pane._alarm.text() == "lobby has closed."
    look.shield.put(is_up=True)
    pane.alarm(whole, covered)
    assert news == ["lobby has closed."], "no news a second time"
    assert (pane._alarm.text(), alarmed[-1]) == ("One of them has closed.",) * 2
    pane.alarm(None)
    assert pane._alarm.isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f2_and_the_menu_of_a_row_ask_for_a_name(told: Told, qtbot: QtBot) -> None:
    rooms = told.rooms
    rooms.name_requested.connect(lambda room: told.asked.append(f"name {room}"))
    qtbot.keyClick(rooms, Qt.Key.Key_F2)
    by_key, by_mouse = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse
    for reason, row, act in ((by_key, 0, 0), (by_mouse, 1, 1)):
        place = told.place(row)
        event = QContextMenuEvent(reason, place, rooms.viewport().mapToGlobal(place))
        rooms.contextMenuEvent(event)
        menu = rooms.findChildren(QMenu)[-1]
        menu.actions()[act].trigger()
        menu.close()
    assert told.asked == ["name lobby", "name lobby", "+hall"]
    rooms.setCurrentRow(3)
    qtbot.keyClick(rooms, Qt.Key.Key_F2)
    place = told.place(3)
    rooms.contextMenuEvent(QContextMenuEvent(by_mouse, place, rooms.mapToGlobal(place)))
    assert len(told.asked) == 3, "all rooms have no name"


def test_a_tick_by_key_is_told_and_a_poll_is_not(pane: TargetsPane) -> None:
    news: list[str] = []
    pane.news.connect(lambda sentence, _urgency: news.append(str(sentence)))
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False)
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("roof",))
    assert news == []
    pane.rooms.setFocus()
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("roof", "hall"))
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False, also=("roof", "hall"))
    pane.show_rooms(ITEMS, "lobby", is_broadcast=False)
    assert news == ["3 rooms are chosen.", "One room is chosen."]
