from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Agent, Room
from bithuman_panel.core.troubles import Door
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import RoomItem, Way
from bithuman_panel.ui.kept_portrait import kept
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.picker import Picker
from bithuman_panel.ui.targets_pane import TargetsPane
from tests.ui.conftest import Show
from tests.ui.drawn import drawings
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
        "Bo · A2 · not ready yet",
        "A3",
        f"{HOSTILE_SHOWN} · A4 · called ⟨U+202E⟩x",
    ]
    assert pane.agent.currentText() == "Bo · A2 · not ready yet"


def test_nothing_is_drawn_for_a_state_that_is_told_again(
    pane: TargetsPane, qapp: QApplication, qtbot: QtBot
) -> None:
    pane.show_state(say("No room is live."), Way.VIEWER)
    qtbot.wait(50)
    with drawings(qapp) as drawn:
        pane.show_state(say("No room is live."), Way.VIEWER)
        qtbot.wait(50)
        assert drawn.count == 0
        pane.show_state(say("The list is read."), Way.WAIT)
        qtbot.waitUntil(lambda: drawn.count > 0)


def test_the_card_of_the_agent(pane: TargetsPane) -> None:
    assert "Ava" not in shown_labels(pane)
    pane.show_agent(AVA)
    assert {"Ava", "A1", "Ready to go live", "essence-2"} <= set(shown_labels(pane))
    assert pane.card.portrait.isVisible()
    pane.show_agent(NAMELESS)
    assert shown_labels(pane).count("A3") == 2, "its code stands in for its name"
    assert not pane.card.status.isVisible()
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
    buttons = pane.findChildren(QPushButton)
    (button,) = (each for each in buttons if each.accessibleName() == "Refresh agents and rooms")
    with qtbot.waitSignal(pane.refresh_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_how_old_the_rooms_are(pane: TargetsPane) -> None:
    assert not pane._age.isVisible()
    pane.show_age(say("Rooms as of {seconds} s ago", seconds=40))
    assert "Rooms as of 40 s ago" in shown_labels(pane)
    pane.show_age(None)
    assert not pane._age.isVisible()


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


LOBBY = RoomItem("lobby", Room("lobby", 2))


@pytest.mark.parametrize(
    ("way", "button", "signal"),
    [
        (Way.REFRESH, "Refresh", "refresh_requested"),
        (Way.VIEWER, "Open the agent's page …", "viewer_requested"),
        (Way.REHEARSE, "Try it in rehearsal", "rehearsal_requested"),
        (Way.ACCOUNT, "Account", "account_requested"),
    ],
)
def test_where_no_room_is_the_way_on_is_a_button(
    pane: TargetsPane, qtbot: QtBot, way: Way, button: str, signal: str
) -> None:
    pane.show_state(say("Nothing here."), way)
    assert pane.empty.text() == "Nothing here."
    assert pane.rooms.accessibleDescription() == "Nothing here."
    assert pane.empty.button.text() == button
    with qtbot.waitSignal(getattr(pane, signal)):
        qtbot.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)


def test_a_refusal_leads_to_the_page_that_it_named(pane: TargetsPane, qtbot: QtBot) -> None:
    door = Door(say("Upgrade the plan …"), "https://www.bithuman.ai/pricing")
    pane.show_state(say("Nothing here."), Way.PAGE, door)
    assert pane.empty.button.text() == "Upgrade the plan …"
    with qtbot.waitSignal(pane.page_requested) as asked:
        pane.empty.button.click()
    assert asked.args == [door.page]
    pane.show_state(say("Nothing here."), Way.REFRESH)
    assert pane.empty.button.text() == "Refresh"


def test_waiting_has_no_button(pane: TargetsPane) -> None:
    pane.show_state(say("Looking for rooms …"), Way.WAIT)
    assert not pane.empty.button.isVisible()


def test_beside_rooms_a_state_is_told_below_them(pane: TargetsPane) -> None:
    pane.show_state(say("It is unreachable."), Way.REFRESH)
    pane.empty.button.setFocus()
    pane.show_rooms((LOBBY,), "lobby", is_broadcast=False)
    assert pane.empty.text() == ""
    assert pane.rooms.accessibleDescription() == ""
    assert pane.rooms.hasFocus(), "where the button was"
    assert pane._state.isVisible()
    assert pane.state() == "It is unreachable."
    pane.show_rooms((), None, is_broadcast=False)
    assert pane.empty.text() == "It is unreachable."
    assert not pane._state.isVisible()


def test_a_search_without_a_hit_says_what_enter_does(pane: TargetsPane, qtbot: QtBot) -> None:
    told: list[str] = []
    pane.news.connect(lambda sentence, _urgency: told.append(str(sentence)))
    pane.show_agents((AVA, BO), "A1")
    edit = pane.agent.lineEdit()
    assert edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "Bo")
    assert not pane._search.isVisible()
    qtbot.keyClicks(edit, "xy")
    words = "Nothing in the list is called so. Enter takes it for an agent code."
    assert pane._search.text() == words
    assert pane._search.isVisible()
    assert told == [words], "said once, not at every key"
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert not pane._search.isVisible()
    qtbot.keyClicks(edit, "xy")
    pane.room.setFocus()
    assert not pane._search.isVisible(), "the search is over"


def test_a_list_that_is_not_there_yet_has_no_hits_to_miss(pane: TargetsPane, qtbot: QtBot) -> None:
    edit = pane.agent.lineEdit()
    assert edit
    qtbot.keyClicks(edit, "A12")
    assert not pane._search.isVisible()


def test_a_favourite_says_so_in_the_list(pane: TargetsPane) -> None:
    pane.show_agents((AVA, BO), "A1")
    pane.show_favourites(("A2",))
    assert words(pane.agent) == ["Ava · A1", "Bo · A2 · favourite · not ready yet"]
    pane.show_favourites(())
    assert words(pane.agent)[1] == "Bo · A2 · not ready yet"


def test_a_portrait_stands_on_the_card_and_in_the_list_but_not_behind_the_shield(
    pane: TargetsPane, look: Look, qtbot: QtBot
) -> None:
    red = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    red.fill(QColor("#ee0000"))

    def colour() -> QColor:
        grabbed = pane.card.portrait.grab().toImage()
        return grabbed.pixelColor(grabbed.width() // 2, grabbed.height() // 4)

    pane.show_agents((AVA, BO), "A1")
    pane.show_agent(AVA)
    before = colour()
    pane.show_portrait("A2", kept(red))
    assert colour() == before
    pane.show_portrait("A1", kept(red))
    assert colour() == QColor("#ee0000")
    pane.agent.showPopup()
    view = pane.agent.view()
    qtbot.waitUntil(view.isVisible)
    rows = view.viewport().grab().toImage()
    first = view.visualRect(pane.agent.model().index(0, 0))
    reds = {rows.pixelColor(x, first.center().y()).name() for x in range(first.left(), 40)}
    assert "#ee0000" in reds
    pane.agent.hidePopup()
    look.shield.put(is_up=True)
    assert colour() != QColor("#ee0000")
    look.shield.put(is_up=False)
    pane.show_agent(BO)
    pane.show_agent(AVA)
    assert colour() == QColor("#ee0000"), "it is remembered"
    pane.show_portrait("A1", "no picture")
    pane.forget_portraits()
    pane.show_agent(AVA)
    assert colour() == before


def test_a_row_that_is_no_agent_has_no_picture(pane: TargetsPane) -> None:
    assert pane.faces.of_words("Nobody", 24) is None
