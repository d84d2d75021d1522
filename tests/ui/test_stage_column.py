"""The stage: what has the keyboard stays whole while the run sheet above gets higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.view import Layout
from bithuman_panel.core.wording import say
from bithuman_panel.ui.latest_lines import LatestLines
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.stage_column import StageColumn
from bithuman_panel.ui.theme import own_style_sheet
from tests.audit.audited import settle
from tests.audit.sheet_scenes import cue_counts_down, cued
from tests.ui.entries import entry_of, with_outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bithuman_panel.ui.main_window import MainWindow
    from tests.ui.conftest import Show


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


def test_words_that_take_no_more_room_move_nothing(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    cued(window)
    window.stage.composer.last_line.show_entry(entry_of(text="Welcome."))
    settle(qapp)
    shared: list[bool] = []
    monkeypatch.setattr(
        type(window.stage), "_share", lambda _stage, *, has_cues: shared.append(has_cues)
    )
    window.stage.composer.last_line.show_entry(with_outcome(Outcome.DELIVERED))
    settle(qapp)
    assert shared == []


def test_words_that_take_more_room_get_it(window: MainWindow, qapp: QApplication) -> None:
    small(window, qapp)
    before = window.composer.height()
    window.composer.refuse(say("It stays. " * 40))
    settle(qapp)
    assert window.composer.height() > before


def test_what_moves_on_the_stage_has_nothing_painted_behind_it(
    window: MainWindow, qapp: QApplication
) -> None:
    cued(window)
    settle(qapp)
    painted: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(watched.objectName())
            return False

    watch = Watch()
    for behind in (window, *window.findChildren(QWidget, "page")):
        behind.installEventFilter(watch)
    window.composer.update()
    window.record.details.viewport().update()
    settle(qapp)
    assert painted == []


def test_the_newest_lines_are_large_whatever_size_the_stage_was_made_at(
    show: Show, qapp: QApplication
) -> None:
    look = Look(percent=125)
    stage = show(StageColumn(look), 900, 900)
    look.change(look.theme, 100)
    stage.show_layout(Layout.STAGE)
    settle(qapp)
    latest = stage.findChild(LatestLines)
    assert latest is not None
    assert latest.isVisible()
    assert latest.styleSheet() == own_style_sheet(look.theme, 125)
