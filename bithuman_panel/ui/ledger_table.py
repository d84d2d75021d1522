"""The ledger as a table whose columns are as wide as anything that they can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView

from bithuman_panel.ui.ledger_model import FactColumn
from bithuman_panel.ui.ledger_words import longest
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.ui.ledger_model import LedgerModel

# Every hour of any day: they differ in width where a language has words for parts of the day.
_HOURS = tuple(1_767_225_600.0 + 3_600 * hour for hour in range(24))


class LedgerTable(QTableView):
    """A view of :class:`LedgerModel`; no row is measured, however many there are."""

    def __init__(self, model: LedgerModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (FactColumn.TIME, FactColumn.STANDING):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(FactColumn.FACT, QHeaderView.ResizeMode.Stretch)

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width that the longest of its words would want."""
        self.ensurePolished()
        letters = self.fontMetrics()
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        around = 2 * margin + 3 * letters.averageCharWidth()
        if column == FactColumn.TIME:
            words = [*map(clock_time, _HOURS), tr("Time")]
            return max(map(letters.horizontalAdvance, words)) + around
        words = [said(sentence) for sentence in longest()]
        return max(map(letters.horizontalAdvance, words)) + self.iconSize().width() + 2 * around
