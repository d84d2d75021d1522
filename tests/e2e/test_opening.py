"""A start as a process: what happens to it while only its first frame is there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from bithuman_panel.app.onewindow import window_claim
from bithuman_panel.core.keymap import Act
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.ui.doorbell import ring
from tests.core.test_first_frame import FRAME
from tests.e2e.begun import WRITTEN

LIMIT_S = 60
# By then a start has asked for the window that is there.
ASKED_S = 4
pytestmark = pytest.mark.timeout(90)


def surroundings(home: Path) -> dict[str, str]:
    return {**os.environ, "BITHUMAN_PANEL_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def begun(home: Path, *what: str) -> subprocess.CompletedProcess[str]:
    """Start a window, let something happen to it, and wait until it has ended."""
    return subprocess.run(
        [sys.executable, "-m", "tests.e2e.begun", *what],
        env=surroundings(home),
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )


def keep_frame(home: Path) -> None:
    (home / "rehearsal.json").write_text(json.dumps({"first_frame": asdict(FRAME)}))


def kept_frame(home: Path) -> object:
    return json.loads((home / "rehearsal.json").read_text())["first_frame"]


@pytest.mark.parametrize("module", ["PySide6.QtWidgets", "bithuman_panel.app.build", "qasync"])
def test_what_cannot_be_imported_ends_in_words(tmp_path: Path, module: str) -> None:
    ended = begun(tmp_path, "fails", module)
    assert ended.returncode == 1
    assert ended.stderr.startswith("The panel itself failed. Details are in ")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl+C cannot be sent there")
def test_an_interruption_ends_it_at_once(tmp_path: Path) -> None:
    ended = begun(tmp_path, "interrupted", "bithuman_panel.app.build")
    assert ended.returncode == -signal.SIGINT


def test_a_window_that_is_closed_meanwhile_ends_in_order(tmp_path: Path) -> None:
    keep_frame(tmp_path)
    ended = begun(tmp_path, "closed")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert kept_frame(tmp_path) == asdict(FRAME), "what was never whole is not kept"


def test_the_keys_of_the_stage_work_in_the_message_of_a_window_as_it_starts(tmp_path: Path) -> None:
    ended = begun(tmp_path, "pressed")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [
        [Act.STANDBY_NEXT],
        [Act.STANDBY_BEFORE],
        [],
        [Act.GO],
        [Act.STANDBY_BEFORE],
    ]


def test_a_window_that_is_left_stays_in_sight_until_it_has_closed(tmp_path: Path) -> None:
    keep_frame(tmp_path)
    ended = begun(tmp_path, "left")
    assert (ended.returncode, ended.stderr) == (0, "")
    was_in_sight, was_to_the_end, place = map(json.loads, ended.stdout.splitlines())
    assert was_in_sight
    assert was_to_the_end
    kept = kept_frame(tmp_path)
    assert isinstance(kept, dict)
    assert kept["geometry"] == place, "the next start looks as this one did at its end"


def test_a_first_frame_that_fails_keeps_no_window_away_and_the_log_knows_why(
    tmp_path: Path,
) -> None:
    keep_frame(tmp_path)
    ended = begun(tmp_path, "breaks")
    assert (ended.returncode, ended.stderr) == (0, "")
    log = (tmp_path / "logs" / "panel.log").read_text()
    assert "no frame today" in log


def test_a_second_start_opens_once_the_window_that_closes_has_gone(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    file, home = tmp_path / "gone", tmp_path / "home"
    name = window_claim(panel_paths(surroundings(home)), rehearsal=True)
    name.release()
    lingers = [sys.executable, "-m", "tests.e2e.begun", "lingers", str(file)]
    command = [sys.executable, "-m", "bithuman_panel", "--rehearsal"]
    first = subprocess.Popen(lingers, env=surroundings(home), stdout=subprocess.PIPE, text=True)
    try:
        assert first.stdout
        assert first.stdout.readline() == "true\n", "it is closing, and in sight"
        with subprocess.Popen(command, env=surroundings(home)) as second:
            with pytest.raises(subprocess.TimeoutExpired):
                second.wait(ASKED_S)
            file.touch()
            assert first.wait(LIMIT_S) == 0
            while not ring(name.name):
                assert second.poll() is None
            second.terminate()
            assert second.wait(LIMIT_S) == 0
    finally:
        first.kill()
        first.communicate()


def test_what_is_written_early_stays_and_the_hand_never_waits(tmp_path: Path) -> None:
    keep_frame(tmp_path)
    ended = begun(tmp_path, "watched")
    assert ended.returncode == 0, ended.stderr
    text, gap_ms, is_too_long = json.loads(ended.stdout)
    assert text == WRITTEN
    assert not is_too_long, f"the GUI thread did nothing else for {gap_ms:.0f} ms"
