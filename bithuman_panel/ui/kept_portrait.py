"""A portrait as it is kept: small for the lists, and as a file for where it is shown larger.

As a picture each takes a quarter of a MiB, and there may be sixty.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

# Sharp in a list of the usual size on a screen of three times the usual scale.
SMALL = 72
_SCALE = 2
_QUALITY = 95


@dataclass(frozen=True, slots=True)
class KeptPortrait:
    """A square picture: ``small``, and ``whole`` as a file that Qt reads."""

    small: QImage
    whole: bytes

    def image(self, side: int) -> QImage:
        """Return the picture for a place of ``side`` device-independent pixels."""
        return self.small if side * _SCALE <= SMALL else QImage.fromData(QByteArray(self.whole))


def kept(image: QImage) -> KeptPortrait:
    """Keep a square ``image``. Any thread."""
    small = image.scaled(
        SMALL,
        SMALL,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    # Without holes it is a photograph most of the time.
    kind = "png" if image.hasAlphaChannel() else "jpeg"
    return KeptPortrait(small, _written(image, kind) or _written(image, "png"))


def _written(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Of a PNG it would say how little it is packed.
    quality = _QUALITY if kind == "jpeg" else -1
    # The stubs want bytes, which the binding itself refuses.
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
