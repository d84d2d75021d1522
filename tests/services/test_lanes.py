"""The lanes: order, recall, and how many there are."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exchange import Fault
from bithuman_panel.services import lanes as lanes_module
from bithuman_panel.services.lanes import Lanes
from tests.services.lanedesk import lane_threads
from tests.services.samples import LoopWire, delivered, entry, not_sent, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.models import Line
    from tests.services.lanedesk import Desk


def test_a_line_is_committed_then_sent_then_settled_and_told_each_time(desk: Desk) -> None:
    wire = desk.wire()
    wire.connected.clear()
    desk.lanes.submit(entry())
    assert wire.is_connecting.wait(40)
    assert desk.stored("e1") == "in-flight"
    assert desk.told.stages("e1") == ["in-flight"]
    wire.connected.set()
    told = desk.told.wait_for("e1", "done")
    assert (told.outcome, told.seq) == (Outcome.PARTLY_DELIVERED, 1)
    assert desk.journal.find("e1") == told
    assert wire.sent == [entry().line]
    assert set(desk.told.threads) == set(wire.threads) == {"bithuman-lane-A1"}


def test_it_is_told_whether_a_lane_takes_a_line_at_once(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    # Its thread has yet to begin.
    desk.lanes.submit(entry("first"))
    assert wire.is_waiting.wait(40)
    assert not desk.lanes.submit(entry("behind it"))
    wire.answered.set()
    desk.told.wait_for("behind it", "done")
    wait_until(lambda: desk.lanes._lanes["A1"].queue._is_idle)
    assert desk.lanes.submit(entry("third"))
    desk.told.wait_for("third", "done")
    desk.lanes.hold()
    assert not desk.lanes.submit(entry("held"))


def test_the_lines_of_an_agent_leave_in_order_on_one_connection_each(desk: Desk) -> None:
    for number in range(20):
        desk.lanes.submit(entry(f"e{number}", text=f"line {number}"))
    desk.told.wait_for("e19", "done")
    (wire,) = desk.wires
    assert [line.text for line in wire.sent] == [f"line {number}" for number in range(20)]
    assert [found.id for found in desk.journal.oldest_first()] == [f"e{n}" for n in range(20)]


def test_a_slow_agent_does_not_delay_another(desk: Desk) -> None:
    slow = desk.wire()
    slow.answered.clear()
    desk.lanes.submit(entry("slow", agent="SLOW"))
    assert slow.is_waiting.wait(40)
    desk.lanes.submit(entry("quick", agent="QUICK"))
    desk.told.wait_for("quick", "done")
    assert desk.told.stages("slow") == ["in-flight"]
    assert lane_threads() == ["bithuman-lane-QUICK", "bithuman-lane-SLOW"]
    slow.answered.set()
    desk.told.wait_for("slow", "done")


def test_pending_is_what_is_queued_or_in_flight_in_order(desk: Desk) -> None:
    wire, other = desk.wire(), desk.wire()
    wire.answered.clear()
    other.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    desk.lanes.submit(entry("e2", agent="B"))
    assert other.is_waiting.wait(40)
    desk.lanes.submit(entry("e3"))
    desk.lanes.submit(entry("e4", agent="B"))
    pending = desk.lanes.pending()
    assert [(found.id, found.stage.value) for found in pending] == [
        ("e1", "in-flight"),
        ("e2", "in-flight"),
        ("e3", "queued"),
        ("e4", "queued"),
    ]
    wire.answered.set()
    other.answered.set()
    desk.told.wait_for("e3", "done")
    desk.told.wait_for("e4", "done")
    assert desk.lanes.pending() == ()


def test_a_queued_line_is_withdrawn_and_told_on_the_lane(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    desk.lanes.submit(entry("e2"))
    assert desk.lanes.withdraw("e2")
    assert [found.id for found in desk.lanes.pending()] == ["e1"]
    wire.answered.set()
    told = desk.told.wait_for("e2", "withdrawn")
    assert told.seq is not None
    assert desk.journal.find("e2") == told
    assert desk.told.threads[-1] == "bithuman-lane-A1"
    assert [line.text for line in wire.sent] == ["Hello."]
    assert not desk.lanes.withdraw("e2")


def test_a_line_that_still_connects_is_withdrawn_and_its_wire_stopped(desk: Desk) -> None:
    wire = desk.wire()
    wire.connected.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_connecting.wait(40)
    assert desk.lanes.withdraw("e1")
    desk.told.wait_for("e1", "withdrawn")
    assert (wire.sent, desk.stored("e1")) == ([], "withdrawn")
    assert wire.calls == ["send", "abort withdrawn"]
    desk.lanes.submit(entry("e2"))
    desk.told.wait_for("e2", "done")


def test_a_line_that_has_left_cannot_be_withdrawn(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry())
    assert wire.is_waiting.wait(40)
    assert not desk.lanes.withdraw("e1")
    assert not desk.lanes.withdraw("nobody")
    wire.answered.set()
    assert desk.told.wait_for("e1", "done").outcome is Outcome.PARTLY_DELIVERED
    assert "abort withdrawn" not in wire.calls


def test_of_withdrawal_and_leave_exactly_one_wins(desk: Desk) -> None:
    agreed = []
    for number in range(60):
        entry_id = f"e{number}"
        desk.lanes.submit(entry(entry_id, text=entry_id))
        answer = desk.lanes.withdraw(entry_id)
        wait_until(lambda i=entry_id: desk.told.stages(i)[-1:] in (["done"], ["withdrawn"]))  # type: ignore[misc]
        was_sent = any(line.text == entry_id for wire in desk.wires for line in wire.sent)
        assert answer != was_sent
        assert desk.told.last(entry_id).stage is (Stage.WITHDRAWN if answer else Stage.DONE)
        agreed.append(answer)
    assert len(agreed) == 60


def test_what_was_taken_back_is_withdrawn_even_if_its_wire_then_fails(desk: Desk) -> None:
    lanes: list[Lanes] = []

    class Failing(LoopWire):
        def send(
            self,
            line: Line,
            *,
            deadline_s: float,
            may_leave: Callable[[], bool],
            on_left: object = None,
            on_late: object = None,
        ) -> tuple[Exchange, Verdict]:
            assert lanes[0].withdraw("e1")
            return not_sent(Fault.NO_CONNECTION)

    lanes.append(desk.open(open_wire=Failing))
    lanes[0].submit(entry())
    desk.told.wait_for("e1", "withdrawn")


def test_the_wire_gets_the_deadline_and_leave_once_given_stays(desk: Desk) -> None:
    class Asking(LoopWire):
        def send(
            self,
            line: Line,
            *,
            deadline_s: float,
            may_leave: Callable[[], bool],
            on_left: object = None,
            on_late: object = None,
        ) -> tuple[Exchange, Verdict]:
            answers.append((deadline_s, may_leave()))
            lanes.hold()
            answers.append((deadline_s, may_leave()))
            return delivered()

    answers: list[tuple[float, bool]] = []
    lanes = desk.open(open_wire=Asking)
    lanes.submit(entry())
    desk.told.wait_for("e1", "done")
    assert answers == [(7.0, True), (7.0, True)]
    lanes.release()


def test_an_idle_lane_ends_closes_its_wire_and_comes_again(desk: Desk) -> None:
    lanes = desk.open(idle_s=0.01)
    lanes.submit(entry("e1"))
    desk.told.wait_for("e1", "done")
    wait_until(lambda: not lane_threads())
    assert desk.wires[0].calls == ["send", "close"]
    lanes.submit(entry("e2"))
    desk.told.wait_for("e2", "done")
    assert len(desk.wires) == 2


def test_past_the_limit_agents_share_the_emptiest_lane(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes_module, "MAX_LANES", 2)
    busy = desk.wire()
    busy.answered.clear()
    desk.lanes.submit(entry("b", agent="B"))
    assert busy.is_waiting.wait(40)
    desk.lanes.submit(entry("c", agent="C"))
    desk.told.wait_for("c", "done")
    for agent in "DEFD":
        desk.lanes.submit(entry(f"{agent}{len(desk.told.entries)}", agent=agent))
        wait_until(lambda: len(desk.lanes.pending()) == 1)
    assert lane_threads() == ["bithuman-lane-B", "bithuman-lane-C"]
    busy.answered.set()
    desk.told.wait_for("b", "done")


def test_many_hands_at_once_lose_nothing_and_send_nothing_twice(desk: Desk) -> None:
    start = threading.Barrier(5)
    withdrawn: list[str] = []

    def submit(agent: str) -> None:
        start.wait()
        for number in range(25):
            desk.lanes.submit(entry(f"{agent}{number}", text=f"{agent}{number}", agent=agent))
            if number % 3 == 0 and desk.lanes.withdraw(f"{agent}{number}"):
                withdrawn.append(f"{agent}{number}")

    def toggle() -> None:
        start.wait()
        for _ in range(40):
            desk.lanes.hold()
            desk.lanes.release()

    threads = [threading.Thread(target=submit, args=(agent,)) for agent in "ABCD"]
    threads.append(threading.Thread(target=toggle))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait_until(lambda: not desk.lanes.pending())
    desk.lanes.close()
    sent = [line.text for wire in desk.wires for line in wire.sent]
    assert len(sent) == len(set(sent))
    assert sorted([*sent, *withdrawn]) == sorted(f"{a}{n}" for a in "ABCD" for n in range(25))
    stages = {found.id: found.stage for found in desk.journal.oldest_first()}
    assert {i for i, stage in stages.items() if stage is Stage.WITHDRAWN} == set(withdrawn)
    assert {i for i, stage in stages.items() if stage is Stage.DONE} == set(sent)


def test_a_line_handed_in_ahead_leaves_before_all_that_wait(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("first", text="first"))
    assert wire.is_waiting.wait(40)
    desk.lanes.submit(entry("second", text="second"))
    desk.lanes.submit(entry("cover", text="cover"), is_ahead=True)
    assert [found.id for found in desk.lanes.pending()] == ["cover", "first", "second"]
    wire.answered.set()
    desk.told.wait_for("second", "done")
    assert [line.text for line in wire.sent] == ["first", "cover", "second"]


def test_whoever_gives_way_to_a_line_is_told_when_it_has_left(desk: Desk) -> None:
    left = threading.Event()
    wire = LoopWire()
    wire.answered.clear()
    lanes = Lanes(desk.journal, lambda: wire, desk.told, desk.clock, 7.0, on_left=left.set)
    lanes.submit(entry())
    assert left.wait(40), "and no answer has come"
    assert desk.told.stages("e1") == ["in-flight"]
    wire.answered.set()
    desk.told.wait_for("e1", "done")
    lanes.close()


@pytest.mark.allow_log_warning
def test_a_line_has_its_outcome_though_nobody_can_be_told_that_it_left(desk: Desk) -> None:
    def fail() -> None:
        raise RuntimeError("told in vain")

    lanes = Lanes(desk.journal, LoopWire, desk.told, desk.clock, 7.0, on_left=fail)
    lanes.submit(entry())
    assert desk.told.wait_for("e1", "done").outcome is Outcome.PARTLY_DELIVERED
    lanes.close()
