"""What was withdrawn comes back, and never by sending: to the bytes on the sockets."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, queue, with_a_queue

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_withdrawn_line_comes_back_into_the_empty_message(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            show.click("Withdraw")
            assert show.message == ""
            show.window.commands["undo"].trigger()
            assert show.message == "Second."
            assert queue(show) == []
            directed.directed.may_answer.set()
            await show.settled()

    play(scenario())
    assert directed.lines == ["First."]


def test_all_that_was_withdrawn_comes_back_on_hold_and_stays_there(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.", "Third.")
            show.click("Withdraw all")
            show.window.commands["undo"].trigger()
            await show.until(lambda: len(queue(show)) == 2)
            assert queue(show) == [f"lobby · {AGENT}: Second.", f"lobby · {AGENT}: Third."]
            stage = show.panel.stage
            assert stage
            assert not stage.is_quiet
            directed.directed.may_answer.set()
            await show.until(lambda: len(directed.lines) == 1)

    play(scenario())
    assert directed.lines == ["First."]
