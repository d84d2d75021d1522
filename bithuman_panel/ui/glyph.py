"""A picture that stands beside words, painted at the scale of the screen that it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bithuman_panel.ui.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap


class Glyph(QWidget):
    """A picture beside the words that say the same: an icon of ``ui.icons``, or another one.

    An icon is as sharp after the window has moved to a screen of another scale. Screen readers
    pass it over, while they would read a label with a picture before its words, which say it all.
    """

    def __init__(self) -> None:
        super().__init__()
        self._drawing: tuple[str, str, int] | None = None
        self._picture: QPixmap | None = None

    @property
    def name(self) -> str:
        """Which icon is drawn; empty for none yet."""
        return self._drawing[0] if self._drawing else ""

    def show_icon(self, name: str, colour: str, size: int) -> None:
        """Show the icon ``name`` in ``colour``, ``size`` device-independent pixels wide."""
        self._drawing, self._picture = (name, colour, size), None
        self.setMinimumSize(size, size)
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture of one's own, at its own size."""
        self._drawing, self._picture = None, picture
        self.setMinimumSize(picture.deviceIndependentSize().toSize())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of what is shown."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it into the middle."""
        ratio = self.devicePixelRatioF()
        picture = self._picture
        if self._drawing:
            name, colour, side = self._drawing
            picture = pixmap(name, colour, side, ratio=ratio)
        if picture is None:
            return
        size = picture.deviceIndependentSize()
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        # Between two pixels of the screen it would be blurred.
        whole = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(whole, picture)
        painter.end()
