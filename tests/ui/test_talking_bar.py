"""The bar that shrinks: there while somebody speaks, still where nothing is to move."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.talking import Speaking
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.talking_bar import TICK_MS, TalkingBar
from bithuman_panel.ui.theme import LIGHT
from tests.ui.conftest import Show

TOLD = say("{agent} is speaking, about {seconds} s left (estimate)", agent="Ava", seconds=7)
COVERED = say("{agent} is speaking, about {seconds} s left (estimate)", agent="#1", seconds=7)
BRIEF = say("Still speaking: about {seconds} s left (estimate)", seconds=7)


def speaking(left_s: float, whole_s: float = 10.0) -> Speaking:
    return Speaking(TOLD, COVERED, BRIEF, left_s, whole_s)


@pytest.fixture
def bar(show: Show, look: Look) -> Iterator[TalkingBar]:
    made = TalkingBar(look)
    outside = QWidget()
    QVBoxLayout(outside).addWidget(made)
    show(outside, 300, 80)
    yield made
    outside.close()


def test_it_is_there_only_while_somebody_speaks(bar: TalkingBar) -> None:
    assert bar.isHidden()
    assert bar.text() == ""
    bar.show_speaking(speaking(7.0))
    assert bar.isVisible()
    assert bar.text() == "Ava is speaking, about 7 s left (estimate)"
    assert bar.accessibleName() == "Speaking time (estimate)"
    bar.show_speaking(None)
    assert bar.isHidden()
    assert bar.text() == ""


def test_time_passes_only_while_it_is_seen(bar: TalkingBar, qtbot: QtBot) -> None:
    assert TICK_MS >= 250, "four times a second at most"
    assert not bar._timer.isActive()
    bar.show_speaking(speaking(7.0))
    with qtbot.waitSignal(bar.ticked):
        pass
    bar.window().hide()
    assert not bar._timer.isActive()


def test_it_shrinks_towards_where_words_begin(bar: TalkingBar) -> None:
    bar.show_speaking(speaking(10.0))
    whole = bar._shrinking.filled().width()
    bar.show_speaking(speaking(2.5))
    assert bar._shrinking.filled().width() == pytest.approx(whole / 4, abs=1)
    assert bar._shrinking.filled().left() == 0
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar._shrinking.filled().right() == bar._shrinking.rect().right()


def test_where_nothing_is_to_move_it_goes_in_steps(bar: TalkingBar, look: Look) -> None:
    bar.show_speaking(speaking(6.0))
    smooth = bar._shrinking.filled().width()
    look.keep_still(True)
    parts = set()
    for tenths in range(100, 0, -5):
        bar.show_speaking(speaking(tenths / 10))
        parts.add(bar._shrinking.filled().width())
    assert len(parts) == 4
    assert smooth not in parts


def test_what_is_left_has_the_colour_of_speech(bar: TalkingBar, look: Look) -> None:
    look.change(LIGHT, 200)
    bar.show_speaking(speaking(5.0))
    picture = bar._shrinking.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(2, middle).name() == LIGHT.speak
    assert picture.pixelColor(picture.width() - 2, middle).name() != LIGHT.speak
    assert bar._shrinking.height() == 12


def test_behind_the_shield_it_says_the_other_name(bar: TalkingBar, look: Look) -> None:
    bar.show_speaking(speaking(7.0))
    look.shield.put(is_up=True)
    assert bar.text() == "#1 is speaking, about 7 s left (estimate)"
    look.shield.put(is_up=False)
    assert bar.text().startswith("Ava")


def test_where_it_is_plain_who_speaks_it_is_brief(show: Show, look: Look) -> None:
    made = show(TalkingBar(look, is_brief=True), 400, 30)
    made.show_speaking(speaking(7.0))
    assert made.text() == "Still speaking: about 7 s left (estimate)"
    assert made._shrinking.x() > made._words.geometry().right()
    look.shield.put(is_up=True)
    assert made.text() == "Still speaking: about 7 s left (estimate)"
