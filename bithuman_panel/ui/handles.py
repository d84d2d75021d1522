"""The gaps between the columns: dragged, they give one column what another one leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from bithuman_panel.core.columns import Arrangement, Name, Plan
    from bithuman_panel.ui.look import Look


class Handles:
    """Two of them, each after one of the columns. Children of ``columns``.

    ``standing`` tells how the columns stand now, in the widths that are seen. ``on_drag`` hears how
    they are to stand under the hand, ``on_release`` that it has let go, ``on_reset`` that the usual
    widths are wanted. No column becomes narrower than its ``least``.
    """

    def __init__(
        self,
        columns: QWidget,
        look: Look,
        least: Mapping[Name, int],
        standing: Callable[[], Arrangement],
        on_drag: Callable[[Arrangement], object],
        on_release: Callable[[], object],
        on_reset: Callable[[], object],
    ) -> None:
        self._columns = columns
        self._look = look
        self._least = least
        self._standing = standing
        self._on_drag = on_drag
        self._on_release = on_release
        self._on_reset = on_reset
        self._taken: Arrangement | None = None
        self.all = tuple(self._handle(place) for place in range(2))

    def show(self, found: Plan, order: tuple[Name, ...], area: QRect, gap: int) -> None:
        """Stand in the gaps of ``area``; none is beside a column that is folded."""
        for place, handle in enumerate(self.all):
            before, after = order[place], order[place + 1]
            left, width = found.places[before]
            handle.setVisible(before not in found.folded and after not in found.folded)
            here = QRect(area.left() + left + width, area.top(), gap, area.height())
            direction, whole = self._columns.layoutDirection(), self._columns.rect()
            handle.setGeometry(QStyle.visualRect(direction, whole, here))

    def _handle(self, place: int) -> Handle:
        handle = Handle(self._look, self._columns)
        handle.taken.connect(self._take)
        handle.dragged.connect(lambda far: self._drag(place, far))
        handle.released.connect(self._release)
        handle.reset.connect(self._reset)
        return handle

    def _take(self) -> None:
        self._taken = self._standing()

    def _drag(self, place: int, far: int) -> None:
        if self._taken is None:
            return
        is_mirrored = self._columns.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = round((-far if is_mirrored else far) * 100 / self._look.percent)
        self._on_drag(self._taken.dragged(place, steps, self._least))

    def _release(self) -> None:
        self._taken = None
        self._on_release()

    def _reset(self) -> None:
        self._taken = None
        self._on_reset()


class Handle(QWidget):
    """The gap between two columns: dragged, it changes their widths.

    Signals:
        dragged: how far from where it was taken, in pixels to the right.
        taken: the hand has taken it.
        released: the hand has let it go.
        reset: a double click wants the usual widths.
    """

    taken = Signal()
    dragged = Signal(int)
    released = Signal()
    reset = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._from: float | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().x()
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go with the hand."""
        if self._from is not None:
            self.dragged.emit(round(event.globalPosition().x() - self._from))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End."""
        if self._from is not None and event.button() is Qt.MouseButton.LeftButton:
            self._from = None
            self.released.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask for the usual widths."""
        self.reset.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show three dots; under the hand a line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        dot = self._look.px(3)
        middle = self.rect().center()
        if self.underMouse() or self._from is not None:
            painter.setBrush(QColor(self._look.theme.focus))
            painter.drawRoundedRect(
                QRect(middle.x() - dot // 2, 0, dot, self.height()), dot / 2, dot / 2
            )
        painter.setBrush(QColor(self._look.theme.edge_strong))
        for step in (-2, 0, 2):
            painter.drawEllipse(middle.x() - dot // 2, middle.y() + step * dot, dot, dot)
        painter.end()
