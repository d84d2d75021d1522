from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Room
from bithuman_panel.core.radar import Happening, Moment, Source
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList
from bithuman_panel.ui.room_words import room_words
from bithuman_panel.ui.time_words import clock_time
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
        self.rooms.room_ticked.connect(lambda room: self.chosen.append(f"+{room}"))
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
        (RoomItem("r", Room("r", matched_by="name+ledger")), "r"),
        (
            RoomItem("r", Room("r", matched_by="loose")),
            "r\nthe platform is not sure that it is this agent's",
        ),
    ],
)
def test_what_a_row_says(item: RoomItem, words: str) -> None:
    assert room_words(item, 120.0) == words


@pytest.mark.parametrize(
    ("kind", "count", "words"),
    [
        (Happening.JOINED, 2, "2 joined, {time}"),
        (Happening.JOINED, 1, "one joined, {time}"),
        (Happening.LEFT, 3, "3 left, {time}"),
        (Happening.LEFT, 1, "one left, {time}"),
        (Happening.OPENED, 1, "opened, {time}"),
    ],
)
def test_what_happened_last_is_told_for_a_while(kind: Happening, count: int, words: str) -> None:
    item = replace(HALL, moment=Moment(1_000.0, kind, count))
    told = words.format(time=clock_time(1_000.0))
    assert room_words(item, 1_100.0) == f"hall\n{told}"
    assert room_words(item, 1_601.0) == "hall"


def test_a_closed_room_says_when_it_closed() -> None:
    shut = replace(LOBBY, is_closed=True, moment=Moment(1_000.0, Happening.CLOSED))
    assert room_words(shut, 9_999.0) == f"lobby\nclosed, {clock_time(1_000.0)}"
    assert room_words(replace(shut, moment=None), 1.0) == "lobby\nclosed"


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        ((Source.SESSIONS, Source.ACCOUNT, Source.REPLY, Source.TYPED), ""),
        ((Source.ACCOUNT,), "\nknown from the account's list alone: nobody can say whether"),
        ((Source.ACCOUNT, Source.REPLY), "\non the account's list · named in a reply"),
        ((Source.REPLY, Source.TYPED), "\nnamed in a reply · typed by hand"),
        ((Source.TYPED,), "\ntyped by hand"),
    ],
)
def test_who_told_of_a_room_is_said_where_its_sessions_did_not(
    sources: tuple[Source, ...], words: str
) -> None:
    assert room_words(replace(HALL, sources=sources), 1.0).startswith(f"hall{words}")


def test_rows_stay_where_the_rooms_are_the_same(page: Page) -> None:
    hall = QPersistentModelIndex(page.rooms.model().index(1, 0))
    more = replace(HALL, listed=Room("hall", 9))
    page.rooms.show_rooms((LOBBY, more), "lobby", is_broadcast=False)
    assert hall.data() == page.rooms.words(1) == "hall\n9 people"
    page.rooms.show_rooms((more,), None, is_broadcast=False)
    assert page.rooms.choices()[0][0] == "hall"


def test_it_is_called_a_radar(page: Page) -> None:
    assert page.rooms.accessibleName() == "Rooms radar"


def test_a_hostile_room_id_is_made_visible() -> None:
    assert room_words(RoomItem(HOSTILE, Room("r")), 0.0) == HOSTILE_SHOWN


def test_rooms_and_then_the_broadcast(page: Page) -> None:
    rows = [page.rooms.words(row) for row in range(page.rooms.count())]
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
        middle = page.rooms.visualRect(page.rooms.model().index(row, 0)).center()
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
    assert page.rooms.words(page.rooms.currentRow()) == "hall"
    page.rooms.show_rooms((LOBBY,), "lobby", is_broadcast=False)
    assert page.rooms.currentRow() == 0, "the row has gone: back to the target"
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    page.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)
    assert page.rooms.currentRow() == 2, "the broadcast's row is looked at"


def test_a_new_target_is_looked_at(page: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(page.rooms, Qt.Key.Key_Down)
    page.rooms.show_rooms((LOBBY, HALL), None, is_broadcast=True)
    assert page.rooms.currentRow() == 2


@pytest.mark.parametrize(("agent", "chosen"), [("A", {"hall"}), ("B", set())])
def test_a_press_on_a_room_never_chooses_that_of_another_agent(
    page: Page, qtbot: QtBot, agent: str, chosen: set[str]
) -> None:
    page.rooms.show_agent("A")
    page.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)
    place = page.rooms.visualRect(page.rooms.model().index(1, 0)).center()
    qtbot.mousePress(page.rooms.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.rooms.show_agent(agent)
    page.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)
    qtbot.mouseRelease(page.rooms.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(page.chosen) == chosen


def test_rows_of_the_same_agent_stay(page: Page) -> None:
    page.rooms.show_agent("A")
    page.rooms.show_rooms((LOBBY, HALL), "lobby", is_broadcast=False)
    page.rooms.show_agent("A")
    assert page.rooms.count() == 3
    page.rooms.show_agent("B")
    assert page.rooms.count() == 0
