"""The card on which a session is ended: the name, the press, and what became of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bithuman_panel.core.ending import Ended, Ending, ending_sentence
from bithuman_panel.core.wording import say
from bithuman_panel.ui.ending_card import EndingCard
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.account_scenes import SESSIONS


@pytest.fixture
def card(window: MainWindow) -> EndingCard:
    shown = window.cards.ending()
    shown.show_session(SESSIONS[0], ("lobby",))
    return shown


def field(card: EndingCard) -> QLineEdit:
    assert isinstance(card.field.field, QLineEdit)
    return card.field.field


def test_it_names_what_is_to_be_typed_and_takes_the_keyboard(card: EndingCard) -> None:
    assert card.title() == card.accessibleName() == "End this session"
    assert card._who.text() == "Session of Ava"
    assert card._names.text() == "To end it, type the name of its room: lobby"
    assert field(card).hasFocus()
    assert field(card).accessibleName() == "Name of the room"


def test_the_operator_s_own_name_is_told_too(card: EndingCard) -> None:
    card.show_session(SESSIONS[0], ("lobby", "North"))
    assert card._names.text() == "To end it, type the name of its room: lobby or North"


@pytest.mark.parametrize("by_key", [True, False])
def test_a_press_hands_on_what_was_typed(card: EndingCard, qtbot: QtBot, *, by_key: bool) -> None:
    qtbot.keyClicks(field(card), " lobby")
    with qtbot.waitSignal(card.confirmed) as asked:
        if by_key:
            qtbot.keyClick(field(card), Qt.Key.Key_Return)
        else:
            card.end.click()
    assert asked.args == [" lobby"]


def test_the_keys_that_send_end_nothing(window: MainWindow, card: EndingCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.confirmed), qtbot.assertNotEmitted(window.send_requested):
        qtbot.keyClick(field(card), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_complaint_stands_below_the_field(card: EndingCard) -> None:
    card.complain(say("This is not the name of the room. Type it exactly as it stands above."))
    assert "not the name" in card.field.complaint()
    card.complain(None)
    assert card.field.complaint() == ""


def test_while_it_is_ended_and_after_it_nothing_more_can_be_pressed(card: EndingCard) -> None:
    card.show_busy()
    assert card.outcome() == "Ending the session …"
    assert card.end.isHidden()
    assert card.field.isHidden()
    assert card.done.hasFocus()
    card.show_outcome(ending_sentence(Ended(Ending.UNKNOWN)))
    assert card.outcome() == "Nobody knows whether the session has ended. Look at the room."
    card.show_session(SESSIONS[1], ("zzz",))
    assert card.end.isVisible()
    assert card.outcome() == ""


def test_an_outcome_that_comes_after_it_was_closed_opens_nothing(
    window: MainWindow, card: EndingCard
) -> None:
    card.show_busy()
    window.pages.escape()
    before = window.focusWidget()
    card.show_outcome(ending_sentence(Ended(Ending.ENDED)))
    assert not card.lies_over
    assert window.focusWidget() is before


def test_it_goes_behind_the_shield_and_keeps_nothing(
    window: MainWindow, card: EndingCard, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field(card), "lobby")
    window.shield.put(is_up=True)
    assert not card.lies_over
    assert field(card).text() == ""
    card.show_session(SESSIONS[0], ("lobby",))
    assert "lobby" not in card._names.text()


def test_behind_the_shield_an_outcome_tells_no_address(
    window: MainWindow, card: EndingCard
) -> None:
    window.shield.put(is_up=True)
    card.show_session(SESSIONS[0], ("lobby",))
    card.show_outcome(say("The session goes on. {host} is not reached.", host="acme.example"))
    assert card.outcome() == "Hidden by the shield."
    card.show_outcome(ending_sentence(Ended(Ending.ENDED)))
    assert card.outcome() == "The session was ended."


@pytest.mark.parametrize(("percent", "size"), [(100, (1440, 860)), (200, (900, 700))])
def test_it_is_seen_in_every_state_at_every_size(
    window: MainWindow, look: Look, card: EndingCard, percent: int, size: tuple[int, int]
) -> None:
    window.resize(*size)
    look.change(look.theme, percent)
    card.place()
    assert card.height() > look.px(100)
    card.show_outcome(ending_sentence(Ended(Ending.UNKNOWN)))
    assert card.height() > look.px(60)
    assert card.done.hasFocus()
