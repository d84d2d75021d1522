from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Colours
from bithuman_panel.ui.appearance import Appearance
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import CONTRAST, LIGHT
from bithuman_panel.ui.theme import theme_of


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which looks afterwards as it did before."""
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    yield qapp
    palette, sheet, font, style = before
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_colours_and_size_reach_the_whole_application(
    undressed: QApplication, qtbot: QtBot
) -> None:
    look = Look()
    appearance = Appearance(undressed, look)
    with qtbot.waitSignal(look.changed):
        appearance.choose(Colours.CONTRAST, 200)
    assert (look.theme, look.percent) == (CONTRAST, 200)
    assert undressed.palette().color(QPalette.ColorRole.Window).name() == CONTRAST.base
    assert "font-size: 28px" in undressed.styleSheet()


def test_what_points_along_the_text_is_drawn_anew_when_the_text_turns_round(
    undressed: QApplication, qtbot: QtBot
) -> None:
    look = Look()
    appearance = Appearance(undressed, look)
    appearance.choose(Colours.DARK, 100)
    with qtbot.waitSignal(look.changed):
        undressed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "next-mirrored" in undressed.styleSheet()
    undressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "next-mirrored" not in undressed.styleSheet()


def test_what_the_system_changed_without_telling_is_seen_at_the_next_look(
    undressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Look(LIGHT)
    appearance = Appearance(undressed, look)
    appearance.choose(Colours.SYSTEM, 100)
    before = look.theme
    undressed.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert look.theme is before
    monkeypatch.setattr("bithuman_panel.ui.appearance.theme_of", lambda *_: CONTRAST)
    undressed.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert look.theme is CONTRAST


def test_the_system_is_followed_while_it_is_chosen(undressed: QApplication, qtbot: QtBot) -> None:
    look = Look(LIGHT)
    appearance = Appearance(undressed, look)
    appearance.choose(Colours.LIGHT, 100)
    hints = undressed.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.theme is LIGHT
    appearance.choose(Colours.SYSTEM, 100)
    hints.colorSchemeChanged.emit(hints.colorScheme())
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert look.theme is theme_of(undressed)
