"""Draws the program's icon as the files that the systems want.

Usage: icons.py FOLDER

Writes panel-SIZE.png for each size, panel.ico (Windows) and panel.icns (macOS) into FOLDER. Needs
no display; the last two need Pillow (requirements-package.lock).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).parents[2] / "resources" / "icons"
# Down here the whole drawing is a blur: another one says the same in fewer strokes.
SMALL = 32
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path) -> dict[int, Path]:
    """Draw the icon in every size into ``folder`` and return the files."""
    files = {size: folder / f"panel-{size}.png" for size in PNG_SIZES}
    for size, file in files.items():
        if not drawn(size).save(str(file)):
            raise OSError(f"{file} cannot be written")
    return files


def drawn(size: int) -> QImage:
    """Return the icon, ``size`` pixels wide and high."""
    drawing = DRAWINGS / ("panel-small.svg" if size <= SMALL else "panel.svg")
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def contain(files: dict[int, Path], folder: Path) -> None:
    """Put the pictures into the containers of Windows and macOS, each as it was drawn."""
    from PIL import Image

    pictures = {size: Image.open(file) for size, file in files.items()}
    *others, largest = (pictures[size] for size in ICO_SIZES)
    sizes = [(size, size) for size in ICO_SIZES]
    largest.save(folder / "panel.ico", sizes=sizes, append_images=others)
    *others, largest = pictures.values()
    largest.save(folder / "panel.icns", append_images=others)


def main() -> None:
    """Write all of them into the folder that was named."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: icons.py FOLDER")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    contain(draw(folder), folder)
    del application


if __name__ == "__main__":
    main()
