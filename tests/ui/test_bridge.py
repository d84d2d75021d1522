from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from bithuman_panel.core.entry import Entry
from bithuman_panel.ui import bridge as bridge_module
from bithuman_panel.ui.bridge import GIVE_WAY_MS, EntryBridge, NewsBridge
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
    for name in ("posted before, delivered never", "nor what waits behind it"):
        bridge.post(entry_of(name))
    bridge.close()
    bridge.post(entry_of("posted after"))
    probe = EntryBridge(lambda _: None)
    with qtbot.waitSignal(probe.posted):
        probe.post(entry_of())
    qtbot.wait(1)
    assert heard == []


class Turns(QObject):
    """Counts the turns of Qt's loop, from the first entry that comes in a turn on."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count_one)
        self._timer.start()

    def _count_one(self) -> None:
        self.count += 1


def test_each_entry_has_a_turn_of_its_own_however_many_are_posted(qtbot: QtBot) -> None:
    turns = Turns()
    heard: list[int] = []
    bridge = EntryBridge(lambda _: heard.append(turns.count))
    for number in range(20):
        bridge.post(entry_of(str(number)))
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert all(later - sooner > 1 for sooner, later in pairwise(heard)), "one is there to paint"


def test_the_first_entry_waits_for_no_turn(qtbot: QtBot) -> None:
    heard: list[str] = []
    bridge = EntryBridge(lambda entry: heard.append(entry.id))
    bridge.post(entry_of("first"))
    bridge.post(entry_of("second"))
    QApplication.sendPostedEvents(bridge)
    assert heard == ["first"]


def test_what_waits_for_its_turn_is_handed_over_at_once_or_never(qtbot: QtBot) -> None:
    heard: list[str] = []
    bridge = EntryBridge(lambda entry: heard.append(entry.id))
    for name in ("first", "second", "third"):
        bridge.post(entry_of(name))
    QApplication.sendPostedEvents(bridge)
    bridge.hand_over_all()
    assert heard == ["first", "second", "third"], "it is shown before its stage is left"
    bridge.post(entry_of("fourth"))
    QApplication.sendPostedEvents(bridge)
    bridge.close()
    bridge.hand_over_all()
    qtbot.wait(1)
    assert heard[3:] == []


def test_handing_over_ends_though_somebody_lets_a_line_go_meanwhile(qtbot: QtBot) -> None:
    heard: list[str] = []

    def listen(entry: Entry) -> None:
        heard.append(entry.id)
        if entry.id == "first":
            bridge.give_way(entry_of("second"))

    bridge = EntryBridge(listen)
    bridge.post(entry_of("first"))
    bridge.post(entry_of("third"))
    bridge.hand_over_all()
    assert sorted(heard) == ["first", "second", "third"]


def test_the_rest_of_an_entry_has_a_turn_of_its_own_before_the_next_entry(qtbot: QtBot) -> None:
    turns = Turns()
    done: list[tuple[str, int]] = []

    def listen(entry: Entry) -> Callable[[], object]:
        done.append((entry.id, turns.count))
        return lambda: done.append((f"rest of {entry.id}", turns.count))

    bridge = EntryBridge(listen)
    for name in ("first", "second"):
        bridge.post(entry_of(name))
    qtbot.waitUntil(lambda: len(done) == 4)
    assert [what for what, _ in done] == ["first", "rest of first", "second", "rest of second"]
    assert len({turn for _, turn in done}) == 4
    assert not bridge.is_waiting


def test_the_rest_is_done_at_once_or_never_too(qtbot: QtBot) -> None:
    done: list[str] = []

    def listen(entry: Entry) -> Callable[[], object]:
        done.append(entry.id)
        return lambda: done.append(f"rest of {entry.id}")

    bridge = EntryBridge(listen)
    bridge.post(entry_of("first"))
    QApplication.sendPostedEvents(bridge)
    assert done == ["first"]
    assert bridge.is_waiting
    bridge.hand_over_all()
    assert done == ["first", "rest of first"]
    closing = EntryBridge(listen)
    closing.post(entry_of("second"))
    QApplication.sendPostedEvents(closing)
    closing.close()
    assert not closing.is_waiting
    qtbot.wait(1)
    assert done[2:] == ["second"]


def test_what_one_entry_raises_holds_up_no_other_one(qtbot: QtBot) -> None:
    heard: list[str] = []

    def rest() -> None:
        heard.append("rest")
        raise RuntimeError("rest")

    def listen(entry: Entry) -> Callable[[], object]:
        heard.append(entry.id)
        if entry.id != "c":
            raise RuntimeError(entry.id)
        return rest

    bridge = EntryBridge(listen)
    with capture_exceptions() as raised:
        for name in "abc":
            bridge.post(entry_of(name))
        QApplication.sendPostedEvents(bridge)
        bridge.hand_over_all()
        for name in "de":
            bridge.post(entry_of(name))
        qtbot.waitUntil(lambda: len(heard) == 6)
    assert heard == ["a", "b", "c", "rest", "d", "e"]
    assert [str(error) for _, error, _ in raised] == ["a", "b", "rest", "d", "e"]


def test_news_arrive_in_the_gui_thread(qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []
    bridge = NewsBridge(lambda: heard.append(threading.current_thread()))
    teller = threading.Thread(target=bridge.tell)
    teller.start()
    teller.join()
    assert heard == []
    qtbot.waitUntil(lambda: heard == [threading.main_thread()])


class Handed:
    """A bridge, and what it has handed over: ids and stages."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.bridge = EntryBridge(lambda entry: self.heard.append((entry.id, entry.stage)))

    def in_the_lane(self, act: Callable[[], object]) -> None:
        lane = threading.Thread(target=act)
        lane.start()
        lane.join()


@pytest.fixture
def handed(qtbot: QtBot) -> Iterator[Handed]:
    handed = Handed()
    # Nothing goes on by itself while a test looks.
    handed.bridge._patience.setInterval(60_000)
    yield handed
    handed.bridge._patience.stop()


def test_a_line_that_is_let_go_is_handed_over_when_it_has_left(
    qtbot: QtBot, handed: Handed
) -> None:
    line = entry_of("line")
    handed.bridge.give_way(line)
    handed.in_the_lane(lambda: handed.bridge.post(line.in_flight()))
    qtbot.wait(1)
    assert handed.heard == []
    assert handed.bridge.is_waiting
    handed.in_the_lane(handed.bridge.let_on)
    qtbot.waitUntil(lambda: handed.heard != [])
    assert handed.heard == [("line", "in-flight")], "once, as it is by then"
    assert not handed.bridge.is_waiting


def test_a_line_that_does_not_leave_is_handed_over_all_the_same(qtbot: QtBot) -> None:
    handed = Handed()
    handed.bridge.give_way(entry_of("line"))
    handed.bridge.give_way(entry_of("next"))
    qtbot.waitUntil(lambda: handed.heard == [("line", "queued"), ("next", "queued")])


def test_an_outcome_never_comes_before_its_line_nor_in_its_place(
    qtbot: QtBot, handed: Handed
) -> None:
    turns = Turns()
    at: list[int] = []

    def listen(entry: Entry) -> None:
        at.append(turns.count)
        handed.heard.append((entry.id, entry.stage))

    handed.bridge._listener = listen
    line = entry_of("line")

    def fly() -> None:
        handed.bridge.post(line.in_flight())
        handed.bridge.let_on()
        handed.bridge.post(line.withdrawn())

    handed.bridge.give_way(line)
    handed.in_the_lane(fly)
    qtbot.waitUntil(lambda: len(handed.heard) == 2)
    assert handed.heard == [("line", "in-flight"), ("line", "withdrawn")]
    assert at[0] != at[1], "each in a turn of its own"


def test_what_came_before_a_line_is_handed_over_before_it(qtbot: QtBot, handed: Handed) -> None:
    handed.in_the_lane(lambda: handed.bridge.post(entry_of("before").withdrawn()))
    handed.bridge.give_way(entry_of("line"))
    handed.bridge.hand_over_all()
    assert handed.heard == [("before", "withdrawn"), ("line", "queued")]


def test_what_has_been_handed_over_is_told_of_anew_when_it_moves(
    qtbot: QtBot, handed: Handed
) -> None:
    line = entry_of("line")
    handed.bridge.post(line)
    qtbot.waitUntil(lambda: handed.heard == [("line", "queued")])
    handed.bridge.post(line.in_flight())
    qtbot.waitUntil(lambda: handed.heard == [("line", "queued"), ("line", "in-flight")])


def test_that_a_line_has_left_is_no_news_where_nothing_waits_for_it(handed: Handed) -> None:
    handed.bridge.let_on()
    assert not handed.bridge.is_waiting
    assert handed.heard == []


def test_a_press_waits_until_its_line_has_left_and_shows_nothing_of_it_before(
    qtbot: QtBot, handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The thread may begin late.
    monkeypatch.setattr(bridge_module, "GIVE_WAY_MS", 60_000)
    line = entry_of("line")
    has_waited = threading.Event()
    seen: list[bool] = []

    def fly() -> None:
        handed.bridge.post(line.in_flight())
        seen.append(has_waited.is_set())
        handed.bridge.let_on()

    handed.bridge.give_way(line)
    lane = threading.Thread(target=fly)
    lane.start()
    handed.bridge.wait_until_left()
    has_waited.set()
    lane.join()
    assert handed.heard == [], "it is handed over in a turn of the loop"
    qtbot.waitUntil(lambda: handed.heard == [("line", "in-flight")])
    assert seen == [False]
    assert not handed.bridge.is_waiting


def test_a_line_that_leaves_late_is_told_to_be_on_its_way(
    qtbot: QtBot, handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = entry_of("line")

    def connect(_seconds: float) -> bool:
        # Its lane has it, and the connection takes longer than anybody waits.
        handed.in_the_lane(lambda: handed.bridge.post(line.in_flight()))
        return False

    monkeypatch.setattr(handed.bridge._has_left, "wait", connect)
    handed.bridge.give_way(line)
    handed.bridge.wait_until_left()
    qtbot.waitUntil(lambda: bool(handed.heard))
    assert handed.heard == [("line", "in-flight")], "it cannot be withdrawn any more"
    assert not handed.bridge.is_waiting


def test_a_press_waits_for_half_a_frame_at_most_and_once_in_a_turn(
    qtbot: QtBot, handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(handed.bridge._has_left, "wait", waited.append)
    for name in ("line", "next", "third"):
        handed.bridge.give_way(entry_of(name))
        handed.bridge.wait_until_left()
    assert waited == [GIVE_WAY_MS / 1000]
    handed.bridge.let_on()
    qtbot.waitUntil(lambda: len(handed.heard) == 3)
    handed.bridge.give_way(entry_of("fourth"))
    handed.bridge.wait_until_left()
    assert len(waited) == 2


def test_a_press_waits_for_nothing_while_lines_flow(
    handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(handed.bridge._has_left, "wait", waited.append)
    handed.bridge.post(entry_of("before"))
    QApplication.sendPostedEvents(handed.bridge)
    assert handed.heard == [("before", "queued")]
    handed.bridge.give_way(entry_of("line"))
    handed.bridge.wait_until_left()
    assert waited == [], "the window is about to paint what was handed over"


def test_a_press_waits_no_longer_for_a_line_that_does_not_leave(handed: Handed) -> None:
    line = entry_of("line")
    handed.bridge.give_way(line)
    handed.in_the_lane(lambda: handed.bridge.post(line.withdrawn()))
    assert handed.bridge._has_left.is_set()
    handed.bridge.give_way(entry_of("next"))
    assert handed.bridge._has_left.is_set(), "who gives way already goes on with it"


def test_a_press_that_gives_way_to_nothing_waits_for_nothing(
    handed: Handed, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(handed.bridge._has_left, "wait", waited.append)
    handed.bridge.wait_until_left()
    assert waited == []
