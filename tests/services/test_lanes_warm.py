"""Connections ahead of the lines of a lane: when they are asked for, and when they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services import lanequeue as lanequeue_module
from tests.services.lanedesk import lane_threads
from tests.services.samples import LoopWire, entry, wait_until

if TYPE_CHECKING:
    from tests.services.lanedesk import Desk

# Nobody waits for so long: the run would be ended.
LONG_S = 3600.0


def test_warming_is_coalesced_and_a_line_goes_first(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    for _ in range(5):
        desk.lanes.warm("A1")
    desk.lanes.submit(entry("e2"))
    wire.answered.set()
    desk.told.wait_for("e2", "done")
    wait_until(lambda: len(wire.calls) == 3)
    assert wire.calls == ["send", "send", "warm 1"]


def test_a_connection_is_ended_once_what_became_of_its_line_was_told(desk: Desk) -> None:
    told_by_then: list[list[str]] = []

    class Ending(LoopWire):
        def end_answered(self) -> None:
            told_by_then.append(desk.told.stages("e1"))

    wires: list[LoopWire] = []

    def open_wire() -> LoopWire:
        wires.append(Ending())
        wires[0].answered.clear()
        return wires[0]

    lanes = desk.open(open_wire=open_wire)
    for name in ("e1", "e2"):
        lanes.submit(entry(name))
    wait_until(lambda: wires != [] and wires[0].is_waiting.is_set())
    assert told_by_then == [["in-flight"]], "the one before has nothing to end"
    wires[0].answered.set()
    desk.told.wait_for("e2", "done")
    wait_until(lambda: len(told_by_then) == 3)
    # While the next one is answered, and when none is left.
    assert told_by_then[1:] == [["in-flight", "done"]] * 2


def test_what_became_of_a_line_is_shown_before_connections_are_begun_for_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanequeue_module, "REST_S", LONG_S)
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    desk.lanes.warm("A1")
    wire.answered.set()
    desk.told.wait_for("e1", "done")
    desk.lanes.submit(entry("e2"))
    desk.told.wait_for("e2", "done")
    assert wire.calls == ["send", "send"], "a line does not wait for that moment"
    desk.lanes.hold()
    wait_until(lambda: wire.calls == ["send", "send", "cool"])


def test_for_lines_that_wait_connections_are_begun_while_one_is_answered(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    for number in (2, 3, 4):
        desk.lanes.submit(entry(f"e{number}"))
    wire.answered.set()
    desk.told.wait_for("e4", "done")
    assert wire.calls == ["send", "send", "warm 2", "send", "warm 1", "send"]


def test_for_lines_that_go_together_connections_are_asked_for_together(desk: Desk) -> None:
    wire = desk.wire()
    desk.lanes.warm("A1", 3)
    wait_until(lambda: wire.calls == ["warm 3"])
    desk.lanes.warm("A1")
    wait_until(lambda: wire.calls == ["warm 3", "warm 1"])


def test_a_connection_ahead_is_for_lines_to_its_agent(desk: Desk) -> None:
    asked: list[tuple[int, str | None]] = []

    class Asked(LoopWire):
        def warm(self, count: int = 1, agent: str | None = None) -> None:
            asked.append((count, agent))

    desk.open(open_wire=Asked).warm("A1", 2)
    wait_until(lambda: asked == [(2, "A1")])


def test_on_hold_there_is_no_connection_ahead(desk: Desk) -> None:
    wire = desk.wire()
    desk.lanes.warm("A1")
    wait_until(lambda: wire.calls == ["warm 1"])
    desk.lanes.hold()
    desk.lanes.warm("A1")
    wait_until(lambda: wire.calls == ["warm 1", "cool"])
    desk.lanes.release()
    desk.lanes.submit(entry())
    desk.told.wait_for("e1", "done")
    assert wire.calls == ["warm 1", "cool", "send"]


def test_a_lane_without_a_wire_has_nothing_to_drop(desk: Desk) -> None:
    lanes = desk.open(idle_s=0.01)
    lanes.hold()
    lanes.submit(entry("e1"))
    lanes.hold()
    wait_until(lambda: lane_threads() == ["bithuman-lane-A1"])
    lanes.release()
    desk.told.wait_for("e1", "done")
    assert desk.wires[0].calls[0] == "send"
