from __future__ import annotations

from pathlib import Path
from shutil import copytree, rmtree

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QPalette, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Colours
from bithuman_panel.ui import theme
from bithuman_panel.ui.appearance import Appearance
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import CONTRAST, DARK, LIGHT
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.theme import theme_of
from bithuman_panel.ui.tokens import pixels
from tests.ui.conftest import Show


def test_colours_and_size_reach_the_whole_application(qapp: QApplication, qtbot: QtBot) -> None:
    look = Look()
    appearance = Appearance(qapp, look)
    with qtbot.waitSignal(look.changed):
        appearance.choose(Colours.CONTRAST, 200)
    assert (look.theme, look.percent) == (CONTRAST, 200)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == CONTRAST.base
    assert "font-size: 28px" in qapp.styleSheet()


def test_a_window_is_built_in_the_right_colours_and_dressed_when_it_is_whole(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setStyleSheet("")
    look = Look()
    appearance = Appearance(qapp, look)
    appearance.begin(Colours.CONTRAST, 200)
    assert (look.theme, look.percent) == (CONTRAST, 200)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == CONTRAST.base
    assert qapp.styleSheet() == ""
    appearance.choose(Colours.CONTRAST, 200)
    assert "font-size: 28px" in qapp.styleSheet()


def test_what_the_application_wears_is_not_worked_out_once_more(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    worn: list[tuple[object, ...]] = []
    monkeypatch.setattr("bithuman_panel.ui.appearance.apply_theme", lambda *what: worn.append(what))
    appearance = Appearance(qapp, Look())
    appearance.begin(Colours.DARK, 150)
    for percent in (150, 150, 100):
        appearance.choose(Colours.DARK, percent)
    assert worn == [(qapp, DARK, 150), (qapp, DARK, 100)]


def test_what_points_along_the_text_is_drawn_anew_when_the_text_turns_round(
    qapp: QApplication, qtbot: QtBot
) -> None:
    look = Look()
    appearance = Appearance(qapp, look)
    appearance.choose(Colours.DARK, 100)
    with qtbot.waitSignal(look.changed):
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "next-mirrored" in qapp.styleSheet()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "next-mirrored" not in qapp.styleSheet()


def test_what_the_system_changed_without_telling_is_seen_at_the_next_look(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Look(LIGHT)
    appearance = Appearance(qapp, look)
    appearance.choose(Colours.SYSTEM, 100)
    before = look.theme
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert look.theme is before
    monkeypatch.setattr("bithuman_panel.ui.appearance.theme_of", lambda *_: CONTRAST)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert look.theme is CONTRAST


def test_the_system_is_followed_while_it_is_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    look = Look(LIGHT)
    appearance = Appearance(qapp, look)
    appearance.choose(Colours.LIGHT, 100)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.processEvents()
    assert look.theme is LIGHT
    appearance.choose(Colours.SYSTEM, 100)
    hints.colorSchemeChanged.emit(hints.colorScheme())
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    qapp.processEvents()
    assert look.theme is theme_of(qapp)


def test_the_letters_that_qt_takes_from_a_changed_system_do_not_stay(
    qapp: QApplication, show: Show
) -> None:
    appearance = Appearance(qapp, Look(LIGHT))
    appearance.choose(Colours.LIGHT, 100)
    small = QFont(qapp.font())
    small.setPixelSize(6)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    # As Qt does, once it has told.
    qapp.setFont(small, "QAbstractItemView")  # type: ignore[arg-type]
    qapp.processEvents()
    assert show(QListWidget()).font().pixelSize() == pixels("type.body", LIGHT.ring)


def test_an_idle_window_is_not_woken_to_throw_the_pictures_of_its_start_away(
    qapp: QApplication, qtbot: QtBot
) -> None:
    appearance = Appearance(qapp, Look())
    QPixmapCache.insert("any", pixmap("delivered", "#12ab34", 20))
    assert QPixmapCache.find("any", QPixmap())
    (over,) = appearance.findChildren(QTimer)
    assert (over.isActive(), over.isSingleShot()) == (True, True)
    over.timeout.emit()
    assert not QPixmapCache.find("any", QPixmap())


def test_what_the_style_sheet_draws_is_not_read_from_the_disk_whenever_it_is_painted(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawings = tmp_path / "style"
    copytree(resource("style"), drawings)
    monkeypatch.setattr(theme, "resource", lambda _first, *rest: drawings.joinpath(*rest))
    Appearance(qapp, Look())
    box = QCheckBox()
    box.setStyleSheet(theme.own_style_sheet(DARK))
    box.setChecked(True)
    qtbot.addWidget(box)
    drawn = box.grab().toImage()
    rmtree(drawings)
    assert box.grab().toImage() == drawn, "Qt keeps what it draws nowhere else"
