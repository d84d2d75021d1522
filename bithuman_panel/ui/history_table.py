"""The history as a table whose columns are measured once, not row by row at every change."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from bithuman_panel.ui.history_model import Column

if TYPE_CHECKING:
    from bithuman_panel.ui.history_model import HistoryModel


# Of cells with the longest words, for a width is rounded.
_MEASURED = 4


class HistoryTable(QTableView):
    """A view of :class:`HistoryModel`; time and outcome take the width that their words need.

    For one change of colours Qt asks some hundred times how wide a column is, and measures all rows
    each time: with five hundred rows the window stood still for ten seconds.
    """

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._model = model
        self._widths: dict[tuple[int, int], int] = {}
        # Before the header hears of the same, and asks.
        for changed in (model.modelReset, model.rowsInserted, model.dataChanged):
            changed.connect(self._forget)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        for column in (Column.TIME, Column.OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width that the widest cell of a column wants."""
        asked = (column, self.iconSize().width())
        if asked not in self._widths:
            self.ensurePolished()
            words, letters = self._model.words_in(Column(column)), self.fontMetrics()
            widest = nlargest(_MEASURED, words, key=letters.horizontalAdvance)
            cells = (self._model.index(words[each], column) for each in widest)
            wanted = [self.sizeHintForIndex(cell).width() for cell in cells]
            self._widths[asked] = max(wanted, default=0)
        return self._widths[asked]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other letters, another style or another language."""
        self._forget()
        super().changeEvent(event)

    def _forget(self, *_: object) -> None:
        self._widths.clear()
