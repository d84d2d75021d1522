"""Icons of one family, drawn in the colour of their role, sharp at every scale of every screen.

What was drawn once is kept in Qt's own cache of pictures: a row of the history is painted often.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

# Every drawing of resources/icons, so that an installed program can tell whether one is missing.
NAMES = (
    "account",
    "alarm",
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
    "shield",
    "speak",
    "throttled",
    "unknown",
    "withdrawn",
)
# They point along the line of text (or, as the question mark, are a sign of writing), and turn
# round with it. A tick, a clock, a key to play and turning arrows are the same everywhere.
MIRRORED = frozenset({"in-flight", "not-heard", "speak", "unknown", "withdrawn"})
# A screen that comes later may have any scale: from the largest drawing its own is made.
_LARGEST_RATIO = 3.0


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return the icon ``name`` of ``resources/icons`` tinted in ``colour``; GUI thread.

    It is as sharp on each of the screens, and keeps its colour in a selected row.
    """
    return _icon(name, colour, size, 0)


def give_icon(button: QAbstractButton, name: str, colour: str, size: int = 18) -> None:
    """Put an icon before the words of ``button``, with room between the two."""
    gap = size // 3 if button.text() else 0
    button.setIcon(_icon(name, colour, size, gap))
    button.setIconSize(QSize(size + gap, size))


def pixmap(name: str, colour: str, size: int, gap: int = 0, ratio: float = 1.0) -> QPixmap:
    """Return the icon ``name`` as a picture of ``size`` device-independent pixels; GUI thread.

    ``gap`` pixels of nothing follow it, in the direction of the text. ``ratio`` is the
    devicePixelRatio of where it is painted.
    """
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    file = resource("icons", f"{name}.svg")
    key = f"{file} {colour} {size} {gap} {ratio} {is_mirrored}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    drawing = file.read_text(encoding="utf-8").replace("currentColor", colour)
    picture = _drawn(
        drawing,
        QSize(size + gap, size),
        ratio,
        is_right=is_mirrored,
        is_turned=is_mirrored and name in MIRRORED,
    )
    QPixmapCache.insert(key, picture)
    return picture


def _icon(name: str, colour: str, size: int, gap: int) -> QIcon:
    made = QIcon()
    for ratio in {_LARGEST_RATIO, *(s.devicePixelRatio() for s in QGuiApplication.screens())}:
        picture = pixmap(name, colour, size, gap, ratio)
        made.addPixmap(picture, QIcon.Mode.Normal)
        # Else the style would dim it where it matters most.
        made.addPixmap(picture, QIcon.Mode.Selected)
    return made


def _drawn(drawing: str, size: QSize, ratio: float, *, is_right: bool, is_turned: bool) -> QPixmap:
    """Draw an SVG as a square at one end of a picture."""
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    side = size.height() * ratio
    left = picture.width() - side if is_right else 0.0
    painter = QPainter(picture)
    if is_turned:
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * left + side, 0))
    renderer.render(painter, QRectF(left, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
