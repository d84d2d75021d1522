"""A list as long as the panel takes: what of it is worked out when a few rooms change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHoverEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from bithuman_panel.api.schemas import MOST_LISTED
from bithuman_panel.core.models import Room
from bithuman_panel.core.radar import Source
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui import room_row
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.room_list import RoomList
from bithuman_panel.ui.row_steps import MOST_STEPS
from bithuman_panel.ui.translate import listed
from tests.ui.conftest import Show

ROOMS = tuple(
    RoomItem(f"room-{number:03}", Room(f"room-{number:03}", number % 7), (Source.SESSIONS,))
    for number in range(MOST_LISTED)
)
SAID = 7
LEFT = Qt.MouseButton.LeftButton


class Worked:
    """What was worked out since it was last asked."""

    def __init__(self, rooms: RoomList, monkeypatch: pytest.MonkeyPatch) -> None:
        self._counts: dict[str, int] = {}
        model, worked = rooms.model(), self
        model.rowsInserted.connect(lambda _, first, last: self._add("made", last - first + 1))
        model.rowsRemoved.connect(lambda _, first, last: self._add("gone", last - first + 1))
        model.dataChanged.connect(
            lambda first, last: self._add("told anew", last.row() - first.row() + 1)
        )
        model.layoutChanged.connect(lambda: self._add("moved", 1))
        model.modelReset.connect(lambda: self._add("all", 1))

        class Metrics(QFontMetrics):
            def boundingRect(self, *words: object) -> QRect:
                worked._add("broken", 1)
                return super().boundingRect(*words)  # type: ignore[call-overload, no-any-return]

        monkeypatch.setattr(room_row, "QFontMetrics", Metrics)
        monkeypatch.setattr("bithuman_panel.ui.room_words.listed", self._listed)

    def taken(self) -> dict[str, int]:
        """Return how often what was done, once all that it leads to is done."""
        QApplication.processEvents()
        found, self._counts = self._counts, {}
        return found

    def _listed(self, facts: Iterable[str]) -> str:
        self._add("worded", 1)
        return listed(facts)

    def _add(self, what: str, number: int) -> None:
        self._counts[what] = self._counts.get(what, 0) + number


@pytest.fixture
def rooms(show: Show, look: Look, monkeypatch: pytest.MonkeyPatch) -> RoomList:
    made = RoomList(look)
    shown = show(made, 300, 420)
    monkeypatch.setattr(shown.viewport(), "underMouse", lambda: False)
    return shown


@pytest.fixture
def worked(rooms: RoomList, monkeypatch: pytest.MonkeyPatch) -> Worked:
    found = Worked(rooms, monkeypatch)
    rooms.show_rooms(ROOMS, "room-003", is_broadcast=False)
    found.taken()
    return found


def with_changed(row: int, people: int) -> tuple[RoomItem, ...]:
    room = ROOMS[row]
    other = replace(room, listed=Room(room.room_id, people))
    return (*ROOMS[:row], other, *ROOMS[row + 1 :])


def test_rooms_that_say_the_same_are_worded_once(
    rooms: RoomList, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked = Worked(rooms, monkeypatch)
    rooms.show_rooms(ROOMS, "room-003", is_broadcast=False)
    found = worked.taken()
    assert found.pop("made") == len(ROOMS) + 1
    assert found.pop("worded") == SAID
    assert found.pop("broken", 0) <= SAID
    assert found == {}


def test_of_a_long_list_only_what_changed_is_worked_out(rooms: RoomList, worked: Worked) -> None:
    rooms.show_rooms(with_changed(500, 12), "room-003", is_broadcast=False)
    found = worked.taken()
    assert found.pop("told anew") == 1
    assert max(found.values()) == 1, found
    assert set(found) <= {"worded", "broken"}
    rooms.show_rooms(with_changed(500, 12), "room-003", is_broadcast=False)
    assert worked.taken() == {}


def test_one_room_comes_or_goes_alone(rooms: RoomList, worked: Worked) -> None:
    rooms.show_rooms((*ROOMS[:500], *ROOMS[501:]), "room-003", is_broadcast=False)
    assert worked.taken() == {"gone": 1}
    rooms.show_rooms(ROOMS, "room-003", is_broadcast=False)
    assert worked.taken() == {"made": 1}


def test_a_room_that_closes_goes_to_the_end_as_the_row_it_is(
    rooms: RoomList, worked: Worked
) -> None:
    shut = replace(ROOMS[500], is_closed=True)
    rooms.show_rooms((*ROOMS[:500], *ROOMS[501:], shut), "room-003", is_broadcast=False)
    found = worked.taken()
    assert found.pop("broken", 1) == 1
    assert found == {"moved": 1, "worded": 1, "told anew": 1}
    assert rooms.words(len(ROOMS) - 1) == "room-500\nclosed"


def room_at(rooms: RoomList, place: QPoint) -> str:
    return rooms.words(rooms.indexAt(place).row()).split("\n")[0]


def top_of(rooms: RoomList) -> str:
    return room_at(rooms, QPoint(100, 2))


def test_what_is_looked_at_far_down_stays_where_it_is(rooms: RoomList, worked: Worked) -> None:
    bar = rooms.verticalScrollBar()
    bar.setValue(700)
    assert top_of(rooms) == "room-700"
    rooms.show_rooms((*ROOMS[:100], *ROOMS[150:]), "room-003", is_broadcast=False)
    assert top_of(rooms) == "room-700"
    more = tuple(replace(room, room_id=f"new-{room.room_id}") for room in ROOMS[:40])
    rooms.show_rooms((*more, *ROOMS), "room-003", is_broadcast=False)
    QApplication.processEvents()
    assert top_of(rooms) == "room-700"
    assert rooms.currentRow() == 43


def test_the_target_in_sight_stays_where_it_is_seen(rooms: RoomList, worked: Worked) -> None:
    rooms.show_rooms(ROOMS, "room-502", is_broadcast=False)
    rooms.verticalScrollBar().setValue(500)
    place = rooms.visualRect(rooms.currentIndex())
    rooms.show_rooms((*ROOMS[:501], *ROOMS[502:]), "room-502", is_broadcast=False)
    assert rooms.visualRect(rooms.currentIndex()) == place
    assert rooms.currentRow() == 501


def test_a_press_never_lands_on_a_room_that_slid_under_it(
    rooms: RoomList, worked: Worked, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    rooms.room_chosen.connect(chosen.append)
    rooms.verticalScrollBar().setValue(600)
    place = rooms.visualRect(rooms.model().index(604, 0)).center()
    qtbot.mousePress(rooms.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(rooms.viewport(), LEFT, pos=place)
    assert set(chosen) == {"room-604"}, "a press on a list that is still chooses"
    qtbot.mousePress(rooms.viewport(), LEFT, pos=place)
    for fewer in ((*ROOMS[:10], *ROOMS[12:]), (*ROOMS[:603], *ROOMS[604:])):
        rooms.show_rooms(fewer, "room-003", is_broadcast=False)
    qtbot.mouseRelease(rooms.viewport(), LEFT, pos=place)
    assert set(chosen) <= {"room-604"}
    qtbot.mousePress(rooms.viewport(), LEFT, pos=place)
    rooms.show_rooms(ROOMS[::-1], "room-003", is_broadcast=False)
    qtbot.mouseRelease(rooms.viewport(), LEFT, pos=place)
    assert set(chosen) <= {"room-604"}


def point(rooms: RoomList, place: QPoint, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the pointer at a place of the list."""
    viewport = rooms.viewport()
    monkeypatch.setattr(viewport, "underMouse", lambda: True)
    monkeypatch.setattr(
        "bithuman_panel.ui.room_list.QCursor.pos", lambda: viewport.mapToGlobal(place)
    )


@pytest.fixture
def pointed_at(rooms: RoomList, worked: Worked, monkeypatch: pytest.MonkeyPatch) -> QPoint:
    """Have the pointer far down, on room 604; return its place."""
    rooms.verticalScrollBar().setValue(600)
    place = rooms.visualRect(rooms.model().index(604, 0)).center()
    point(rooms, place, monkeypatch)
    return place


def test_the_row_below_the_pointer_stays_there(rooms: RoomList, pointed_at: QPoint) -> None:
    rooms.show_rooms((*ROOMS[:602], *ROOMS[603:]), "room-003", is_broadcast=False)
    assert room_at(rooms, pointed_at) == "room-604"


def test_a_burst_of_changes_leaves_the_row_below_the_pointer_there(
    rooms: RoomList, pointed_at: QPoint
) -> None:
    every_other = ROOMS[1 : 4 * MOST_STEPS : 2]
    rooms.show_rooms((*every_other, *ROOMS[4 * MOST_STEPS :]), "room-003", is_broadcast=False)
    assert room_at(rooms, pointed_at) == "room-604"
    assert rooms.currentRow() == 1
    rooms.show_rooms(ROOMS, "room-800", is_broadcast=False)
    assert rooms.viewport().rect().contains(rooms.visualRect(rooms.currentIndex()))


class Noting(room_row.RoomRow):
    """Rows that note which of them are painted as hovered."""

    hovered: list[str]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self.hovered.append(index.data().split("\n")[0])


def test_the_row_that_comes_below_the_pointer_is_the_hovered_one(
    rooms: RoomList, pointed_at: QPoint, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = Noting(look, rooms._model, rooms)
    rooms.setItemDelegate(rows)

    def hovered() -> list[str]:
        rows.hovered = []
        rooms.grab()
        return rows.hovered

    on = QPointF(pointed_at)
    QApplication.sendEvent(rooms.viewport(), QHoverEvent(QEvent.Type.HoverEnter, on, on, on))
    rooms.show_rooms((*ROOMS[:10], *ROOMS[11:]), "room-003", is_broadcast=False)
    assert hovered() == ["room-604"]
    rooms.show_rooms((*ROOMS[:604], *ROOMS[605:]), "room-003", is_broadcast=False)
    assert hovered() == [room_at(rooms, pointed_at)]
    rooms.show_rooms(ROOMS[604:605], "room-604", is_broadcast=False)
    point(rooms, QPoint(100, 400), monkeypatch)
    rooms.show_rooms(ROOMS[604:606], "room-604", is_broadcast=False)
    assert hovered() == []


def test_the_target_is_looked_at_again_where_it_is(rooms: RoomList, pointed_at: QPoint) -> None:
    rooms.setFocus()
    rooms.setCurrentRow(605)
    rooms.show_rooms((*ROOMS[:605], *ROOMS[606:]), "room-003", is_broadcast=False)
    assert rooms.currentRow() == 3
    assert room_at(rooms, pointed_at) == "room-604"


def test_where_the_row_that_the_keyboard_looks_at_goes_the_target_is_in_sight(
    rooms: RoomList, worked: Worked, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    rooms.room_chosen.connect(chosen.append)
    rooms.setFocus()
    rooms.setCurrentRow(605)
    assert rooms.verticalScrollBar().value() > 500
    rooms.show_rooms((*ROOMS[:605], *ROOMS[606:]), "room-003", is_broadcast=False)
    QApplication.processEvents()
    assert rooms.currentRow() == 3
    assert rooms.viewport().rect().contains(rooms.visualRect(rooms.currentIndex()))
    qtbot.keyClick(rooms, Qt.Key.Key_Return)
    assert set(chosen) == {"room-003"}, "no other room is chosen by a key that comes just then"


def test_a_list_that_no_keyboard_looks_at_stays_where_it_is(
    rooms: RoomList, worked: Worked
) -> None:
    rooms.clearFocus()
    rooms.verticalScrollBar().setValue(600)
    rooms.show_rooms((*ROOMS[:605], *ROOMS[606:]), "room-003", is_broadcast=False)
    QApplication.processEvents()
    assert top_of(rooms) == "room-600"


def test_a_row_that_is_looked_at_and_goes_leaves_none_looked_at_on_the_way(
    rooms: RoomList, worked: Worked
) -> None:
    looked: list[int] = []
    rooms.selectionModel().currentChanged.connect(lambda now, _: looked.append(now.row()))
    rooms.show_rooms((*ROOMS[:3], *ROOMS[4:]), None, is_broadcast=False)
    assert looked == [-1]
    assert rooms.currentRow() == -1


def test_a_room_that_comes_first_is_seen_where_the_list_is_at_its_top(
    rooms: RoomList, worked: Worked, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = replace(ROOMS[0], room_id="new")
    rooms.verticalScrollBar().setValue(0)
    rooms.show_rooms((new, *ROOMS), "room-003", is_broadcast=False)
    QApplication.processEvents()
    assert top_of(rooms) == "new"
    place = rooms.visualRect(rooms.model().index(1, 0)).center()
    point(rooms, place, monkeypatch)
    newer = replace(ROOMS[0], room_id="newer")
    rooms.show_rooms((newer, new, *ROOMS), "room-003", is_broadcast=False)
    assert room_at(rooms, place) == "room-000", "the row below the pointer stays"


def test_a_list_of_other_rooms_begins_at_its_target(rooms: RoomList, worked: Worked) -> None:
    others = tuple(replace(room, room_id=f"other-{room.room_id}") for room in ROOMS)
    rooms.show_rooms(others, "other-room-800", is_broadcast=False)
    QApplication.processEvents()
    assert rooms.viewport().rect().contains(rooms.visualRect(rooms.currentIndex()))
    rooms.show_rooms(ROOMS[:2], "room-001", is_broadcast=False)
    assert [rooms.words(row).split("\n")[0] for row in range(2)] == ["room-000", "room-001"]
    assert rooms.currentRow() == 1
