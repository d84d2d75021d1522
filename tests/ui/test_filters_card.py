"""The card on which the history is narrowed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.core.saved_filters import Days
from bithuman_panel.core.wording import say
from bithuman_panel.ui.filter_choice import FilterChoice
from bithuman_panel.ui.filters_card import FiltersCard
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.history_scenes import AGENT, CHOICES, NARROWED, ROOM, SHOW

Asked = list[tuple[Query, Days | None]]


@pytest.fixture
def card(window: MainWindow) -> FiltersCard:
    card = window.cards.filters()
    card.come()
    card.show_choices(CHOICES)
    card.show_filters(Query(), None)
    return card


@pytest.fixture
def asked(card: FiltersCard) -> Asked:
    asked: Asked = []
    card.narrowed.connect(lambda query, days: asked.append((query, days)))
    return asked


def is_shown(widget: QWidget) -> bool:
    return widget.isVisible()


def choose(choice: FilterChoice[str] | FilterChoice[Mode], words: str) -> None:
    """Choose by hand."""
    place = choice.box.findText(words)
    assert place >= 0, [choice.box.itemText(row) for row in range(choice.box.count())]
    choice.box.setCurrentIndex(place)
    choice.box.activated.emit(place)


def test_a_long_secret_is_told_whole_so_that_it_is_found(card: FiltersCard) -> None:
    told: list[str] = []
    card.save_requested.connect(told.append)
    card.name.insert("k" * 512)
    card.save.click()
    assert told == ["k" * 512]


def test_each_choice_is_asked_for_at_once(card: FiltersCard, asked: Asked, qtbot: QtBot) -> None:
    qtbot.keyClick(card.outcomes[Outcome.DELIVERED], Qt.Key.Key_Space)
    assert asked[-1] == (Query(outcomes=frozenset({Outcome.DELIVERED})), None)
    qtbot.keyClick(card.outcomes[Outcome.DELIVERED], Qt.Key.Key_Space)
    choose(card.mode, "Context")
    choose(card.agent, AGENT)
    choose(card.room, "lobby")
    choose(card.profile, "Rehearsal")
    choose(card.show_, card.show_.box.itemText(1))
    assert SHOW in card.show_.box.itemText(1)
    assert asked[-1] == (
        Query(mode=Mode.CONTEXT, agent=AGENT, room="lobby", profile="Rehearsal", run="r1"),
        None,
    )
    choose(card.agent, "B2")
    assert asked[-1][0].room is None, "it was of the other agent"
    choose(card.agent, "Any agent")
    assert asked[-1][0].agent is None
    assert not card.room.box.isEnabled()


def test_days_are_counted_back_or_chosen(card: FiltersCard, asked: Asked) -> None:
    days = card.days
    choose(days.days, "The last 7 days")
    assert asked[-1] == (Query(), Days.WEEK)
    assert not is_shown(days.first)
    choose(days.days, "Chosen days")
    today = QDate.currentDate()
    assert days.first.date() == days.last.date() == today
    assert is_shown(days.first)
    days.first.setDate(today.addDays(2))
    query, counted = asked[-1]
    assert not counted
    assert query.since == today.startOfDay().toSecsSinceEpoch(), "the earlier one is the first"
    assert query.until == today.addDays(3).startOfDay().toSecsSinceEpoch()
    choose(days.days, "Chosen days")
    assert days.first.date() == today.addDays(2), "what was chosen stays"
    card.show_filters(query, None)
    assert (days.first.date(), days.last.date()) == (today, today.addDays(2))
    card.show_filters(Query(since=query.since), None)
    assert days.first.date() == days.last.date() == today
    card.show_filters(Query(until=query.until), None)
    assert (days.first.date(), days.last.date()) == (today, today.addDays(2))
    choose(days.days, "Any day")
    assert asked[-1][0] == Query()
    assert not asked[-1][1]


def test_what_is_chosen_is_shown_though_history_does_not_know_it(
    card: FiltersCard, asked: Asked
) -> None:
    card.show_filters(NARROWED, None)
    assert card.outcomes[Outcome.UNKNOWN].isChecked()
    assert card.room.box.currentText() == ROOM
    card.show_filters(Query(agent="gone"), None)
    assert card.agent.box.currentText() == "gone"
    card.agent.box.activated.emit(card.agent.box.count() - 1)
    assert card.agent.value == "gone"
    assert asked == []


def test_filters_are_saved_used_renamed_and_deleted(card: FiltersCard, qtbot: QtBot) -> None:
    heard: list[object] = []
    card.save_requested.connect(heard.append)
    card.use_requested.connect(heard.append)
    card.rename_requested.connect(lambda *names: heard.append(names))
    card.delete_requested.connect(heard.append)
    card.cleared.connect(lambda: heard.append("cleared"))
    assert not card.delete.isEnabled()
    qtbot.keyClicks(card.name, "Mine")
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    card.save.click()
    card.show_saved(("Mine", "Other"), "Mine")
    assert card.name.text() == "Mine"
    choose(card.saved, "Other")
    card.rename.click()
    card.delete.click()
    assert card.saved.box.hasFocus()
    choose(card.saved, "None chosen")
    card.clear.click()
    assert heard == ["Mine", "Mine", "Other", ("Other", "Mine"), "Other", "cleared", "cleared"]


def test_why_nothing_was_done_is_said_until_something_is(card: FiltersCard, qtbot: QtBot) -> None:
    card.refuse(say("Type a name for these filters first."))
    assert card.refusal() == "Type a name for these filters first."
    qtbot.keyClicks(card.name, "M")
    assert card.refusal() == ""


def test_it_goes_when_the_shield_goes_up_and_keeps_no_name(
    window: MainWindow, card: FiltersCard
) -> None:
    card.show_filters(NARROWED, None)
    card.name.setText(SHOW)
    window.shield.put(is_up=True)
    assert not card.lies_over
    said = [choice.box.itemText(row) for choice in (card.agent, card.show_) for row in range(9)]
    assert not [words for words in said if AGENT in words or SHOW in words]
    assert card.name.text() == ""
    window.shield.put(is_up=False)
    assert not card.lies_over


def test_ctrl_f_leads_to_the_field_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.record.bar.field.setText("hall")
    window.composer.message.setFocus()
    window.commands["history.search"].trigger()
    assert window.record.bar.field.hasFocus()
    assert window.record.bar.field.selectedText() == "hall"


def test_what_is_chosen_stands_in_order(card: FiltersCard, qtbot: QtBot) -> None:
    card.show_filters(NARROWED, None)
    card.show_saved((SHOW, "welcome"), SHOW)
    show, days = card.show_, card.days
    qtbot.waitUntil(lambda: days.first.isVisible() and show.y() == days.y())
    inside = days.first.lineEdit().textMargins()
    assert (inside.left(), inside.right()) == (8, 8), "a day does not touch the edge of its field"
    words = card.name.fontMetrics().horizontalAdvance(SHOW)
    assert words < card.name.width(), "a name can be read whole"


def test_the_card_grows_with_what_is_chosen(card: FiltersCard, qtbot: QtBot) -> None:
    card.window().resize(1440, 900)
    low = card.height()
    card.show_filters(NARROWED, None)
    qtbot.waitUntil(lambda: card.height() > low)
