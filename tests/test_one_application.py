"""Whatever a test does to the application, the next one finds nothing of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from bithuman_panel.core.view import Colours
from bithuman_panel.ui.appearance import Appearance
from bithuman_panel.ui.language import Language
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.translate import tr
from tests.one_application import Found


def dress(app: QApplication) -> None:
    Appearance(app, Look()).choose(Colours.CONTRAST, 300)


def speak(app: QApplication) -> None:
    Language(app, QLocale("en_GB")).speak("ar")


def quit_never(app: QApplication) -> None:
    app.setQuitOnLastWindowClosed(False)


def turn_round(app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def everything(app: QApplication) -> None:
    for act in (dress, speak, quit_never, turn_round):
        act(app)


@pytest.mark.parametrize("act", [dress, speak, quit_never, turn_round, everything])
def test_it_is_put_back(qapp: QApplication, act: Callable[[QApplication], None]) -> None:
    before = Found.of(qapp)
    act(qapp)
    before.put_back(qapp)
    assert Found.of(qapp) == before
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert tr("Rooms") == "Rooms"


def test_nobody_is_left_who_would_dress_it_again(qapp: QApplication) -> None:
    before = Found.of(qapp)
    dress(qapp)
    before.put_back(qapp)
    turn_round(qapp)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert qapp.styleSheet() == before.sheet


def test_a_window_that_was_asked_to_go_is_not_walked_through_again(qapp: QApplication) -> None:
    before, window = Found.of(qapp), QWidget()
    window.deleteLater()
    before.put_back(qapp)
    assert not isValid(window)


def test_what_the_style_changes_is_put_back_as_well(qapp: QApplication) -> None:
    before = Found.of(qapp)
    qapp.setStyle("windows")
    before.put_back(qapp)
    assert Found.of(qapp) == before
