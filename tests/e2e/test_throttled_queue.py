"""What waits behind a throttled line: it goes by itself when the wait is over, unless held."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt

from tests.api.hostile import as_json
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import Platform, history, queue, with_a_queue
from tests.e2e.recording import DELIVERED
from tests.e2e.show import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WAIT_S = 1


@pytest.mark.parametrize("is_held", [False, True])
def test_a_line_behind_a_throttled_one_waits_with_it(
    play: Play, open_show: OpenShow, directed: Platform, is_held: bool
) -> None:
    slow = as_json("429 Too Many Requests", f"Retry-After: {WAIT_S}", error="Slow.")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            directed.directed.to_lines = slow
            directed.directed.may_answer.set()
            await show.until(lambda: ("Throttled", "First.") in history(show))
            directed.directed.to_lines = DELIVERED
            assert len(queue(show)) == 1
            assert directed.lines == ["First."]
            if is_held:
                press(show.window.composer.message, Qt.Key.Key_Escape)
                await asyncio.sleep(WAIT_S + 0.3)
                assert directed.lines == ["First."], "a hold outlasts the wait"
                assert len(queue(show)) == 1
            else:
                await show.until(lambda: ("Delivered", "Second.") in history(show))

    play(scenario())
    assert directed.lines == (["First."] if is_held else ["First.", "Second."])


def test_the_end_of_a_wait_lets_go_of_no_hold_that_the_window_has_not_heard_of(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    slow = as_json("429 Too Many Requests", f"Retry-After: {WAIT_S}", error="Slow.")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            directed.directed.to_lines = slow
            directed.directed.may_answer.set()
            await show.until(lambda: ("Throttled", "First.") in history(show))
            directed.directed.to_lines = DELIVERED
            assert show.panel.stage
            lanes = show.panel.stage._desk.lanes
            # As another lane does on its own thread, before it tells of its answer.
            lanes.hold("an answer on its way")
            await asyncio.sleep(WAIT_S + 1.3)
            assert directed.lines == ["First."]
            lanes.release("an answer on its way")
            await show.until(lambda: ("Delivered", "Second.") in history(show))

    play(scenario())
    assert directed.lines == ["First.", "Second."]
