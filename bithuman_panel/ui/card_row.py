"""How a row of a card is drawn: its words, and beside them what else is known, such as keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.ui.tokens import CAPTION, LEAD

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from bithuman_panel.ui.look import Look

MORE = Qt.ItemDataRole.UserRole + 2
HEADING = Qt.ItemDataRole.UserRole + 3
_ROW, _HEADING_ROW, _MARGIN = 40, 28, 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class CardRow(QStyledItemDelegate):
    """Draws the words from the reader's side, and ``MORE`` of the row at the other, quieter.

    What would leave the words less than half of the width stands below them.
    """

    def __init__(self, look: Look, rows: QListView) -> None:
        super().__init__(rows)
        self._look = look
        self._list = rows
        # Words wrap otherwise in another width, which Qt looks at for words that it wraps itself.
        rows.setWordWrap(True)
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        look.changed.connect(rows.scheduleDelayedItemsLayout)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a height at which all words are seen in the width that the list has.

        That is beside a scroll bar: where one comes, the rows are not laid out once more.
        """
        least = self._look.px(_HEADING_ROW if index.data(HEADING) else _ROW)
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        bar = self._list.verticalScrollBar().sizeHint().width()
        area = QRect(0, 0, self._list.maximumViewportSize().width() - bar, least)
        metrics = QFontMetrics(self._font(row, index))
        room = self._words_area(area, index, metrics)
        height = metrics.boundingRect(room, int(_WRAPPED), row.text).height()
        if self._is_below(area, index, metrics):
            height += metrics.boundingRect(room, int(_WRAPPED), _more(index)).height()
        return QSize(0, max(least, height + 2 * self._look.px(_MARGIN)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row; long words go on below themselves."""
        theme = self._look.theme
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words, row.text = row.text, ""
        is_heading = bool(index.data(HEADING))
        ground = QStyle.ControlElement.CE_ItemViewItem
        row.widget.style().drawControl(ground, row, painter, row.widget)
        painter.save()
        painter.setFont(self._font(row, index))
        # The painter turns the sides round where one reads from the right.
        area = self._words_area(row.rect, index, painter.fontMetrics())
        if row.direction is Qt.LayoutDirection.RightToLeft:
            area = QStyle.visualRect(row.direction, row.rect, area)
        is_below = self._is_below(row.rect, index, painter.fontMetrics())
        margin = self._look.px(_MARGIN)
        upright = Qt.AlignmentFlag.AlignTop if is_below else Qt.AlignmentFlag.AlignVCenter
        area = area.adjusted(0, margin, 0, -margin) if is_below else area
        painter.setPen(QColor(theme.muted if is_heading else theme.text))
        painter.drawText(area, int(_WRAPPED | upright), words)
        painter.setPen(QColor(theme.muted))
        if is_below:
            painter.drawText(area, int(_WRAPPED | Qt.AlignmentFlag.AlignBottom), _more(index))
            painter.restore()
            return
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.rect.adjusted(margin, 0, -margin, 0), int(flags), _more(index))
        painter.restore()

    def _font(self, row: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QFont:
        font = QFont(row.font)
        is_heading = bool(index.data(HEADING))
        font.setPixelSize(self._look.px(CAPTION if is_heading else LEAD))
        font.setBold(is_heading)
        return font

    def _words_area(
        self, row: QRect, index: QModelIndex | QPersistentModelIndex, metrics: QFontMetrics
    ) -> QRect:
        """Return where the words of a row stand, before what stands beside them."""
        margin = self._look.px(_MARGIN)
        more = _more(index)
        is_beside = more and not self._is_below(row, index, metrics)
        taken = metrics.horizontalAdvance(more) + 2 * margin if is_beside else 0
        return row.adjusted(margin, 0, -margin - taken, 0)

    def _is_below(
        self, row: QRect, index: QModelIndex | QPersistentModelIndex, metrics: QFontMetrics
    ) -> bool:
        return metrics.horizontalAdvance(_more(index)) > row.width() // 2


def _more(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(MORE) or "")
