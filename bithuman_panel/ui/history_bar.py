"""What stands above the history: the field that searches it, filters, and what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.history_view import ListState
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.query_words import count_of, filters_of
from bithuman_panel.ui.search_field import SearchField
from bithuman_panel.ui.soon import NextFrame
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_LEAST_FIELD = 150
# Longer than any secret: one that was cut would not be known in what is kept of the words.
_LONGEST = 1_000


class HistoryBar(QWidget):
    """Search field and buttons in one row, or in two where it is narrow; below, what was found.

    Signals:
        searched: the words that are looked for, at each letter.
        filters_requested, report_requested: the buttons of that name.
        all_requested: take back all that narrows the list.
        newest_requested: go to the lines that have come meanwhile.
        left: the keyboard is to go to the table.
        resized: it wants more or less height than before.
        escaped: Esc was pressed; what is on its way is to be frozen by it as well.
    """

    searched = Signal(str)
    filters_requested = Signal()
    report_requested = Signal()
    all_requested = Signal()
    newest_requested = Signal()
    left = Signal()
    escaped = Signal()
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._state = ListState()
        self._newer = 0
        self._is_told = True
        self._tell_soon = NextFrame(self, self._catch_up)
        self._taking_room: object = None
        # The title of the run that is asked for; whoever chose it tells.
        self.show_title: str | None = None
        self.field = SearchField(look)
        self.field.setMaxLength(_LONGEST)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self.searched)
        texts.put(self.field.setAccessibleName, "Search history")
        texts.put(self.field.show_hint, "Words, agent, room or code")
        self.filters = self._button()
        self.report = texts.button("Report", object_name="short")
        self.all = texts.button("Show all lines", object_name="narrow")
        self.newer = self._button("narrow")
        self._told = plain(object_name="muted", wraps=True)
        self._buttons = QWidget()
        self._flow = Flow(self.filters, self.report)
        self._buttons.setLayout(self._flow)
        # In the order of Tab.
        self.in_order = (self.field, self.filters, self.report, self.newer, self.all)
        self._lay_out()
        self._connect()
        look.changed.connect(self._fit)
        texts.redo(self._tell)

    def begin_afresh(self) -> None:
        """Forget what was looked for."""
        self.field.clear()
        self.show_title = None
        self.show_state(ListState())
        self.show_newer(0)
        # At once: what was said of another account is not to stay in sight.
        self._catch_up()

    def show_state(self, state: ListState) -> None:
        """Say what is in the list; the field shows the words that are looked for."""
        before, self._state = self._state, state
        is_typed = state.query.words.strip() == self.field.text().strip()
        if is_typed and state.query.is_all and replace(before, found=state.found) == state:
            # How many there are is said of those that were found alone.
            return
        if not is_typed:
            self.field.setText(state.query.words)
        self._is_told = False
        if state.found is None:
            # All above the list is laid out anew for it: the letter is shown first.
            self._tell_soon()
        else:
            self._tell()

    def show_newer(self, count: int) -> None:
        """Offer to go to so many lines that have come out of sight."""
        if count != self._newer:
            self._newer = count
            self._tell()

    def text(self) -> str:
        """Return what is said of the list; empty for nothing."""
        self._catch_up()
        return self._told.text() if self._told.isVisibleTo(self) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead to the table, and Esc clear the field, or lead there from an empty one."""
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where one is too narrow."""
        super().resizeEvent(event)
        self._fit()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.left.emit()
            return True
        if key != Qt.Key.Key_Escape:
            return False
        if not event.isAutoRepeat():
            self._clear()
            self.escaped.emit()
        return True

    def _clear(self) -> None:
        if self.field.text():
            self.field.clear()
            self.searched.emit("")
        else:
            self.left.emit()

    def _catch_up(self) -> None:
        if not self._is_told:
            self._tell()

    def _tell(self) -> None:
        self._is_told = True
        facts = [*self._facts()]
        query, shield = self._state.query, self._look.shield
        number = count_of(query)
        words = counted("Filters (one)", "Filters ({count})", number) if number else say("Filters")
        self._texts.put(self.filters.setText, words)
        # What was typed may be a line: it is hidden as lines are.
        hidden, shown = QLineEdit.EchoMode.NoEcho, QLineEdit.EchoMode.Normal
        self.field.setEchoMode(hidden if shield.is_up else shown)
        # The card is full of names.
        self.filters.setEnabled(not shield.is_up)
        newer = counted("One new line", "{count} new lines", self._newer) if self._newer else None
        self._texts.put(self.newer.setText, newer)
        self.newer.setVisible(newer is not None)
        self.all.setVisible(not query.is_all)
        self._told.setText(listed(facts))
        self._told.setVisible(bool(facts))
        self._below.setVisible(bool(facts) or not query.is_all or newer is not None)
        taking_room = (self._told.text(), self.newer.text(), self.filters.text(), query.is_all)
        if taking_room != self._taking_room:
            self._taking_room = taking_room
            self.resized.emit()

    def _facts(self) -> Iterator[str]:
        state = self._state
        if state.note:
            yield self._look.shield.says(state.note)
        if not state.query.is_all:
            yield said(self._found())
            yield from filters_of(state.query, self._look.shield, self.show_title)
        if state.hidden:
            yield said(
                counted(
                    "One new line is not among them",
                    "{count} new lines are not among them",
                    state.hidden,
                )
            )
        if state.behind:
            yield said(say("Older lines are still being taken in"))

    def _found(self) -> Sentence:
        if self._state.found is None:
            return say("Counting …")
        return counted("One line found", "{count} lines found", self._state.found)

    def _connect(self) -> None:
        self.filters.clicked.connect(lambda _checked=False: self.filters_requested.emit())
        self.report.clicked.connect(lambda _checked=False: self.report_requested.emit())
        self.all.clicked.connect(lambda _checked=False: self.all_requested.emit())
        self.newer.clicked.connect(lambda _checked=False: self.newest_requested.emit())

    def _button(self, name: str = "short") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._rows = rows = QVBoxLayout()
        self._first = QHBoxLayout()
        self._first.addWidget(self.field, 1)
        self._first.addWidget(self._buttons)
        rows.addLayout(self._first)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.addWidget(self._told, 1)
        acts = Flow.into(below, self.newer, self.all)
        rows.addWidget(self._below)
        self.setLayout(rows)
        self._spaces.give(rows, (0, 0, 0, 0), 6)
        for row in (self._first, self._flow, below, acts):
            self._spaces.give(row, (0, 0, 0, 0), 6)

    def _fit(self) -> None:
        """Put the buttons beside the field, or below it."""
        wanted = self._look.px(_LEAST_FIELD) + self._flow.sizeHint().width()
        is_wide = self.width() >= wanted
        if is_wide != (self._first.indexOf(self._buttons) >= 0):
            if is_wide:
                self._first.addWidget(self._buttons)
            else:
                self._rows.insertWidget(1, self._buttons)
