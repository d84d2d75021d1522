"""The card Account: whose it is, how long its credits last, what is live, and the pages that help.

Nothing is sent from here; a session is ended on a card of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.ending import obstacle
from bithuman_panel.core.wording import say
from bithuman_panel.ui.account_words import facts
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.fact_grid import FactGrid
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.session_list import SessionList
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.core.troubles import Door
    from bithuman_panel.presenters.account_card import AccountShown
    from bithuman_panel.ui.look import Look

_HINT = "Esc closes. Nothing is sent from here."
_MOST_DOORS = 3
_NOT_TOLD = say("The platform does not say what is live.")
_NOTHING = say("Nothing is live now.")


class AccountCard(FormCard):
    """The view of ``AccountCardPresenter``.

    Signals:
        page_requested: open this page of the platform.
        end_requested: end the session of this id.
        other_requested: show the page for another account or secret.
    """

    page_requested = Signal(str)
    end_requested = Signal(str)
    other_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        self._look = look
        self._shown: AccountShown | None = None
        self._doors: tuple[Door, ...] = ()
        self._is_told = False
        self.facts = FactGrid(look)
        self.sessions = SessionList(look)
        self.empty = EmptyState(self.sessions, look)
        self._trouble = plain(object_name="refusal", wraps=True)
        self._obstacle = plain(object_name="muted", wraps=True)
        self.doors = [QPushButton() for _ in range(_MOST_DOORS)]
        form = QWidget()
        self._rows = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        self._own = Texts(self, look.shield)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "Account")
        self.end = self._texts.button("&End this session …")
        self.other = self._texts.button("&Another account or secret …")
        self._lay_out()
        self._connect()
        self._own.redo(self._tell)

    def come(self) -> None:
        """Lie over the stage, with the keyboard."""
        self.arrive(self.sessions)

    def show_account(self, shown: AccountShown) -> None:
        """Show the account as it is known now."""
        had = self._shown
        self._shown = shown
        activity = shown.activity
        self.sessions.show_sessions(activity.sessions if activity else ())
        if activity and activity.sessions:
            self.empty.clear()
        else:
            is_known = activity is not None and activity.active is not None
            self.empty.show_state("people", _NOTHING if is_known else _NOT_TOLD)
        self._tell()
        if had is None or self._height_may_differ(had, shown):
            self.place()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self._shown = None
        self.sessions.show_sessions(())
        self.facts.show_facts(())

    def _height_may_differ(self, had: AccountShown, shown: AccountShown) -> bool:
        return (had.account, had.trouble) != (shown.account, shown.trouble)

    def _tell(self) -> None:
        """Say everything in the window's language, covered while the shield is up."""
        shown = self._shown
        if shown is None:
            return
        self.facts.show_facts(facts(shown, self._look.shield))
        trouble = shown.trouble
        told = say("{title} {hint}", title=trouble.title, hint=trouble.hint) if trouble else None
        self._own.put(self._trouble.setText, told)
        self._trouble.setVisible(told is not None)
        self._doors = shown.doors[:_MOST_DOORS]
        for button, door in zip(self.doors, self._doors, strict=False):
            self._own.put(button.setText, door.words)
        for place, button in enumerate(self.doors):
            button.setVisible(place < len(self._doors))
        self._tell_end()

    def _tell_end(self) -> None:
        """Say why the session in the list cannot be ended, if it cannot."""
        session, shown = self.sessions.current(), self._shown
        why = obstacle(session, is_locked=shown.is_locked) if session and shown else None
        self._texts.put(self._obstacle.setText, why)
        self._texts.put(self.end.setAccessibleDescription, why)
        self._obstacle.setVisible(why is not None)
        self.end.setEnabled(session is not None and why is None)

    def _on_door(self, place: int) -> None:
        if place < len(self._doors):
            self.page_requested.emit(self._doors[place].page)

    def _on_end(self) -> None:
        session = self.sessions.current()
        if session:
            # First away: what comes next gives the keyboard back to where this one took it.
            self.leave()
            self.end_requested.emit(session.id)

    def _on_other(self) -> None:
        self.leave()
        self.other_requested.emit()

    def _connect(self) -> None:
        self.sessions.moved.connect(self._tell_end)
        self.end.clicked.connect(self._on_end)
        self.other.clicked.connect(self._on_other)
        for place, button in enumerate(self.doors):
            button.clicked.connect(lambda _=False, place=place: self._on_door(place))

    def _lay_out(self) -> None:
        heading = self._texts.label("Live now", object_name="heading")
        heading.setBuddy(self.sessions)
        for part in (self._trouble, self.facts):
            self._rows.addWidget(part)
        pages = Flow.into(self._rows, *self.doors)
        self._rows.addWidget(heading)
        self._rows.addWidget(self.sessions, 1)
        self._rows.addWidget(self._obstacle)
        acts = Flow.into(self._rows, self.end, self.other)
        spaces = Spaces(self, self._look)
        spaces.give(self._rows, (0, 0, 0, 0), 10)
        for flow in (pages, acts):
            spaces.give(flow, (0, 0, 0, 0), 8)
        for button in self.doors:
            button.setAutoDefault(False)
        self._trouble.hide()
        self._obstacle.hide()
        self._scroll.follow(self.end, self.other)
