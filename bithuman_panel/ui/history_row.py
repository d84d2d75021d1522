"""How the rows of the history are painted: as the style would, in a fraction of the time."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QStaticText, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate

from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.tokens import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QTableView

    from bithuman_panel.ui.history_model import Cell, HistoryModel
    from bithuman_panel.ui.look import Look

_ELIDED = Qt.TextElideMode.ElideRight
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
# What the style leaves around words and icons, at any size.
_MARGIN = 3
# Some screens of cells.
_MOST_KEPT = 450


# Words that are set, and their width and height.
Words = tuple[QStaticText, float, int]


class Place(NamedTuple):
    """Where a column stands, with icons of ``side``; from the right if it ``is_mirrored``."""

    number: int
    left: int
    width: int
    side: int
    is_mirrored: bool

    def at(self, start: int, width: int) -> int:
        """Return where so much of a cell begins that is ``start`` on in the window's direction."""
        return self.left + (self.width - start - width if self.is_mirrored else start)


class HistoryRow(QStyledItemDelegate):
    """Paints rows; how large a cell is the style says, and how one fades that is disabled.

    A line that comes moves all rows in sight, and each is painted anew. Cell by cell the style asks
    the model seven times for one, and sets its words twice; here a row is asked for once, and words
    are set once, and kept.
    """

    def __init__(self, model: HistoryModel, look: Look) -> None:
        super().__init__()
        self._model = model
        self._look = look
        self._set: dict[tuple[str, int, bool], Words] = {}
        self._take_look()
        look.changed.connect(self._take_look)
        # Nothing is kept of lines that were deleted.
        for gone in (model.rowsRemoved, model.modelReset):
            gone.connect(self._forget)

    def paint_rows(self, painter: QPainter, table: QTableView, area: QRect) -> None:
        """Paint the rows of ``table`` in ``area`` of its viewport: grounds, icons and words."""
        first, last = table.rowAt(max(area.top(), 0)), table.rowAt(area.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self._model.rowCount() - 1
        columns = self._columns(table, area)
        chosen = {each.row() for each in table.selectionModel().selectedRows()}
        left = min((each.left for each in columns), default=0)
        width = sum(each.width for each in columns)
        for row in range(first, last + 1):
            is_selected = row in chosen
            top, height = table.rowViewportPosition(row), table.rowHeight(row)
            self._paint_ground(painter, QRect(left, top, width, height), is_selected=is_selected)
            cells = self._model.cells(row)
            for column in columns:
                self._paint_cell(painter, column, cells[column.number], top, height, is_selected)

    def _columns(self, table: QTableView, area: QRect) -> list[Place]:
        """Return where the columns stand that have a part of ``area``."""
        is_mirrored = table.layoutDirection() is _RIGHT_TO_LEFT
        side = table.iconSize().width()
        found = []
        for column in range(len(Column)):
            left, width = table.columnViewportPosition(column), table.columnWidth(column)
            if width and left <= area.right() and left + width > area.left():
                found.append(Place(column, left, width, side, is_mirrored))
        return found

    def _paint_cell(
        self,
        painter: QPainter,
        place: Place,
        cell: Cell,
        top: int,
        height: int,
        is_selected: bool,
    ) -> None:
        start, side = self._start, place.side
        if cell.icon:
            cell.icon.paint(painter, place.at(start, side), top, side, height)
            start += side + 2 * _MARGIN
        room = place.width - start - self._start
        words, width, high = self._words(painter, cell.words, room, place.is_mirrored)
        painter.setPen(self._text if is_selected or cell.ink is None else cell.ink)
        left = place.at(start, room)
        # As the style does: of either height half is taken, without what is left over.
        below = top + height // 2 - high // 2
        if place.is_mirrored:
            painter.drawStaticText(QPointF(left + room - width, below), words)
        else:
            painter.drawStaticText(left, below, words)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_selected: bool) -> None:
        hair = self._hair
        below = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        if is_selected:
            painter.fillRect(rect, self._selection)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), hair), self._edge_strong)
        painter.fillRect(below, self._edge_strong if is_selected else self._edge)

    def _words(self, painter: QPainter, words: str, room: int, is_mirrored: bool) -> Words:
        """Return so much of the words as there is room for, set, and how large that is."""
        known = self._set.get((words, room, is_mirrored))
        if known is None:
            if len(self._set) >= _MOST_KEPT:
                self._set.clear()
            static = QStaticText(painter.fontMetrics().elidedText(words, _ELIDED, room))
            static.setTextFormat(Qt.TextFormat.PlainText)
            order = QTextOption()
            order.setTextDirection(_RIGHT_TO_LEFT if is_mirrored else _LEFT_TO_RIGHT)
            static.setTextOption(order)
            static.prepare(font=painter.font())
            size = static.size()
            known = self._set[words, room, is_mirrored] = static, size.width(), ceil(size.height())
        return known

    def _take_look(self) -> None:
        self._forget()
        theme, px = self._look.theme, self._look.px
        self._hair, self._start = px(1), px(2 * GRID) + _MARGIN
        self._text, self._selection = QColor(theme.text), QColor(theme.selection)
        self._edge, self._edge_strong = QColor(theme.edge), QColor(theme.edge_strong)

    def _forget(self) -> None:
        self._set.clear()
