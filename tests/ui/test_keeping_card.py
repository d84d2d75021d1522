"""The card on which one chooses how long history stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Holdings, Keeping
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.keeping import KeepingShown
from bithuman_panel.ui.keeping_card import KeepingCard
from bithuman_panel.ui.keeping_words import age_words, lines_words, size_words
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.keeping_scenes import HELD, keeping


@pytest.fixture
def card(window: MainWindow) -> KeepingCard:
    keeping(window)
    return window.cards.keeping()


def test_it_says_what_there_is_and_what_would_go(card: KeepingCard) -> None:
    assert card.title() == card.accessibleName() == "How long the history stays"
    lines = card._held.text().split("\n")
    assert lines[0].startswith("The history has 48210 lines, the oldest of ")
    assert lines[1:] == ["Its file has 168.5 MB.", "5 copies of it have 790 MB."]
    assert card._would_go.text() == "3120 lines would go now."
    assert card._note.text().startswith("Lines of the last 7 days always stay.")
    assert card.age.hasFocus()


def test_a_choice_that_is_none_of_the_usual_stands_among_them(card: KeepingCard) -> None:
    texts = [card.lines.itemText(place) for place in range(card.lines.count())]
    assert card.lines.currentText() == "75000 lines"
    assert texts[0] == "Any number of lines"
    card.show_keeping(KeepingShown(Keeping(45, None, None), None, HELD, 0))
    assert card.age.currentText() == "45 days"
    assert card.lines.currentText() == "Any number of lines"
    assert card.lines.count() == len(texts) - 1
    assert card._would_go.text() == "No line would go now."


def test_a_hand_s_choice_is_told_and_what_is_shown_is_not(card: KeepingCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.chosen):
        card.show_keeping(KeepingShown(Keeping(), None, HELD, 0))
    with qtbot.waitSignal(card.chosen) as told:
        qtbot.keyClick(card.age, Qt.Key.Key_Home)
    assert told.args == [Keeping(30)]


def test_nothing_is_kept_before_the_press(card: KeepingCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.kept):
        card.keep.click()
    card.show_kept()
    assert card._would_go.text().startswith("It is kept. Older lines go by themselves")


def test_what_it_has_fixed_cannot_be_chosen(card: KeepingCard) -> None:
    card.show_keeping(KeepingShown(Keeping(90), 90, HELD, 1))
    assert not any(part.isEnabled() for part in (card.age, card.lines, card.size_limit, card.keep))
    assert card._note.text().endswith("has fixed for this computer that lines stay for 90 days.")
    assert card._would_go.text() == "One line would go now."
    assert card.whole.hasFocus()


def test_after_what_was_fixed_the_keyboard_is_in_it_again(card: KeepingCard) -> None:
    card.show_keeping(KeepingShown(Keeping(90), 90, HELD, 1))
    card.leave()
    assert not card.isAncestorOf(card.window().focusWidget())
    card.come()
    assert card.age.hasFocus()


def test_what_is_not_known_yet_or_cannot_be_is_said(card: KeepingCard) -> None:
    card.show_keeping(KeepingShown(Keeping()))
    assert card._would_go.text() == "Counting the lines …"
    assert card._held.text() == "Reading the history …"
    trouble = StoreFailed(say("The history cannot be read.")).sentence
    card.show_keeping(KeepingShown(Keeping(), trouble=trouble))
    assert card._would_go.text() == "The history cannot be read."
    card.show_keeping(KeepingShown(Keeping(), None, Holdings(), 0))
    assert card._held.text() == "The history has no line."


def test_the_whole_history_is_deleted_on_another_card(card: KeepingCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.whole_requested):
        card.whole.click()
    assert not card.lies_over


def test_another_language_keeps_the_choice(card: KeepingCard, qapp: QApplication) -> None:
    Language(qapp, QLocale("en_GB")).speak("de")
    assert card.lines.amount() == 75_000
    assert card.age.amount() == 365


def test_amounts_in_words() -> None:
    assert [str(age_words(days)) for days in (30, 365, None, 1, 8)] == [
        "A month",
        "A year",
        "However long",
        "One day",
        "8 days",
    ]
    assert [str(lines_words(lines)) for lines in (None, 1, 5)] == [
        "Any number of lines",
        "One line",
        "5 lines",
    ]
    assert [str(size_words(size)) for size in (None, 5)] == ["Any size", "5 MB"]
