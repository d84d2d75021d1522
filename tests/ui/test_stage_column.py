"""The stage: what has the keyboard stays whole while the run sheet above gets higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from bithuman_panel.core.view import Layout
from tests.audit.audited import settle
from tests.audit.sheet_scenes import cue_counts_down, cued

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bithuman_panel.ui.main_window import MainWindow


def below_sight(window: MainWindow) -> int:
    """Return how many pixels of the composer are below what one sees of the stage."""
    composer, seen = window.composer, window.stage.viewport()
    return composer.mapTo(window.stage, QPoint(0, composer.height())).y() - seen.height()


def small(window: MainWindow, qapp: QApplication) -> None:
    """Show a stage that has to scroll, with the keyboard in its message."""
    window.layouts.show(Layout.COMPACT)
    window.resize(380, 480)
    cued(window)
    settle(qapp)
    window.composer.message.setFocus()


def test_send_stays_whole_when_a_cue_above_it_says_more(
    window: MainWindow, qapp: QApplication
) -> None:
    small(window, qapp)
    assert below_sight(window) <= 0
    before = window.composer.y()
    cue_counts_down(window)
    settle(qapp)
    assert window.composer.y() > before, "the run sheet takes more"
    assert below_sight(window) <= 0


def test_whoever_has_scrolled_to_the_run_sheet_stays_there(
    window: MainWindow, qapp: QApplication
) -> None:
    small(window, qapp)
    window.stage.verticalScrollBar().setValue(0)
    assert below_sight(window) > 0
    cue_counts_down(window)
    settle(qapp)
    assert window.stage.verticalScrollBar().value() == 0
