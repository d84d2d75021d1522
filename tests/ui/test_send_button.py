from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.hold_button import SHADE
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Theme
from bithuman_panel.ui.send_button import SendButton
from bithuman_panel.ui.tokens import HOLD_MS
from tests.ui.conftest import Show
from tests.ui.contrast import contrast
from tests.ui.hands import press

LEFT = Qt.MouseButton.LeftButton
SENTENCE = "Speak to Ava in lobby"
LONG = "Speak to ALL 128 rooms of " + "Wolfgang Amadeus Theophilus the Third" + ", 4096 people"


class Pressed:
    """What a button has told."""

    def __init__(self, button: SendButton) -> None:
        self.told: list[str] = []
        button.pressed_plain.connect(lambda: self.told.append("plain"))
        button.pressed_long.connect(lambda: self.told.append("long"))
        button.pressed_in_vain.connect(lambda: self.told.append("vain"))


@pytest.fixture
def button(show: Show, look: Look) -> SendButton:
    shown = show(SendButton(look), 400, 60)
    shown.show_sentence(SENTENCE, Mode.SPEAK, wants_hold=False, is_ready=True)
    return shown


def broadcast(button: SendButton, *, is_ready: bool = True) -> None:
    button.show_sentence("Speak to ALL rooms", Mode.SPEAK, wants_hold=True, is_ready=is_ready)


def colour(button: SendButton, theme_colour: str) -> bool:
    """Return whether the button is filled with a colour."""
    return button.grab().toImage().pixelColor(300, 12).name() == theme_colour


def test_the_sentence_is_what_it_says_and_its_name(button: SendButton) -> None:
    assert button.text() == button.accessibleName() == SENTENCE


def test_a_click_is_one_plain_press(button: SendButton, qtbot: QtBot) -> None:
    pressed = Pressed(button)
    qtbot.mouseClick(button, LEFT)
    assert pressed.told == ["plain"]


def test_a_long_press_without_a_broadcast_is_plain(button: SendButton, qtbot: QtBot) -> None:
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    assert button._animation.state() is button._animation.State.Stopped
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["plain"]


def test_a_broadcast_wants_to_be_held(button: SendButton, qtbot: QtBot) -> None:
    broadcast(button)
    pressed = Pressed(button)
    with qtbot.waitSignal(button.pressed_long, timeout=HOLD_MS + 30_000):
        qtbot.mousePress(button, LEFT)
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["long"], "letting go afterwards is no second press"


def test_a_broadcast_let_go_too_early_is_a_plain_press(button: SendButton, qtbot: QtBot) -> None:
    broadcast(button)
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    button._animation.setCurrentTime(HOLD_MS - 50)
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["plain"]
    assert button._animation.state() is button._animation.State.Stopped


def test_a_held_press_that_leaves_the_button_sends_nothing(
    button: SendButton, qtbot: QtBot
) -> None:
    broadcast(button)
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    qtbot.mouseMove(button, button.rect().bottomRight() + button.rect().bottomRight())
    assert button._animation.state() is button._animation.State.Stopped
    qtbot.mouseRelease(button, LEFT, pos=button.rect().bottomRight() * 2)
    assert pressed.told == []


def test_how_long_it_was_held_can_be_seen(button: SendButton, qtbot: QtBot) -> None:
    broadcast(button)
    untouched = button.grab().toImage()
    qtbot.mousePress(button, LEFT)
    button._animation.setCurrentTime(HOLD_MS // 2)
    half = button.grab().toImage()
    assert half.pixelColor(60, 4) != half.pixelColor(390, 30)
    qtbot.mouseRelease(button, LEFT)
    assert button._progress == 0
    assert untouched.pixelColor(60, 4) == untouched.pixelColor(340, 4)


def blended(ground: str, ink: str, part: float) -> str:
    mixed = [
        round(int(ground[i : i + 2], 16) * (1 - part) + int(ink[i : i + 2], 16) * part)
        for i in (1, 3, 5)
    ]
    return "#{:02x}{:02x}{:02x}".format(*mixed)


@pytest.mark.parametrize("theme", [DARK, LIGHT, CONTRAST, CONTRAST_LIGHT])
@pytest.mark.parametrize("mode", Mode)
def test_the_words_can_be_read_while_it_is_held(theme: Theme, mode: Mode) -> None:
    ground = blended(theme.mode_hover(mode), theme.on_mode(mode), SHADE / 255)
    assert contrast(ground, theme.on_mode(mode)) >= 7


def test_where_nothing_is_to_move_the_hold_is_told_in_steps(
    button: SendButton, qtbot: QtBot, look: Look
) -> None:
    look.keep_still(True)
    broadcast(button)
    qtbot.mousePress(button, LEFT)
    shown = set()
    for part in range(101):
        button._animation.setCurrentTime(HOLD_MS * part // 101)
        shown.add(button._progress)
    assert shown == {0, 0.25, 0.5, 0.75}
    qtbot.mouseRelease(button, LEFT)


def test_a_press_begun_on_one_sentence_never_sends_another(
    button: SendButton, qtbot: QtBot
) -> None:
    broadcast(button)
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    button.show_sentence("Speak to Bo in hall", Mode.SPEAK, wants_hold=False, is_ready=True)
    assert button._animation.state() is button._animation.State.Stopped
    qtbot.mouseMove(button, QPoint(-5, -5))
    qtbot.mouseMove(button, QPoint(200, 30))
    assert button._animation.state() is button._animation.State.Stopped
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["vain"]
    qtbot.mouseClick(button, LEFT)
    assert pressed.told == ["vain", "plain"], "the next press is a new one"


def test_a_press_outlives_news_that_changes_nothing(button: SendButton, qtbot: QtBot) -> None:
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    button.show_sentence(SENTENCE, Mode.SPEAK, wants_hold=False, is_ready=True)
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["plain"]


def test_it_takes_no_focus_and_no_key_presses_it(button: SendButton, qtbot: QtBot) -> None:
    pressed = Pressed(button)
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.mouseClick(button, LEFT)
    assert not button.hasFocus()
    pressed.told.clear()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(button, key)
    assert pressed.told == []


def test_a_sign_in_a_name_is_no_shortcut(button: SendButton) -> None:
    button.show_sentence("Speak to R&D in lobby", Mode.SPEAK, wants_hold=False, is_ready=True)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Speak to R&D in lobby"


def test_a_button_that_is_not_ready_looks_so_but_takes_the_press(
    button: SendButton, qtbot: QtBot, look: Look
) -> None:
    broadcast(button, is_ready=False)
    pressed = Pressed(button)
    assert not colour(button, look.theme.speak), "hollow"
    assert button.grab().toImage().pixelColor(200, 1) != button.grab().toImage().pixelColor(200, 12)
    qtbot.mousePress(button, LEFT)
    assert button._animation.state() is button._animation.State.Stopped, "nothing to fill up"
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == ["plain"]


@pytest.mark.parametrize("mode", Mode)
def test_the_colour_is_the_modes(button: SendButton, look: Look, qtbot: QtBot, mode: Mode) -> None:
    hover = {Mode.SPEAK: look.theme.speak_hover, Mode.CONTEXT: look.theme.context_hover}
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    button.show_sentence("Tell", mode, wants_hold=False, is_ready=True)
    assert colour(button, look.theme.mode(mode))
    middle = QPointF(200, 30)
    QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert colour(button, hover[mode])


def written(image: QImage, ink: str) -> tuple[int, int]:
    """Return the first and last row of ``image`` with pixels of exactly ``ink``."""
    rows = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).name() == ink for x in range(image.width()))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize("width", [284, 320, 400, 590])
def test_a_long_sentence_fits_at_every_width(show: Show, width: int) -> None:
    button = show(SendButton(Look(LIGHT)), width, 60)
    button.show_sentence(LONG, Mode.SPEAK, wants_hold=True, is_ready=True)
    first, last = written(button.grab().toImage(), LIGHT.on_speak)
    assert first >= 3
    assert last <= 56
    font = button.font()
    font.setBold(True)
    font.setPixelSize(12)
    area = button.rect().adjusted(56, 4, -18, -4)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
    assert area.contains(QFontMetrics(font).boundingRect(area, flags, LONG))


def test_it_asks_for_one_line_of_large_text(button: SendButton) -> None:
    assert button.sizeHint().height() == 60
    assert button.minimumHeight() == 60


@pytest.mark.parametrize("is_broadcast", [False, True])
def test_a_press_that_goes_on_out_of_sight_counts_for_nothing(
    button: SendButton, qtbot: QtBot, *, is_broadcast: bool
) -> None:
    if is_broadcast:
        broadcast(button)
    pressed = Pressed(button)
    qtbot.mousePress(button, LEFT)
    button.hide()
    assert button._animation.state() is button._animation.State.Stopped
    button.show()
    qtbot.mouseRelease(button, LEFT)
    assert pressed.told == []
    qtbot.mouseClick(button, LEFT)
    assert pressed.told == ["plain"], "the next press is one again"
