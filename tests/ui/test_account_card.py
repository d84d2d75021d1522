"""The card Account: what it says, what it leads to, and what it hides."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.activity import Activity
from bithuman_panel.ui.account_card import AccountCard
from bithuman_panel.ui.card_row import MORE
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.time_words import clock_time
from tests.audit.account_scenes import (
    SESSIONS,
    WHOLE,
    account,
    account_in_trouble,
    account_unknown,
)

AVA_S = "1 h 15 min · 755 credits · 10 credits a minute · managed conversation · API secret stage"
HIDDEN = ("grand.hall@bithuman.example", "membership_business", "lobby", "A48KCZ1TQ7")


@pytest.fixture
def card(window: MainWindow) -> AccountCard:
    account(window)
    return window.cards.account()


def all_said(card: AccountCard) -> str:
    rows = card.sessions.model()
    words = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    facts = [label.text() for labels in card.facts._rows for label in labels if label.isVisible()]
    return "\n".join((*words, *facts))


def test_each_fact_has_its_name(card: AccountCard) -> None:
    facts = {
        "Plan": "business · membership_business",
        "E-mail": "grand.hall@bithuman.example",
        "Status": "active",
        "Credits": "2300",
        "Credits of the plan": "42000",
        "Credits bought extra": "5800",
        "Show time": "Credits for about 2 h 44 min at this rate",
        "Credits run at": "14 credits a minute",
        "This hour": "640.5 credits",
        "Sessions live": "3",
        "Lines this minute": "2 sent · 58 left · at most 60",
        "Questions this minute": "23 asked · 1400 left · at most 1440",
    }
    assert {name: card.facts.text_of(name).replace(",", "") for name in facts} == facts


def test_each_session_says_whose_it_is_and_what_it_costs(card: AccountCard) -> None:
    rows = card.sessions.model()
    told = [(rows.index(row, 0).data(), rows.index(row, 0).data(MORE)) for row in range(3)]
    assert told == [
        ("Ava · lobby", AVA_S),
        ("Maximilian · zzz", "4 min · 8.25 credits · 2 credits a minute · self hosted"),
        ("B77QMX2PL4 · room not named", ""),
    ]
    read = QAccessible.queryAccessibleInterface(card.sessions)
    assert read.text(QAccessible.Text.Name) == "Live now"
    spoken = rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Ava · lobby · {AVA_S}"
    assert rows.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert rows.data(rows.index(9, 0)) is None


def test_since_when_it_is_live_is_said_where_it_is_known(card: AccountCard) -> None:
    at = 1_790_000_000.0
    live = SESSIONS[0]._replace(started_at=at)
    card.show_account(WHOLE._replace(activity=Activity(sessions=(live,))))
    assert f"since {clock_time(at)}" in card.sessions.model().index(0, 0).data(MORE)


def test_what_nobody_says_is_not_made_up(window: MainWindow) -> None:
    account_unknown(window)
    card = window.cards.account()
    assert card.facts.text_of("Credits") == "The platform does not say"
    assert card.facts.text_of("Credits run at") == "The platform does not say"
    assert card.facts.text_of("Plan") == card.facts.text_of("Show time") == ""
    assert card.empty.text() == "The platform does not say what is live."
    assert not card.end.isEnabled()


def test_nothing_live_is_said_where_it_is_known(window: MainWindow, card: AccountCard) -> None:
    card.show_account(WHOLE._replace(activity=Activity(active=0, burn_rate=0.0)))
    assert card.empty.text() == "Nothing is live now."
    assert card.sessions.current() is None
    card.show_account(WHOLE)
    assert card.empty.isHidden()


def test_the_keyboard_chooses_a_session_to_end(
    window: MainWindow, card: AccountCard, qtbot: QtBot
) -> None:
    assert card.sessions.hasFocus()
    qtbot.keyClick(card.sessions, Qt.Key.Key_Down)
    assert card.sessions.current() == SESSIONS[1]
    with qtbot.waitSignal(card.end_requested) as asked:
        card.end.click()
    assert asked.args == ["rs_2"]
    assert not card.lies_over


def test_the_current_session_stays_the_current_one(card: AccountCard) -> None:
    card.sessions.setCurrentIndex(card.sessions.model().index(1, 0))
    longer = SESSIONS[1]._replace(minutes=5.0)
    card.show_account(WHOLE._replace(activity=Activity(sessions=(longer, SESSIONS[2]))))
    assert card.sessions.current() == longer
    card.show_account(WHOLE._replace(activity=Activity(sessions=(SESSIONS[2],))))
    assert card.sessions.current() == SESSIONS[2]


def test_a_session_whose_room_is_not_named_cannot_be_ended(card: AccountCard) -> None:
    card.sessions.setCurrentIndex(card.sessions.model().index(2, 0))
    assert not card.end.isEnabled()
    assert "does not name the room" in card._obstacle.text()


def test_trouble_and_show_mode_are_told(window: MainWindow, qtbot: QtBot) -> None:
    account_in_trouble(window)
    card = window.cards.account()
    assert card._trouble.text() == (
        "This account has no credits left. Buy credits on bithuman.ai, then send again."
    )
    assert [b.text() for b in card.doors if b.isVisible()] == [
        "Buy credits …",
        "Upgrade the plan …",
    ]
    with qtbot.waitSignal(card.page_requested) as asked:
        card.doors[0].click()
    assert asked.args == ["https://www.bithuman.ai/topup"]
    assert not card.end.isEnabled()
    assert card._obstacle.text() == "Show mode is on: no session can be ended."
    assert card.end.accessibleDescription() == card._obstacle.text()


def test_another_account_is_one_button_further(card: AccountCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.other_requested):
        card.other.click()
    assert not card.lies_over


def test_the_shield_hides_whose_it_is(window: MainWindow, card: AccountCard) -> None:
    assert all(word in all_said(card) for word in HIDDEN[:3])
    window.shield.put(is_up=True)
    assert not [word for word in HIDDEN if word in all_said(card)]
    assert card.sessions.model().index(0, 0).data() == "Ava · Room 1"
    assert "API secret" not in card.sessions.model().index(0, 0).data(MORE)
    window.shield.put(is_up=False)
    assert HIDDEN[0] in all_said(card)


def test_closed_it_keeps_nothing(window: MainWindow, card: AccountCard) -> None:
    with_closed: list[bool] = []
    card.closed.connect(lambda: with_closed.append(True))
    window.pages.escape()
    assert with_closed == [True]
    assert all_said(card) == ""


def test_nothing_is_sent_from_here(window: MainWindow, card: AccountCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.send_requested):
        qtbot.keyClick(card.sessions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card.lies_over


def test_the_list_is_never_lower_than_its_first_row(card: AccountCard, window: MainWindow) -> None:
    rows = card.sessions
    rows.show_sessions((SESSIONS[0]._replace(agent_name="A name of an agent " * 12),))
    for width in (900, 700):
        window.resize(width, 700)
        QApplication.processEvents()
        assert rows.sizeHintForRow(0) <= rows.viewport().height()
