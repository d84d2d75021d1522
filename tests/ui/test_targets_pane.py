from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.picker import Picker
from bithuman_panel.ui.targets_pane import TargetsPane
from tests.ui.conftest import Show
from tests.ui.entries import HOSTILE, HOSTILE_SHOWN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AVA = Agent("A1", "Ava", "ready", "essence-2")
BO = Agent("A2", "Bo", "processing")
NAMELESS = Agent("A3")


@pytest.fixture
def pane(show: Show, look: Look) -> TargetsPane:
    return show(TargetsPane(look), 300, 600)


def words(picker: Picker) -> list[str]:
    return [picker.itemText(row) for row in range(picker.count())]


def shown_labels(pane: TargetsPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def pick(qtbot: QtBot, picker: Picker, row: int) -> None:
    picker.showPopup()
    view = picker.view()
    qtbot.waitUntil(view.isVisible)
    view.setCurrentIndex(picker.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_agents_by_name_code_and_trouble(pane: TargetsPane) -> None:
    pane.show_agents((AVA, BO, NAMELESS, Agent("A4", HOSTILE, "\u202ex")), "A2")
    assert words(pane.agent) == [
        "Ava · A1",
        "Bo · A2 · processing",
        "A3",
        f"{HOSTILE_SHOWN} · A4 · ⟨U+202E⟩x",
    ]
    assert pane.agent.currentText() == "Bo · A2 · processing"


def test_the_card_of_the_agent(pane: TargetsPane) -> None:
    assert "Ava" not in shown_labels(pane)
    pane.show_agent(AVA)
    assert {"Ava", "A1", "ready · essence-2"} <= set(shown_labels(pane))
    assert pane._portrait.isVisible()
    pane.show_agent(NAMELESS)
    assert shown_labels(pane).count("A3") == 2, "its code stands in for its name"
    assert not pane._status.isVisible()
    pane.show_agent(None)
    assert "A3" not in shown_labels(pane)


def test_a_hostile_agent_is_shown_as_text_and_does_not_widen_the_window(pane: TargetsPane) -> None:
    pane.show_agent(Agent("A" * 64, HOSTILE + "W" * 500, HOSTILE * 9, "m" * 300))
    assert HOSTILE_SHOWN + "W" * 500 in shown_labels(pane)
    assert pane.minimumSizeHint().width() <= 230


def test_rooms_and_the_broadcast(pane: TargetsPane, qtbot: QtBot) -> None:
    rooms = (RoomItem("lobby", Room("lobby", 2)), RoomItem("\u202elliw\u202c"))
    pane.show_rooms(rooms, "lobby", is_broadcast=False)
    assert words(pane.room) == ["lobby", "⟨U+202E⟩lliw⟨U+202C⟩", "All rooms (broadcast)"]
    assert pane.room.currentText() == "lobby"
    assert pane.rooms.count() == 3
    chosen: list[str] = []
    pane.room_chosen.connect(chosen.append)
    pane.broadcast_chosen.connect(lambda: chosen.append("ALL"))
    pick(qtbot, pane.room, 1)
    assert chosen == ["\u202elliw\u202c"], "the id itself, not what is shown for it"
    pick(qtbot, pane.room, 2)
    assert chosen[1:] == ["ALL"]
    pane.show_rooms(rooms, None, is_broadcast=True)
    assert pane.room.currentText() == "All rooms (broadcast)"


def test_the_list_below_chooses_too(pane: TargetsPane) -> None:
    chosen: list[str] = []
    pane.room_chosen.connect(chosen.append)
    pane.broadcast_chosen.connect(lambda: chosen.append("ALL"))
    pane.rooms.room_chosen.emit("hall")
    pane.rooms.broadcast_chosen.emit()
    assert chosen == ["hall", "ALL"]


def test_an_agent_is_chosen(pane: TargetsPane, qtbot: QtBot) -> None:
    pane.show_agents((AVA, BO), "A1")
    with qtbot.waitSignal(pane.agent_chosen) as chosen:
        pick(qtbot, pane.agent, 1)
    assert chosen.args == ["A2"]


def test_refresh_is_asked_for(pane: TargetsPane, qtbot: QtBot) -> None:
    (button,) = pane.findChildren(QPushButton)
    assert button.accessibleName() == "Refresh agents and rooms"
    with qtbot.waitSignal(pane.refresh_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_state_and_alarm_come_and_go(pane: TargetsPane) -> None:
    assert not pane._state.isVisible()
    pane.show_state(say("No room is live."))
    pane.alarm(say("This room has closed."))
    assert {"No room is live.", "This room has closed."} <= set(shown_labels(pane))
    pane.show_state(None)
    pane.alarm(None)
    assert not pane._state.isVisible()
    assert not pane._alarm.isVisible()


def test_a_screen_reader_finds_the_pickers_by_name(pane: TargetsPane) -> None:
    for picker, name in ((pane.agent, "Agent"), (pane.room, "Room")):
        interface = QAccessible.queryAccessibleInterface(picker)
        assert interface.role() == QAccessible.Role.ComboBox
        assert interface.text(QAccessible.Text.Name) == name
