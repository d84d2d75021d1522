"""Leaving: by the window, by a signal, with a line in flight, and by ``kill -9``."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bithuman_panel.app.panel import INTERRUPTED_IN_FLIGHT
from tests.api.hostile import until
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.recording import posts, recording, silent
from tests.e2e.show import Show
from tests.fault_table import Observed

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform == "win32", reason="signals to one process alone"),
]
AGENT = "A12345678"
ROOT = Path(__file__).parents[2]
# Two seconds for the line and one to end it (services/lanes.py), and the noise of a busy machine.
LIMIT_S = 8.0


async def let_go(show: Show) -> None:
    await show.aim(AGENT, "lobby")
    show.write("Welcome.")
    show.press_send()


@pytest.mark.fault("window", "closed by {way} with a line in flight", promise="P2")
@pytest.mark.parametrize("way", ["window", "signal"])
def test_a_line_in_flight_is_unknown_and_the_window_closes_in_time(
    play: Play, open_show: OpenShow, way: str, observed: Observed
) -> None:
    with silent() as server:

        async def scenario() -> None:
            show = open_show(server.base_url)
            async with show:
                await let_go(show)
                await show.until(lambda: bool(posts(server)))
                began = time.monotonic()
                if way == "window":
                    show.window.close()
                    assert show.window.isVisible(), "it stays until it is told to go"
                else:
                    os.kill(os.getpid(), signal.SIGTERM)
                status = await show.closed()
                assert time.monotonic() - began < LIMIT_S
                assert not show.window.isVisible()
                assert status == (0 if way == "window" else INTERRUPTED_IN_FLIGHT)
            async with open_show(server.base_url) as again:
                await again.until(lambda: again.rows == 1)
                assert again.row()[1:3] == ["Unknown", "Welcome."]

        play(scenario())
        assert len(posts(server)) == 1
    observed.did("Unknown at the next start, and closed in time")


def test_a_signal_with_nothing_in_flight_is_a_plain_leave(play: Play, open_show: OpenShow) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.opened()
                os.kill(os.getpid(), signal.SIGINT)
                assert await show.closed() == 0

        play(scenario())


@pytest.mark.fault("window", "closed twice with a line in flight", promise="P5")
def test_a_second_close_forces_the_window_away(
    play: Play, open_show: OpenShow, observed: Observed
) -> None:
    with silent() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await let_go(show)
                await show.until(lambda: bool(posts(server)))
                show.window.close()
                await asyncio.sleep(0)
                assert show.window.isVisible()
                show.window.close()
                assert not show.window.isVisible()

        play(scenario())
    observed.did("Gone at once")


@pytest.mark.fault("window", "closed while it opens", promise="P5")
def test_a_window_that_closes_while_it_opens_leaves_nothing_running(
    play: Play, open_show: OpenShow, observed: Observed
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await asyncio.sleep(0)
            show.window.close()
            assert await show.closed() == 0

    play(scenario())
    observed.did("Nothing was left running")


def test_draft_target_and_history_survive(play: Play, open_show: OpenShow) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                await show.send("Said.")
                show.write("Not yet said.")
            async with open_show(server.base_url) as again:
                await again.opened()
                await again.until(lambda: again.rows == 1)
                assert again.row()[1:3] == ["Delivered", "Said."]
                await again.until(lambda: again.sentence == f"Speak to {AGENT} in lobby")
                assert again.message == "Not yet said."

        play(scenario())
        assert len(posts(server)) == 1


LETS_ONE_GO = """
import asyncio, sys
from pathlib import Path
from bithuman_panel.app import qt_application
from bithuman_panel.ui.loop import run_in_qt
from tests.e2e.show import Show, station_in

application = qt_application()

async def scenario():
    show = Show(application, station_in(Path(sys.argv[1]), url=sys.argv[2]), rehearsal=False)
    async with show:
        await show.aim("A12345678", "lobby")
        show.write("Welcome.")
        show.press_send()
        await asyncio.Event().wait()

run_in_qt(application, scenario)
"""


@pytest.mark.fault("window", "kill -9 with a line in flight", promise="P6")
def test_a_killed_panel_leaves_its_line_unknown_and_sends_nothing_by_itself(
    play: Play, open_show: OpenShow, home: Path, observed: Observed
) -> None:
    with silent() as server:
        with subprocess.Popen(
            [sys.executable, "-c", LETS_ONE_GO, str(home), server.base_url],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                until(lambda: bool(posts(server)) or process.poll() is not None)
            finally:
                process.kill()
        assert process.returncode == -signal.SIGKILL

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.until(lambda: show.rows == 1)
                assert show.row()[1:3] == ["Unknown", "Welcome."]
                # What is told of the newest line comes a frame after the list.
                await show.until(lambda: "The panel ended" in show.details)
                assert "Look at the stage before you send it again." in show.details
                assert show.message == ""
                show.click("It was spoken")
                await show.until(lambda: "You said: it was spoken" in show.details)

        play(scenario())
        assert len(posts(server)) == 1
    observed.did("Unknown at the next start; nothing was sent by itself")
