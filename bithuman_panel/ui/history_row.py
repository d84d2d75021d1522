"""How the cells of the history are painted: as the style would, in a third of the time."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
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
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SELECTED = QStyle.StateFlag.State_Selected
# What the style leaves around words and icons, at any size.
_MARGIN = 3


class HistoryRow(QStyledItemDelegate):
    """Paints a cell; how large it is the style says.

    A line that comes moves all rows in sight, and each cell is painted anew. The style asks the
    model seven times for one, and sets its words twice.
    """

    def __init__(self, model: HistoryModel, look: Look) -> None:
        super().__init__()
        self._model = model
        self._look = look
        # By the heights of a cell and of its letters.
        self._below_middle: dict[tuple[int, int], float] = {}
        look.changed.connect(self._forget)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, the icon and the words of a cell."""
        if not option.state & QStyle.StateFlag.State_Enabled:
            # The style knows how things fade.
            super().paint(painter, option, index)
            return
        rect, theme, px = option.rect, self._look.theme, self._look.px
        is_selected = bool(option.state & _SELECTED)
        hair = px(1)
        below = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        if is_selected:
            painter.fillRect(rect, QColor(theme.selection))
            painter.fillRect(below.translated(0, hair - rect.height()), QColor(theme.edge_strong))
        painter.fillRect(below, QColor(theme.edge_strong if is_selected else theme.edge))
        cell = self._model.cell(index.row(), Column(index.column()))
        start = end = px(2 * GRID) + _MARGIN
        if cell.icon:
            side = option.decorationSize.width()
            cell.icon.paint(painter, self._place(option, start, side))
            start += side + 2 * _MARGIN
        painter.setPen(QColor(theme.text) if is_selected or cell.ink is None else cell.ink)
        painter.setLayoutDirection(option.direction)
        area = self._place(option, start, rect.width() - start - end)
        words = option.fontMetrics.elidedText(cell.words, _ELIDED, area.width())
        down = self._from_middle(option)
        painter.drawText(QRectF(area).translated(0, down), int(_MIDDLE), words)

    def _forget(self) -> None:
        self._below_middle.clear()

    def _from_middle(self, option: QStyleOptionViewItem) -> float:
        """Return how far below the middle words stand: the style rounds each of two halves."""
        height, letters = option.rect.height(), option.fontMetrics.height()
        if (height, letters) not in self._below_middle:
            exact = QFontMetricsF(option.font).height()
            rounded = height // 2 - ceil(exact) // 2
            self._below_middle[height, letters] = rounded - (height - exact) / 2
        return self._below_middle[height, letters]

    @staticmethod
    def _place(option: QStyleOptionViewItem, start: int, width: int) -> QRect:
        """Return so much of a cell, from ``start`` on in the direction of the window."""
        rect = option.rect
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - start - width if is_mirrored else rect.left() + start
        return QRect(left, rect.top(), width, rect.height())
