"""Several rooms at once, and rooms by their own names: from the keyboard to the bytes."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.cue import Cue
from bithuman_panel.presenters.queue import HURRY_S
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, ENTER, ESCAPE, SPACE, Platform, history, queue
from tests.e2e.show import LOCKOUT_S, Show, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
F2, DOWN = Qt.Key.Key_F2, Qt.Key.Key_Down


async def aim_at_both(show: Show) -> None:
    """Type two rooms and tick the first beside the second, by keys alone."""
    await show.aim(AGENT, "lobby")
    await show.aim(AGENT, "hall")
    rooms = show.window.targets.rooms
    rooms.setFocus()
    names = [rooms.words(row).split("\n")[0] for row in range(rooms.count())]
    rooms.setCurrentRow(names.index("lobby"))
    press(rooms, SPACE)
    assert show.sentence == f"Speak to {AGENT} in 2 rooms"


def rooms_of(show: Show) -> list[str]:
    return [show.row(number)[3] for number in range(show.rows)]


def test_one_press_sends_a_line_to_each_and_each_has_its_entry(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await aim_at_both(show)
            await asyncio.sleep(LOCKOUT_S)
            show.write("Welcome.")
            show.press_send()
            await show.until(lambda: history(show) == [("Delivered", "Welcome.")] * 2)
            assert [words.split(" ")[0] for words in rooms_of(show)] == ["lobby", "hall"]
            show.write("Welcome.")
            await asyncio.sleep(LOCKOUT_S)
            show.press_send()
            assert "just sent to 2 of these 2 rooms" in show.refusal
            await asyncio.sleep(LOCKOUT_S)
            show.press_send()
            await show.until(lambda: show.rows == 4)
            await show.until(lambda: history(show) == [("Delivered", "Welcome.")] * 4)

    play(scenario())
    assert directed.lines == ["Welcome."] * 4


def test_a_hold_lists_each_by_itself_and_nothing_goes_unticked(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await aim_at_both(show)
            directed.directed.may_answer.clear()
            await asyncio.sleep(LOCKOUT_S)
            show.write("One.")
            show.press_send()
            await show.until(lambda: directed.lines == ["One."])
            await show.until(lambda: [row.split(" ")[0] for row in queue(show)] == ["lobby"])
            press(show.window.composer.message, ESCAPE)
            await show.until(lambda: show.window.queue.rows.count() == 1)
            directed.directed.may_answer.set()
            await show.until(lambda: ("Delivered", "One.") in history(show))
            await asyncio.sleep(HURRY_S)
            press(show.window, ESCAPE)
            press(show.window, ESCAPE)
            await show.until(lambda: ("Withdrawn", "One.") in history(show))

    play(scenario())
    assert directed.lines == ["One."]


def test_go_asks_for_one_target(play: Play, open_show: OpenShow, directed: Platform) -> None:
    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await aim_at_both(show)
            show.panel.shows.document.add_items([Cue("", text="One.")])
            await asyncio.sleep(LOCKOUT_S)
            press(show.window.sheet.table, Qt.Key.Key_F5)
            assert "Several rooms are chosen" in show._said(show.window.sheet, "refusal")
            assert show.rows == 0

    play(scenario())
    assert directed.lines == []


def test_a_room_is_called_as_the_operator_calls_it_also_after_a_restart(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    async def name() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "session-8f3a2b")
            show.window.targets.rooms.setFocus()
            press(show.window.targets.rooms, F2)
            write(show.window.cards.nickname().name, "Foyer")
            press(show.window.cards.nickname().name, ENTER)
            assert show.sentence == f"Speak to {AGENT} in Foyer"
            assert show.window.focusWidget() is show.window.targets.rooms
            await show.send("Welcome.")
            assert show.row()[3] == f"Foyer · {AGENT}"
            assert "session-8f3a2b" in show.details

    async def come_back() -> None:
        async with open_show(directed.url) as show:
            await show.until(lambda: show.sentence == f"Speak to {AGENT} in Foyer")
            await show.until(lambda: show.rows == 1)
            assert show.row()[3] == f"Foyer · {AGENT}"

    play(name())
    play(come_back())
    assert directed.lines == ["Welcome."]
