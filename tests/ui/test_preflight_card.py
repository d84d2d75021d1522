from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.preflight import Note, Way, in_order, looking, verdict
from bithuman_panel.presenters.preflight import PreflightShown
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import LIGHT
from bithuman_panel.ui.preflight_card import MOST_ROWS, PreflightCard
from tests.audit.preflight_scenes import NOTES, STANDING, preflight, preflight_ready
from tests.ui.ear import Ear

READY = (
    "Ready: Ava is live in 2 rooms, 7 people, 180 ms away, credits for about 3 h 50 min, 14 cues "
    "resolve."
)


@pytest.fixture
def card(window: MainWindow) -> PreflightCard:
    preflight_ready(window)
    return window.cards.preflight()


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    """A screen reader that hears."""
    made = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", made.hear)
    return made


def shown(*notes: Note, is_done: bool = True) -> PreflightShown:
    told = verdict(notes, STANDING, is_on=False) if is_done else looking(1, 9)
    covered = verdict(notes, STANDING, is_on=False, is_covered=True) if is_done else told
    return PreflightShown(told, covered, in_order(notes, is_on=False), is_done)


def told(ear: Ear) -> list[str]:
    return [words for words, _ in ear.heard]


def rows(card: PreflightCard) -> list[tuple[str, str]]:
    return [row.text() for row in card.rows if not row.isHidden()]


def test_the_sentence_stands_above_all_that_was_looked_at(card: PreflightCard) -> None:
    assert card.sentence() == READY
    assert rows(card) == [("Good", "The history is whole.")]
    assert card.accessibleName() == "Preflight"
    assert card.again.accessibleDescription() == READY


def test_the_worst_stands_first_and_what_is_left_out_is_counted(window: MainWindow) -> None:
    preflight(window)
    card = window.cards.preflight()
    assert [state for state, _ in rows(card)][:5] == [
        "To mend",
        "To mend",
        "Look at it",
        "Not known",
        "Good",
    ]
    assert len(rows(card)) == MOST_ROWS
    assert card.more() == "and 5 more"
    card.show_preflight(shown(*NOTES[4:] * (MOST_ROWS + 1)))
    assert card.more() == "and one more"
    card.show_preflight(shown(*NOTES[4:]))
    assert (len(rows(card)), card.more()) == (1, "")


@pytest.mark.parametrize(
    ("place", "way", "cue", "words"),
    [
        (0, Way.TABLES, "", "Open the tables"),
        (1, Way.CUE, "c", "Edit the cue"),
        (2, Way.TARGETS, "", "Choose a target"),
        (3, Way.ACCOUNT, "", "Open Account"),
    ],
)
def test_a_button_goes_where_it_can_be_mended(
    window: MainWindow, qtbot: QtBot, place: int, way: Way, cue: str, words: str
) -> None:
    preflight(window)
    card = window.cards.preflight()
    row = card.rows[place]
    assert row.go.text() == words
    assert row.go.accessibleDescription() == row.text()[1]
    row.go.setFocus()
    with qtbot.waitSignal(card.way_requested) as asked:
        QTest.keyClick(row.go, Qt.Key.Key_Space)
    assert asked.args == [way, cue]
    assert not card.lies_over


def test_what_is_good_has_no_button(card: PreflightCard) -> None:
    assert card.rows[0].go.isHidden()
    row = card.rows[5]
    assert row.text() == ("", "")
    row.go.click()


def test_it_can_look_again_by_the_keyboard(card: PreflightCard, qtbot: QtBot) -> None:
    assert card.again.hasFocus()
    with qtbot.waitSignal(card.again_requested):
        QTest.keyClick(card.again, Qt.Key.Key_Space)
    assert card.lies_over


def test_the_end_of_it_is_told_aloud_once(window: MainWindow, ear: Ear) -> None:
    card = window.cards.preflight()
    card.come()
    card.show_preflight(shown(*NOTES[4:], is_done=False))
    assert not [words for words in told(ear) if "Looking" in words]
    card.show_preflight(shown(*NOTES[4:]))
    card.show_preflight(shown(*NOTES[4:]))
    assert [words for words in told(ear) if words.startswith("Ready")] == [READY]
    card.show_preflight(shown(*NOTES))
    assert told(ear)[-1].startswith("Not ready: 2 things to mend.")


def test_behind_the_shield_nobody_is_named(card: PreflightCard, window: MainWindow) -> None:
    card.show_preflight(shown(*NOTES))
    window.shield.put(is_up=True)
    assert card.sentence() == "Not ready: 2 things to mend."
    assert ("To mend", "Hidden by the shield.") in rows(card)
    assert ("Good", "The history is whole.") in rows(card)
    window.shield.put(is_up=False)
    assert "guest" in card.sentence()


def test_it_keeps_nothing_once_it_has_gone(card: PreflightCard, window: MainWindow) -> None:
    card.leave()
    assert (card.sentence(), rows(card)) == ("", [])
    window.shield.put(is_up=True)
    assert card.sentence() == ""


def test_the_sentences_of_all_rows_begin_at_one_place_at_any_size(
    window: MainWindow, look: Look
) -> None:
    preflight(window)
    rows = window.cards.preflight().rows[:4]
    for percent in (100, 150):
        look.change(LIGHT, percent)
        assert {row._state.minimumWidth() for row in rows} == {look.px(84)}


def test_a_narrow_row_puts_its_parts_below_each_other(card: PreflightCard) -> None:
    row = card.rows[0]
    places = []
    for width in (600, 300, 600):
        row.resize(width, 200)
        row._row.activate()
        places.append(row._detail.y() > row._state.y())
    assert places == [False, True, False]


def test_ctrl_enter_sends_nothing(card: PreflightCard, window: MainWindow) -> None:
    sent: list[object] = []
    window.send_requested.connect(sent.append)
    QTest.keyClick(card.again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []


def test_one_key_asks_for_it(window: MainWindow, qtbot: QtBot) -> None:
    assert [key.toString() for key in window.commands["preflight"].keys] == ["F3"]
    with qtbot.waitSignal(window.preflight_requested):
        QTest.keyClick(window, Qt.Key.Key_F3)
