"""The tour: at the very first desk, once, and never in the way of a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import OpenShow, Play
from tests.ui.hands import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_comes_with_the_first_desk_and_leaves_with_the_first_line(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True, tours=True) as show:
            await show.opened()
            shown = [show.window.tour.lies_over]
            await show.until(lambda: show.sentence != "Speak to …")
            await show.send("Welcome.")
            shown.append(show.window.tour.lies_over)
            assert shown == [True, False]
        async with open_show(rehearsal=True, tours=True) as again:
            await again.opened()
            shown = [again.window.tour.lies_over]
            again.window.commands["tour"].trigger()
            shown.append(again.window.tour.lies_over)
            assert shown == [False, True]

    play(scenario())


def test_esc_ends_it_and_holds_nothing_that_is_not_on_its_way(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True, tours=True) as show:
            await show.opened()
            press(show.window.composer.message, Qt.Key.Key_Escape)
            assert not show.window.tour.lies_over
            stage = show.panel.stage
            assert stage
            before = stage.is_quiet
            press(show.window.composer.message, Qt.Key.Key_Escape)
            assert (before, stage.is_quiet) == (True, False)

    play(scenario())
