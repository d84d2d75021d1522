"""The newest few lines at a glance, where the history itself is folded for the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView

from bithuman_panel.ui.history_model import Column, HistoryModel, ListedRows
from bithuman_panel.ui.history_table import HistoryTable
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.look import Look

_ROWS, _HEIGHT, _ICON = 3, 38, 20


class LatestLines(HistoryTable):
    """Whatever the history is narrowed to; to look at, not to work in."""

    def __init__(self, look: Look) -> None:
        self._lines = HistoryModel(look)
        self._entries: tuple[Entry, ...] = ()
        super().__init__(self._lines)
        self.setObjectName("latest")
        self._look = look
        texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Last lines")
        texts.redo(self._lines.retell)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().hide()
        self.setColumnHidden(Column.TARGET, True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)
        self._fit()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines, newest first; while nobody sees them, later."""
        self._entries = entries
        if not self.isHidden():
            self._lines.show_rows(ListedRows(entries))

    def showEvent(self, event: QShowEvent) -> None:
        """Show those that have come while nobody saw them."""
        self._lines.show_rows(ListedRows(self._entries))
        super().showEvent(event)

    def _fit(self) -> None:
        px = self._look.px
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.verticalHeader().setDefaultSectionSize(px(_HEIGHT))
        self.setFixedHeight(px(_HEIGHT) * _ROWS + 2)
