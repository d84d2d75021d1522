"""What is found in the history, and the card that narrows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Choices, Played, Query
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.history_view import ListState
from bithuman_panel.ui.history_model import ListedRows
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.entries import AT, every_state

AGENT, ROOM, SHOW = "A12345678", "main-stage-left-by-the-entrance", "Grand Hall, autumn tour"
CHOICES = Choices(
    (AGENT, "B2"), ((AGENT, "lobby"), (AGENT, ROOM)), ("Rehearsal",), (Played("r1", SHOW, AT, 40),)
)
NARROWED = Query(
    words="welcome",
    outcomes=frozenset({Outcome.REJECTED, Outcome.UNKNOWN}),
    mode=Mode.SPEAK,
    agent=AGENT,
    room=ROOM,
    run="r1",
    since=AT,
    until=AT + 3 * 86_400,
)
FACTS = (AGENT, ROOM, SHOW, "welcome")


def found(window: MainWindow) -> None:
    """Some lines were found; others have come, some of which are not asked for."""
    window.record.show_rows(ListedRows(every_state()))
    window.record.bar.show_title = SHOW
    window.record.show_state(ListState(NARROWED, 1204, 2, behind=9))
    window.record.bar.show_newer(3)


def found_nothing(window: MainWindow) -> None:
    """No line was found."""
    window.record.show_rows(ListedRows())
    window.record.show_state(ListState(Query(words="welcome"), 0))


def counting(window: MainWindow) -> None:
    """All is shown again, and is being counted; a page has not been read."""
    note = say("All lines are shown again: this one was not among those found.")
    window.record.show_rows(_Unread())
    window.record.show_state(ListState(Query(words="welcome"), None, note=note))


def found_shielded(window: MainWindow) -> None:
    """The shield hides what is looked for, as it hides lines."""
    found(window)
    window.shield.put(is_up=True)


def filters(window: MainWindow) -> QWidget:
    """The card with something chosen, and a filter that has a name."""
    card = window.cards.filters()
    card.come()
    card.show_choices(CHOICES)
    card.show_filters(NARROWED, None)
    card.show_saved((SHOW, "welcome"), SHOW)
    return card


def filters_refused(window: MainWindow) -> QWidget:
    """Nothing is chosen; a name is missing."""
    card = filters(window)
    window.cards.filters().show_filters(replace(NARROWED, since=None, until=None, room=None), None)
    window.cards.filters().show_saved((), None)
    window.cards.filters().refuse(say("Type a name for these filters first."))
    return card


class _Unread(ListedRows):
    """Rows of which only some have been read."""

    def __init__(self) -> None:
        super().__init__(every_state()[:2])

    @property
    def count(self) -> int:
        return 500


HISTORY = (found, found_nothing, counting, found_shielded)
CARDS: tuple[Callable[[MainWindow], QWidget | None], ...] = (filters, filters_refused)
