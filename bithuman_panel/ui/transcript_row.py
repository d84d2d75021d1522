"""How a message of a transcript is drawn: who said it and when, and below it the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.tokens import BODY, CAPTION, GRID
from bithuman_panel.ui.transcript_model import ENTRY, WHO
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from bithuman_panel.ui.look import Look

    Index = QModelIndex | QPersistentModelIndex

_MARGIN, _STRIPE, _ICON = 2 * GRID, GRID, 16
# What Qt's layouts take for the end of a line.
_LINE_END = "\u2028"
# So many letters have room in the narrowest list.
_SHORT_WORD = 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class TranscriptRow(QStyledItemDelegate):
    """Our lines have a stripe and a mark in the colour of Speak, and say so in words."""

    def __init__(self, look: Look, rows: QListView) -> None:
        super().__init__(rows)
        self._look = look
        self._list = rows
        self._heights: dict[tuple[str, str], float] = {}
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        look.changed.connect(self._forget)
        viewport_of(rows).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew where the width is another."""
        if event.type() == QEvent.Type.Resize:
            self._heights.clear()
        return super().eventFilter(watched, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height at which all words are seen in the width that the list has."""
        who, words = str(index.data(WHO)), str(index.data())
        if (who, words) not in self._heights:
            width = self._inside(QRect(0, 0, self._list.viewport().width(), 0)).width()
            self._heights[who, words] = self._height(
                who, option.font, CAPTION, width - self._indent(index)
            ) + self._height(words, option.font, BODY, width)
        return QSize(0, round(self._heights[who, words]) + 2 * self._look.px(_MARGIN))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, who it was, and the words."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        row.text = ""
        ground = QStyle.ControlElement.CE_ItemViewItem
        row.widget.style().drawControl(ground, row, painter, row.widget)
        painter.save()
        area = self._inside(row.rect)
        who, words = self._parts(row.font, index, area.width())
        theme, is_ours = self._look.theme, index.data(ENTRY) is not None
        if is_ours:
            self._mark(painter, row.rect)
        indent = self._indent(index)
        place = QStyle.visualRect(row.direction, area, area.adjusted(indent, 0, 0, 0))
        painter.setPen(QColor(theme.text if is_ours else theme.muted))
        who.draw(painter, QPointF(place.topLeft()))
        painter.setPen(QColor(theme.text))
        words.draw(painter, QPointF(area.left(), area.top() + who.boundingRect().height()))
        painter.restore()

    def _height(self, text: str, font: QFont, size: int, width: int) -> float:
        """Return how high a text gets; where every word has room, Qt tells it much faster."""
        letters = QFontMetrics(self._sized(font, size))
        long = (word for word in text.split() if len(word) > _SHORT_WORD)
        if any(letters.horizontalAdvance(word) > width for word in long):
            return self._laid_out(text, font, size, width).boundingRect().height()
        return letters.boundingRect(QRect(0, 0, width, 0), int(_WRAPPED), text).height()

    def _parts(self, font: QFont, index: Index, width: int) -> tuple[QTextLayout, QTextLayout]:
        """Return who said it, and the words, laid out in the width that they have."""
        who = self._laid_out(str(index.data(WHO)), font, CAPTION, width - self._indent(index))
        return who, self._laid_out(str(index.data()), font, BODY, width)

    def _laid_out(self, text: str, font: QFont, size: int, width: int) -> QTextLayout:
        layout = QTextLayout(text.replace("\n", _LINE_END), self._sized(font, size))
        option = QTextOption(leading(self._list))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _sized(self, font: QFont, size: int) -> QFont:
        sized = QFont(font)
        sized.setPixelSize(self._look.px(size))
        return sized

    def _inside(self, row: QRect) -> QRect:
        """Return where in a row the words stand."""
        margin = self._look.px(_MARGIN)
        area = row.adjusted(margin + self._look.px(_STRIPE), margin, -margin, -margin)
        return QStyle.visualRect(self._list.layoutDirection(), row, area)

    def _indent(self, index: Index) -> int:
        return self._look.px(_ICON + GRID) if index.data(ENTRY) is not None else 0

    def _mark(self, painter: QPainter, row: QRect) -> None:
        px, colour = self._look.px, self._look.theme.mode(Mode.SPEAK)
        direction = self._list.layoutDirection()
        stripe = QRect(row.left(), row.top() + px(2), px(_STRIPE), row.height() - px(4))
        painter.fillRect(QStyle.visualRect(direction, row, stripe), QColor(colour))
        side = px(_ICON)
        place = QRect(row.left() + px(_MARGIN + _STRIPE), row.top() + px(_MARGIN), side, side)
        turned = QStyle.visualRect(direction, row, place)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(turned.topLeft(), pixmap("speak", colour, side, ratio=ratio))

    def _forget(self) -> None:
        self._heights.clear()
        self._list.scheduleDelayedItemsLayout()
