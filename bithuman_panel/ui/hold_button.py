"""A button that lets something out: a plain press, a long one, and none that changed meanwhile."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.tokens import CORNER, GRID, HOLD_MS, STILL_STEPS

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent

    from bithuman_panel.ui.look import Look

# Of 255: more would take from the words what they need to be read at two metres.
SHADE = 20


class HoldButton(QAbstractButton):
    """A danger button: it takes no focus, so Space and Enter never press it again.

    A key of the stage presses it through :meth:`key_down` and :meth:`key_up`. ``by_key`` says of
    the press just told of that its key is still down, and must come up before the next one counts.

    Signals:
        pressed_plain: a click, or a press that wanted to be held and was let go too early. A double
            click is one: its second half may be held, and else does nothing.
        pressed_long: it was held down for ``HOLD_MS``, where that makes a difference.
        pressed_in_vain: what it does changed under the press, so it counts for neither.
    """

    pressed_plain = Signal()
    pressed_long = Signal()
    pressed_in_vain = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.by_key = False
        self._is_key_down = False
        self._does: object = None
        self._wants_hold = False
        self._is_ready = True
        self._was_long = False
        self._is_second_click = False
        self._pressed_on: object = None
        self._progress = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._animation = QVariantAnimation(self, duration=HOLD_MS, startValue=0.0, endValue=1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.Linear)
        self._animation.valueChanged.connect(self._on_progress)
        self._animation.finished.connect(self._on_long)
        self.pressed.connect(self._on_pressed)
        self.released.connect(self._on_released)
        self.clicked.connect(self._on_clicked)

    def be_ready(self, words: str, does: object, *, wants_hold: bool, is_ready: bool) -> None:
        """Say ``words``; ``does`` tells one deed from another, and must not change under a press.

        A button that is not ready looks so, but still takes the press: the gate answers it.
        """
        self._does = does
        self._is_ready = is_ready
        self._wants_hold = wants_hold
        self.setText(words)
        # Qt would make Alt+D press the button that says "R&D".
        self.setShortcut(QKeySequence())
        if self._has_changed():
            self._on_released()
        self.update()

    def key_down(self, *, is_repeat: bool = False) -> None:
        """A key presses it: what wants no hold goes now, else the time or the release decides."""
        if is_repeat or self._is_key_down:
            return
        if not (self._wants_hold and self._is_ready):
            self._tell(self.pressed_plain, by_key=True)
            return
        self._is_key_down = True
        self._pressed_on = self._does
        self.setDown(True)
        self._on_pressed()

    def key_lost(self) -> None:
        """Nobody can know any more whether the key is down: what it has not done it does not."""
        if self._is_key_down:
            self._is_key_down = False
            self._pressed_on = None
            self.setDown(False)
            self._on_released()

    def key_up(self) -> None:
        """The key is up again."""
        if not self._is_key_down:
            return
        self._is_key_down = False
        self.setDown(False)
        self._on_released()
        self._on_clicked()
        self._pressed_on = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what the hand has read."""
        self._pressed_on = self._does
        self._is_second_click = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press for the habit of a hand that meant one: the next line stays."""
        self.mousePressEvent(event)
        self._is_second_click = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the press."""
        super().mouseReleaseEvent(event)
        self._pressed_on, self._is_second_click = None, False

    def hideEvent(self, event: QHideEvent) -> None:
        """End a press in vain that goes on where nobody sees what it would send."""
        super().hideEvent(event)
        self._is_key_down = False
        self.setDown(False)
        self._on_released()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the window."""
        event.ignore()

    def _paint_progress(self, painter: QPainter, ink_name: str) -> None:
        """Paint how long it has been held: a thick line, and a shade that hides no word."""
        if not self._progress:
            return
        done = QRectF(self.rect())
        done.setWidth(done.width() * self._progress)
        if self._is_mirrored():
            done.moveRight(self.rect().right() + 1)
        ink = QColor(ink_name)
        painter.save()
        painter.setClipRect(done)
        painter.strokePath(self._shape(self._look.px(1.25 * GRID)), QPen(ink, self._look.px(GRID)))
        painter.restore()
        painter.save()
        ink.setAlpha(SHADE)
        painter.setClipPath(self._shape(1))
        painter.fillRect(done, ink)
        painter.restore()

    def _paint_edge(self, painter: QPainter, ink: str, mode: Mode) -> None:
        """Paint what tells without colour: one line, dashed is silent, two lines want a hold."""
        px = self._look.px
        pen = QPen(QColor(ink), px(2 if self.isDown() else 1))
        if mode is Mode.CONTEXT:
            pen.setStyle(Qt.PenStyle.DashLine)
        if mode is Mode.CONTEXT or self._wants_hold or self.isDown():
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
        self._tell(self.pressed_long, by_key=self._is_key_down)

    def _on_clicked(self) -> None:
        if self._was_long or self._is_second_click:
            return
        vain = self._has_changed()
        self._tell(self.pressed_in_vain if vain else self.pressed_plain, by_key=False)

    def _tell(self, signal: SignalInstance, *, by_key: bool) -> None:
        self.by_key = by_key
        signal.emit()

    def _has_changed(self) -> bool:
        """Return whether it would do something else than when the press began."""
        return self._pressed_on not in (None, self._does)
