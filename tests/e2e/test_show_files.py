"""Shows on the disk: what was written is there again, and another one is opened by its file."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bithuman_panel.core.cue import Cue
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, history
from tests.e2e.show import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def show_opened(show: Show) -> None:
    await show.opened()
    await show.until(lambda: show.panel.shows.document.is_open)


def titles(show: Show) -> list[str]:
    return [cue.title for cue in show.panel.shows.document.cues]


def test_cues_are_there_again_without_anybody_saving_them(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show_opened(show)
            show.panel.shows.document.add_items([Cue("", text="One."), Cue("", text="Two.")])
        async with open_show(directed.url) as show:
            await show_opened(show)
            assert titles(show) == ["One.", "Two."]

    play(scenario())


def test_another_show_is_opened_and_the_first_comes_back_with_its_marks(
    play: Play, open_show: OpenShow, directed: Platform, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.show"

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            await show_opened(show)
            show.panel.shows.document.add_items([Cue("", text="One."), Cue("", text="Two.")])
            first = show.panel.shows.files.recent()[0]
            await asyncio.sleep(0.3)
            show.window.sheet.go.pressed_plain.emit()
            await show.until(lambda: history(show) == [("Delivered", "One.")])
            show.window.files.show_copy_chosen.emit(str(copy))
            await show.until(copy.exists)
            show.window.files.new_show_requested.emit()
            await show.until(lambda: titles(show) == [])
            show.window.files.show_chosen.emit(first)
            await show.until(lambda: titles(show) == ["One.", "Two."])
            sheet = show.window.sheet
            await show.until(lambda: sheet.model.standby == show.panel.shows.document.cues[1].id)
            assert next(path for path, _ in show.window.files.recent_shows()) == first

    play(scenario())
    assert directed.lines == ["One."]


def test_a_file_that_is_no_show_is_refused_in_words(
    play: Play, open_show: OpenShow, directed: Platform, tmp_path: Path
) -> None:
    junk = tmp_path / "junk.show"
    junk.write_text("no show")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show_opened(show)
            show.window.files.show_chosen.emit(str(junk))
            await show.until(lambda: show._said(show.window.sheet, "refusal") != "")

    play(scenario())
    assert junk.read_text() == "no show"
