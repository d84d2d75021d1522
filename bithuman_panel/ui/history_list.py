"""The list of the history: search and filters above a table that stays put while lines come."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout

from bithuman_panel.core.wording import say
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.ground import Ground
from bithuman_panel.ui.history_bar import HistoryBar
from bithuman_panel.ui.history_model import Column, HistoryModel, ListedRows
from bithuman_panel.ui.history_row import HistoryRow
from bithuman_panel.ui.history_table import HistoryTable
from bithuman_panel.ui.soon import NextFrame
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.presenters.history_view import ListState, Rows
    from bithuman_panel.ui.look import Look

_TARGET, _ROW = 112, 36
_NO_LINE = say("No line yet. What you send shows up here, with what became of it.")
_NOTHING = say("No line was found. Look for fewer letters, or show all lines.")


class HistoryList(Ground):
    """The view of ``HistoryPresenter``, but for what could not be read.

    Signals:
        chosen: the id of the entry to look at; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(self, look.shield)
        self._target_percent = 0
        self._is_rehearsal = False
        self._is_narrowed = False
        # A list without rows is not called empty while it is being read.
        self._is_read = True
        # While rows come and go Qt chooses others in between; and one may not be read yet.
        self._is_moving = False
        self._is_awaited = False
        self._newer = 0
        self._tell_awaited_soon = NextFrame(self, self._tell_awaited)
        self._tell_newer_soon = NextFrame(self, self._tell_newer)
        self.model = HistoryModel(look)
        self.bar = HistoryBar(look)
        self.table = self._table()
        self.empty = EmptyState(self.table, look)
        rows = QVBoxLayout(self)
        rows.addWidget(self.bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.empty.button, 0, Qt.AlignmentFlag.AlignHCenter)
        Spaces(self, look).give(rows, (0, 0, 0, 0), 6)
        self.bar.left.connect(self._go_to_table)
        self.bar.newest_requested.connect(self._go_to_newest)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        look.changed.connect(self._draw)
        self._draw()
        self._texts.redo(self.model.retell)

    def begin_afresh(self, *, is_rehearsal: bool) -> None:
        """Forget another account's history."""
        self._is_rehearsal, self._is_narrowed = is_rehearsal, False
        self.model.show_rows(ListedRows())
        self.bar.begin_afresh()
        self._count_newer(0)
        self.empty.clear()

    def show_rows(self, rows: Rows) -> None:
        """Show these rows in place of all others, from the newest on; none is chosen."""
        self.model.show_rows(rows)
        self.table.make_room()
        self.table.scrollToTop()
        self._count_newer(0)
        self._show_emptiness()

    def insert_rows(self, first: int, count: int) -> None:
        """Take in rows that have come; whoever looks at older ones goes on looking at them."""
        is_above = first <= self._top and not self.table.is_at_newest
        with self._moving():
            self.model.insert_rows(first, count)
        if is_above:
            self.table.shift(count)
            self._count_newer(self._newer + count)
        else:
            self.table.make_room()
        self._show_emptiness()

    def remove_rows(self, first: int, count: int) -> None:
        """Take out rows that are not there any more."""
        is_above = first + count <= self._top
        with self._moving():
            self.model.remove_rows(first, count)
        if is_above:
            self.table.shift(-count)
        self._show_emptiness()

    def change_rows(self, first: int, last: int) -> None:
        """Paint rows anew; a single one, which a line has changed, at once."""
        self.model.change_rows(first, last)
        if first == last:
            self.table.paint_row(first)
        if self._is_awaited and first <= self.table.currentIndex().row() <= last:
            # What is told of it takes as long as a page: that is painted first.
            self._tell_awaited_soon()

    def select_row(self, row: int, *, scrolls: bool) -> None:
        """Choose a row, and bring it into sight if it ``scrolls``."""
        self.table.setAutoScroll(scrolls)
        self.table.setCurrentIndex(self.model.index(row, Column.OUTCOME))
        self.table.setAutoScroll(True)

    def select_nothing(self) -> None:
        """Choose no row, and tell nobody: what was chosen is not in the list."""
        with self._moving():
            self.table.setCurrentIndex(QModelIndex())
        self._is_awaited = False

    def show_state(self, state: ListState) -> None:
        """Say what is in the list, and what is not."""
        self._is_narrowed = not state.query.is_all
        self._is_read = state.found is not None
        self.bar.show_state(state)
        self._show_emptiness()

    @property
    def _top(self) -> int:
        return self.table.verticalScrollBar().value()

    @contextmanager
    def _moving(self) -> Iterator[None]:
        self._is_moving = True
        try:
            yield
        finally:
            self._is_moving = False

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_moving:
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Tell which entry is chosen; one that is not read yet is told when it is."""
        current = self.table.currentIndex()
        entry = self.model.entry_at(current.row())
        self._is_awaited = current.isValid() and entry is None
        if not self._is_awaited:
            self.chosen.emit(entry.id if entry else "")

    def _tell_awaited(self) -> None:
        if self._is_awaited and self.table.currentIndex().isValid():
            self._tell_chosen()

    def _show_emptiness(self) -> None:
        if self.model.rowCount():
            self.empty.clear()
        elif self._is_narrowed:
            self.empty.show_state("not-heard", _NOTHING)
        elif not self._is_read:
            self.empty.clear()
        else:
            rehearse = None if self._is_rehearsal else say("Try it in rehearsal")
            self.empty.show_state("speak", _NO_LINE, rehearse)

    def _count_newer(self, count: int) -> None:
        if count != self._newer:
            self._newer = count
            # The bar is laid out anew for it: what has come is painted first.
            self._tell_newer_soon()

    def _tell_newer(self) -> None:
        self.bar.show_newer(self._newer)

    def _on_scrolled(self, value: int) -> None:
        if value < self._newer:
            self._count_newer(value)

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.select_row(0, scrolls=True)

    def _go_to_newest(self) -> None:
        self.table.scrollToTop()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.select_row(0, scrolls=True)

    def _table(self) -> HistoryTable:
        table = HistoryTable(self.model)
        # Qt does not keep it alive.
        self._row = HistoryRow(self.model, self._look)
        table.setItemDelegate(self._row)
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
        for part in (self, self.table):
            part.fill_with(self._look.theme.surface)
        self.table.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))
        self.table.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))
        if self._target_percent != self._look.percent:
            # Else the width that a hand has given it stays.
            self._target_percent = self._look.percent
            self.table.horizontalHeader().resizeSection(Column.TARGET, self._look.px(_TARGET))
