"""The times on the run sheet: where they stand, and how often the rows are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.timing import CueTime
from bithuman_panel.presenters.times import RunTimes
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.run_sheet_pane import RunSheetPane
from bithuman_panel.ui.sheet_times import SheetTimes

TIMES = RunTimes(72_000.0, None, None, None, None)


def times_of(_cue_id: str) -> CueTime:
    return CueTime(None, None, 72_000.0, None)


def test_they_stand_on_the_run_sheet(window: MainWindow, qtbot: QtBot) -> None:
    times = window.sheet_times
    assert times.bar.parent() is window.sheet
    with qtbot.waitSignals([times.ticked, window.sheet.resized]):
        times.show_times(TIMES)
    assert times.bar.isVisible()
    with qtbot.assertNotEmitted(window.sheet.resized):
        times.show_times(TIMES)
    with qtbot.waitSignal(window.sheet.resized):
        times.show_times(None)
    assert not times.bar.isVisible()


def test_the_rows_are_told_once_who_knows(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[str], CueTime] | None] = []
    monkeypatch.setattr(RunSheetPane, "show_times", lambda _pane, times: asked.append(times))
    pane = RunSheetPane(look)
    qtbot.addWidget(pane)
    times = SheetTimes(pane, look)
    times.show_cue_times(times_of)
    times.show_cue_times(times_of)
    times.show_cue_times(None)
    assert asked == [times_of, None]
