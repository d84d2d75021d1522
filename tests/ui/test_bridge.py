from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from bithuman_panel.core.entry import Entry
from bithuman_panel.ui.bridge import EntryBridge, NewsBridge
from tests.ui.entries import entry_of


def test_entries_arrive_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    heard: list[tuple[str, threading.Thread]] = []
    bridge = EntryBridge(lambda entry: heard.append((entry.id, threading.current_thread())))
    names = [str(number) for number in range(200)]

    def post_all() -> None:
        for name in names:
            bridge.post(entry_of(name))

    lane = threading.Thread(target=post_all)
    lane.start()
    lane.join()
    assert heard == [], "nothing is handed over in the lane's own thread"
    qtbot.waitUntil(lambda: len(heard) == len(names))
    assert [name for name, _ in heard] == names
    assert {thread for _, thread in heard} == {threading.main_thread()}


def test_nothing_is_delivered_after_close(qtbot: QtBot) -> None:
    heard: list[Entry] = []
    bridge = EntryBridge(heard.append)
    bridge.post(entry_of("posted before, delivered never"))
    bridge.close()
    bridge.post(entry_of("posted after"))
    probe = EntryBridge(lambda _: None)
    with qtbot.waitSignal(probe.posted):
        probe.post(entry_of())
    qtbot.wait(1)
    assert heard == []


def test_news_arrive_in_the_gui_thread(qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []
    bridge = NewsBridge(lambda: heard.append(threading.current_thread()))
    teller = threading.Thread(target=bridge.tell)
    teller.start()
    teller.join()
    assert heard == []
    qtbot.waitUntil(lambda: heard == [threading.main_thread()])
