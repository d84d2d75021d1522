"""The card for the name of a room: written, kept or left by keys alone, empty when it goes."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Agent
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.nickname_card import NicknameCard
from tests.ui.hands import CTRL, press

ROOM = "session-8f3a2b19c4de4f0a9"


@dataclass
class Named:
    """The card over a window, and what it gave."""

    window: MainWindow
    card: NicknameCard
    given: list[tuple[str, str, str]] = field(default_factory=list)


@pytest.fixture
def named(window: MainWindow) -> Named:
    made = Named(window, window.cards.nickname())
    made.card.given.connect(lambda *what: made.given.append(what))
    made.card.ask("A1", ROOM, "Lobby")
    return made


def test_the_name_is_there_to_be_written_over(named: Named, qtbot: QtBot) -> None:
    name = named.card.name
    assert named.window.focusWidget() is name
    assert name.accessibleDescription() == ROOM
    qtbot.keyClicks(name, "Foyer")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert named.given == [("A1", ROOM, "Foyer")]


def test_its_buttons_are_in_sight_when_it_comes_for_the_first_time(named: Named) -> None:
    for button in (named.card.keep, named.card.done):
        assert button.visibleRegion().boundingRect() == button.rect()


def test_the_button_gives_it_too_and_cancel_gives_nothing(named: Named) -> None:
    named.card.keep.click()
    named.card.done.click()
    assert named.given == [("A1", ROOM, "Lobby")]
    assert not named.card.lies_over
    named.card._give()
    assert len(named.given) == 1, "what has gone is about no room"


def test_what_is_said_against_it_goes_with_the_next_letter(named: Named, qtbot: QtBot) -> None:
    high = named.card.height()
    named.card.refuse(say("The name is too long. Make it shorter."))
    assert named.card.refusal() == "The name is too long. Make it shorter."
    assert named.card.height() > high
    assert named.window.focusWidget() is named.card.name
    qtbot.keyClicks(named.card.name, "a")
    assert named.card.refusal() == ""


def test_nothing_is_sent_from_here_and_nothing_of_it_stays(named: Named) -> None:
    press(named.card.name, Qt.Key.Key_Return, CTRL)
    assert named.window.pages.is_covered
    named.window.shield.put(is_up=True)
    assert not named.card.lies_over
    assert (named.card.name.text(), named.card.name.accessibleDescription()) == ("", "")
    named.window.shield.put(is_up=False)
    assert not named.card.lies_over


def test_the_menu_names_the_room_that_is_looked_at(window: MainWindow) -> None:
    asked: list[str] = []
    window.targets.name_requested.connect(asked.append)
    window.commands["room.name"].trigger()
    assert asked == []
    assert "Choose a room in the list first" in window.targets.state()
    window.targets.show_agent(Agent("A1", "Ava"))
    window.targets.show_rooms((RoomItem("lobby"),), "lobby", is_broadcast=False)
    window.commands["room.name"].trigger()
    assert asked == ["lobby"]


def test_a_new_name_is_shown_in_every_list(window: MainWindow) -> None:
    window.targets.show_agent(Agent("A1", "Ava"))
    window.targets.show_rooms((RoomItem("lobby"), RoomItem("hall")), "lobby", is_broadcast=False)
    window.shield.nicknames.keep("A1", "lobby", "Foyer")
    window.draw_again()
    assert window.targets.rooms.words(0).startswith("Foyer\n")
    window.targets.show_rooms((RoomItem("lobby"), RoomItem("hall")), "lobby", is_broadcast=False)
    assert window.targets.room.currentText() == "Foyer"
    window.shield.put(is_up=True)
    assert window.targets.rooms.words(0).startswith("Room 1")
