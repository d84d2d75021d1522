"""The Send button: its label is the whole sentence; a broadcast wants to be held down."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.tokens import CODE, CORNER, GRID, HOLD_MS, LEAD, LINE, STILL_STEPS, TITLE

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from bithuman_panel.ui.look import Look

_ICON = 24
# Of 255: more would take from the words what they need to be read at two metres.
SHADE = 20
_HEIGHTS = {Density.ROOMY: 60, Density.TIGHT: 54, Density.TINY: 40}


class SendButton(QAbstractButton):
    """A danger button: it takes no focus, so Space and Enter never press it again.

    Signals:
        pressed_plain: a click, or a press on a broadcast that was let go too early.
        pressed_long: a broadcast was held down for ``HOLD_MS``.
        pressed_in_vain: the sentence changed under the press, so it counts for neither.
    """

    pressed_plain = Signal()
    pressed_long = Signal()
    pressed_in_vain = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._density = Density.ROOMY
        self.is_loud = False
        self._mode = Mode.SPEAK
        self._wants_hold = False
        self._is_ready = True
        self._was_long = False
        self._pressed_on: str | None = None
        self._progress = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._on_look)
        self._on_look()
        self._animation = QVariantAnimation(self, duration=HOLD_MS, startValue=0.0, endValue=1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.valueChanged.connect(self._on_progress)
        self._animation.finished.connect(self._on_long)
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._on_released)
        self.clicked.connect(self._on_clicked)

    def show_sentence(self, sentence: str, mode: Mode, *, wants_hold: bool, is_ready: bool) -> None:
        """Show what a press would do; the same words are the accessible name.

        A button that is not ready looks so, but still takes the press: the gate answers it.
        """
        self._mode = mode
        self._is_ready = is_ready
        self._wants_hold = wants_hold
        self.setText(sentence)
        # Qt would make Alt+D press the button that says "R&D".
        self.setShortcut(QKeySequence())
        self.setAccessibleName(sentence)
        if self._has_changed():
            self._on_released()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which sentence the hand has read."""
        self._pressed_on = self.text()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the press."""
        super().mouseReleaseEvent(event)
        self._pressed_on = None

    def hideEvent(self, event: QHideEvent) -> None:
        """End a press in vain that goes on where nobody sees what it would send."""
        super().hideEvent(event)
        self.setDown(False)
        self._on_released()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return a height for one line of large text."""
        return QSize(self._look.px(240), self._look.px(_HEIGHTS[self._density]))

    def pack(self, density: Density) -> None:
        """Take more or less height."""
        if density is not self._density:
            self._density = density
            self._on_look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, the icon of the mode, the sentence, and how long it has been held."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape(1)
        if self._is_ready:
            painter.fillPath(shape, QColor(self._fill()))
        self._paint_edge(painter)
        if self._progress:
            self._paint_progress(painter)
        self._paint_words(painter, self._ink())
        painter.end()

    def _paint_progress(self, painter: QPainter) -> None:
        """Paint how long it has been held: a thick line, and a shade that hides no word."""
        done = QRectF(self.rect())
        done.setWidth(done.width() * self._progress)
        if self._is_mirrored():
            done.moveRight(self.rect().right() + 1)
        ink = QColor(self._ink())
        painter.save()
        painter.setClipRect(done)
        painter.strokePath(self._shape(self._look.px(1.25 * GRID)), QPen(ink, self._look.px(GRID)))
        painter.restore()
        ink.setAlpha(SHADE)
        painter.setClipPath(self._shape(1))
        painter.fillRect(done, ink)

    def _fitting(self, words: QRect, flags: int) -> QFont:
        """Return the largest letters for one line; where none is large enough, for several."""
        px, font = self._look.px, self.font()
        font.setBold(True)
        for size in range(px(TITLE if self.is_loud else LINE), px(LEAD) - 1, -1):
            font.setPixelSize(size)
            letters = QFontMetrics(font)
            # By a rounding, what is as wide as its place may still be broken into two lines.
            is_whole = words.contains(letters.boundingRect(words, flags, self.text()))
            if is_whole and letters.horizontalAdvance(self.text()) <= words.width():
                return font
        for size in range(px(LINE), px(CODE) - 1, -1):
            font.setPixelSize(size)
            if words.contains(QFontMetrics(font).boundingRect(words, flags, self.text())):
                break
        return font

    def _paint_edge(self, painter: QPainter) -> None:
        """Paint what tells without colour: hollow, one line within, dashed, two lines within.

        Hollow is not ready, dashed is silent, and two lines are for everybody; a press thickens.
        """
        theme, px = self._look.theme, self._look.px
        if not self._is_ready:
            painter.fillPath(self._shape(1), QColor(theme.surface))
            painter.strokePath(self._shape(1), QPen(QColor(theme.edge_strong), 1))
            return
        pen = QPen(QColor(self._ink()), px(2 if self.isDown() else 1))
        if self._mode is Mode.CONTEXT:
            pen.setStyle(Qt.PenStyle.DashLine)
        if self._mode is Mode.CONTEXT or self._wants_hold or self.isDown():
            painter.strokePath(self._shape(px(GRID)), pen)
        if self._wants_hold:
            painter.strokePath(self._shape(px(1.75 * GRID)), pen)

    def _shape(self, inset: int) -> QPainterPath:
        shape = QPainterPath()
        corner = max(self._look.px(CORNER + GRID) - inset, 1)
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        shape.addRoundedRect(area, corner, corner)
        return shape

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        names = {Mode.SPEAK: "speak", Mode.CONTEXT: "context"}
        name = "broadcast" if self._wants_hold else names[self._mode]
        side = self._look.px(_ICON)
        mark, words = self._places()
        painter.drawPixmap(mark.topLeft(), pixmap(name, ink, side, ratio=self.devicePixelRatioF()))
        # Qt turns "left" round with the painter's direction.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.TextFlag.TextWordWrap
        painter.setFont(self._fitting(words, int(flags)))
        painter.setPen(QColor(ink))
        painter.drawText(words, int(flags), self.text())

    def _places(self) -> tuple[QRect, QRect]:
        """Return where the icon stands, and the words."""
        side, margin = self._look.px(_ICON), self._look.px(4 * GRID)
        area = self.rect().adjusted(margin, 0, -margin, 0)
        mark = QRect(area.left(), (self.height() - side) // 2, side, side)
        gap = side + self._look.px(3 * GRID)
        if self._is_mirrored():
            mark.moveRight(area.right())
            return mark, area.adjusted(0, 4, -gap, -4)
        return mark, area.adjusted(gap, 4, 0, -4)

    def _on_look(self) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def _fill(self) -> str:
        theme = self._look.theme
        if self.isDown() or self.underMouse():
            return theme.mode_hover(self._mode)
        return theme.mode(self._mode)

    def _ink(self) -> str:
        theme = self._look.theme
        return theme.on_mode(self._mode) if self._is_ready else theme.muted

    def _on_pressed(self) -> None:
        self._was_long = False
        if self._wants_hold and self._is_ready and not self._has_changed():
            self._animation.start()

    def _on_released(self) -> None:
        self._animation.stop()
        self._progress = 0.0
        self.update()

    def _on_progress(self, value: float) -> None:
        shown = math.floor(value * STILL_STEPS) / STILL_STEPS if self._look.is_still else value
        if shown != self._progress:
            self._progress = shown
            self.update()

    def _on_long(self) -> None:
        self._was_long = True
        self.pressed_long.emit()

    def _on_clicked(self) -> None:
        if self._was_long:
            return
        if self._has_changed():
            self.pressed_in_vain.emit()
        else:
            self.pressed_plain.emit()

    def _has_changed(self) -> bool:
        """Return whether the button said something else when the press began."""
        return self._pressed_on not in (None, self.text())
