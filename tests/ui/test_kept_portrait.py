"""A kept portrait is a small picture and a file: what is drawn of it looks as the whole did."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QImageWriter

from bithuman_panel.ui import kept_portrait
from bithuman_panel.ui.kept_portrait import SMALL, kept

SIDE = 256


def picture(*, alpha: int) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(200, 0, 0, alpha))
    return image if alpha < 255 else image.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize(("alpha", "begins"), [(255, b"\xff\xd8"), (90, b"\x89PNG")])
def test_it_is_a_small_picture_and_a_file_that_keeps_the_holes(alpha: int, begins: bytes) -> None:
    portrait = kept(picture(alpha=alpha))
    assert portrait.whole.startswith(begins)
    for side, width in ((24, SMALL), (SMALL // 2, SMALL), (64, SIDE)):
        image = portrait.image(side)
        assert (image.width(), image.height()) == (width, width)
        colour = image.pixelColor(width // 2, width // 2)
        assert colour.alpha() == alpha
        assert abs(colour.red() - 200) < 4


@pytest.mark.parametrize("alpha", [255, 90])
def test_it_is_a_quarter_of_a_picture_at_most(alpha: int) -> None:
    portrait = kept(picture(alpha=alpha))
    assert portrait.small.sizeInBytes() + len(portrait.whole) < SIDE * SIDE


def test_what_cannot_be_written_as_a_photograph_is_kept_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert b"png" in [bytes(each.data()) for each in QImageWriter.supportedImageFormats()]
    write = kept_portrait._written
    monkeypatch.setattr(
        kept_portrait,
        "_written",
        lambda image, kind: b"" if kind == "jpeg" else write(image, kind),
    )
    assert kept(picture(alpha=255)).whole.startswith(b"\x89PNG")
