from __future__ import annotations

from bithuman_panel.ui.latest_lines import LatestLines
from bithuman_panel.ui.look import Look
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
