"""What is behind widgets, painted by one of them: nothing further behind is painted with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent


class Ground(QWidget):
    """A plain ground in the colour of all around it.

    Without it Qt paints, for each word that changes, the window and all that is in it behind.
    """

    def __init__(self) -> None:
        super().__init__()
        self._colour: QColor | None = None

    def fill_with(self, colour: str) -> None:
        """Fill it with ``colour`` from now on."""
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is to be painted."""
        fill(self, event, self._colour)


def fill(widget: QWidget, event: QPaintEvent, colour: QColor | None) -> None:
    """Fill what an event wants painted of a widget, if there is a colour for it."""
    if colour:
        painter = QPainter(widget)
        fill_plainly(painter, event.rect(), colour)
        painter.end()


def fill_plainly(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill an area, without making all of Qt's ready-made gradients known to Python for it."""
    painter.setBackground(colour)
    painter.eraseRect(area)
