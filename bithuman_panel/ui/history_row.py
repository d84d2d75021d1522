"""How the cells of the history are painted: as the style would, in a fraction of the time."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.tokens import GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from bithuman_panel.ui.history_model import HistoryModel
    from bithuman_panel.ui.look import Look

_ELIDED = Qt.TextElideMode.ElideRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
# As numbers: to ask for one of Python's flags takes as long as to paint a line.
_ENABLED = QStyle.StateFlag.State_Enabled.value
_SELECTED = QStyle.StateFlag.State_Selected.value
# What the style leaves around words and icons, at any size.
_MARGIN = 3
# Some screens of cells.
_MOST_KEPT = 1000


class HistoryRow(QStyledItemDelegate):
    """Paints a cell; how large it is the style says.

    A line that comes moves all rows in sight, and each cell is painted anew. The style asks the
    model seven times for one, and sets its words twice; here words are set once, and kept.
    """

    def __init__(self, model: HistoryModel, look: Look) -> None:
        super().__init__()
        self._model = model
        self._look = look
        self._set: dict[tuple[str, int, bool], QStaticText] = {}
        self._take_look()
        look.changed.connect(self._take_look)
        # Nothing is kept of lines that were deleted.
        for gone in (model.rowsRemoved, model.modelReset):
            gone.connect(self._forget)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, the icon and the words of a cell."""
        state = option.state.value
        if not state & _ENABLED:
            # The style knows how things fade.
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        is_mirrored = option.direction is _RIGHT_TO_LEFT
        cell = self._model.cell(index.row(), Column(index.column()))
        self._paint_ground(painter, rect, is_selected=bool(state & _SELECTED))
        start = self._start
        if cell.icon:
            side = option.decorationSize.width()
            cell.icon.paint(painter, _place(rect, start, side, is_mirrored=is_mirrored))
            start += side + 2 * _MARGIN
        area = _place(rect, start, rect.width() - start - self._start, is_mirrored=is_mirrored)
        words = self._words(option, cell.words, area.width(), is_mirrored=is_mirrored)
        painter.setPen(self._text if state & _SELECTED or cell.ink is None else cell.ink)
        size = words.size()
        left = area.right() + 1 - size.width() if is_mirrored else area.left()
        # As the style does: of either height half is taken, without what is left over.
        top = area.top() + area.height() // 2 - ceil(size.height()) // 2
        painter.drawStaticText(QPointF(left, top), words)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_selected: bool) -> None:
        hair = self._hair
        below = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        if is_selected:
            painter.fillRect(rect, self._selection)
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), hair), self._edge_strong)
        painter.fillRect(below, self._edge_strong if is_selected else self._edge)

    def _words(
        self, option: QStyleOptionViewItem, words: str, width: int, *, is_mirrored: bool
    ) -> QStaticText:
        """Return so much of the words as fits, set."""
        known = self._set.get((words, width, is_mirrored))
        if known is None:
            if len(self._set) >= _MOST_KEPT:
                self._set.clear()
            known = QStaticText(option.fontMetrics.elidedText(words, _ELIDED, width))
            known.setTextFormat(Qt.TextFormat.PlainText)
            order = QTextOption()
            order.setTextDirection(option.direction)
            known.setTextOption(order)
            known.prepare(font=option.font)
            self._set[words, width, is_mirrored] = known
        return known

    def _take_look(self) -> None:
        self._forget()
        theme, px = self._look.theme, self._look.px
        self._hair, self._start = px(1), px(2 * GRID) + _MARGIN
        self._text, self._selection = QColor(theme.text), QColor(theme.selection)
        self._edge, self._edge_strong = QColor(theme.edge), QColor(theme.edge_strong)

    def _forget(self) -> None:
        self._set.clear()


def _place(rect: QRect, start: int, width: int, *, is_mirrored: bool) -> QRect:
    """Return so much of a cell, from ``start`` on in the direction of the window."""
    left = rect.right() + 1 - start - width if is_mirrored else rect.left() + start
    return QRect(left, rect.top(), width, rect.height())
