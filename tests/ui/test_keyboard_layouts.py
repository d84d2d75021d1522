"""The way of the keyboard in every layout, however the columns stand: as one reads, and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.columns import Name
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import Layout
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.panes import takes_tab
from tests.ui.tabbing import BACKTAB, F6, TAB, fill, round_by


def moved(window: MainWindow) -> None:
    window.record.history.setFocus()
    window.columns.move_focused(-1)
    window.columns.move_focused(-1)


def without_targets(window: MainWindow) -> None:
    window.columns.fold(Name.TARGETS)


def with_the_stage_alone(window: MainWindow) -> None:
    without_targets(window)
    window.columns.fold(Name.RECORD)


def big(window: MainWindow) -> None:
    window.layouts.show(Layout.STAGE)


def compact(window: MainWindow) -> None:
    window.layouts.show(Layout.COMPACT)


def narrow(window: MainWindow) -> None:
    window.resize(620, 560)


LAYOUTS = pytest.mark.parametrize(
    "arrange",
    [lambda window: None, moved, without_targets, with_the_stage_alone, big, compact, narrow],
    ids=["whole", "moved", "without targets", "stage alone", "big", "compact", "narrow"],
)
Arrange = Callable[[MainWindow], None]


def start(window: MainWindow) -> None:
    layout = window.layout()
    assert layout
    layout.activate()
    window.composer.message.setFocus()


@LAYOUTS
def test_the_keyboard_goes_round_as_one_reads_and_back(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, arrange: Arrange
) -> None:
    fill(window)
    arrange(window)
    for read_from, direction in (
        (1, Qt.LayoutDirection.LeftToRight),
        (-1, Qt.LayoutDirection.RightToLeft),
    ):
        qapp.setLayoutDirection(direction)
        qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        check_way(window, qtbot, read_from)


def check_way(window: MainWindow, qtbot: QtBot, read_from: int) -> None:
    """Whichever way one goes round, everything is reached, as one reads it."""
    start(window)
    there = round_by(qtbot, TAB)
    assert len(set(there)) == len(there)
    assert round_by(qtbot, BACKTAB) == [there[0], *reversed(there[1:])]
    widgets = (w for w in window.findChildren(QWidget) if takes_tab(w) and not w.focusProxy())
    missed = [widget for widget in widgets if widget not in there]
    assert [w for w in missed if w is not window.composer.mode_button(Mode.CONTEXT)] == []
    check_columns(window, there, read_from)
    parts = round_by(qtbot, F6)
    assert len(parts) > 1
    assert len({window.panes.pane_of(widget) for widget in parts}) == len(parts)


def check_columns(window: MainWindow, there: list[QWidget], read_from: int) -> None:
    """The columns come one after the other; it begins and ends in the stage."""
    columns = (window.targets, window.stage, window.record)
    seen = [column for widget in there for column in columns if column.isAncestorOf(widget)]
    order = [column for at, column in enumerate(seen) if at == 0 or column is not seen[at - 1]]
    assert order[0] is window.stage
    if order[-1] is window.stage and len(order) > 1:
        order.pop()
    assert len(order) == len(set(order))
    lefts = [read_from * column.mapTo(window, QPoint(0, 0)).x() for column in order]
    first = lefts.index(min(lefts))
    assert lefts[first:] + lefts[:first] == sorted(lefts)
