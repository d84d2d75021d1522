from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.app.view import WindowView
from bithuman_panel.core.columns import Arrangement, Name, arrangement_in
from bithuman_panel.core.view import Colours, Layout, View
from bithuman_panel.ui.appearance import Appearance
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import CONTRAST, LIGHT


class Kept:
    """What is remembered of the view."""

    def __init__(self) -> None:
        self.kept = View(Colours.LIGHT, 150, language="de")

    def view(self) -> View:
        return self.kept

    def keep_view(self, view: View) -> None:
        self.kept = view


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def look() -> Look:
    return Look()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, look: Look, kept: Kept) -> Iterator[MainWindow]:
    made = MainWindow(look)
    qtbot.addWidget(made)
    # Kept until the test is over: nobody else holds it.
    view = WindowView(made, Appearance(qapp, look), Language(qapp), kept)
    made.show()
    yield made
    del view
    made.let_close()


def press(window: MainWindow, name: str) -> None:
    window.commands[name].trigger()
    QApplication.sendPostedEvents()


def test_it_opens_as_it_was_left(window: MainWindow, look: Look) -> None:
    QApplication.sendPostedEvents()
    assert (look.theme, look.percent) == (LIGHT, 150)
    assert window.strip.hold.text() not in ("", "HOLD")
    assert window.commands["language.de"].isChecked()
    assert window.commands["percent.150"].isChecked()


def test_each_choice_is_seen_and_kept(window: MainWindow, look: Look, kept: Kept) -> None:
    press(window, "colours.contrast")
    press(window, "percent.300")
    press(window, "layout.stage")
    assert (look.theme, look.percent) == (CONTRAST, 300)
    press(window, "smaller")
    press(window, "larger")
    assert kept.kept == View(Colours.CONTRAST, 300, Layout.STAGE, "de")
    press(window, "normal")
    assert look.percent == 100


def test_the_language_changes_while_the_window_is_open(
    window: MainWindow, qapp: QApplication
) -> None:
    press(window, "language.ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    press(window, "language.en")
    assert window.strip.hold.text() == "HOLD"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_shield_and_sounds_are_kept_like_every_choice(window: MainWindow, kept: Kept) -> None:
    seen = []
    for name in ("shield", "sounds", "shield"):
        press(window, name)
        seen.append((window.shield.is_up, kept.kept.shield, kept.kept.sounds))
    assert seen == [(True, True, False), (True, True, True), (False, False, True)]


def test_the_shield_that_was_up_is_up_before_the_first_frame(
    qapp: QApplication, qtbot: QtBot, look: Look, kept: Kept
) -> None:
    kept.kept = View(shield=True)
    made = MainWindow(look)
    qtbot.addWidget(made)
    WindowView(made, Appearance(qapp, look), Language(qapp), kept)
    assert made.shield.is_up
    assert made.commands["shield"].isChecked()
    assert not made.isVisible()
    made.let_close()


def test_the_layout_is_shown_at_once(window: MainWindow) -> None:
    assert not window.strip.menu.isVisible()
    press(window, "layout.compact")
    assert window.strip.menu.isVisible()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    press(window, "layout.whole")
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.strip.menu.isVisible()


def test_how_the_columns_stand_is_kept(window: MainWindow, kept: Kept) -> None:
    window.columns.fold(Name.RECORD)
    assert arrangement_in(kept.kept.columns).folded == {Name.RECORD}
    press(window, "column.usual")
    assert arrangement_in(kept.kept.columns) == Arrangement()
