"""Icons of one family, drawn in the colour of their role, sharp at every scale of every screen.

What was drawn once is kept, for it is painted often; not in Qt's cache of pictures, which wakes an
idle window every ten seconds to throw some away (``ui/appearance.py`` empties it after a start).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from bithuman_panel.ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QStyleHints
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
    "fold",
    "fold-right",
    "hold",
    "in-flight",
    "live",
    "menu",
    "not-heard",
    "not-sent",
    "page",
    "panel",
    "panel-small",
    "partly-delivered",
    "people",
    "queued",
    "record",
    "refresh",
    "rehearsal",
    "rejected",
    "release",
    "room",
    "search",
    "shield",
    "speak",
    "star",
    "star-full",
    "targets",
    "throttled",
    "unknown",
    "withdrawn",
)
# They point along the line of text (or, as the question mark, are a sign of writing), and turn
# round with it. A tick, a clock, a key to play and turning arrows are the same everywhere.
MIRRORED = frozenset({"in-flight", "not-heard", "speak", "unknown", "withdrawn"})
# Of the window's own icon: docks and lists of windows show it large.
_WINDOW_SIZE, _WINDOW_RATIO = 64, 3.0
# A theme has some hundred at one size.
_MOST_KEPT = 256
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class _Pictures(QObject):
    """What was drawn. A child of the hints for how an application looks: it goes with them."""

    def __init__(self, hints: QStyleHints) -> None:
        super().__init__(hints)
        self.kept: dict[tuple[str, str, int, int, float, bool], QPixmap] = {}

    @classmethod
    def of_now(cls) -> _Pictures:
        """Return those of the application that there is."""
        hints = QGuiApplication.styleHints()
        found = hints.findChildren(cls, options=_OWN)
        return found[0] if found else cls(hints)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return the icon ``name`` of ``resources/icons`` tinted in ``colour``; GUI thread.

    It is as sharp on each of the screens that there are (:func:`scales`), and keeps its colour in a
    selected row.
    """
    return _icon(name, colour, size, 0)


def scales() -> frozenset[float]:
    """Return the scales for which icons are drawn now: the usual one, and those of the screens."""
    screens = QGuiApplication.screens()
    return frozenset((1.0, *(screen.devicePixelRatio() for screen in screens)))


def window_icon(name: str, colour: str) -> QIcon:
    """Return an icon for what others draw of a window, at whatever size they like; GUI thread."""
    made = _icon(name, colour, _WINDOW_SIZE, 0)
    made.addPixmap(drawn(name, colour, _WINDOW_SIZE, ratio=_WINDOW_RATIO))
    return made


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
    (picture,) = _pixmaps(name, colour, size, gap, [ratio])
    return picture


def _pixmaps(
    name: str, colour: str, size: int, gap: int, ratios: Iterable[float]
) -> Iterator[QPixmap]:
    """Yield the pictures of one icon; what is to be drawn is read once for all of them."""
    kept, is_mirrored = _Pictures.of_now().kept, _is_mirrored()
    drawing: QSvgRenderer | None = None
    for ratio in ratios:
        key = (name, colour, size, gap, ratio, is_mirrored)
        picture = kept.get(key)
        if picture is None:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            drawing = drawing or _drawing(name, colour)
            picture = kept[key] = _drawn(drawing, name, size, gap, ratio)
        yield picture


def drawn(name: str, colour: str, size: int, gap: int = 0, ratio: float = 1.0) -> QPixmap:
    """Draw what :func:`pixmap` returns, from the file that is there now."""
    return _drawn(_drawing(name, colour), name, size, gap, ratio)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def _drawn(renderer: QSvgRenderer, name: str, size: int, gap: int, ratio: float) -> QPixmap:
    picture = QPixmap(math.ceil((size + gap) * ratio), math.ceil(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    side = size * ratio
    left = picture.width() - side if _is_mirrored() else 0.0
    painter = QPainter(picture)
    if name in MIRRORED and _is_mirrored():
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * left + side, 0))
    renderer.render(painter, QRectF(left, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _icon(name: str, colour: str, size: int, gap: int) -> QIcon:
    made = QIcon()
    for picture in _pixmaps(name, colour, size, gap, sorted(scales())):
        made.addPixmap(picture, QIcon.Mode.Normal)
        # Else the style would dim it where it matters most.
        made.addPixmap(picture, QIcon.Mode.Selected)
    return made
