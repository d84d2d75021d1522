"""The card on which lines are deleted for good: what it shows, and what it takes to press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Target
from bithuman_panel.core.removing import Found
from bithuman_panel.core.wording import say
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.removal_card import RemovalCard
from tests.audit.keeping_scenes import FOUND, NOON, WRITTEN


@pytest.fixture
def card(window: MainWindow) -> RemovalCard:
    shown = window.cards.removal()
    shown.show_looking(is_all=False)
    shown.show_found(FOUND)
    return shown


def field(card: RemovalCard) -> QLineEdit:
    assert isinstance(card.field.field, QLineEdit)
    return card.field.field


def test_it_says_what_goes_and_takes_the_keyboard(card: RemovalCard) -> None:
    assert card.title() == card.accessibleName() == "Delete what the list shows"
    assert card._what.text().startswith("1204 lines go for good, from ")
    assert card._where.text().split("\n") == [
        "A48KCZ1TQ7 · lobby",
        "A48KCZ1TQ7 · all rooms",
        "A48KCZ1TQ7 · a",
        "A48KCZ1TQ7 · b",
        "5 more",
    ]
    assert card._samples.text() == "\n".join([f"“{WRITTEN}”"] * 3)
    assert card._unsettled.text().startswith("2 lines stay:")
    assert card._ask.text() == "To delete them, type their number: 1204"
    assert field(card).hasFocus()


def test_a_single_line_of_one_day(card: RemovalCard) -> None:
    card.show_found(Found(("e1",), since=NOON, until=NOON, targets=(Target("A1", "lobby"),)))
    assert card._what.text().startswith("One line goes for good, of ")
    assert card._where.text() == "A1 · lobby"
    assert card._unsettled.isHidden()
    assert card._samples.text() == ""


def test_one_enter_deletes_nothing(card: RemovalCard, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(card), "1204")
    with qtbot.assertNotEmitted(card.confirmed):
        qtbot.keyClick(field(card), Qt.Key.Key_Return)
    assert card.delete.hasFocus()
    with qtbot.waitSignal(card.confirmed) as asked:
        card.delete.click()
    assert asked.args == ["1204"]


def test_the_keys_that_send_delete_nothing(
    window: MainWindow, card: RemovalCard, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(card.confirmed), qtbot.assertNotEmitted(window.send_requested):
        qtbot.keyClick(field(card), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_complaint_stands_below_the_field(card: RemovalCard) -> None:
    card.complain(say("This is not the number of lines. Type it exactly as it stands above."))
    assert card.field.complaint().startswith("This is not the number of lines.")
    card.show_found(FOUND)
    assert card.field.complaint() == ""


def test_behind_the_shield_neither_lines_nor_rooms_are_read(card: RemovalCard, look: Look) -> None:
    look.shield.put(is_up=True)
    assert WRITTEN not in card._samples.text()
    assert "hidden" in card._samples.text()
    assert "lobby" not in card._where.text()
    assert "A48KCZ1TQ7" not in card._where.text()
    look.shield.put(is_up=False)
    assert WRITTEN in card._samples.text()


def test_while_it_works_nothing_can_be_pressed(card: RemovalCard) -> None:
    card.show_busy()
    card.show_work(say("Deleting: {done} of {total} lines", done=100, total=1204), 100, 1204)
    assert card.outcome() == "Deleting: 100 of 1204 lines"
    assert card.delete.isHidden()
    assert card.field.isHidden()
    card.clear_work()
    card.show_outcome(say("Done."))
    assert card.outcome() == "Done."
    assert card.done.hasFocus()


def test_the_work_of_the_looking_does_not_hide_what_was_found(card: RemovalCard) -> None:
    card.show_work(say("Looking what is to go: {done} lines so far", done=3), 3, None)
    assert card.outcome() == ""


def test_what_is_found_after_it_was_closed_does_not_bring_it_back(
    window: MainWindow, card: RemovalCard
) -> None:
    card.leave()
    card.show_found(FOUND._replace(unsettled=0))
    assert not card.lies_over
    assert not card._samples.text()


def test_export_comes_first_for_whoever_wants_it(card: RemovalCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.export_requested) as asked:
        card.export.click()
    assert asked.args == [False]
    assert not card.lies_over


def test_the_whole_history_is_called_so(window: MainWindow) -> None:
    card = window.cards.removal()
    card.show_looking(is_all=True)
    assert card.title() == "Delete the whole history"
    assert card.outcome() == "Looking what is to go …"
