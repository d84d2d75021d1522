"""The cards of keeping and deleting, in each of their states."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.keeping import Holdings, Keeping
from bithuman_panel.core.models import Target
from bithuman_panel.core.removing import Found
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.keeping import KeepingShown
from bithuman_panel.ui.keeping_card import KeepingCard
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import entry_of

NOON = 1_767_265_200.0
HELD = Holdings(48_210, 160_000_000, NOON - 400 * 86_400, 168_500_000, 5, 790_000_000)
WRITTEN = "Please welcome Zoë, who has come from very far away to be with us on this evening."
ENTRIES = tuple(
    replace(entry_of(f"e{place}"), line=replace(entry_of().line, text=WRITTEN)) for place in "123"
)
FOUND = Found(
    tuple(f"e{number}" for number in range(1_204)),
    unsettled=2,
    since=NOON - 40 * 86_400,
    until=NOON,
    targets=tuple(Target("A48KCZ1TQ7", room) for room in ("lobby", None, *"abcdefg")),
    samples=ENTRIES,
)
# What the operator has written, and codes.
FACTS = (WRITTEN, "A48KCZ1TQ7", "lobby", *"abcdefg")


def come(window: MainWindow) -> KeepingCard:
    """Open the card as a person does: from elsewhere."""
    card = window.cards.keeping()
    card.leave()
    card.come()
    return card


def keeping(window: MainWindow) -> QWidget:
    """All is known, and another choice would let lines go."""
    card = come(window)
    card.show_keeping(KeepingShown(Keeping(365, 75_000, 500), None, HELD, 3_120))
    return card


def keeping_fixed(window: MainWindow) -> QWidget:
    """IT has fixed it."""
    card = come(window)
    card.show_keeping(KeepingShown(Keeping(90), 90, HELD, 1))
    return card


def keeping_unknown(window: MainWindow) -> QWidget:
    """Nothing is known of it yet."""
    card = come(window)
    card.show_keeping(KeepingShown(Keeping()))
    return card


def keeping_kept(window: MainWindow) -> QWidget:
    """What was chosen is kept."""
    keeping(window)
    window.cards.keeping().show_kept()
    return window.cards.keeping()


def removal(window: MainWindow) -> QWidget:
    """Many lines are to go, and another number was typed than theirs."""
    card = window.cards.removal()
    card.leave()
    card.show_looking(is_all=False)
    card.show_found(FOUND)
    card.complain(say("This is not the number of lines. Type it exactly as it stands above."))
    return card


def removal_looks(window: MainWindow) -> QWidget:
    """It is looked what is to go."""
    card = window.cards.removal()
    card.leave()
    card.show_looking(is_all=True)
    card.show_work(say("Looking what is to go: {done} lines so far", done=12_300), 12_300, None)
    return card


def removal_done(window: MainWindow) -> QWidget:
    """They are gone, or something was in the way."""
    card = window.cards.removal()
    card.leave()
    card.show_looking(is_all=False)
    card.show_outcome(say("Show mode is on: no line can be deleted. Switch it off first."))
    return card


CARDS = (
    keeping,
    keeping_fixed,
    keeping_unknown,
    keeping_kept,
    removal,
    removal_looks,
    removal_done,
)
