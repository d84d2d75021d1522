"""Decodes a portrait off the GUI thread, small and square; and cuts it round to be shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bithuman_panel.core.portrait import Kind, Portrait

# Sharp on the card at 200 % on a screen of twice the usual scale, and small enough for many.
SIDE = 256
# What the largest allowed picture takes, and no more.
_MOST_MEGABYTES = 80
_OVERSAMPLING = 3


def decoded(portrait: Portrait) -> QImage | None:
    """Return the picture, ``SIDE`` pixels square; None where it cannot be decoded. Any thread."""
    if portrait.kind is Kind.SVG:
        return _drawn(portrait.data)
    buffer = QBuffer()
    buffer.setData(QByteArray(portrait.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(portrait.kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else _squared(image)


def rounded(image: QImage, side: int) -> QPixmap:
    """Return ``image`` as a round picture of ``side`` device-independent pixels. GUI thread."""
    picture = QPixmap(side * _OVERSAMPLING, side * _OVERSAMPLING)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_OVERSAMPLING)
    painter = QPainter(picture)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, side, side))
    painter.setClipPath(disc)
    painter.drawImage(QRectF(0, 0, side, side), image)
    painter.end()
    return picture


def _squared(image: QImage) -> QImage:
    """Return the middle of it, and of a tall one the upper part: there the face is."""
    side = min(image.width(), image.height())
    corner = QRect((image.width() - side) // 2, (image.height() - side) // 4, side, side)
    kinds = QImage.Format
    kind = kinds.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else kinds.Format_RGB32
    return image.copy(corner).convertToFormat(kind)


def _drawn(data: bytes) -> QImage | None:
    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        return None
    image = QImage(QSize(SIDE, SIDE), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
