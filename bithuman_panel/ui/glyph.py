"""An icon that stands alone, painted at the scale of the screen that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from bithuman_panel.ui.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Glyph(QLabel):
    """An icon of ``ui.icons``; as sharp after the window has moved to a screen of another scale."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: tuple[str, str, int] | None = None

    @property
    def name(self) -> str:
        """What is drawn; empty for nothing yet."""
        return self._drawing[0] if self._drawing else ""

    def show_icon(self, name: str, colour: str, size: int) -> None:
        """Show the icon ``name`` in ``colour``, ``size`` device-independent pixels wide."""
        self._drawing = (name, colour, size)
        self.setMinimumSize(size, size)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it into the middle."""
        if self._drawing is None:
            return
        name, colour, size = self._drawing
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        # Between two pixels of the screen it would be blurred.
        whole = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        painter.drawPixmap(whole, pixmap(name, colour, size, ratio=ratio))
        painter.end()
