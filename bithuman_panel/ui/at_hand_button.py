"""Cover line and steer: the two prepared lines that are always one press away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import say
from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.labels import tip
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import BODY, GRID
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from bithuman_panel.core.run import AtHand
    from bithuman_panel.ui.look import Look

_HEIGHT, _ICON = 34, 18
_SHOWN = 300


class AtHandButton(HoldButton):
    """A danger button with one word; its text is the tool tip, and hidden by the shield."""

    def __init__(self, look: Look, mode: Mode) -> None:
        super().__init__(look)
        self._mode = mode
        self._line: AtHand | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._texts = Texts(self, look.shield)
        name = "Cover line" if mode is Mode.SPEAK else "Steer"
        self._texts.put(self.setAccessibleName, name)
        self._texts.redo(self._tell_line)
        look.changed.connect(self._on_look)
        self._on_look()

    def show_line(self, line: AtHand) -> None:
        """Show what a press would do."""
        if line != self._line:
            self._line = line
            self._tell_line()

    @property
    def has_line(self) -> bool:
        """Whether there is a line to let go."""
        return self._line is not None and bool(self._line.text)

    def sizeHint(self) -> QSize:
        """Return the size that its words want."""
        px = self._look.px
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(width + px(_ICON + 8 * GRID), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it has one word."""
        return self.sizeHint()

    def words_area(self) -> QRect:
        """Return where its words stand."""
        px = self._look.px
        taken, margin = px(_ICON + 5 * GRID), px(2 * GRID)
        sides = (margin, 0, -taken, 0) if self._is_mirrored() else (taken, 0, -margin, 0)
        return self.rect().adjusted(*sides)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an edge in the colour of the mode (dashed: silent), an icon and the words."""
        theme, px = self._look.theme, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.hover if self.underMouse() or self.isDown() else theme.surface
        painter.fillPath(self._shape(2), QColor(ground))
        colour = theme.mode(self._mode) if self._is_ready else theme.muted
        pen = QPen(QColor(colour), px(2))
        if self._mode is Mode.CONTEXT:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.strokePath(self._shape(2), pen)
        if self._wants_hold:
            painter.strokePath(self._shape(px(1.25 * GRID)), QPen(QColor(colour), 1))
        self._paint_progress(painter, colour)
        side = px(_ICON)
        place = QRect(px(3 * GRID), (self.height() - side) // 2, side, side)
        if self._is_mirrored():
            place.moveRight(self.rect().right() - px(3 * GRID))
        name = "speak" if self._mode is Mode.SPEAK else "context"
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), pixmap(name, colour, side, ratio=ratio))
        painter.setFont(self._font())
        painter.setPen(QColor(theme.text if self._is_ready else theme.muted))
        painter.drawText(self.words_area(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _font(self) -> QFont:
        font = QFont()
        font.setBold(True)
        font.setPixelSize(self._look.px(BODY))
        return font

    def _tell_line(self) -> None:
        line, shield = self._line, self._look.shield
        words = say("Cover line") if self._mode is Mode.SPEAK else say("Steer")
        self.be_ready(
            said(words),
            (line.text, said(line.go), line.target) if line else None,
            wants_hold=line is not None and line.wants_hold,
            is_ready=line is not None and line.is_open and bool(line.text),
        )
        text = shield.covers(line.text[:_SHOWN]) if line else ""
        # Without a tool tip it would be read out in place of what a press does.
        told = said(line.covered_go if shield.is_up else line.go) if line and text else ""
        self.setToolTip(tip(text) if text else "")
        empty = said(say("It is empty. Write one in the show's phrases."))
        self.setAccessibleDescription(told or empty)
        self.updateGeometry()

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()
