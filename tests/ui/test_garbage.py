from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from bithuman_panel.ui import garbage
from bithuman_panel.ui.garbage import MADE, SELDOM, GuiGarbage


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
    assert garbage.FIRST_MS >= 10_000
    assert garbage.INTERVAL_MS >= 1_000


def test_what_is_old_is_looked_through_seldom(qtbot: QtBot) -> None:
    generations: list[int] = []

    def note(phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            generations.append(told["generation"])

    gc.collect()
    collector = GuiGarbage()
    gc.callbacks.append(note)
    try:
        for _ in range((SELDOM + 1) * SELDOM + 1):
            collector._collect()
    finally:
        gc.callbacks.remove(note)
        collector.close()
    assert generations == [*([0] * SELDOM + [1]) * SELDOM, 2]
    assert collector._timer.interval() == garbage.INTERVAL_MS
