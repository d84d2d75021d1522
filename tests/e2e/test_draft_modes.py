"""What was written as silent context is not spoken, whatever is undone, closed and opened."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.models import Mode
from tests.e2e.directing import AGENT
from tests.e2e.show import CTRL, press

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import OpenShow, Play
    from tests.e2e.directing import Platform

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CALM = "Budget was cut; stay calm."


def test_undo_stays_within_the_mode(play: Play, open_show: OpenShow, directed: Platform) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            message = show.window.composer.message
            show.choose(Mode.CONTEXT)
            await show.send(CALM)
            show.write("Hello")
            show.choose(Mode.SPEAK)
            message.setFocus()
            for _ in range(8):
                press(message, Qt.Key.Key_Z, CTRL)
            assert (show.message, show.window.composer.mode) == ("Hello", Mode.SPEAK)

    play(scenario())


def test_a_draft_is_what_it_was_at_the_next_start(
    play: Play, open_show: OpenShow, directed: Platform, home: Path
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            show.choose(Mode.CONTEXT)
            show.write(CALM)
        async with open_show(directed.url) as show:
            await show.until(lambda: show.message == CALM)
            assert show.window.composer.mode is Mode.CONTEXT
            await show.until(lambda: "lobby" in show.sentence)
            await asyncio.sleep(1)
            show.press_send()
            entry = await show.settled()
            assert (entry.line.mode, entry.line.text) == (Mode.CONTEXT, CALM)

    play(scenario())


def test_a_draft_of_an_older_release_comes_back_as_context(
    play: Play, open_show: OpenShow, directed: Platform, home: Path
) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.json").write_text(json.dumps({"drafts": {"": CALM}}))

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.until(lambda: show.message == CALM)
            assert show.window.composer.mode is Mode.CONTEXT

    play(scenario())
