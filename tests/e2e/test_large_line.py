"""What is told large where a press has more than one outcome, or none that anybody knows."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.commands import unmarked
from tests.api.hostile import as_json
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history, with_a_queue
from tests.e2e.recording import DELIVERED
from tests.e2e.show import LOCKOUT_S, Show
from tests.e2e.test_several import aim_at_both

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOBODY = as_json("404 Not Found", error={"code": "NO_ACTIVE_ROOMS", "message": "No active rooms."})


def large(show: Show) -> tuple[str, str]:
    """Return the large word, and the sentence that is in sight beside or below it."""
    last = show.window.composer.last_line
    sentence = last._sentence if last._sentence.isVisible() else last._short
    return last._word.text(), sentence.text()


def newer(show: Show) -> str:
    line = show.window.composer.last_line._newer_line
    return line.text() if line.isVisible() else ""


async def answer(show: Show, words: str) -> None:
    """Press one of the three keys beside the details, once it is there."""

    def is_there() -> bool:
        buttons = show.window.record.findChildren(QPushButton)
        return any(unmarked(each.text()) == words and each.isVisible() for each in buttons)

    await show.until(is_there)
    show.click(words)


def test_one_room_of_two_that_heard_nothing_is_told_large_with_its_name(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await aim_at_both(show)
            directed.directed.to_lines, directed.directed.is_last = NOBODY, True
            await asyncio.sleep(LOCKOUT_S)
            show.write("To both of you.")
            show.press_send()
            await show.until(lambda: large(show)[0] == "Not heard")
            directed.directed.to_lines, directed.directed.is_last = DELIVERED, False
            directed.directed.may_answer.set()
            await show.until(lambda: ("Delivered", "To both of you.") in history(show))
            word, sentence = large(show)
            assert word == "Not heard"
            assert sentence.startswith(f"{room_of_unheard(show)}: Nobody heard this")
            show.window.layouts.show(Layout.COMPACT)
            await show.until(lambda: large(show) == (word, sentence))

    play(scenario())


def room_of_unheard(show: Show) -> str:
    """Return the room of the line that nobody heard."""
    stage = show.panel.stage
    assert stage
    unheard = (each for each in stage.record.entries() if str(each.outcome) == "not-heard")
    return next(unheard).line.target.room or ""


def test_a_line_that_nobody_knows_of_stays_until_it_is_answered_for(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await with_a_queue(show, directed, "Second.")
            directed.directed.to_lines = b""
            directed.directed.is_last = True
            directed.directed.may_answer.set()
            await show.until(lambda: large(show)[0] == "Unknown")
            assert newer(show).startswith("A newer line: ")
            directed.directed.to_lines, directed.directed.is_last = DELIVERED, False
            directed.directed.may_answer.set()
            await show.until(lambda: newer(show) == "A newer line: Delivered")
            assert large(show)[0] == "Unknown"
            await answer(show, "Leave it")
            await show.until(lambda: large(show)[0] == "Delivered")
            assert newer(show) == ""

    async def again() -> None:
        async with open_show(directed.url) as show:
            await show.until(lambda: "since the panel was started" in large(show)[1])
            assert large(show)[0] == "Nothing sent yet"
            await show.aim(AGENT, "lobby")
            directed.directed.to_lines = b""
            await show.send("Third.")

    async def after_that() -> None:
        async with open_show(directed.url) as show:
            await show.until(lambda: large(show)[0] == "Unknown")
            await answer(show, "It was spoken")
            await show.until(lambda: "You marked this line" in large(show)[1])

    for scene in (scenario, again, after_that):
        play(scene())
