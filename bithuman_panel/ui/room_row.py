"""How a row of the rooms is drawn: its id, and below it, quieter, what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.ui.tokens import BODY, CAPTION, GRID

if TYPE_CHECKING:
    from PySide6.QtCore import (
        QAbstractItemModel,
        QEvent,
        QModelIndex,
        QObject,
        QPersistentModelIndex,
    )
    from PySide6.QtGui import QPainter

    from bithuman_panel.ui.look import Look

# Whether lines do not arrive there.
IS_DEAF = Qt.ItemDataRole.UserRole + 1
# What Qt makes of the end of a line in a row.
LINE_SEPARATOR = "\N{LINE SEPARATOR}"
# Whether it is known to have closed.
IS_CLOSED = Qt.ItemDataRole.UserRole + 2


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
        theme = self._look.theme
        below = QColor(theme.bad if index.data(IS_DEAF) else theme.muted)
        above = QColor(theme.muted if index.data(IS_CLOSED) else theme.text)
        self._write(painter, row.font, area, (name, above), (facts, below))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for one line of name, however long that is, and all that is known."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        name, _, facts = row.text.partition(LINE_SEPARATOR)
        kind, style = QStyle.ContentsType.CT_ItemViewItem, row.widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        # Qt itself would break the lines as if they had the whole width of the row.
        lines = self._lines_of(facts, row.font, area.width() - 2 * GRID) if facts else 0
        row.text = name[:1] + lines * f"{LINE_SEPARATOR}x"
        return style.sizeFromContents(kind, row, QSize(), row.widget)

    def _lines_of(self, facts: str, font: QFont, width: int) -> int:
        small = QFont(font)
        small.setPixelSize(self._look.px(CAPTION))
        metrics, most = QFontMetrics(small), QRect(0, 0, max(width, 1), 10_000)
        height = metrics.boundingRect(most, int(Qt.TextFlag.TextWordWrap), facts).height()
        return round(height / metrics.lineSpacing())

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Change no tick: it shows what is chosen, and the list tells who chooses."""
        return False

    def box(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """Return where the tick of a row is."""
        self.initStyleOption(option, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        return option.widget.style().subElementRect(element, option, option.widget)

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        area: QRect,
        large: tuple[str, QColor],
        quiet: tuple[str, QColor],
    ) -> None:
        px, (name, ink), (facts, pale) = self._look.px, large, quiet
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
        painter.setPen(ink)
        top = area.top() + GRID // 2 if facts else area.center().y() - above // 2
        painter.drawText(QRect(area.left(), top, area.width(), above), int(left), cut)
        painter.setFont(font)
        painter.setPen(pale)
        small.moveTop(top + above)
        painter.drawText(small, int(left | flags), facts)
