"""A press and a hold, by mouse and by key: what counts, and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.tokens import HOLD_MS
from tests.ui.conftest import Show

LEFT = Qt.MouseButton.LeftButton


class Plain(HoldButton):
    def paintEvent(self, _event: object) -> None:
        """Paint nothing."""


@pytest.fixture
def button(look: Look, show: Show) -> HoldButton:
    made = show(Plain(look), 200, 60)
    made.be_ready("GO", 1, wants_hold=False, is_ready=True)
    return made


@pytest.fixture
def told(button: HoldButton) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    button.pressed_plain.connect(lambda: found.append(("plain", button.by_key)))
    button.pressed_long.connect(lambda: found.append(("long", button.by_key)))
    button.pressed_in_vain.connect(lambda: found.append(("vain", button.by_key)))
    return found


def test_a_key_that_needs_no_hold_goes_as_it_goes_down(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.key_down()
    assert told == [("plain", True)]
    button.key_up()
    button.key_down(is_repeat=True)
    assert told == [("plain", True)]


def test_a_key_that_is_let_go_too_early_is_a_plain_press(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.be_ready("GO", 1, wants_hold=True, is_ready=True)
    button.key_down()
    button.key_down()
    assert told == []
    assert button.isDown()
    button.key_up()
    assert told == [("plain", False)]
    assert not button.isDown()


def test_a_key_that_is_held_long_enough_is_a_long_press(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.be_ready("GO", 1, wants_hold=True, is_ready=True)
    button.key_down()
    button._animation.setCurrentTime(HOLD_MS)
    assert told == [("long", True)]
    button.key_up()
    assert told == [("long", True)]


def test_what_changed_under_a_key_is_neither(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.be_ready("GO", 1, wants_hold=True, is_ready=True)
    button.key_down()
    button.be_ready("GO", 2, wants_hold=True, is_ready=True)
    button.key_up()
    assert told == [("vain", False)]


def test_what_changed_under_the_mouse_is_neither_though_it_says_the_same(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    QTest.mousePress(button, LEFT)
    button.be_ready("GO", 2, wants_hold=False, is_ready=True)
    QTest.mouseRelease(button, LEFT)
    assert told == [("vain", False)]


def test_a_button_that_goes_out_of_sight_forgets_the_key(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.be_ready("GO", 1, wants_hold=True, is_ready=True)
    button.key_down()
    button.hide()
    button.key_up()
    assert told == []


def double_click(button: HoldButton) -> None:
    """Press twice in quick succession, and leave the button down."""
    QTest.mouseClick(button, LEFT)
    place = QPointF(button.rect().center())
    kind, none = QEvent.Type.MouseButtonDblClick, Qt.KeyboardModifier.NoModifier
    around = QPointF(button.mapToGlobal(place))
    QApplication.sendEvent(button, QMouseEvent(kind, place, around, LEFT, LEFT, none))


def test_a_double_click_is_one_press(button: HoldButton, told: list[tuple[str, bool]]) -> None:
    button.pressed_plain.connect(lambda: button.be_ready("GO", 2, wants_hold=False, is_ready=True))
    double_click(button)
    QTest.mouseRelease(button, LEFT)
    assert told == [("plain", False)]
    button.click()
    QTest.mouseClick(button, LEFT)
    assert told == [("plain", False)] * 3


def test_the_second_press_of_a_double_click_can_be_held(
    button: HoldButton, told: list[tuple[str, bool]]
) -> None:
    button.be_ready("GO", 1, wants_hold=True, is_ready=True)
    double_click(button)
    button._animation.setCurrentTime(HOLD_MS)
    QTest.mouseRelease(button, LEFT)
    assert told == [("plain", False), ("long", False)]
    button.key_down()
    button.key_up()
    assert told[-1] == ("plain", False)
