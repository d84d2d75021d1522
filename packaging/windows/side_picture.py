"""Draws the picture beside the last page of the setup: the icon on the colour of the window.

``side_picture.py FILE.bmp``. NSIS wants 164 by 314 pixels, and shrinks what is larger; twice as
much is sharp on a fine screen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[2] / "resources" / "icons" / "panel.svg"
WIDTH, HEIGHT, ICON = 328, 628, 176
GROUND = QColor("#12161d")


def drawn() -> QImage:
    """Return the picture."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF((WIDTH - ICON) / 2, HEIGHT / 3 - ICON / 2, ICON, ICON)
    QSvgRenderer(str(DRAWING)).render(painter, place)
    painter.end()
    return image


def main(file: str) -> int:
    """Write the picture; 1 where it cannot be."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    is_written = drawn().save(file)
    del application
    return 0 if is_written else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
