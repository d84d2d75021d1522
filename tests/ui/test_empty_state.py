from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import LIGHT
from tests.ui.conftest import Show
from tests.ui.entries import entry_of
from tests.ui.rows import add_line, show_lines

WORDS, ACT = say("Nothing here yet. Make one."), say("Make one")


@pytest.fixture
def over(show: Show) -> QListWidget:
    return show(QListWidget(), 300, 300)


def laid_out(over: QListWidget, look: Look, qtbot: QtBot) -> EmptyState:
    """Return one whose button stands where its owner has put it."""
    empty = EmptyState(over, look)
    qtbot.addWidget(empty.button)
    return empty


def test_it_covers_what_is_empty_and_says_it_for_it(
    over: QListWidget, look: Look, qtbot: QtBot
) -> None:
    empty = laid_out(over, look, qtbot)
    assert empty.text() == ""
    empty.show_state("room", WORDS, ACT)
    assert empty.text() == "Nothing here yet. Make one."
    assert over.accessibleDescription() == empty.text()
    assert empty.size() == over.viewport().size()
    over.resize(400, 350)
    assert empty.size() == over.viewport().size()
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.clear()
    assert over.accessibleDescription() == ""


def test_where_there_is_little_room_the_words_stay(
    over: QListWidget, look: Look, qtbot: QtBot
) -> None:
    empty = laid_out(over, look, qtbot)
    empty.show_state("room", WORDS, ACT)
    seen = []
    for height in (300, 60):
        over.resize(300, height)
        seen.append([part.isVisible() for part in (empty._drawing, empty._sentence)])
    assert seen == [[True, True], [False, True]]


def test_it_is_drawn_in_the_colours_of_the_day(over: QListWidget, look: Look, qtbot: QtBot) -> None:
    empty = laid_out(over, look, qtbot)
    look.change(LIGHT, 200)
    empty.show_state("room", WORDS)
    before = empty._drawing.minimumWidth()
    look.change(LIGHT, 100)
    assert empty._drawing.minimumWidth() < before
    assert not empty.button.isVisible()


def test_an_empty_history_says_what_comes_and_offers_the_rehearsal(
    window: MainWindow, qtbot: QtBot
) -> None:
    empty = window.record.list.empty
    assert empty.text() == "", "nobody has read it yet"
    show_lines(window, ())
    assert "No line yet" in empty.text()
    with qtbot.waitSignal(window.record.rehearsal_requested):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    add_line(window, entry_of())
    assert empty.text() == ""


def test_a_rehearsal_does_not_offer_itself(window: MainWindow) -> None:
    window.show_panel("Rehearsal", is_rehearsal=True)
    show_lines(window, ())
    assert "No line yet" in window.record.list.empty.text()
    assert not window.record.list.empty.button.isVisible()
