from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.avatar import avatar, initials
from tests.ui.contrast import contrast


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Ava", "A"),
        ("ava of the hall", "AO"),
        ("  Ünal   Öz ", "ÜÖ"),
        ("", "?"),
        ("🎉 !!", "?"),
        ("\u202eava", "?"),
    ],
)
def test_initials(title: str, letters: str) -> None:
    assert initials(title) == letters


def colour_at(picture: QPixmap, x: int, y: int) -> QColor:
    return picture.toImage().pixelColor(x, y)


def test_a_portrait_is_a_disc_of_the_asked_size_on_nothing(qtbot: QtBot) -> None:
    picture = avatar("Ava", "A1", 64)
    assert picture.deviceIndependentSize().toSize().toTuple() == (64, 64)
    assert colour_at(picture, 0, 0).alpha() == 0
    assert colour_at(picture, 96, 8).alpha() == 255


def test_the_letters_can_be_read_whatever_the_colour(qtbot: QtBot) -> None:
    for number in range(40):
        # Left of the letters, where the shade is lightest.
        shade = colour_at(avatar("I", f"A{number}", 64), 40, 40).name()
        assert contrast("#ffffff", shade) >= 4.5


def test_the_colour_belongs_to_the_code(qtbot: QtBot) -> None:
    spot = (96, 10)
    assert colour_at(avatar("Ava", "A1", 64), *spot) == colour_at(avatar("Bo", "A1", 64), *spot)
    assert colour_at(avatar("Ava", "A1", 64), *spot) != colour_at(avatar("Ava", "A2", 64), *spot)
