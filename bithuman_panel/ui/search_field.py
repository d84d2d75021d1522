"""A field for what is looked for: a glass before the words, and a hint where it has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from bithuman_panel.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from bithuman_panel.ui.look import Look

_GLASS, _BEFORE, _GAP = 16, 8, 6
# What Qt leaves free on both sides of the words, within what the style leaves.
_AROUND = 4


class SearchField(QLineEdit):
    """A line of text. A hint that would be cut is not shown: the glass says what it is for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hint = ""
        look.changed.connect(self._fit)
        self._fit()

    def show_hint(self, hint: str) -> None:
        """Say in the empty field what is searched."""
        self._hint = hint
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hint where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the language, and look anew for room in another style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass at the side where the words begin."""
        super().paintEvent(event)
        px = self._look.px
        side, before = px(_GLASS), px(_BEFORE)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - before - side if is_mirrored else before
        painter = QPainter(self)
        glass = icon("search", self._look.theme.muted, side)
        glass.paint(painter, QRect(left, (self.height() - side) // 2, side, side))
        painter.end()

    def _fit(self) -> None:
        px = self._look.px
        free = px(_GLASS) + px(_GAP)
        # Qt turns no margins round.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((0, 0, free, 0) if is_mirrored else (free, 0, 0, 0)))
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(contents, option, self).width() - free - _AROUND
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else "")
