"""The history as a table that costs the same for ten rows and for a million."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QElapsedTimer, QEvent, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from bithuman_panel.ui.ground import fill_plainly
from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.history_row import HistoryRow
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QAbstractItemDelegate

    from bithuman_panel.ui.history_model import HistoryModel

# Of cells with the longest words, for a width is rounded.
_MEASURED = 4
# What is about to be scrolled to is read ahead.
_AHEAD = 30
_FRAME_MS = 16
# Of words that were measured.
_MOST_KEPT = 250
_FITTED = (Column.TIME, Column.OUTCOME)


class HistoryTable(QTableView):
    """A view of :class:`HistoryModel`; time and outcome take the width that their words need.

    For one change of colours Qt asks some hundred times how wide a column is, and measures rows
    each time. Here the rows in sight are measured, once, and a column never gets narrower while
    somebody scrolls. What is missing of the rows in sight is asked for once, not cell by cell.
    """

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._model = model
        self._rows: HistoryRow | None = None
        self._widths: dict[tuple[int, int], int] = {}
        self._wanted: dict[tuple[int, str, int], int] = {}
        self._least: dict[tuple[int, int], int] = {}
        self._ask_soon = Soon(self, self._ask)
        self._is_asking = False
        self._measured = (0, -1, 0)
        # From one row to another: what has changed since they were measured.
        self._changed: tuple[int, int] | None = None
        # What each column was given its width for.
        self._fitted: dict[int, int] = {}
        self._painted = QElapsedTimer()
        self._ground: QColor | None = None
        self._measure_soon = Soon(self, self._measure)
        self._is_to_measure = False
        model.missed.connect(self._on_missed)
        # Before the header hears of the same, and asks.
        model.modelReset.connect(self._forget)
        model.rowsInserted.connect(self._on_inserted)
        model.dataChanged.connect(self._on_changed)
        model.headerDataChanged.connect(self._fit_again)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        for column in _FITTED:
            # By hand: Qt would lay all columns out, and paint their names, at each change of a row.
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)
        # Qt's own way of measuring looks at the rows in sight, too.
        header.setResizeContentsPrecision(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def fill_with(self, colour: str) -> None:
        """Fill what is behind the rows with ``colour`` from now on; it is that of all around them.

        Without it Qt paints, for each row that changes, the window and all that is in it behind.
        """
        self._ground = QColor(colour)
        viewport_of(self).setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().update()

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        """Let ``delegate`` paint. Asked of Qt for it, the binding would never let it go again."""
        super().setItemDelegate(delegate)
        self._rows = delegate if isinstance(delegate, HistoryRow) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, if it is this table's to paint, and the rows."""
        # Of what is disabled the style knows how it fades.
        rows = self._rows if self.isEnabled() else None
        painter = QPainter(self.viewport())
        if self._ground:
            fill_plainly(painter, event.rect(), self._ground)
        if rows:
            rows.paint_rows(painter, self, event.rect())
        painter.end()
        if not rows:
            super().paintEvent(event)

    @property
    def is_at_newest(self) -> bool:
        """Whether the newest row is in sight: then it goes on showing what comes."""
        return self.verticalScrollBar().value() == 0

    def rows_in_sight(self) -> tuple[int, int]:
        """Return the first and the last row that is seen; the last is -1 where there is none."""
        rows = self._model.rowCount()
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return first, min(last if last >= 0 else rows - 1, rows - 1)

    def shift(self, rows: int) -> None:
        """Go on showing what is seen: so many rows have come above it (negative: have gone)."""
        where = self.verticalScrollBar().value()
        self.make_room()
        self.verticalScrollBar().setValue(where + rows)

    def make_room(self) -> None:
        """Give what has come its room to scroll at once: Qt does so only when it paints."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()

    def paint_row(self, row: int) -> None:
        """Paint what has changed in a row now, before the window works out the rest of it.

        Not more often than frames are seen: where many lines change, they are painted together.
        """
        column, top = Column.OUTCOME, self.rowViewportPosition(row)
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        area = QRect(left, top, width, self.rowHeight(row))
        is_due = not self._painted.isValid() or self._painted.hasExpired(_FRAME_MS)
        if is_due and area.intersects(self.viewport().rect()):
            self._painted.start()
            # With it Qt paints whatever else it was told of.
            self.viewport().repaint(area)

    def sizeHint(self) -> QSize:
        """Ask for no more height than it must have: it takes what is left.

        A layout whose height depends on its width takes each wish for a need where room is short,
        and would cut the words above.
        """
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width that the widest cell in sight wants, or wanted before."""
        asked = (column, self.iconSize().width())
        if asked not in self._widths:
            self.ensurePolished()
            wanted = max(self._widest(column, *self.rows_in_sight()), self._least.get(asked, 0))
            self._widths[asked] = self._least[asked] = wanted
        return self._widths[asked]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure what has come into sight."""
        super().resizeEvent(event)
        self._measure_later()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what has come while nobody saw it."""
        super().showEvent(event)
        self._measure_later()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other letters, another style or another language."""
        self._forget()
        super().changeEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: Qt would ask for the words of every row. There is a field for it."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End lead to the newest row and to the oldest."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        if action in ends:
            # Where no line is chosen there is no column, either.
            column = max(self.currentIndex().column(), Column.OUTCOME)
            return self._model.index(ends[action], column)
        return super().moveCursor(action, modifiers)

    def _widest(self, column: int, first: int, last: int) -> int:
        words, side = self._model.words_in(Column(column), first, last), self.iconSize().width()
        known = [self._wanted.get((column, each, side), -1) for each in words]
        if min(known, default=0) >= 0:
            return max(known, default=0)
        widest = nlargest(_MEASURED, words, key=self.fontMetrics().horizontalAdvance)
        return max(self._width_of(column, each, words[each]) for each in widest)

    def _width_of(self, column: int, words: str, row: int) -> int:
        """Return what a cell wants; each of the few words that there are is measured once."""
        asked = (column, words, self.iconSize().width())
        if asked not in self._wanted:
            if len(self._wanted) >= _MOST_KEPT:
                self._wanted.clear()
            cell = self._model.index(row, column)
            self._wanted[asked] = self.sizeHintForIndex(cell).width()
        return self._wanted[asked]

    def _on_missed(self) -> None:
        if not self._is_asking:
            self._is_asking = True
            self._ask_soon()

    def _ask(self) -> None:
        self._is_asking = False
        first, last = self.rows_in_sight()
        self._model.want(max(first - _AHEAD, 0), last + _AHEAD)

    def _on_scrolled(self, _at: int) -> None:
        self._measure_later()

    def _measure_later(self) -> None:
        if not self._is_to_measure:
            self._is_to_measure = True
            self._measure_soon()

    def _measure(self) -> None:
        """Give the columns what the rows need that are in sight now."""
        self._is_to_measure = False
        if not self.isVisible():
            return
        in_sight = self.rows_in_sight()
        # Those of today have a time; tomorrow they have a day.
        now = (*in_sight, QDate.currentDate().toJulianDay())
        if now != self._measured:
            self._measured = now
            self._widths.clear()
        elif self._changed:
            first, last = self._changed
            self._widen(max(first, in_sight[0]), min(last, in_sight[1]))
        self._changed = None
        for column in _FITTED:
            wanted = self.sizeHintForColumn(column)
            if wanted != self._fitted.get(column):
                self._fitted[column] = wanted
                self.resizeColumnToContents(column)

    def _widen(self, first: int, last: int) -> None:
        """Measure these rows alone: no column gets narrower by what they say now."""
        for column in _FITTED:
            asked = (column, self.iconSize().width())
            if asked in self._widths:
                wanted = max(self._widest(column, first, last), self._widths[asked])
                self._widths[asked] = self._least[asked] = wanted

    def _on_changed(self, first: QModelIndex, last: QModelIndex, *_: object) -> None:
        before = self._changed or (first.row(), last.row())
        self._changed = min(before[0], first.row()), max(before[1], last.row())
        self._measure_later()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        before = self._changed or (first, first - 1)
        # Those below are further down now.
        self._changed = min(before[0], first), max(before[1] + last - first + 1, last)
        self._measure_later()

    def _fit_again(self, *_: object) -> None:
        self._fitted.clear()
        self._measure_later()

    def _forget(self, *_: object) -> None:
        for measured in (self._widths, self._wanted, self._least):
            measured.clear()
        self._fit_again()
