from __future__ import annotations

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from bithuman_panel.ui.one_line import OneLine
from tests.ui.conftest import Show

LONG = "The platform does not know this API secret."


def test_what_is_cut_is_told_in_full_when_asked(show: Show) -> None:
    label = OneLine()
    label.setText(LONG)
    show(label, 120, 30)
    assert label.is_cut
    assert label.toolTip() == LONG
    assert label.text() == LONG
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.text(QAccessible.Text.Name) == LONG
    cut = label.grab().toImage()
    label.resize(800, 30)
    assert label.toolTip() == ""
    assert label.grab().toImage() != cut


def test_it_ends_in_an_ellipsis_on_either_side(show: Show) -> None:
    label = OneLine()
    label.setText(LONG)
    show(label, 120, 30)
    before = label.grab().toImage()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.grab().toImage() != before


def test_it_can_be_narrowed_but_not_to_nothing() -> None:
    label = OneLine()
    label.setText(LONG)
    assert 0 < label.minimumSizeHint().width() < label.sizeHint().width()
    label.setText("A")
    assert label.minimumSizeHint() == label.sizeHint()


def test_markup_in_its_text_is_none_in_its_tool_tip(show: Show) -> None:
    label = OneLine()
    label.setText("<img src=file:///etc/hosts> " + LONG)
    show(label, 60, 40)
    assert label.is_cut
    assert label.toolTip().startswith("‹img")


def test_its_words_are_painted_in_a_colour_without_a_style_sheet(show: Show) -> None:
    label = OneLine()
    label.setStyleSheet("QLabel { color: #000000; background: #ffffff; }")
    label.setText(LONG)
    show(label, 120, 30)

    def reds() -> int:
        image = label.grab().toImage()
        places = product(range(image.width()), range(image.height()))
        pixels = (image.pixelColor(*place) for place in places)
        return sum(pixel.red() > pixel.green() + 100 for pixel in pixels)

    before = label.grab().toImage()
    assert reds() == 0
    label.paint_in("#ff0000")
    assert reds() > 0
    label.paint_in("")
    assert label.grab().toImage() == before
