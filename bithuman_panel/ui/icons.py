"""Icons of one family, drawn in the colour of their role at any scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

# Every drawing of resources/icons, so that an installed program can tell whether one is missing.
NAMES = (
    "account",
    "alarm",
    "arrow-dark",
    "arrow-light",
    "broadcast",
    "close",
    "connected",
    "context",
    "copy",
    "credits",
    "delivered",
    "edit",
    "hold",
    "in-flight",
    "live",
    "not-heard",
    "not-sent",
    "panel",
    "panel-small",
    "partly-delivered",
    "people",
    "queued",
    "refresh",
    "rehearsal",
    "rejected",
    "release",
    "room",
    "speak",
    "throttled",
    "tick-dark",
    "tick-light",
    "unknown",
    "withdrawn",
)
# Drawn this many times larger than asked for, so that 300 % displays stay sharp.
_OVERSAMPLING = 3


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return the icon ``name`` of ``resources/icons`` tinted in ``colour``."""
    return QIcon(pixmap(name, colour, size))


def give_icon(button: QAbstractButton, name: str, colour: str, size: int = 18) -> None:
    """Put an icon before the words of ``button``, with room between the two."""
    picture = pixmap(name, colour, size, gap=0 if not button.text() else size // 3)
    button.setIcon(QIcon(picture))
    button.setIconSize(picture.deviceIndependentSize().toSize())


def pixmap(name: str, colour: str, size: int, gap: int = 0) -> QPixmap:
    """Return the icon ``name`` as a picture of ``size`` device-independent pixels.

    ``gap`` pixels of nothing follow on its right.
    """
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    picture = QPixmap(QSize(size + gap, size) * _OVERSAMPLING)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = size * _OVERSAMPLING
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(_OVERSAMPLING)
    return picture
