"""A picture of the window for whoever helps: with the shield up, and nothing that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMainWindow

    from bithuman_panel.ui.look import Look


def picture_of(window: QMainWindow, look: Look) -> QImage:
    """Return the window as a projector would see it with the shield up. GUI thread.

    The operator sees nothing of it: no event is done before the shield is as it was. What can be
    written into is covered, too: the shield leaves it to whoever writes.
    """
    with look.shield.posing():
        image = window.grab().toImage()
        ratio = image.devicePixelRatio()
        painter = QPainter(image)
        for field in _written(window):
            place = QRect(field.mapTo(window, QPoint()), field.size())
            painter.fillRect(place, QColor(look.theme.muted))
        painter.end()
        image.setDevicePixelRatio(ratio)
    return image


def png_of(image: QImage) -> bytes:
    """Return the bytes of a picture. Any thread."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(kept.data())


def _written(window: QWidget) -> Iterator[QWidget]:
    """Yield the fields in sight that hold something."""
    for line in window.findChildren(QLineEdit):
        if line.isVisible() and not line.isReadOnly() and line.text():
            yield line
    texts: list[QPlainTextEdit | QTextEdit] = [*window.findChildren(QPlainTextEdit)]
    for text in (*texts, *window.findChildren(QTextEdit)):
        if text.isVisible() and not text.isReadOnly() and text.toPlainText():
            yield text
