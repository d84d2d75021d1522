from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.latest_lines import LatestLines
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.audited import settle
from tests.ui.conftest import Show
from tests.ui.entries import entry_of


def test_lines_that_came_while_nobody_saw_them_are_there_when_it_is_shown(
    show: Show, look: Look
) -> None:
    latest = LatestLines(look)
    latest.hide()
    latest.show_entries((entry_of("a"), entry_of("b")))
    assert latest.model().rowCount() == 0
    show(latest)
    assert latest.model().rowCount() == 2
    latest.show_entries((entry_of("c"), entry_of("a"), entry_of("b")))
    assert latest.model().rowCount() == 3


def test_they_are_made_with_what_came_before_when_big_text_first_shows_them(
    window: MainWindow, qapp: QApplication
) -> None:
    window.stage.show_latest((entry_of("a"), entry_of("b")))
    assert not window.findChildren(LatestLines)
    window.resize(1440, 860)
    window.layouts.show(Layout.STAGE)
    settle(qapp)
    (latest,) = window.findChildren(LatestLines)
    assert latest.isVisible()
    assert latest.model().rowCount() == 2
    window.stage.show_latest((entry_of("a"),))
    assert latest.model().rowCount() == 1
    window.layouts.show(Layout.WHOLE)
    settle(qapp)
    assert latest.isHidden()
