"""The cards that a window makes late are what they would be had they been there all the time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from bithuman_panel.core.agents import page_of
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.keymap import Act, Keymap
from bithuman_panel.core.models import Agent
from bithuman_panel.ui.act_words import usual_keys
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.keys import Part
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.late_card import LateCard
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import LIGHT
from tests.audit import (
    account_scenes,
    history_scenes,
    keeping_scenes,
    preflight_scenes,
    report_scenes,
    support_scenes,
)
from tests.audit.audited import settle
from tests.ui.importable import BOOK, shown_of

OPENS: dict[str, Callable[[MainWindow], object]] = {
    "switcher": lambda window: window.cards.switcher().open(),
    "keys": lambda window: window.toggle_keys(),
    "keys_editor": lambda window: window.cards.keys_editor().open(),
    "cue_editor": lambda window: window.cards.cue_editor().show_cue(Cue("c", "Welcome"), 1, 2),
    "show_tables": lambda window: window.cards.show_tables().come(),
    "nickname": lambda window: window.cards.nickname().ask("A1", "lobby", "Foyer"),
    "viewer": lambda window: window.cards.viewer().offer(Agent("A1", "Ava"), page_of("A1")),
    "imports": lambda window: window.cards.imports().show_import(shown_of(BOOK)),
    "account": account_scenes.account,
    "ending": account_scenes.ending,
    "preflight": preflight_scenes.preflight,
    "bundle": support_scenes.bundle,
    "log": support_scenes.log,
    "report": report_scenes.report,
    "keeping": keeping_scenes.keeping,
    "removal": keeping_scenes.removal,
    "filters": history_scenes.filters,
    "drills": lambda window: window.drilling.open(),
    "exam": lambda window: window.drilling.show_result(),
}


def card_of(window: MainWindow, name: str) -> LateCard[Cover]:
    late: LateCard[Cover] = getattr(window.cards, name)
    return late


def words(card: QWidget) -> list[str]:
    buttons = [button.text() for button in card.findChildren(QPushButton)]
    labels = [label.text() for label in card.findChildren(QLabel)]
    return [text for text in (*buttons, *labels) if text]


def test_a_window_has_no_card_until_one_is_opened(window: MainWindow) -> None:
    assert not [card for card in window.cards.all if card.is_made]
    assert not [card for card in window.findChildren(Cover) if card.lies_over]
    assert len(window.cards.all) == len(OPENS)


def test_a_card_comes_over_the_stage_and_goes_with_esc(window: MainWindow) -> None:
    before = window.focusWidget()
    for name, opens in OPENS.items():
        late = card_of(window, name)
        assert not late.is_made, name
        opens(window)
        assert (late.is_made, late.lies_over, window.pages.is_covered) == (True, True, True), name
        assert late().isAncestorOf(window.focusWidget()), name
        window.pages.escape()
        assert not late.lies_over, name
        assert window.focusWidget() is before, name


def test_a_card_made_late_speaks_and_looks_as_the_window_does_by_then(
    window: MainWindow, look: Look, qapp: QApplication
) -> None:
    language = Language(qapp, QLocale("en_GB"))
    for name, opens in OPENS.items():
        language.speak("de")
        look.change(LIGHT, 150)
        assert not card_of(window, name).is_made, name
        opens(window)
        card = card_of(window, name)()
        late_words, size = words(card), card.size()
        language.speak("en")
        settle(qapp)
        assert words(card) != late_words, name
        look.change(LIGHT, 100)
        assert card.size() != size, name
        window.pages.escape()


def test_the_keys_of_a_card_made_late_are_those_of_now(window: MainWindow) -> None:
    window.show_keymap(Keymap(usual_keys(window.commands), {Act.GO: ("B",)}))
    window.cards.keys_editor().open()
    window.cards.keys_editor().field.setText("standby")
    window.cards.keys_editor().field.textEdited.emit("GO with the line on standby")
    assert "Take away B" in words(window.cards.keys_editor())
    window.show_keymap(Keymap(usual_keys(window.commands), {Act.GO: ("N",)}))
    assert "Take away N" in words(window.cards.keys_editor())


@pytest.mark.parametrize(
    ("name", "part"), [("cue_editor", Part.CUE_EDITOR), ("show_tables", Part.SHOW_TABLES)]
)
def test_f1_lists_the_keys_of_a_card_made_late(window: MainWindow, name: str, part: Part) -> None:
    OPENS[name](window)
    window.toggle_keys()
    assert window.keys_here._part(card_of(window, name)()) is part


def test_the_shield_has_its_key_in_the_lists_of_a_card_made_late(window: MainWindow) -> None:
    shield = window.commands["shield"]
    for picker in (
        window.cards.cue_editor().form.target.agent,
        window.cards.cue_editor().form.target.room,
    ):
        assert all(shield in view.actions() for view in picker._lists())
