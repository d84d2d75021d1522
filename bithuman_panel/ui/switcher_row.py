"""How a row of the quick switcher is drawn: its words, and beside them what else is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.ui.tokens import CAPTION, LEAD

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from bithuman_panel.ui.look import Look

MORE = Qt.ItemDataRole.UserRole + 2
HEADING = Qt.ItemDataRole.UserRole + 3
_ROW, _HEADING_ROW, _MARGIN = 40, 28, 8


class SwitcherRow(QStyledItemDelegate):
    """Draws the words from the reader's side, and ``MORE`` of the row at the other, quieter."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return a height for one line."""
        height = _HEADING_ROW if index.data(HEADING) else _ROW
        return QSize(super().sizeHint(option, index).width(), self._look.px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row; long words are cut before what stands beside them."""
        theme, margin = self._look.theme, self._look.px(_MARGIN)
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words, row.text = row.text, ""
        is_heading = bool(index.data(HEADING))
        ground = QStyle.ControlElement.CE_ItemViewItem
        row.widget.style().drawControl(ground, row, painter, row.widget)
        font = row.font
        font.setPixelSize(self._look.px(CAPTION if is_heading else LEAD))
        font.setBold(is_heading)
        painter.save()
        painter.setFont(font)
        area = row.rect.adjusted(margin, 0, -margin, 0)
        more = str(index.data(MORE) or "")
        metrics = painter.fontMetrics()
        taken = metrics.horizontalAdvance(more) + margin if more else 0
        # The painter turns them round where one reads from the right.
        here, there = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() - taken)
        painter.setPen(QColor(theme.muted if is_heading else theme.text))
        painter.drawText(area, int(here | Qt.AlignmentFlag.AlignVCenter), cut)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, int(there | Qt.AlignmentFlag.AlignVCenter), more)
        painter.restore()
