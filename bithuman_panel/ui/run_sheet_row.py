"""How the cells of the run sheet are drawn: standby and headings by more than their colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.core.cue import Cue
from bithuman_panel.ui import run_sheet_words as words
from bithuman_panel.ui.cue_colours import colour_ink
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.run_sheet_model import Column
from bithuman_panel.ui.tokens import GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from bithuman_panel.core.cue import Group
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.run_sheet_model import RunSheetModel

_ICON = 18
_STRIPE = 4
# Where a cell of a line is wider than this, it has room for where the line goes.
_WITH_FACTS = 300
_ELIDED = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RunSheetRow(QStyledItemDelegate):
    """Draws a cell; the ground of what is selected comes from the style sheet."""

    def __init__(self, model: RunSheetModel, look: Look) -> None:
        super().__init__()
        self._model = model
        self._look = look
        # As the width of the list allows.
        self.shows_time = self.shows_room = True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell of a cue or of a heading."""
        item = self._model.item_at(index.row())
        if item is None:
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text, cell.icon = cell.text, "", QIcon()
        painter.save()
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        if not isinstance(item, Cue) and not is_selected:
            painter.fillRect(cell.rect, QColor(self._look.theme.raised))
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        font = QFont(cell.font)
        font.setBold(item.id == self._model.standby)
        painter.setFont(font)
        column = Column(index.column())
        if isinstance(item, Cue):
            self._paint_cue(painter, cell.rect, item, column, text)
        else:
            self._paint_group(painter, cell.rect, item, column)
        painter.restore()

    def _paint_cue(
        self, painter: QPainter, rect: QRect, cue: Cue, column: Column, text: str
    ) -> None:
        theme = self._look.theme
        is_standby = cue.id == self._model.standby
        if is_standby:
            self._paint_standby(painter, rect, cue, column)
        inside = rect.adjusted(self._look.px(2 * GRID), 0, -self._look.px(2 * GRID), 0)
        match column:
            case Column.NUMBER:
                ink = theme.on_mode(cue.mode) if is_standby else theme.muted
                self._write(painter, inside, text, ink, is_end=True)
            case Column.LINE:
                self._paint_line(painter, rect, cue)
            case Column.OUTCOME:
                self._paint_outcome(painter, inside, cue, text)
            case _:
                self._write(painter, inside, text, theme.muted, is_end=True)

    def _paint_standby(self, painter: QPainter, rect: QRect, cue: Cue, column: Column) -> None:
        """Draw the arrow on the colour of the mode, and a line above and below the whole row."""
        theme, px = self._look.theme, self._look.px
        colour = QColor(theme.mode(cue.mode))
        painter.setPen(QPen(colour, px(2)))
        half = px(1)
        painter.drawLine(rect.left(), rect.top() + half, rect.right(), rect.top() + half)
        painter.drawLine(rect.left(), rect.bottom() - half, rect.right(), rect.bottom() - half)
        if column is Column.NUMBER:
            painter.fillRect(rect, colour)
            place = QRect(rect)
            place.setWidth(px(20))
            if self._is_mirrored(painter):
                place.moveRight(rect.right())
            self._arrow(painter, place, theme.on_mode(cue.mode), is_down=False)

    def _paint_line(self, painter: QPainter, rect: QRect, cue: Cue) -> None:
        theme, px, shield = self._look.theme, self._look.px, self._look.shield
        colour = colour_ink(theme, cue.colour)
        area = rect.adjusted(px(2), px(3), -px(2 * GRID), -px(3))
        if colour:
            painter.fillRect(self._taken(painter, QRect(area), px(_STRIPE)), QColor(colour))
        area = self._left(painter, area, px(_STRIPE + GRID))
        mark = self._taken(painter, area, px(_ICON))
        mark.moveTop(rect.center().y() - px(_ICON) // 2)
        name = "speak" if cue.mode.value == "speak" else "context"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            mark.topLeft(), pixmap(name, theme.mode(cue.mode), px(_ICON), ratio=ratio)
        )
        area = self._left(painter, area, px(_ICON + 2 * GRID))
        facts = words.facts_of(cue, shield)
        if facts and rect.width() > px(_WITH_FACTS):
            area = self._paint_facts(painter, area, facts)
        self._paint_name_and_text(painter, area, cue)

    def _paint_facts(self, painter: QPainter, area: QRect, facts: str) -> QRect:
        """Draw where the line goes at the end of the cell; return what is left of it."""
        letters = QFontMetrics(painter.font())
        width = min(letters.horizontalAdvance(facts) + 2, area.width() * 2 // 5)
        place = QRect(area)
        place.setWidth(width)
        if not self._is_mirrored(painter):
            place.moveRight(area.right())
        self._write(painter, place, facts, self._look.theme.muted, is_end=True)
        rest = area.width() - width - self._look.px(2 * GRID)
        return self._taken(painter, area, rest)

    def _paint_name_and_text(self, painter: QPainter, area: QRect, cue: Cue) -> None:
        shield, theme = self._look.shield, self._look.theme
        name, text = words.name_of(cue, shield), words.text_of(cue, shield)
        if not name and not text:
            self._write(painter, area, words.line_of(cue, shield), theme.muted)
            return
        if name and not (text and shield.is_up):
            usual = QFont(painter.font())
            bold = QFont(usual)
            bold.setBold(True)
            painter.setFont(bold)
            width = QFontMetrics(bold).horizontalAdvance(name) + self._look.px(2 * GRID)
            self._write(painter, area, name, theme.text)
            painter.setFont(usual)
            area = self._left(painter, area, width)
        if text and area.width() > self._look.px(6 * GRID):
            self._write(painter, area, text, theme.text)

    def _paint_outcome(self, painter: QPainter, area: QRect, cue: Cue, text: str) -> None:
        entry = self._model.last_entry(cue.id)
        if entry is None:
            return
        colour, side = self._look.theme.outcome(entry.outcome), self._look.px(_ICON)
        place = self._taken(painter, area, side)
        place.moveTop(area.center().y() - side // 2)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            place.topLeft(), pixmap(self._model.icon_of(cue), colour, side, ratio=ratio)
        )
        rest = self._left(painter, area, side + self._look.px(1.5 * GRID))
        short = self._model.told_outcome(entry, with_time=self.shows_time)
        self._write(painter, rest, text if self.shows_room else short, colour)

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group, column: Column) -> None:
        theme, px = self._look.theme, self._look.px
        if column is Column.NUMBER:
            is_folded = self._model.is_folded(group.id)
            self._arrow(painter, rect, theme.muted, is_down=not is_folded)
        if column is not Column.LINE:
            return
        colour = colour_ink(theme, group.colour)
        area = rect.adjusted(px(2), px(3), -px(2 * GRID), -px(3))
        if colour:
            painter.fillRect(self._taken(painter, QRect(area), px(_STRIPE)), QColor(colour))
        area = self._left(painter, area, px(_STRIPE + GRID))
        font = QFont(painter.font())
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        name = words.heading_of(group, self._look.shield)
        self._write(painter, area, name, theme.text)
        width = QFontMetrics(bold).horizontalAdvance(name) + px(3 * GRID)
        painter.setFont(font)
        rest = self._left(painter, area, width)
        if rest.width() > px(10 * GRID):
            self._write(painter, rest, self._model.sum_of(group.id), theme.muted)

    def _write(
        self, painter: QPainter, area: QRect, text: str, ink: str, *, is_end: bool = False
    ) -> None:
        """Write in one line, from where the words of the window begin, or to where they end."""
        sides = Qt.AlignmentFlag
        at_right = self._is_mirrored(painter) is not is_end
        side = (sides.AlignRight if at_right else sides.AlignLeft) | sides.AlignAbsolute
        painter.setPen(QColor(ink))
        shown = QFontMetrics(painter.font()).elidedText(text, _ELIDED, area.width())
        painter.drawText(area, int(side | _MIDDLE), shown)

    def _arrow(self, painter: QPainter, area: QRect, ink: str, *, is_down: bool) -> None:
        half = self._look.px(5)
        centre = area.center()
        if is_down:
            corners = ((-half, -half // 2), (half, -half // 2), (0, half // 2 + 1))
        else:
            way = -1 if self._is_mirrored(painter) else 1
            corners = ((-way * half // 2, -half), (-way * half // 2, half), (way * half, 0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawPolygon(QPolygon([centre + QPoint(x, y) for x, y in corners]))
        painter.restore()

    def _taken(self, painter: QPainter, area: QRect, width: int) -> QRect:
        """Return the first ``width`` pixels of ``area``, in the direction of the text."""
        taken = QRect(area)
        taken.setWidth(max(width, 0))
        if self._is_mirrored(painter):
            taken.moveRight(area.right())
        return taken

    def _left(self, painter: QPainter, area: QRect, width: int) -> QRect:
        """Return ``area`` without its first ``width`` pixels."""
        is_mirrored = self._is_mirrored(painter)
        return area.adjusted(*((0, 0, -width, 0) if is_mirrored else (width, 0, 0, 0)))

    def _is_mirrored(self, painter: QPainter) -> bool:
        return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
