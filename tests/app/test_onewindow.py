from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bithuman_panel.app.onewindow import WindowClaim
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.ui.doorbell import Doorbell, ring

RING = "import sys; from {} import ring; sys.exit(not ring(sys.argv[1]))"
# Each system has one of them; both are heard on this one.
BELLS = ["bithuman_panel.ui.doorbell_pipe"]
if sys.platform != "win32":
    BELLS.append("bithuman_panel.ui.doorbell_socket")
# By then a start has asked for the window that is there.
ASKED_S = 4


def claim(home: Path, profile: str = "show") -> WindowClaim:
    return WindowClaim(panel_paths({"BITHUMAN_PANEL_HOME": str(home)}), profile)


def test_the_second_window_of_a_profile_is_not_the_first(tmp_path: Path) -> None:
    first, second = claim(tmp_path), claim(tmp_path)
    assert (first.is_first, second.is_first) == (True, False)
    assert first.name == second.name
    first.release()
    third = claim(tmp_path)
    assert third.is_first
    third.release()
    third.release()


def test_another_profile_or_home_has_a_window_of_its_own(tmp_path: Path) -> None:
    claims = [claim(tmp_path), claim(tmp_path, "other"), claim(tmp_path / "elsewhere")]
    assert all(each.is_first for each in claims)
    assert len({each.name for each in claims}) == 3
    for each in claims:
        each.release()


def test_where_nothing_can_be_locked_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    assert claim(tmp_path / "home").is_first


@pytest.mark.parametrize("place", BELLS)
def test_a_ring_is_heard_by_the_window_and_by_nobody_else(
    tmp_path: Path, qtbot: QtBot, place: str
) -> None:
    kind = importlib.import_module(place)
    name = claim(tmp_path).name
    assert not kind.ring(name)
    bell = kind.Doorbell(name)
    assert bell.is_listening
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        visitor = subprocess.Popen([sys.executable, "-c", RING.format(place), name])
    assert visitor.wait(40) == 0
    bell.close()
    assert not kind.ring(name)


def test_a_bell_that_a_dead_panel_left_is_hung_anew(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = claim(tmp_path).name
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / name).write_text("left")
    bell = Doorbell(name)
    assert bell.is_listening
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        assert ring(name)
    bell.close()


def test_a_second_start_raises_the_first_and_ends(tmp_path: Path) -> None:
    env = {**os.environ, "BITHUMAN_PANEL_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "bithuman_panel", "--rehearsal"]
    name = claim_name(tmp_path)
    with subprocess.Popen(command, env=env) as first:
        while not ring(name):
            assert first.poll() is None
        assert subprocess.run(command, env=env, timeout=120).returncode == 0
        assert first.poll() is None, "the first window stays"
        first.terminate()
        assert first.wait(20) == 0


def test_a_second_start_waits_for_a_window_that_is_still_opening(
    tmp_path: Path, qtbot: QtBot
) -> None:
    env = {**os.environ, "BITHUMAN_PANEL_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "bithuman_panel", "--rehearsal"]
    held = claim(tmp_path, "rehearsal")
    with subprocess.Popen(command, env=env) as second:
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(ASKED_S)
        bell = Doorbell(held.name)
        with qtbot.waitSignal(bell.rung, timeout=10_000):
            pass
        assert second.wait(40) == 0
    bell.close()
    held.release()


def asked_again(each: WindowClaim) -> bool:
    each.ask_again()
    return each.is_first


def test_whoever_asks_again_is_the_first_once_the_other_window_has_gone(tmp_path: Path) -> None:
    first, second = claim(tmp_path), claim(tmp_path)
    assert not asked_again(second)
    first.release()
    assert asked_again(second)
    assert asked_again(second)
    assert not claim(tmp_path).is_first
    second.release()


def claim_name(home: Path) -> str:
    paths = panel_paths({"BITHUMAN_PANEL_HOME": str(home)})
    probe = WindowClaim(paths, "rehearsal")
    probe.release()
    return probe.name
