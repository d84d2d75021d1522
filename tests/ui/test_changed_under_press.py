"""What GO and the lines at hand would do changes under a finger: then nothing is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import Does, PrimeState
from bithuman_panel.ui.at_hand_button import AtHandButton
from bithuman_panel.ui.go_button import GoButton
from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.standby_panel import StandbyPanel
from tests.ui.conftest import Show
from tests.ui.sheet_things import AVA, SECOND, at_hand, standby

LEFT = Qt.MouseButton.LeftButton
# Long as the ids of rooms are: on a button both are cut, and read the same.
HERE, THERE = (Choice(AVA, f"a-room-whose-id-is-{'x' * n}-as-no-button-shows-it") for n in (9, 8))


def told_by(button: HoldButton) -> list[str]:
    found: list[str] = []
    button.pressed_plain.connect(lambda: found.append("plain"))
    button.pressed_in_vain.connect(lambda: found.append("vain"))
    return found


@pytest.fixture
def go(look: Look, show: Show) -> GoButton:
    made = show(GoButton(look), 240, 120)
    made.show_standby(standby(choice=HERE))
    return made


def test_go_to_another_room_of_the_same_words_is_another_deed(go: GoButton) -> None:
    told, sentence = told_by(go), go.sentence
    QTest.mousePress(go, LEFT)
    go.show_standby(standby(choice=THERE))
    QTest.mouseRelease(go, LEFT)
    assert go.sentence == sentence
    assert told == ["vain"]


def test_another_context_for_the_room_is_another_deed(go: GoButton) -> None:
    told = told_by(go)
    primed = replace(standby(), does=Does.PRIME, prime="Know this.")
    go.show_standby(primed)
    QTest.mousePress(go, LEFT)
    go.show_standby(replace(primed, prime="Know that."))
    QTest.mouseRelease(go, LEFT)
    assert told == ["vain"]


def test_the_context_of_another_cue_is_not_sent_by_a_press_for_this_one(
    look: Look, show: Show
) -> None:
    panel = show(StandbyPanel(look), 600, 240)
    asked: list[str] = []
    panel.prime_requested.connect(lambda: asked.append("prime"))
    needed = replace(standby(), prime="Know this.", prime_state=PrimeState.NEEDED)
    panel.show_standby(needed)
    QTest.mousePress(panel.prime, LEFT)
    panel.show_standby(replace(needed, cue=SECOND))
    QTest.mouseRelease(panel.prime, LEFT)
    assert asked == []
    assert "changed under your hand" in panel.refusal.text()
    QTest.mouseClick(panel.prime, LEFT)
    assert asked == ["prime"]


def test_the_same_deed_shown_anew_is_the_same(go: GoButton) -> None:
    told = told_by(go)
    QTest.mousePress(go, LEFT)
    go.show_standby(standby(choice=HERE))
    QTest.mouseRelease(go, LEFT)
    assert told == ["plain"]


def test_a_line_at_hand_for_another_room_is_another_deed(look: Look, show: Show) -> None:
    button = show(AtHandButton(look, Mode.SPEAK), 200, 40)
    button.show_line(at_hand(Mode.SPEAK, "One moment.", HERE))
    told = told_by(button)
    QTest.mousePress(button, LEFT)
    button.show_line(at_hand(Mode.SPEAK, "One moment.", THERE))
    QTest.mouseRelease(button, LEFT)
    assert told == ["vain"]
