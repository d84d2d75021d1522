"""The right column: history above, details of the chosen row below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.copy_as import as_curl, as_python
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.details_view import DetailsView
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.history_model import Column, HistoryModel
from bithuman_panel.ui.history_table import HistoryTable
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look


WIDE, _WITH_TIME = 500, 380
_TARGET = 112
_LEAST_HISTORY, _LEAST_DETAILS = 130, 110
_NO_LINE = say("No line yet. What you send shows up here, with what became of it.")


class RecordPane(QWidget):
    """The view of ``RecordPresenter``, but for what is shown on the stage.

    ``model`` holds the rows of the history, for whoever shows them too.

    Signals:
        entry_chosen: the id of the entry to look at; empty for none.
        reuse_requested: put the line back into the composer.
        rehearsal_requested: try the panel without any account.
        unknown_judged: a person's word (``Correction``) on an unknown outcome.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    entry_chosen = Signal(str)
    reuse_requested = Signal()
    rehearsal_requested = Signal()
    unknown_judged = Signal(Correction)
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._icons: list[tuple[QPushButton, str]] = []
        self._target_percent = 0
        self._entry: Entry | None = None
        self._is_rehearsal = False
        self.model = HistoryModel(look)
        self.below = frame("pane")
        self.history = self._table()
        self.empty = EmptyState(self.history, look)
        self.empty.acted.connect(self.rehearsal_requested)
        self.work = WorkBar(look, "Cancel the writing")
        self.work.news.connect(self.news)
        self.work.left.connect(self.history.setFocus)
        self.details = DetailsView(look)
        self._problem = plain(object_name="alarm", wraps=True)
        self._reuse = self._button("edit", self.reuse_requested.emit)
        self._curl = self._button("copy", lambda: self._copy(as_curl))
        self._python = self._button("copy", lambda: self._copy(as_python))
        texts.put(self._reuse.setText, "&Edit")
        for place in (self._reuse.setAccessibleName, self._reuse.setToolTip):
            texts.put(place, "Edit and send again")
        self._curl.setText("curl")
        for place in (self._curl.setAccessibleName, self._curl.setToolTip):
            texts.put(place, "Copy as curl")
        self._python.setText("Python")
        for place in (self._python.setAccessibleName, self._python.setToolTip):
            texts.put(place, "Copy as Python")
        # Else the tool tip would be read as well, and it says the name once more.
        texts.put(
            self._reuse.setAccessibleDescription,
            "Puts the line back into the message. Nothing is sent.",
        )
        for button in (self._curl, self._python):
            texts.put(button.setAccessibleDescription, "The copy never holds the API secret.")
        self._verdicts = self._verdict_buttons()
        self._lay_out()
        self.show_details(None)
        look.changed.connect(self._draw)
        self._draw()
        texts.redo(self._tell)

    def add_to_heading(self, button: QWidget) -> None:
        """Put ``button`` at the end of the heading."""
        self._top.addWidget(button)
        verdicts = self._verdicts.findChildren(QPushButton)
        below = (*verdicts, self.details, self._reuse, self._curl, self._python)
        for before, after in pairwise((button, self.history, *below)):
            self.setTabOrder(before, after)

    def begin_afresh(self, *, is_rehearsal: bool) -> None:
        """Forget another account's history."""
        self._is_rehearsal = is_rehearsal
        self.model.show_entries(())
        self.empty.clear()
        self.work.begin_afresh()
        self.show_details(None)
        self._problem.hide()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries, newest first."""
        self.model.show_entries(entries)
        self._show_emptiness()

    def add_entry(self, entry: Entry) -> None:
        """Put a new entry on top."""
        self.model.add_entry(entry)
        self._show_emptiness()
        if self.history.verticalScrollBar().value() <= 1:
            self.history.scrollToTop()

    def update_entry(self, entry: Entry) -> None:
        """Repaint the row of an entry."""
        self.model.update_entry(entry)

    def select(self, entry_id: str) -> None:
        """Select the row of an entry."""
        row = self.model.row_of(entry_id)
        if row is not None:
            self.history.setCurrentIndex(self.model.index(row, Column.OUTCOME))

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry that a row of the history shows."""
        return self.model.entry_at(row)

    def show_details(self, entry: Entry | None) -> None:
        """Show the full record of one entry, and what can be done with it."""
        self._entry = entry
        self.details.show_entry(entry)
        can_copy = self._can_copy()
        is_open = entry is not None and entry.outcome is Outcome.UNKNOWN and not entry.is_judged
        focused = self.window().focusWidget()
        # Ctrl+Enter takes the details on to a line that has no request yet, and must not take the
        # keyboard along.
        is_coming = entry is not None and entry.outcome is None
        stays: dict[QWidget, bool] = {self._reuse: entry is not None, self._verdicts: is_open}
        for button in (self._curl, self._python):
            stays[button] = can_copy or (is_coming and button is focused)
        going = (part for part, is_useful in stays.items() if not is_useful)
        if any(part is focused or part.isAncestorOf(focused) for part in going):
            # Qt would give it to the next button, for the next Space to press.
            self.details.setFocus()
        for part, is_useful in stays.items():
            part.setEnabled(is_useful)
        self._verdicts.setVisible(is_open)
        self._fit()

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        self._texts.put(self._problem.setText, sentence)
        self._problem.show()
        self._fit()
        self.news.emit(sentence, Urgency.ASSERTIVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the width has room for; where a line went is in the details, too."""
        super().resizeEvent(event)
        self._fit()

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            self.empty.clear()
        else:
            rehearse = None if self._is_rehearsal else say("Try it in rehearsal")
            self.empty.show_state("speak", _NO_LINE, rehearse)

    def _copy(self, form: Callable[[Exchange], str]) -> None:
        if self._entry and self._entry.exchange:
            QGuiApplication.clipboard().setText(form(self._entry.exchange))

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.model.entry_at(current.row())
        self.entry_chosen.emit(entry.id if entry else "")

    def _table(self) -> HistoryTable:
        table = HistoryTable(self.model)
        self._texts.put(table.setAccessibleName, "History")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TARGET, QHeaderView.ResizeMode.Interactive)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        return table

    def _draw(self) -> None:
        for button, name in self._icons:
            give_icon(button, name, self._look.theme.text, self._look.px(16))
        self.history.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))
        self.history.verticalHeader().setDefaultSectionSize(self._look.px(36))
        if self._target_percent != self._look.percent:
            # Else the width that a hand has given it stays.
            self._target_percent = self._look.percent
            self.history.horizontalHeader().resizeSection(Column.TARGET, self._look.px(_TARGET))
        self.details.show_entry(self._entry)
        self._fit()

    def _tell(self) -> None:
        self.model.retell()
        self.show_details(self._entry)

    def _can_copy(self) -> bool:
        """What is hidden does not go to the clipboard, either: others see what is pasted."""
        exchange = self._entry.exchange if self._entry else None
        return bool(exchange and exchange.request_body) and not self._look.shield.is_up

    def _button(self, icon_name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName("short")
        button.setAutoDefault(False)
        self._icons.append((button, icon_name))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _verdict_buttons(self) -> QWidget:
        box = QWidget()
        row = Flow()
        box.setLayout(row)
        self._spaces.give(row, (0, 0, 0, 0), 6)
        for text, what in (
            (say("&It was spoken"), Correction.SPOKEN),
            (say("Say it agai&n"), Correction.SAID_AGAIN),
            (say("&Leave it"), Correction.LEFT),
        ):
            button = QPushButton()
            self._texts.put(button.setText, text)
            button.setObjectName("narrow")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _c=False, what=what: self.unknown_judged.emit(what))
            row.addWidget(button)
        return box

    def _lay_out(self) -> None:
        self._above = above = frame("pane")
        top = QVBoxLayout(above)
        heading = self._texts.label("Histor&y", object_name="heading")
        heading.setBuddy(self.history)
        self._top = QHBoxLayout()
        self._top.addWidget(heading, 1)
        top.addLayout(self._top)
        top.addWidget(self.history)
        top.addWidget(self.empty.button, 0, Qt.AlignmentFlag.AlignHCenter)
        top.addWidget(self.work)
        top.addWidget(self._problem)
        self._problem.hide()
        bottom = QVBoxLayout(self.below)
        bottom.addWidget(self._texts.label("Details", object_name="heading"))
        bottom.addWidget(self._verdicts)
        bottom.addWidget(self.details, 1)
        row = Flow(self._reuse, self._curl, self._python)
        bottom.addLayout(row)
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(self.below)
        split.setSizes([330, 420])
        split.setChildrenCollapsible(False)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(Scroll(split))
        spaces = self._spaces
        spaces.give(top, (12, 8, 12, 12), 4)
        spaces.give(bottom, (12, 12, 12, 12), 8)
        for layout in (self._top, row):
            spaces.give(layout, (0, 0, 0, 0), 8)

    def _fit(self) -> None:
        """Leave the narrow column to outcome and line; what needs more height scrolls."""
        px = self._look.px
        self.history.setColumnHidden(Column.TARGET, self.width() < px(WIDE))
        self.history.setColumnHidden(Column.TIME, self.width() < px(_WITH_TIME))
        self.history.setMinimumHeight(px(_LEAST_HISTORY))
        self.details.setMinimumHeight(px(_LEAST_DETAILS))
        self._split.setHandleWidth(px(12))
        # A splitter takes no account of what needs more height where it has less width.
        for part in (self._above, self.below):
            layout = part.layout()
            if layout:
                least = layout.totalMinimumHeightForWidth(self.width())
                part.setMinimumHeight(max(least, layout.totalMinimumSize().height()))
