"""The right column: history above, details of the chosen row below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.copy_as import as_curl, as_python
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.ui.details_view import DetailsView
from bithuman_panel.ui.history_model import Column, HistoryModel
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.theme import Theme


WIDE = 500


class RecordPane(QWidget):
    """The view of ``RecordPresenter``, but for what is shown on the stage.

    Signals:
        entry_chosen: the id of the entry to look at; empty for none.
        reuse_requested: put the line back into the composer.
        unknown_judged: a person's word (``Correction``) on an unknown outcome.
    """

    entry_chosen = Signal(str)
    reuse_requested = Signal()
    unknown_judged = Signal(Correction)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entry: Entry | None = None
        self._model = HistoryModel(theme)
        self.history = self._table()
        self.details = DetailsView(theme)
        self._problem = plain(object_name="alarm", wraps=True)
        self._reuse = self._button(
            tr("Edit"), tr("Edit and send again"), "edit", self.reuse_requested.emit
        )
        self._curl = self._button(
            tr("curl"), tr("Copy as curl"), "copy", lambda: self._copy(as_curl)
        )
        self._python = self._button(
            tr("Python"), tr("Copy as Python"), "copy", lambda: self._copy(as_python)
        )
        self._verdicts = self._verdict_buttons()
        self._lay_out()
        self.show_details(None)

    def begin_afresh(self) -> None:
        """Forget another account's history."""
        self.show_entries(())
        self.show_details(None)
        self._problem.hide()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries, newest first."""
        self._model.show_entries(entries)

    def add_entry(self, entry: Entry) -> None:
        """Put a new entry on top."""
        self._model.add_entry(entry)
        if self.history.verticalScrollBar().value() <= 1:
            self.history.scrollToTop()

    def update_entry(self, entry: Entry) -> None:
        """Repaint the row of an entry."""
        self._model.update_entry(entry)

    def select(self, entry_id: str) -> None:
        """Select the row of an entry."""
        row = self._model.row_of(entry_id)
        if row is not None:
            self.history.setCurrentIndex(self._model.index(row, Column.OUTCOME))

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry that a row of the history shows."""
        return self._model.entry_at(row)

    def show_details(self, entry: Entry | None) -> None:
        """Show the full record of one entry, and what can be done with it."""
        self._entry = entry
        self.details.show_entry(entry)
        self._reuse.setEnabled(entry is not None)
        can_copy = bool(entry and entry.exchange and entry.exchange.request_body)
        self._curl.setEnabled(can_copy)
        self._python.setEnabled(can_copy)
        is_open = entry is not None and entry.outcome is Outcome.UNKNOWN and not _is_judged(entry)
        self._verdicts.setVisible(is_open)

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        self._problem.setText(said(sentence))
        self._problem.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the narrow column to outcome and line; where it went is in the details."""
        super().resizeEvent(event)
        self.history.setColumnHidden(Column.TARGET, self.width() < WIDE)

    def _copy(self, form: Callable[[Exchange], str]) -> None:
        if self._entry and self._entry.exchange:
            QGuiApplication.clipboard().setText(form(self._entry.exchange))

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self._model.entry_at(current.row())
        self.entry_chosen.emit(entry.id if entry else "")

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(tr("History"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(18, 18))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TIME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.OUTCOME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.TARGET, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(Column.TARGET, 120)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        return table

    def _button(
        self, text: str, name: str, icon_name: str, act: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        give_icon(button, icon_name, self._theme.text, 16)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _verdict_buttons(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for text, what in (
            (tr("It was spoken"), Correction.SPOKEN),
            (tr("Say it again"), Correction.SAID_AGAIN),
            (tr("Leave it"), Correction.LEFT),
        ):
            button = QPushButton(text)
            button.setObjectName("narrow")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _c=False, what=what: self.unknown_judged.emit(what))
            row.addWidget(button)
        row.addStretch(1)
        return box

    def _lay_out(self) -> None:
        above, below = frame("pane"), frame("pane")
        top = QVBoxLayout(above)
        top.setContentsMargins(12, 12, 12, 12)
        top.addWidget(plain(tr("History"), object_name="heading"))
        top.addWidget(self.history)
        top.addWidget(self._problem)
        self._problem.hide()
        bottom = QVBoxLayout(below)
        bottom.setContentsMargins(12, 12, 12, 12)
        bottom.addWidget(plain(tr("Details"), object_name="heading"))
        bottom.addWidget(self._verdicts)
        bottom.addWidget(self.details)
        row = QHBoxLayout()
        for button in (self._reuse, self._curl, self._python):
            row.addWidget(button)
        row.addStretch(1)
        bottom.addLayout(row)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(below)
        split.setHandleWidth(12)
        split.setSizes([330, 420])
        split.setChildrenCollapsible(False)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(split)


def _is_judged(entry: Entry) -> bool:
    """A person has already said what became of it."""
    words = {Correction.SPOKEN, Correction.LEFT, Correction.SAID_AGAIN}
    return any(corrected.what in words for corrected in entry.corrections)
