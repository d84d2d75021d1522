from __future__ import annotations

from pytestqt.qtbot import QtBot

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import DARK, LIGHT


def test_a_change_is_told_once_and_the_same_again_is_none(qtbot: QtBot) -> None:
    look = Look()
    with qtbot.waitSignal(look.changed):
        look.change(LIGHT, 200)
    assert (look.theme, look.px(12), look.px(1)) == (LIGHT, 24, 2)
    with qtbot.assertNotEmitted(look.changed):
        look.change(LIGHT, 200)
    with qtbot.waitSignal(look.changed):
        look.change(DARK, 200)
