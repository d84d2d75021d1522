"""How a row of the rooms is drawn: its id, and below it, quieter, what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.ui.tokens import BODY, CAPTION, GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from bithuman_panel.ui.look import Look

# Whether lines do not arrive there.
IS_DEAF = Qt.ItemDataRole.UserRole + 1


class RoomRow(QStyledItemDelegate):
    """Draws the first line of a row large and the others small, in the room that all would take."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, icon and words; a long id is cut in its middle, its end tells it apart."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        style = row.widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        area.adjust(GRID, 0, -GRID, 0)
        name, _, facts = str(index.data() or "").partition("\n")
        row.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        painter.save()
        self._write(painter, row.font, area, name, facts, is_deaf=bool(index.data(IS_DEAF)))
        painter.restore()

    def _write(
        self, painter: QPainter, font: QFont, area: QRect, name: str, facts: str, *, is_deaf: bool
    ) -> None:
        theme, px = self._look.theme, self._look.px
        font.setPixelSize(px(BODY))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        above = painter.fontMetrics().height()
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        # The painter turns "left" round where one reads from the right.
        left, flags = Qt.AlignmentFlag.AlignLeft, Qt.TextFlag.TextWordWrap
        font.setPixelSize(px(CAPTION))
        font.setWeight(QFont.Weight.Normal)
        small = QRect(area.left(), 0, area.width(), area.height())
        painter.setPen(QColor(theme.text))
        top = area.top() + GRID // 2 if facts else area.center().y() - above // 2
        painter.drawText(QRect(area.left(), top, area.width(), above), int(left), cut)
        painter.setFont(font)
        painter.setPen(QColor(theme.bad if is_deaf else theme.muted))
        small.moveTop(top + above)
        painter.drawText(small, int(left | flags), facts)
