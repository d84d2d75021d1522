"""A picture keeps its proportions, and is never larger than it is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from bithuman_panel.ui.shown_picture import ShownPicture
from bithuman_panel.ui.window_picture import png_of
from tests.ui.conftest import Show


def red(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return png_of(image)


def width_of_red(picture: ShownPicture) -> int:
    image = picture.grab().toImage()
    middle = image.height() // 2
    return sum(1 for x in range(image.width()) if image.pixelColor(x, middle) == QColor("red"))


def test_it_is_shown_whole(show: Show) -> None:
    picture = show(ShownPicture(), 204, 104)
    picture.show_bytes(red(1000, 250))
    assert width_of_red(picture) == 200
    picture.show_bytes(red(50, 20))
    assert width_of_red(picture) == 50


def test_what_is_no_picture_is_nothing(show: Show) -> None:
    picture = show(ShownPicture())
    picture.show_bytes(b"junk")
    assert picture.is_empty
    assert width_of_red(picture) == 0
