from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Colour
from bithuman_panel.ui.cue_colours import colour_ink, colour_word, swatch
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Theme

SIDE = 24


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST, CONTRAST_LIGHT])
def test_each_colour_has_a_look_and_a_word_of_its_own(theme: Theme) -> None:
    inks = [colour_ink(theme, colour) for colour in Colour]
    assert len(set(inks)) == len(inks)
    assert len({str(colour_word(colour)) for colour in Colour}) == len(inks)


def test_a_swatch_has_its_colour_and_none_is_an_empty_ring(qtbot: QtBot) -> None:
    def middle(colour: Colour) -> QColor:
        picture = swatch(DARK, colour, SIDE).pixmap(SIDE, SIDE).toImage()
        return picture.pixelColor(picture.width() // 2, picture.height() // 2)

    assert middle(Colour.RED).name() == DARK.bad
    assert middle(Colour.NONE).alpha() == 0
