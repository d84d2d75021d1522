from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from bithuman_panel.ui import garbage
from bithuman_panel.ui.garbage import MADE, GuiGarbage


class Knot:
    """An object that holds itself."""

    alive = 0

    def __init__(self) -> None:
        self.myself = self
        Knot.alive += 1

    def __del__(self) -> None:
        Knot.alive -= 1


def test_garbage_waits_for_the_gui_thread(qtbot: QtBot) -> None:
    collector = GuiGarbage()
    try:
        assert not gc.isenabled()
        collector._timer.setInterval(1)
        knots = [Knot() for _ in range(MADE + 1)]
        assert Knot.alive == len(knots)
        knots.clear()
        qtbot.waitUntil(lambda: Knot.alive == 0)
    finally:
        collector.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_an_idle_window_is_not_woken_for_it(qtbot: QtBot) -> None:
    collector = GuiGarbage()
    try:
        gc.collect()
        qtbot.wait(1)
        assert not collector._timer.isActive()
    finally:
        collector.close()
    assert garbage.INTERVAL_MS >= 10_000
