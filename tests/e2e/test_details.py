"""What a line belongs to, from the run sheet through the journal to the details; nothing leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.cue import Cue
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.test_go import press_go
from tests.ui.test_details_pane import choose

if TYPE_CHECKING:
    from tests.e2e.conftest import OpenShow, Play

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_line_shows_its_cue_and_becomes_another_one(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            window, document = show.window, show.panel.shows.document
            below = window.record.below
            await show.aim(AGENT, "lobby")
            document.add_items([Cue("", name="Opening", text="One."), Cue("", text="Two.")])
            await press_go(show)
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            await show.until(lambda: "Cue\u20021 · Opening" in show.details)
            assert "In all, from the press" in show.details
            choose(below.open_more(), "Show the cue")
            assert window.focusWidget() is window.sheet.table
            choose(below.open_more(), "Make it a cue")
            assert [cue.text for cue in document.cues] == ["One.", "One.", "Two."]
            made = document.cues[1]
            assert (made.target and made.target.room, made.name) == ("lobby", "")
            window.commands["undo"].trigger()
            assert [cue.text for cue in document.cues] == ["One.", "Two."]
            document.lock(is_on=True)
            window.commands["cue.line"].trigger()
            assert len(document.cues) == 2
            assert "Show mode" in show._said(window.sheet, "refusal")

    play(scenario())
    assert directed.lines == ["One."]
