"""A picture as large as there is room for it, which a screen reader can name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ShownPicture(QLabel):
    """Keeps its proportions, and never grows beyond its own size. Can have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shownPicture")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._image = QImage()

    def show_bytes(self, content: bytes) -> None:
        """Show the picture in a file; nothing for none that can be read."""
        self._image = QImage.fromData(content)
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        super().paintEvent(event)
        if self._image.isNull():
            return
        room = self.contentsRect().adjusted(2, 2, -2, -2)
        whole = self._image.size() / self._image.devicePixelRatio()
        size = whole.boundedTo(whole.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_middle(room, size), self._image)
        painter.end()


def _middle(room: QRect, size: QSize) -> QRect:
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    return place
