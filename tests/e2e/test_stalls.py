"""The stall meter finds a stall, and takes no idle loop for one."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.e2e import stalls as measured
from tests.e2e.stalls import Heart, Stalls, Waits, idle_gap_ms, limit_now_ms, work_ms


def gap_of(act_s: float) -> float:
    loop, heart = QEventLoop(), Heart()
    heart.start()
    QTimer.singleShot(40, lambda: time.sleep(act_s))
    QTimer.singleShot(80, loop.quit)
    loop.exec()
    return heart.stop()


def test_a_gui_thread_that_sleeps_is_found(qapp: QApplication) -> None:
    stalls = Stalls(idle_gap_ms(200))
    longest = gap_of(0.6)
    assert longest >= 590
    assert stalls.is_too_long(longest)
    stalls.record("a", 1.0)
    stalls.record("b", longest)
    stalls.record("b", 2.0)
    assert str(stalls).startswith("longest stall of the GUI thread over 2 faults: ")
    assert "(in b; an idle loop: " in str(stalls)


def test_a_noisy_machine_is_measured_anew_before_the_panel_is_blamed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measured, "work_ms", lambda: measured.REFERENCE_MS)
    stalls = Stalls(idle_ms=0.0)
    limit_ms = limit_now_ms()
    assert not stalls.is_too_long(limit_ms)
    assert stalls.idle_ms == 0
    assert not stalls.is_too_long(limit_ms + 0.001), "an idle loop is never as quick as that"
    assert stalls.idle_ms > 0


def test_a_slow_machine_is_allowed_in_proportion_and_a_quick_one_no_less(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measured, "work_ms", lambda: measured.REFERENCE_MS)
    usual_ms = limit_now_ms()
    monkeypatch.setattr(measured, "work_ms", lambda: 2 * measured.REFERENCE_MS)
    assert limit_now_ms() == 2 * usual_ms
    assert not Stalls(idle_ms=5.0).is_too_long(2 * usual_ms)
    monkeypatch.setattr(measured, "work_ms", lambda: measured.REFERENCE_MS / 2)
    assert limit_now_ms() == usual_ms


def test_work_takes_the_time_of_this_thread(qapp: QApplication) -> None:
    assert work_ms() > 0


def test_threads_that_wait_for_a_processor_are_added_up_whoever_comes_or_goes(
    tmp_path: Path,
) -> None:
    def waited(task: str, milliseconds: int) -> None:
        (tmp_path / task).mkdir(exist_ok=True)
        (tmp_path / task / "schedstat").write_text(f"99 {milliseconds * 1_000_000} 7\n")

    waited("1", 500)
    waits = Waits(tmp_path)
    assert waits.since_ms() == 0
    waited("1", 510)
    waited("2", 20)
    waited(str(threading.get_native_id()), 1_000)
    assert waits.since_ms() == 30
    shutil.rmtree(tmp_path / "2")
    assert waits.since_ms() == 0
    shutil.rmtree(tmp_path)
    assert waits.since_ms() == 0


def test_a_heart_that_never_beat_has_no_gap(qapp: QApplication) -> None:
    heart = Heart()
    assert heart.stop() == 0.0
    heart.start()
    assert heart.stop() == 0.0
