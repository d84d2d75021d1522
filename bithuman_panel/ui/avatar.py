"""A portrait drawn from an agent's name: initials on a disc whose colour belongs to the code."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap

from bithuman_panel.core.visible import one_line

_OVERSAMPLING = 3


def avatar(title: str, code: str, size: int) -> QPixmap:
    """Return a round portrait of ``size`` device-independent pixels."""
    hue = crc32(code.encode()) % 360
    picture = QPixmap(size * _OVERSAMPLING, size * _OVERSAMPLING)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_OVERSAMPLING)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = QLinearGradient(QPointF(0, 0), QPointF(size, size))
    shade.setColorAt(0, QColor.fromHsl(hue, 120, 80))
    shade.setColorAt(1, QColor.fromHsl((hue + 40) % 360, 130, 55))
    painter.setBrush(shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(0, 0, size, size))
    font = painter.font()
    font.setPixelSize(round(size * 0.4))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initials(title))
    painter.end()
    return picture


def initials(title: str) -> str:
    """Return one or two letters for ``title``; a question mark where there is none."""
    words = [word for word in one_line(title).split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper() or "?"
