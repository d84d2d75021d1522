"""Who speaks and what time it is on the run: after a GO, and after the panel was opened again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import Show
from tests.e2e.test_go import add, press_go

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "This is a line that takes quite a while to say, so that there is time to look at it."


def elapsed(show: Show) -> str:
    """Return what the bar of times says of the time since the first GO; empty for nothing."""
    labels = show.window.sheet_times.bar.findChildren(QLabel)
    told = [label.text() for label in labels if label.isVisible()]
    return next((text for text in told if text.startswith("Elapsed")), "")


def test_a_go_begins_the_time_and_the_bars(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, LONG, "Two.")
            await show.until(show.window.sheet_times.bar.isVisible)
            assert elapsed(show) == ""
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", LONG)])
            told = f"{AGENT} is speaking, about"
            await show.until(lambda: show.window.targets.talking.text().startswith(told))
            await show.until(
                lambda: show.window.sheet_times.bar.speaking.text().startswith("Still")
            )
            await show.until(lambda: elapsed(show) != "")

    play(scenario())
    assert directed.lines == [LONG]


def test_the_time_goes_on_in_a_panel_that_is_opened_again(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            add(show, "One.", "Two.")
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
        async with open_show(directed.url) as show:
            await show.until(lambda: elapsed(show) != "")
            assert show.window.targets.talking.text() == "", "nobody knows who speaks by now"

    play(scenario())
