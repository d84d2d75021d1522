"""How a row of the rooms is drawn: its id, and below it, quieter, what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    from bithuman_panel.ui.room_model import RoomModel

    Index = QModelIndex | QPersistentModelIndex

# What Qt makes of the end of a line in a row.
LINE_SEPARATOR = "\N{LINE SEPARATOR}"
_MOST_KEPT = 4000
# Pixels by which words may be longer than the sum of their letters.
_SURELY = 4
_MOST_PLACES = 4


@dataclass(slots=True)
class _Place:
    """What was measured of rows of one width: their sizes, and how many lines words take there."""

    sizes: dict[tuple[str, int, bool], QSize] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    width: int = 0
    font: str = ""
    is_ruled: bool = False


class RoomRow(QStyledItemDelegate):
    """Draws the first line of a row large and the others small, in the room that all would take.

    Qt asks for the size of each row with every change of one. It is told from what was measured
    before, as long as the list is as wide and as it is dressed.
    """

    def __init__(self, look: Look, rooms: RoomModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rooms = rooms
        self._advances: dict[str, int] = {}
        self._font = ""
        self._places: dict[int, _Place] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Draw ground, icon and words; a long id is cut in its middle, its end tells it apart."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        style = row.widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        area.adjust(GRID, 0, -GRID, 0)
        said = self._rooms.rows[index.row()]
        row.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        painter.save()
        theme = self._look.theme
        below = QColor(theme.bad if said.is_deaf else theme.muted)
        above = QColor(theme.muted if said.is_closed else theme.text)
        self._write(painter, row.font, area, (said.title, above), (said.facts, below))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for one line of name, however long that is, and all that is known."""
        width = option.rect.width()
        place = self._places.get(width) or self._place_for(width)
        row = self._rooms.rows[index.row()]
        lines = self._lines_of(row.facts, place, option, index) if row.facts else 0
        # Of a typeface that is put in for another the lines are as high as its own.
        key = (row.title[:1], lines, row.is_ticked is None)
        size = place.sizes.get(key)
        if size is None:
            size = place.sizes[key] = self._size(row.title[:1], lines, option, index)
        return size

    def measure_anew(self) -> None:
        """Ask the style anew; words that have the same room as before are not broken anew."""
        for place in self._places.values():
            place.sizes.clear()
            place.is_ruled = False

    def _place_for(self, width: int) -> _Place:
        # Qt asks for one row by another width now and then.
        if len(self._places) >= _MOST_PLACES:
            self._places.clear()
        return self._places.setdefault(width, _Place())

    def _size(self, first: str, lines: int, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        # Qt itself would break the lines as if they had the whole width of the row.
        row.text = first + lines * f"{LINE_SEPARATOR}x"
        kind, style = QStyle.ContentsType.CT_ItemViewItem, row.widget.style()
        return style.sizeFromContents(kind, row, QSize(), row.widget)

    def _lines_of(
        self, facts: str, place: _Place, option: QStyleOptionViewItem, index: Index
    ) -> int:
        if not place.is_ruled:
            self._rule(place, option, index)
        lines = place.lines.get(facts)
        if lines is None:
            lines = place.lines[facts] = self._broken(facts, place.width)
        return lines

    def _rule(self, place: _Place, option: QStyleOptionViewItem, index: Index) -> None:
        """Take how much room the words of a room have, and in what letters they are."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        area = row.widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, row, row.widget
        )
        small = QFont(row.font)
        small.setPixelSize(self._look.px(CAPTION))
        width, font = max(area.width() - 2 * GRID, 1), small.key()
        if font != self._font or len(self._advances) > _MOST_KEPT:
            self._advances.clear()
            self._font, self._metrics = font, QFontMetrics(small)
        if (width, font) != (place.width, place.font) or len(place.lines) > _MOST_KEPT:
            place.lines.clear()
            place.width, place.font = width, font
        place.is_ruled = True

    def _broken(self, facts: str, width: int) -> int:
        """Return how many lines these words take."""
        if facts not in self._advances:
            self._advances[facts] = self._metrics.horizontalAdvance(facts)
        # What surely fits needs no breaking, which takes three times as long.
        if self._advances[facts] + _SURELY <= width:
            return 1
        most = QRect(0, 0, width, 10_000)
        height = self._metrics.boundingRect(most, int(Qt.TextFlag.TextWordWrap), facts).height()
        return round(height / self._metrics.lineSpacing())

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: Index,
    ) -> bool:
        """Change no tick: it shows what is chosen, and the list tells who chooses."""
        return False

    def box(self, option: QStyleOptionViewItem, index: Index) -> QRect:
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
