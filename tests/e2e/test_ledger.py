"""What rooms were told: from the widgets to the bytes on the sockets, and over a ``kill -9``."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.record_column import Page
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform, hand_on_keyboard
from tests.e2e.knowing import DOORS, FULL, ledger, list_rooms, tell, told
from tests.e2e.show import CTRL_SHIFT, LOCKOUT_S

ROOT = Path(__file__).parents[2]
LIMIT_S = 120.0
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_a_room_never_received_goes_there_once_by_one_key(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            window = show.window
            await tell(show, FULL, DOORS)
            assert ledger(show) == [("Told in one room", DOORS), ("Told in one room", FULL)]
            assert window.ledger.missing.isHidden()
            await show.aim(AGENT, "booth")
            assert window.ledger.missing.text() == "booth never received 2 of these."
            await asyncio.sleep(LOCKOUT_S)
            window.commands["go.ledger"].trigger()
            assert window.record_column.page is Page.LEDGER
            assert window.focusWidget() is window.ledger.facts
            hand_on_keyboard(show, Qt.Key.Key_Tab, Qt.Key.Key_Space)
            assert window.ledger.missing.isHidden()
            assert window.focusWidget() is window.ledger.facts
            await show.until(lambda: [row[0] for row in ledger(show)] == ["Told in 2 rooms"] * 2)
            # A key that comes down once more has nothing left to do.
            hand_on_keyboard(show, Qt.Key.Key_Tab, Qt.Key.Key_Space)
            await asyncio.sleep(LOCKOUT_S)

    play(scenario())
    assert told(directed.server) == [
        ("lobby", FULL),
        ("lobby", DOORS),
        ("booth", FULL),
        ("booth", DOORS),
    ]


def test_what_is_queued_for_a_room_can_be_taken_back(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await tell(show, FULL, DOORS, "The mayor is here.")
            await show.aim(AGENT, "booth")
            await asyncio.sleep(LOCKOUT_S)
            directed.directed.may_answer.clear()
            show.window.reveal_page(Page.LEDGER)
            QTest.keyClick(show.window.ledger.facts, Qt.Key.Key_Q, ALT)
            await show.until(lambda: show.window.queue.rows.count() == 2)
            assert [row[0] for row in ledger(show)] == ["Told in one room"] * 3
            assert show.window.ledger.missing.isHidden()
            show.click("Withdraw all")
            assert show.window.ledger.missing.text() == "booth never received 2 of these."
            directed.directed.may_answer.set()
            await show.until(lambda: ledger(show)[-1] == ("Told in 2 rooms", FULL))

    play(scenario())
    assert told(directed.server)[3:] == [("booth", FULL)]


def test_a_correction_replaces_the_fact_in_the_room_that_heard_it(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            window = show.window
            await tell(show, FULL)
            await show.aim(AGENT, "booth")
            window.reveal_page(Page.LEDGER)
            window.ledger.facts.selectRow(0)
            show.click("Correct this")
            assert "lobby" in show.sentence, "there it was told"
            assert (show.message, window.composer.correcting.text()) == (FULL, f"Replaces: {FULL}")
            assert window.focusWidget() is window.composer.message
            await show.send("The hall is half full.")
            assert window.composer.correcting.text() == ""
            assert ledger(show) == [
                ("Told in one room", "The hall is half full."),
                ("Replaced", FULL),
            ]
            await show.aim(AGENT, "booth")
            assert window.ledger.missing.text() == "booth never received one of these."
            await asyncio.sleep(LOCKOUT_S)
            window.ledger.missing.queue.click()
            await show.until(lambda: ledger(show)[0][0] == "Told in 2 rooms")

    play(scenario())
    assert told(directed.server) == [
        ("lobby", FULL),
        ("lobby", "The hall is half full."),
        ("booth", "The hall is half full."),
    ]


def test_a_correction_goes_to_every_room_that_holds_the_fact(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth", "roof")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await tell(show, FULL)
            await tell(show, FULL, room="booth")
            await show.aim(AGENT, "roof")
            show.window.reveal_page(Page.LEDGER)
            show.window.ledger.facts.selectRow(0)
            show.click("Correct this")
            assert "2 rooms" in show.sentence
            await show.send(DOORS)
            await show.until(
                lambda: ledger(show) == [("Told in 2 rooms", DOORS), ("Replaced", FULL)]
            )

    play(scenario())
    assert told(directed.server)[2:] == [("lobby", DOORS), ("booth", DOORS)]


def test_a_fact_that_went_to_all_rooms_is_corrected_in_all(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "lobby")
            stage = show.panel.stage
            assert stage
            stage.targets.aim.choose_broadcast()
            show.choose(Mode.CONTEXT)
            await show.send(FULL, CTRL_SHIFT)
            assert ledger(show) == [("Told", FULL)]
            await show.aim(AGENT, "lobby")
            show.window.reveal_page(Page.LEDGER)
            show.window.ledger.facts.selectRow(0)
            show.click("Correct this")
            assert "ALL" in show.sentence
            await show.send(DOORS, CTRL_SHIFT)
            assert ledger(show) == [("Told", DOORS), ("Replaced", FULL)]

    play(scenario())
    assert told(directed.server) == [(None, FULL), (None, DOORS)]


def test_a_correction_that_is_dropped_is_a_fact_of_its_own(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await tell(show, FULL)
            show.window.reveal_page(Page.LEDGER)
            show.window.ledger.facts.selectRow(0)
            show.click("Correct this")
            show.click("Keep both")
            assert show.window.composer.correcting.isHidden()
            await show.send(DOORS)
            assert ledger(show) == [("Told in one room", DOORS), ("Told in one room", FULL)]

    play(scenario())


def test_in_rehearsal_a_broadcast_counts_for_the_rooms_that_it_reached(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.opened()
            stage = show.panel.stage
            assert stage
            await show.until(lambda: bool(stage.targets.rooms))
            stage.targets.aim.choose_broadcast()
            show.choose(Mode.CONTEXT)
            show.write(FULL)
            show.press_send(CTRL_SHIFT)
            entry = await show.settled()
            reached = entry.verdict.delivered_to_rooms if entry.verdict else None
            told_ = "Told in one room" if reached == 1 else f"Told in {reached} rooms"
            assert ledger(show) == [(told_, FULL)]

    play(scenario())


def test_what_a_closed_room_was_told_is_gone(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby", "booth")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await tell(show, FULL)
            await show.aim(AGENT, "booth")
            assert not show.window.ledger.missing.isHidden()
            list_rooms(directed, "booth")
            show.window.targets.refresh_requested.emit()
            await show.until(lambda: ledger(show) == [("Session ended", FULL)])
            assert show.window.ledger.missing.isHidden()

    play(scenario())


def test_a_fact_is_found_in_the_history(
    play: Play, open_show: OpenShow, directed: Platform
) -> None:
    list_rooms(directed, "lobby")

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await tell(show, FULL, DOORS)
            show.window.reveal_page(Page.LEDGER)
            show.window.ledger.facts.selectRow(1)
            show.click("Show in history")
            assert show.window.record_column.page is Page.HISTORY
            await show.until(lambda: FULL in show.details)
            show.window.reveal_page(Page.LEDGER)
            show.window.ledger.entry_requested.emit("gone")
            await show.until(lambda: "not in the history any more" in show.problem)

    play(scenario())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_the_ledger_is_the_same_after_a_kill(
    play: Play, open_show: OpenShow, directed: Platform, home: Path
) -> None:
    list_rooms(directed, "lobby", "booth")
    tell_and_kill(home, directed)
    before = told(directed.server)

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.aim(AGENT, "booth")
            await show.until(lambda: len(ledger(show)) == 2)
            assert ledger(show) == [("Told in one room", DOORS), ("Replaced", FULL)]
            assert show.window.ledger.missing.text() == "booth never received one of these."

    play(scenario())
    assert told(directed.server) == before, "nothing goes by itself"


def tell_and_kill(home: Path, platform: Platform) -> None:
    """Let another process tell a fact and correct it, and kill it."""
    home.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.killed_ledger", str(home), platform.url],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        try:
            end = time.monotonic() + LIMIT_S
            while not (home / "ready").exists():
                assert process.poll() is None, "the panel ended by itself"
                assert time.monotonic() < end, f"it came no further than {told(platform.server)}"
                time.sleep(0.01)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
