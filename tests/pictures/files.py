"""Pictures as files: small, the same bytes for the same picture, and compared by what is seen."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap

_COLOURS = 256
_SHADES = 0x00F8F8F8
_OPAQUE = 0xFF000000
_PIECE = 64
_DOTS_PER_METRE = 5669  # 144 to the inch: a picture is shown at half its pixels
# Below this nobody sees a difference between two shades.
_SAME_SHADE = 40
# A handful of pixels at the edge of a curve are drawn otherwise by another processor.
_SAME_PICTURE = 0.0005
_PROBE = "Hamburgefonstiv 0123456789 ÄÖÜ"


def image_of(grabbed: QPixmap) -> QImage:
    """Return a grabbed widget in few colours, as it is written."""
    whole = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8, _palette(whole), Qt.ImageConversionFlag.ThresholdDither
    )
    few.setDotsPerMeterX(_DOTS_PER_METRE)
    few.setDotsPerMeterY(_DOTS_PER_METRE)
    return few


def write(image: QImage, file: Path) -> None:
    """Write ``image`` as small as PNG can."""
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(100)
    assert writer.write(image), writer.errorString()


def looks_like(image: QImage, other: QImage) -> bool:
    """Return whether nobody could tell the two apart."""
    if image.size() != other.size():
        return False
    apart = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    grey = apart.convertToFormat(QImage.Format.Format_Grayscale8)
    shades, width, step = bytes(grey.constBits()), grey.width(), grey.bytesPerLine()
    # Qt fills each row up to four bytes, with anything.
    rows = b"".join(shades[start : start + width] for start in range(0, len(shades), step))
    apart_at = rows.translate(None, bytes(range(_SAME_SHADE)))
    return len(apart_at) <= _SAME_PICTURE * len(rows)


def lettering(font: QFont) -> str:
    """Return how this computer draws letters: two that agree draw the same pictures."""
    sheet = QImage(900, 160, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for row, (pixels, is_bold) in enumerate(((12, False), (15, True), (24, False), (38, True))):
        drawn = QFont(font)
        drawn.setPixelSize(pixels)
        drawn.setBold(is_bold)
        painter.setFont(drawn)
        painter.drawText(QRect(0, 40 * row, 900, 40), Qt.AlignmentFlag.AlignLeft, _PROBE)
    painter.end()
    return hashlib.sha256(bytes(sheet.constBits())).hexdigest()[:16]


def _palette(image: QImage) -> list[int]:
    """Return the colours that ``image`` has most of, one for each small range of shades."""
    counted: Counter[int] = Counter()
    pixels = bytes(image.constBits())
    # Most of a picture is plain: what stands there again and again is looked at once.
    pieces = Counter(pixels[at : at + _PIECE] for at in range(0, len(pixels), _PIECE))
    for piece, times in pieces.items():
        for colour in memoryview(piece).cast("I"):
            counted[colour] += times
    ranges: dict[int, tuple[int, int]] = {}
    for colour, count in counted.most_common():
        first, total = ranges.get(colour & _SHADES, (colour, 0))
        ranges[colour & _SHADES] = (first, total + count)
    frequent = sorted(ranges.values(), key=lambda each: -each[1])[:_COLOURS]
    return [colour | _OPAQUE for colour, _ in frequent]
