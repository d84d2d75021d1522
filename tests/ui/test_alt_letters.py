"""Alt letters: one in each menu and for each thing on a page, and none by a server's words."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Agent, Mode, Room
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.language import LANGUAGES, Language
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.translate import tr
from tests.ui.entries import entry_of, with_outcome
from tests.ui.letters import clashes, letter, menus, page

ALT = Qt.KeyboardModifier.AltModifier
UNKNOWN = with_outcome(Outcome.UNKNOWN)
# What is chosen by a number or bears a name of its own, and what must never be pressed by mistake
# for something else: it lets lines out, or it came by itself.
WITHOUT = {"ARMED", "HOLD", "RELEASE", "Release: send what is ticked", "Yes", "No"}
# The words of the API, the same in every language; and the help, which has keys everywhere.
WITHOUT |= {"curl", "Python", "Help"}
# It has a key of its own, and changes all of the window.
WITHOUT |= {"Show mode"}
# The same as in the menu, where it has a letter; here it is only while there is no cue.
WITHOUT |= {"Import cues"}
# The same as in the menu, where they have letters; the history has no room for two of each.
WITHOUT |= {"Filters", "Report", "Show all lines"}


def stage(window: MainWindow) -> None:
    window.queue.show_queue((entry_of("e2"),), is_held=True)
    window.notice.show_notice(say("News."), say("Yes"), say("No"))
    window.composer.undo.show_undo(say("One line was withdrawn."))
    window.telling.show_details(UNKNOWN)


def aid(window: MainWindow) -> None:
    window.pages.show_help()


def aid_on_a_newer_release(window: MainWindow) -> None:
    window.pages.show_help()
    window.releases.page.show()


def first_page(window: MainWindow) -> None:
    window.pages.show_welcome(can_go_back=True)
    window.welcome.offer_session_only(say("The password store is locked."))


PAGES = pytest.mark.parametrize("turn", [stage, aid, aid_on_a_newer_release, first_page])
Turn = Callable[[MainWindow], None]


def test_letters_are_found_and_clashes_too() -> None:
    assert letter("Lights && &sound") == "s"
    assert letter("R&&D") is None
    assert letter("日本語(&J)") == "j"
    assert clashes(["&Agent", "B&ack", "&Room", "Help"]) == ["B&ack"]


def test_every_menu_has_letters_of_its_own(window: MainWindow) -> None:
    for texts in menus(window):
        assert clashes(texts) == []
    without = {
        command.name.partition(".")[0]
        for command in window.commands.all()
        if letter(command.text()) is None
    }
    assert without <= {"percent", "language"}


@PAGES
def test_every_button_and_field_of_a_page_has_a_letter_of_its_own(
    window: MainWindow, turn: Turn
) -> None:
    turn(window)
    assert clashes(page(window)) == []
    assert {text for text in page(window) if letter(text) is None} <= WITHOUT
    for button in window.findChildren(QAbstractButton):
        name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert "&" not in name, "it is read with the mark of its letter"


@pytest.fixture
def language(qapp: QApplication) -> Language:
    return Language(qapp, QLocale("en_GB"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_letters_of_every_language_are_its_own(
    window: MainWindow, language: Language, code: str
) -> None:
    language.speak(code)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert window.commands["close"].text() == tr("&Close the panel")
    wrong = [clashes(texts) for texts in menus(window)]
    for turn in (stage, aid_on_a_newer_release, first_page):
        turn(window)
        wrong.append(clashes(page(window)))
        window.pages.leave_help()
    assert [texts for texts in wrong if texts] == []


mac = pytest.mark.skipif(sys.platform == "darwin", reason="there Alt writes letters")


@mac
def test_letters_lead_to_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    stage(window)
    targets, record = window.targets, window.record
    for key, place in (
        (Qt.Key.Key_A, targets.agent),
        (Qt.Key.Key_R, targets.room),
        (Qt.Key.Key_Y, record.history),
    ):
        qtbot.keyClick(window.composer.message, key, ALT)
        assert place.hasFocus()


@mac
def test_letters_press(window: MainWindow, qtbot: QtBot) -> None:
    stage(window)
    window.composer.message.setFocus()
    told: list[object] = []
    window.composer.mode_chosen.connect(told.append)
    window.queue.withdraw_all_requested.connect(lambda: told.append("all"))
    qtbot.keyClick(window.composer.message, Qt.Key.Key_C, ALT)
    qtbot.waitUntil(lambda: told == [Mode.CONTEXT])
    assert window.composer.message.hasFocus(), "the mode is chosen, and writing goes on"
    qtbot.keyClick(window.composer.message, Qt.Key.Key_T, ALT)
    qtbot.waitUntil(lambda: told == [Mode.CONTEXT, "all"])
    assert window.composer.message.toPlainText() == ""


def test_the_words_of_a_server_are_no_letters(window: MainWindow) -> None:
    stage(window)
    before = sorted(b.shortcut().toString() for b in window.findChildren(QAbstractButton))
    hostile = "Q&A of R&D"
    window.show_panel(hostile, is_rehearsal=False)
    window.targets.show_agents((Agent("A1", hostile),), "A1")
    window.targets.show_agent(Agent("A1", hostile, hostile, hostile))
    room = RoomItem(hostile, Room(hostile, 5))
    window.targets.show_rooms((room,), hostile, is_broadcast=False)
    window.targets.alarm(say(hostile))
    sentence = say("Speak to {name}", name=hostile)
    window.composer.show_sentence(sentence, sentence, is_broadcast=False, can_send=True)
    window.queue.show_queue((entry_of("e2", hostile, hostile),), is_held=True)
    window.telling.show_last(entry_of(text=hostile, room=hostile))
    window.telling.show_details(UNKNOWN)
    after = sorted(b.shortcut().toString() for b in window.findChildren(QAbstractButton))
    assert after == before
    assert all(text != hostile for text in page(window))
