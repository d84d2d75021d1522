"""The card on which keys are changed, in the window and with its presenter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.app.keymap import WindowKeymap
from bithuman_panel.core.keymap import Act
from bithuman_panel.core.wording import Sentence
from bithuman_panel.ui.card_row import HEADING, MORE
from bithuman_panel.ui.keys import KEYS
from bithuman_panel.ui.keys_editor import KeysEditor
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.translate import CONTEXT
from tests.ui.asking import Asked
from tests.ui.ear import Ear
from tests.ui.hands import CTRL, press

Key = Qt.Key
GO = "GO with the line on standby"


class Kept:
    """What is remembered of the keys, and how to take a change back."""

    def __init__(self) -> None:
        self.changes: Mapping[str, tuple[str, ...]] = {}
        self.steps: list[Callable[[], object]] = []

    def key_changes(self) -> Mapping[str, tuple[str, ...]]:
        return self.changes

    def keep_key_changes(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        self.changes = changes

    def offer(self, _sentence: Sentence, act: Callable[[], object]) -> None:
        self.steps.append(act)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def card(window: MainWindow, kept: Kept) -> Iterator[KeysEditor]:
    """The card, opened from the menu, with the keys as usual."""
    # Kept until the test is over: nobody else holds it.
    keymap = WindowKeymap(window, kept, kept.offer)
    window.composer.message.setFocus()
    window.commands["keys.change"].trigger()
    assert window.cards.keys_editor().field.hasFocus()
    yield window.cards.keys_editor()
    del keymap


def rows(card: KeysEditor) -> dict[str, str]:
    items = [card.rows.item(row) for row in range(card.rows.count())]
    return {item.text(): item.data(MORE) for item in items if not item.data(HEADING)}


def listens(card: KeysEditor) -> bool:
    return card.learn.is_listening


def removes(card: KeysEditor) -> list[str]:
    return [button.text() for button in card.removes if button.isVisible()]


def teach(card: KeysEditor, qtbot: QtBot, key: Qt.Key) -> None:
    card.learn.click()
    # It comes a moment after the key, which on a busy machine is before the key is through.
    with qtbot.waitSignal(card.learn.caught):
        QTest.keyClick(card.window().windowHandle(), key)


def find(card: KeysEditor, qtbot: QtBot, typed: str) -> None:
    card.field.selectAll()
    qtbot.keyClicks(card.field, typed)


def test_it_lists_everything_with_its_keys(window: MainWindow, card: KeysEditor) -> None:
    shown = rows(card)
    assert shown[GO] == "F5 · PgDown"
    assert shown["Refresh agents and rooms"] == "Ctrl+R"
    assert shown["Size · 125 %"] == ""
    assert len(shown) == len(window.keymap.usual)
    assert card.rows.words(card.rows.act()) == GO
    assert removes(card) == ["Take away F5", "Take away PgDown"]
    assert card.rows.told() == f"{GO} · F5 · PgDown"


def test_it_finds_by_words_and_by_keys(card: KeysEditor, qtbot: QtBot) -> None:
    find(card, qtbot, "say the cover")
    assert list(rows(card)) == ["Say the cover line at once"]
    find(card, qtbot, "ctrl+k")
    assert list(rows(card)) == ["Quick switcher …"]
    find(card, qtbot, "zzz")
    assert rows(card) == {}
    assert not card.learn.isVisible()
    press(card.field, Key.Key_Return)
    press(card.field, Key.Key_Down)
    assert not listens(card)


def test_the_arrows_choose_and_enter_learns(card: KeysEditor) -> None:
    press(card.field, Key.Key_Down)
    assert card.rows.act() == Act.GO_CONFIRMED
    press(card.field, Key.Key_Up)
    press(card.field, Key.Key_Up)
    press(card.field, Key.Key_PageDown)
    assert card.rows.act() == Act.STEER
    press(card.field, Key.Key_Return, held=True)
    assert not listens(card)
    press(card.field, Key.Key_Return)
    assert listens(card)
    assert card.told() == ""


def test_a_clicker_is_learned_and_works_at_once(
    window: MainWindow, card: KeysEditor, kept: Kept, qtbot: QtBot
) -> None:
    told: list[object] = []
    window.go_keys.pressed.connect(lambda act, _is_repeat: told.append(act))
    teach(card, qtbot, Key.Key_B)
    assert rows(card)[GO] == "F5 · PgDown · B"
    assert "B does this now" in card.told()
    assert "while you write" in card.told()
    assert kept.changes == {"go": ("F5", "PgDown", "B")}
    assert told == []
    card.done.click()
    window.strip.armed.setFocus()
    press(window.strip.armed, Key.Key_B)
    assert told == [Act.GO]


def test_a_conflict_is_told_and_settled_in_its_place(
    window: MainWindow, card: KeysEditor, qtbot: QtBot
) -> None:
    find(card, qtbot, "tour")
    assert not card.take.isVisible()
    teach(card, qtbot, Key.Key_F5)
    assert card.told() == f"F5 already does this: {GO}."
    assert window.keymap.act_of("F5") == Act.GO
    assert card.take.hasFocus()
    press(card.take, Key.Key_Space)
    assert not card.take.isVisible()
    assert card.learn.hasFocus()
    assert window.keymap.act_of("F5") == "tour"
    assert window.commands["tour"].shortcut().toString() == "F5"
    find(card, qtbot, "standby")
    assert rows(card)[GO] == "PgDown"


def test_a_sentence_ends_as_sentences_do(card: KeysEditor) -> None:
    card.learned.emit(Act.GO, "Ctrl+K")
    assert card.told() == "Ctrl+K already does this: Quick switcher."


def test_a_key_that_cannot_be_had_is_refused(card: KeysEditor, qtbot: QtBot) -> None:
    teach(card, qtbot, Key.Key_Tab)
    assert card.told() == "This key is needed for writing and in lists. Press another key."
    press(card.learn, Key.Key_Space)
    press(card.learn, Key.Key_unknown)
    assert "no name" in card.told()


OF_PARTS = sorted({key for part in KEYS.values() for row in part.rows for key in row.keys})


def test_no_key_that_does_something_anywhere_is_given_away_without_a_word(
    window: MainWindow, card: KeysEditor
) -> None:
    for key in (key for key in OF_PARTS if key != "Alt"):
        card.learned.emit("column.wider", key)
        told = card.told()
        assert told, key
        assert not told.endswith("does this now: Make this column wider."), key
        assert card.take.isVisible() is ("already does this" in told), key


def test_keys_are_taken_away_and_come_back(
    window: MainWindow, card: KeysEditor, kept: Kept
) -> None:
    assert not card.usual.isVisible()
    card.removes[0].click()
    assert card.told() == "F5 does nothing now."
    assert removes(card) == ["Take away PgDown"]
    card.removes[3].click()
    assert card.learn.hasFocus()
    card.usual.click()
    assert removes(card) == ["Take away F5", "Take away PgDown"]
    card.removes[0].click()
    card.all_usual.click()
    assert window.keymap.keys(Act.GO) == ("F5", "PgDown")
    assert kept.changes == {}
    kept.steps[-1]()
    assert removes(card) == ["Take away PgDown"]


def test_what_is_always_there_cannot_be_taken_away(card: KeysEditor, qtbot: QtBot) -> None:
    find(card, qtbot, "esc")
    assert removes(card) == []
    teach(card, qtbot, Key.Key_F13)
    assert removes(card) == ["Take away F13"]


def test_no_line_leaves_and_esc_holds(
    window: MainWindow, card: KeysEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(window)
    escapes: list[int] = []
    window.help_escaped.connect(lambda: escapes.append(1))
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    for place in (card.field, card.rows, card.done):
        press(place, Key.Key_Return, CTRL)
        assert "Nothing is sent from here" in ear.heard[-1][0]
    card.learn.click()
    assert "Press the button now" in ear.heard[-1][0]
    press(card.learn, Key.Key_Escape)
    assert not card.isHidden()
    press(card.field, Key.Key_Escape)
    assert not card.lies_over
    assert (asked.told, escapes) == ([], [1, 1])
    assert window.composer.message.hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_all_of_it_can_be_reached_in_a_small_window(
    window: MainWindow, card: KeysEditor, look: Look, percent: int
) -> None:
    window.resize(900, 600)
    look.change(look.theme, percent)
    assert QRect(window.pages.geometry()).contains(card.geometry())
    for widget in (card.learn, card.done, card.all_usual):
        widget.setFocus()
        QApplication.sendPostedEvents()
        inside = card.mapFromGlobal(widget.mapToGlobal(widget.rect().center()))
        assert card.rect().contains(inside)


class Loud(QTranslator):
    """A language of capitals."""

    def translate(
        self, context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        return text.upper() if context == CONTEXT and "{" not in text else None

    def isEmpty(self) -> bool:
        return False


def test_it_speaks_another_language_at_once(
    card: KeysEditor, qapp: QApplication, qtbot: QtBot
) -> None:
    loud = Loud()
    qapp.installTranslator(loud)
    try:
        qtbot.waitUntil(lambda: "REFRESH AGENTS AND ROOMS" in rows(card))
        assert card.done.text() == "CLOSE"
    finally:
        qapp.removeTranslator(loud)
        qtbot.waitUntil(lambda: "Refresh agents and rooms" in rows(card))
