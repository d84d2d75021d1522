from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.capture import Capture, Captured
from bithuman_panel.ui.shield import Shield
from tests.ui.conftest import Show
from tests.ui.test_capture import EXCLUDE, NO_LIMIT, User32


def test_down_it_hides_nothing(qtbot: QtBot) -> None:
    shield = Shield()
    assert not shield.is_up
    assert shield.covers("lobby-9f3c") == "lobby-9f3c"
    assert shield.says(say("Code {code}.", code="A1")) == "Code A1."


def test_up_it_hides_what_is_for_the_operator_alone(qtbot: QtBot) -> None:
    shield = Shield()
    shield.put(is_up=True)
    assert shield.covers("lobby-9f3c") == "hidden"
    assert shield.covers("") == "", "what is empty has nothing to hide"
    assert shield.says(say("Delivered to {rooms} rooms.", rooms=3)) == "Delivered to 3 rooms."
    assert shield.says(say("Code {code}.", code="A1")).startswith("Hidden by the shield.")


def test_it_tells_of_each_change_once(qtbot: QtBot) -> None:
    shield = Shield()
    told: list[bool] = []
    shield.changed.connect(lambda: told.append(shield.is_up))
    for is_up in (True, True, False, False):
        shield.put(is_up=is_up)
    assert told == [True, False]


def test_the_window_is_left_out_of_captures_while_it_is_up(show: Show) -> None:
    user32 = User32()
    shield = Shield(capture=Capture(user32))
    window = show(QMainWindow())
    shield.guard(window)
    shield.put(is_up=True)
    assert shield.captured is Captured.AGREED
    assert user32.limits == {window.internalWinId(): EXCLUDE}
    shield.put(is_up=False)
    assert user32.limits == {window.internalWinId(): NO_LIMIT}


def test_it_is_asked_as_soon_as_there_is_a_window(qtbot: QtBot) -> None:
    user32 = User32()
    shield = Shield(capture=Capture(user32))
    window = QMainWindow()
    qtbot.addWidget(window)
    shield.guard(window)
    shield.put(is_up=True)
    assert user32.limits == {}
    told: list[Captured] = []
    shield.changed.connect(lambda: told.append(shield.captured))
    with qtbot.waitExposed(window):
        window.show()
    assert user32.limits == {window.internalWinId(): EXCLUDE}
    assert told == [Captured.AGREED]


def test_a_window_made_anew_is_left_out_as_well(show: Show, qtbot: QtBot) -> None:
    user32 = User32()
    shield = Shield(capture=Capture(user32))
    window = show(QMainWindow())
    shield.guard(window)
    shield.put(is_up=True)
    user32.limits.clear()
    # As the layout that stays on top does it.
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    with qtbot.waitExposed(window):
        window.show()
    assert user32.limits == {window.internalWinId(): EXCLUDE}


@pytest.mark.parametrize(
    ("capture", "words"),
    [
        (Capture(User32()), "Windows leaves this window out"),
        (Capture(User32({EXCLUDE: NO_LIMIT})), "Windows refuses to leave this window out"),
        (Capture(), "This system cannot leave this window out"),
    ],
)
def test_it_says_what_the_system_says(show: Show, capture: Capture, words: str) -> None:
    shield = Shield(capture=capture)
    shield.guard(show(QMainWindow()))
    shield.put(is_up=True)
    assert words in str(shield.state)
