from __future__ import annotations

import os
import signal
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.signals import Interruptions

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows sends no signal to one process alone"
)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_an_idle_window(qtbot: QtBot, number: signal.Signals) -> None:
    interruptions = Interruptions()
    threads: list[threading.Thread] = []
    interruptions.interrupted.connect(lambda: threads.append(threading.current_thread()))
    try:
        with qtbot.waitSignal(interruptions.interrupted):
            os.kill(os.getpid(), number)
    finally:
        interruptions.close()
    assert threads == [threading.main_thread()]


def test_another_signal_is_none(qtbot: QtBot) -> None:
    old = signal.signal(signal.SIGUSR1, lambda *_: None)
    interruptions = Interruptions()
    heard: list[str] = []
    interruptions.interrupted.connect(lambda: heard.append("interrupted"))
    try:
        with qtbot.waitSignal(interruptions._notifier.activated):
            os.kill(os.getpid(), signal.SIGUSR1)
        assert heard == []
    finally:
        interruptions.close()
        signal.signal(signal.SIGUSR1, old)


def test_the_signals_are_given_back(qtbot: QtBot) -> None:
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    interruptions = Interruptions()
    assert [signal.getsignal(number) for number in numbers] != before
    interruptions.close()
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.set_wakeup_fd(-1) == -1
