"""``kill -9`` in the middle of a show: the panel reopens on the right cue, with its marks, held."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.presenters.outlet import Key
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import AGENT, Platform
from tests.e2e.show import LOCKOUT_S, Show
from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]
LIMIT_S = 120.0

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal"),
]


def kill_in_the_second_go(home: Path, platform: Platform) -> None:
    """Let another process play the show, and kill it while its second line is in flight."""
    home.mkdir()
    platform.directed.is_last = True
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.killed_show", str(home), platform.url],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        try:
            end = time.monotonic() + LIMIT_S
            while not (home / "ready").exists():
                assert process.poll() is None, "the panel ended by itself"
                assert time.monotonic() < end, f"it came no further than {platform.lines}"
                time.sleep(0.01)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()


def outcomes(show: Show) -> list[Outcome | None]:
    """Return what is known of the first three cues, by their last marks."""
    stage = show.panel.stage
    assert stage
    marks = stage.run.progress.marks
    cues = show.panel.shows.document.cues
    return [marks[cue.id][-1].entry.outcome if cue.id in marks else None for cue in cues]


def on_standby(show: Show) -> str | None:
    """Return the text of the cue that GO would let go."""
    stage = show.panel.stage
    sheet = show.panel.shows.document.sheet
    standby = stage.run.progress.standby if stage else None
    cue = sheet.find(standby) if standby else None
    return getattr(cue, "text", None)


@pytest.mark.fault("crash", "kill -9 while a cue is in flight", promise="P6")
def test_a_kill_in_a_go_is_survived_on_the_right_cue_and_held(
    play: Play, open_show: OpenShow, directed: Platform, home: Path, observed: Observed
) -> None:
    kill_in_the_second_go(home, directed)
    assert directed.lines == ["One.", "Two."]
    directed.directed.is_last = False
    directed.directed.may_answer.set()

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.opened()
            await show.until(lambda: on_standby(show) == "Three.")
            assert outcomes(show) == [Outcome.DELIVERED, Outcome.UNKNOWN, None]
            assert show.window.strip.hold.isChecked()
            assert show.panel.shows.document.in_show_mode
            assert "did not close in order" in show.problem
            await show.aim(AGENT, "lobby")
            stage = show.panel.stage
            assert stage
            stage.run.go(Key.PLAIN)
            assert "On hold" in show._said(show.window.sheet, "refusal")
            show.window.strip.hold.click()
            await asyncio.sleep(LOCKOUT_S)
            stage.run.step(-1)
            stage.run.go(Key.PLAIN)
            assert "may have been said" in show._said(show.window.sheet, "refusal")
            assert directed.lines == ["One.", "Two."]
            stage.run.step(1)
            stage.run.go(Key.PLAIN)
            await show.until(lambda: outcomes(show)[2] is Outcome.DELIVERED)
        async with open_show(directed.url) as again:
            await again.opened()
            await again.until(lambda: outcomes(again)[2] is Outcome.DELIVERED)
            assert not again.window.strip.hold.isChecked(), "it closed in order"

    play(scenario())
    assert directed.lines == ["One.", "Two.", "Three."]
    observed.did("Held, standby on the next cue, the one in flight unknown; nothing was sent")
