"""The colours of cues and groups: what each is called, and how it looks in the window's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from bithuman_panel.core.cue import Colour
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.ui.palettes import Theme

# The sharpest screen there is: others make their own of it.
_RATIO = 3

_WORDS = {
    Colour.NONE: say("No colour"),
    Colour.RED: say("Red"),
    Colour.AMBER: say("Amber"),
    Colour.GREEN: say("Green"),
    Colour.BLUE: say("Blue"),
    Colour.VIOLET: say("Violet"),
}


def colour_word(colour: Colour) -> Sentence:
    """Return what a colour is called."""
    return _WORDS[colour]


def colour_ink(theme: Theme, colour: Colour) -> str | None:
    """Return a colour as ``theme`` has it (``#rrggbb``); None for no colour."""
    return {
        Colour.NONE: None,
        Colour.RED: theme.bad,
        Colour.AMBER: theme.warn,
        Colour.GREEN: theme.good,
        Colour.BLUE: theme.rehearsal,
        Colour.VIOLET: theme.context,
    }[colour]


def swatch(theme: Theme, colour: Colour, side: int) -> QIcon:
    """Return a drop of a colour, ``side`` pixels wide; of no colour an empty ring. GUI thread."""
    picture = QPixmap(side * _RATIO, side * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    ink = colour_ink(theme, colour)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.edge_strong), max(side / 12, 1)))
    painter.setBrush(QColor(ink) if ink else Qt.BrushStyle.NoBrush)
    inset = side / 8
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset))
    painter.end()
    return QIcon(picture)
