"""Ctrl+K: what it finds, what a choice does, and that no line leaves by it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.models import Agent, Room
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.card_row import HEADING, MORE
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.switcher import Switcher
from bithuman_panel.ui.translate import CONTEXT
from tests.ui.asking import Asked
from tests.ui.ear import Ear
from tests.ui.hands import CTRL, CTRL_SHIFT, press

ENTER, ESCAPE, K = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_K
UP, DOWN, TAB, BACKTAB = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Backtab
AGENTS = (Agent("A1", "Ava"), Agent("A2", "Bo"))
ROOMS = (RoomItem("lobby", Room("lobby", 5)), RoomItem("hall"))


@pytest.fixture
def switcher(window: MainWindow, qtbot: QtBot) -> Switcher:
    """The switcher of a window with two agents and two rooms, opened from the message."""
    window.targets.show_agents(AGENTS, "A1")
    window.targets.show_rooms(ROOMS, "lobby", is_broadcast=False)
    window.composer.message.setPlainText("A line half written")
    window.composer.message.moveCursor(window.composer.message.textCursor().MoveOperation.Start)
    qtbot.keyClick(window.composer.message, K, CTRL)
    assert window.cards.switcher().lies_over
    return window.cards.switcher()


def rows(switcher: Switcher) -> list[str]:
    """Return what the rows say; a heading ends with a colon."""
    items = [switcher.rows.item(row) for row in range(switcher.rows.count())]
    return [f"{item.text()}:" if item.data(HEADING) else item.text() for item in items]


def find(switcher: Switcher, typed: str) -> None:
    press(switcher.field, Qt.Key.Key_A, CTRL)
    for letter in typed:
        press(switcher.field, Qt.Key(ord(letter.upper())))


def test_it_offers_agents_rooms_and_commands(window: MainWindow, switcher: Switcher) -> None:
    assert rows(switcher)[:9] == [
        "Agents:",
        "Ava · A1",
        "Bo · A2",
        "Rooms:",
        "lobby",
        "hall",
        "All rooms (broadcast)",
        "Commands:",
        "Account",
    ]
    assert switcher.rows.item(4).data(MORE) == "5 people"
    assert window.composer.message.toPlainText() == "A line half written", "Ctrl+K cuts nothing"
    assert switcher.field.hasFocus()
    assert "Quick switcher …" not in rows(switcher)


def test_a_cue_is_found_by_its_words_and_put_on_standby(
    window: MainWindow, switcher: Switcher
) -> None:
    asked: list[str] = []
    window.sheet.standby_requested.connect(asked.append)
    window.sheet.show_items((Group("g", "Opening"), Cue("c1"), Cue("c2", text="Welcome, all!")))
    find(switcher, "welcome")
    assert rows(switcher) == ["Cues:", "Welcome, all!"]
    press(switcher.field, Qt.Key.Key_Return)
    assert asked == ["c2"]


def test_behind_the_shield_no_cue_is_offered(window: MainWindow, switcher: Switcher) -> None:
    window.sheet.show_items((Cue("c2", text="Welcome, all!"),))
    window.shield.put(is_up=True)
    find(switcher, "welcome all")
    assert "Cues:" not in rows(switcher)


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("bo", "agent A2"), ("A2", "agent A2"), ("ha", "room hall"), ("broad", "broadcast")],
)
def test_a_choice_is_the_panes_own(
    window: MainWindow, switcher: Switcher, typed: str, chosen: str
) -> None:
    told: list[str] = []
    targets = window.targets
    targets.agent_chosen.connect(lambda code: told.append(f"agent {code}"))
    targets.room_chosen.connect(lambda room: told.append(f"room {room}"))
    targets.broadcast_chosen.connect(lambda: told.append("broadcast"))
    find(switcher, typed)
    press(switcher.field, ENTER)
    assert told == [chosen]
    assert not switcher.lies_over
    assert window.composer.message.hasFocus(), "the keyboard is back where it was"
    assert window.composer.message.toPlainText() == "A line half written"


def test_a_command_is_run_and_may_take_the_keyboard(
    window: MainWindow, switcher: Switcher, qtbot: QtBot
) -> None:
    find(switcher, "history")
    press(switcher.field, ENTER)
    assert window.record.history.hasFocus()
    switcher.open()
    find(switcher, "dark")
    with qtbot.waitSignal(window.commands.chosen) as chosen:
        press(switcher.field, ENTER)
    assert chosen.args == ["colours", "dark"]
    assert window.record.history.hasFocus()


def test_beside_a_command_stand_its_keys_or_what_it_belongs_to(switcher: Switcher) -> None:
    beside = {}
    for typed in ("refresh", "message", "light", "armed", "close"):
        find(switcher, typed)
        beside[switcher.current()] = switcher.rows.currentItem().data(MORE)
    assert beside == {
        "Refresh agents and rooms": "Ctrl+R",
        "Message": "Go to · Ctrl+2",
        "Light": "Colours",
        "Armed": "on",
        "Close the panel": "Ctrl+Q",
    }


def test_arrows_and_tab_choose_among_the_places_alone(switcher: Switcher) -> None:
    find(switcher, "a")
    seen = []
    for key in (DOWN, TAB, UP, BACKTAB, UP, DOWN, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(switcher.field, key)
        seen.append(switcher.current())
    everything = [row for row in rows(switcher) if not row.endswith(":")]
    first, second, third, last = *everything[:3], everything[-1]
    assert seen == [second, third, second, first, last, first, everything[5], first]
    assert switcher.field.hasFocus()


def test_a_click_chooses_a_place_and_a_heading_is_none(
    window: MainWindow, switcher: Switcher, qtbot: QtBot
) -> None:
    told: list[str] = []
    window.targets.agent_chosen.connect(told.append)
    view = switcher.rows
    for row in (0, 2):
        where = view.visualItemRect(view.item(row)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told == ["A2"]


def test_nothing_found_is_said(switcher: Switcher) -> None:
    find(switcher, "zzz")
    assert rows(switcher) == []
    assert switcher._nothing.isVisible()
    for key in (UP, DOWN, ENTER, Qt.Key.Key_PageDown):
        press(switcher.field, key)
    assert switcher.lies_over


def test_no_line_leaves_while_it_is_open(window: MainWindow, switcher: Switcher) -> None:
    asked = Asked(window)
    for modifiers in (CTRL, CTRL_SHIFT):
        for key in (ENTER, Qt.Key.Key_Enter):
            press(switcher.field, key, modifiers)
            press(switcher, key, modifiers)
    assert switcher.lies_over
    assert asked.told == []
    press(switcher.field, ESCAPE)
    press(window.composer.message, ENTER, CTRL)
    assert len(asked.told) == 1, "the keys are the window's again"


def test_a_key_that_is_still_down_chooses_nothing(window: MainWindow, switcher: Switcher) -> None:
    press(switcher.field, ENTER, held=True)
    press(switcher.field, ESCAPE, held=True)
    assert switcher.lies_over


def test_escape_closes_it_and_holds_only_what_is_on_its_way(
    window: MainWindow, switcher: Switcher
) -> None:
    asked, escapes = Asked(window), []
    window.help_escaped.connect(lambda: escapes.append(1))
    press(switcher.field, ESCAPE)
    assert not switcher.lies_over
    assert window.composer.message.hasFocus()
    assert (asked.told, escapes) == ([], [1]), "whoever watches the lines can hold by the same key"
    press(window.composer.message, ESCAPE)
    assert asked.told == ["hold"]


@pytest.mark.parametrize(
    "turn",
    [
        lambda window: window.record.history.setFocus(),
        lambda window: window.panes.go_on(),
        lambda window: window.commands["go.agent"].trigger(),
    ],
)
def test_whoever_turns_elsewhere_puts_it_away(
    window: MainWindow, switcher: Switcher, qtbot: QtBot, turn: Callable[[MainWindow], None]
) -> None:
    turn(window)
    focused = window.focusWidget()
    qtbot.waitUntil(lambda: not switcher.lies_over)
    assert window.focusWidget() is focused


@pytest.mark.parametrize(
    "turn",
    [
        lambda window: window.pages.show_help(),
        lambda window: window.pages.show_welcome(can_go_back=True),
        lambda window: window.show_panel("Another", is_rehearsal=True),
    ],
)
def test_another_page_comes_without_it(
    window: MainWindow, switcher: Switcher, turn: Callable[[MainWindow], None]
) -> None:
    turn(window)
    assert not switcher.lies_over
    assert window.focusWidget() is not switcher.field


def test_where_no_target_is_in_sight_it_offers_commands_alone(
    window: MainWindow, switcher: Switcher
) -> None:
    window.pages.show_help()
    press(window.pages.help.names, K, CTRL)
    switcher.open()
    assert [row for row in rows(switcher) if row.endswith(":")] == ["Commands:"]


def test_a_hold_is_not_released_from_here(window: MainWindow, switcher: Switcher) -> None:
    find(switcher, "hold")
    assert switcher.current() == "Hold, or release"
    window.strip.show_hold(is_held=True)
    find(switcher, "hold")
    assert "Hold, or release" not in rows(switcher)


def test_a_lender_that_has_gone_gets_nothing_back(window: MainWindow, switcher: Switcher) -> None:
    switcher.leave()
    button = QPushButton(window)
    button.show()
    button.setFocus()
    switcher.open()
    button.hide()
    switcher.leave()
    assert not button.hasFocus()
    switcher.leave()


def test_what_is_found_is_told(switcher: Switcher, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    find(switcher, "hall")
    assert ear.heard[-1][0] == "1 found: hall · typed by hand"
    find(switcher, "lo")
    count = len([row for row in rows(switcher) if not row.endswith(":")])
    # Two commands more than the list shows.
    assert ear.heard[-1][0] == f"{count + 2} found, the first: lobby · 5 people"
    press(switcher.field, DOWN)
    assert ear.heard[-1][0] == "Log more for an hour · off"
    press(switcher.field, DOWN)
    assert ear.heard[-1][0] == "Favourite, or no longer · The chosen agent"
    for _ in range(3):
        press(switcher.field, DOWN)
    assert ear.heard[-1][0] == "Close the panel · Ctrl+Q"
    find(switcher, "zzz")
    assert ear.heard[-1][0] == "Nothing has these words. Try fewer letters."
    press(switcher.field, ENTER, CTRL)
    assert "Nothing is sent from here" in ear.heard[-1][0]
    assert {politeness for _, politeness in ear.heard} == {
        QAccessible.AnnouncementPoliteness.Polite
    }
    names = [
        QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
        for w in (switcher, switcher.field, switcher.rows)
    ]
    assert names == ["Quick switcher", "Find an agent, a room or a command", "Found"]


def test_it_lies_within_the_page_and_never_over_the_strip(
    window: MainWindow, switcher: Switcher, look: Look
) -> None:
    for percent, size in product((100, 200), ((900, 600), (1440, 860))):
        look.change(look.theme, percent)
        window.resize(*size)
        find(switcher, "a")
        page = QRect(window.pages.geometry())
        assert page.contains(switcher.geometry()), (percent, size)
        assert not switcher.geometry().intersects(window.strip.geometry()), (percent, size)
        assert switcher.rows.height() >= switcher.rows.sizeHintForRow(1), (percent, size)


class Loud(QTranslator):
    """A language of capitals."""

    def translate(
        self, context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        return text.upper() if context == CONTEXT and "{" not in text else None

    def isEmpty(self) -> bool:
        return False


def test_what_is_found_speaks_another_language_at_once(
    switcher: Switcher, qapp: QApplication, qtbot: QtBot
) -> None:
    loud = Loud()
    qapp.installTranslator(loud)
    try:
        qtbot.waitUntil(lambda: "ACCOUNT" in rows(switcher))
        assert "ALL ROOMS (BROADCAST)" in rows(switcher)
    finally:
        qapp.removeTranslator(loud)
        qtbot.waitUntil(lambda: "Account" in rows(switcher))
