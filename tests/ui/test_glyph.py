from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import pixmap


@pytest.fixture
def glyph(qtbot: QtBot) -> Glyph:
    made = Glyph()
    qtbot.addWidget(made)
    return made


def painted(glyph: Glyph, ratio: float) -> QImage:
    """Return how ``glyph`` looks on a screen of this scale."""
    image = QPixmap(round(glyph.width() * ratio), round(glyph.height() * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill("#000000")
    glyph.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image.toImage()


def test_it_is_drawn_for_the_screen_that_it_is_on(
    glyph: Glyph, monkeypatch: pytest.MonkeyPatch
) -> None:
    glyph.show_icon("delivered", "#ffffff", 20)
    glyph.resize(20, 20)
    for ratio in (1.0, 1.5, 2.0, 3.0):
        monkeypatch.setattr(Glyph, "devicePixelRatioF", lambda _self, ratio=ratio: ratio)
        wanted = QPixmap(round(20 * ratio), round(20 * ratio))
        wanted.setDevicePixelRatio(ratio)
        wanted.fill("#000000")
        painter = QPainter(wanted)
        painter.drawPixmap(0, 0, pixmap("delivered", "#ffffff", 20, ratio=ratio))
        painter.end()
        assert painted(glyph, ratio) == wanted.toImage()


def test_it_stands_in_the_middle_and_asks_for_its_size(glyph: Glyph) -> None:
    glyph.resize(60, 40)
    assert painted(glyph, 1).pixelColor(30, 20).lightness() == 0
    glyph.show_icon("live", "#ffffff", 24)
    assert glyph.minimumSize().toTuple() == (24, 24)
    assert painted(glyph, 1).pixelColor(30, 20).lightness() == 255


def test_a_picture_of_one_s_own_takes_the_place_of_an_icon(glyph: Glyph) -> None:
    glyph.show_icon("live", "#ffffff", 24)
    portrait = QPixmap(90, 90)
    portrait.setDevicePixelRatio(3)
    portrait.fill("#ffffff")
    glyph.show_picture(portrait)
    assert glyph.name == ""
    assert glyph.sizeHint().toTuple() == (30, 30)
    glyph.resize(60, 60)
    assert painted(glyph, 1).pixelColor(30, 30).lightness() == 255
    assert painted(glyph, 1).pixelColor(2, 2).lightness() == 0


def test_a_screen_reader_passes_it_over(glyph: Glyph) -> None:
    glyph.show_icon("live", "#ffffff", 24)
    interface = QAccessible.queryAccessibleInterface(glyph)
    assert interface.role() == QAccessible.Role.Client
    assert interface.text(QAccessible.Text.Name) == ""
