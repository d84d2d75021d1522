"""The hold: what waits stays, what was on its way comes back, what left has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.holds import Hold
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.owner import Owner
from tests.services.samples import (
    LoopWire,
    SteppedClock,
    Told,
    delivered,
    entry,
    not_sent,
    wait_until,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.models import Line
    from tests.services.lanedesk import Desk


def test_what_was_handed_over_is_told_whatever_was_promised(desk: Desk) -> None:
    class Rash(LoopWire):
        def send(
            self,
            line: Line,
            *,
            deadline_s: float,
            may_leave: Callable[[], bool],
            on_left: object = None,
            on_late: object = None,
        ) -> tuple[Exchange, Verdict]:
            lanes.hold()
            assert not may_leave()
            return delivered()

    lanes = desk.open(open_wire=Rash)
    lanes.submit(entry())
    assert desk.told.wait_for("e1", "done").outcome is Outcome.PARTLY_DELIVERED
    lanes.release()


def test_held_lines_wait_in_their_lanes_and_go_in_order(desk: Desk) -> None:
    desk.lanes.hold()
    for number in range(3):
        desk.lanes.submit(entry(f"e{number}", text=f"line {number}"))
    desk.lanes.warm("A1")
    assert [found.stage for found in desk.lanes.pending()] == [Stage.QUEUED] * 3
    assert desk.lanes.withdraw("e1")
    desk.told.wait_for("e1", "withdrawn")
    assert desk.wires == []
    desk.lanes.release()
    desk.told.wait_for("e2", "done")
    assert [line.text for line in desk.wires[0].sent] == ["line 0", "line 2"]


def test_who_lets_go_of_a_hold_lets_go_of_no_other(desk: Desk) -> None:
    # The answers of two lanes came together, and the window has heard of the first alone.
    for why in ("a1", Hold.WAIT, "b1"):
        desk.lanes.hold(why)
    for agent in ("A1", "A2"):
        desk.lanes.submit(entry(agent, agent=agent))
    desk.lanes.release("a1")
    desk.clock.steady += 60.0
    desk.lanes.release(Hold.WAIT)
    assert desk.wires == []
    desk.lanes.hold(Hold.REFUSAL)
    desk.lanes.hold()
    desk.lanes.release("b1", "nobody")
    desk.lanes.release()
    assert [found.stage for found in desk.lanes.pending()] == [Stage.QUEUED] * 2
    desk.lanes.release(Hold.REFUSAL)
    for agent in ("A1", "A2"):
        desk.told.wait_for(agent, "done")


def test_a_persons_word_goes_before_a_wait_but_before_no_answer_unheard(desk: Desk) -> None:
    for why in (Hold.PERSON, Hold.WAIT, "b1"):
        desk.lanes.hold(why)
    desk.lanes.submit(entry())
    desk.lanes.release()
    assert desk.wires == []
    desk.lanes.release("b1")
    desk.told.wait_for("e1", "done")


def test_how_long_a_line_waited_is_kept_with_what_the_hold_took(desk: Desk) -> None:
    desk.lanes.hold()
    desk.lanes.submit(entry())
    desk.clock.steady += 1.25
    desk.lanes.release()
    told = desk.told.wait_for("e1", "done").exchange
    kept = desk.journal.find("e1")
    assert told
    assert told.timing.queue_ms == 1250.0
    assert kept
    assert kept.exchange == told


def test_a_line_met_by_the_hold_on_its_way_is_queued_again_and_sent_once(desk: Desk) -> None:
    wire = desk.wire()
    wire.connected.clear()
    desk.lanes.submit(entry("e1", text="first"))
    desk.lanes.submit(entry("e2", text="second"))
    assert wire.is_connecting.wait(40)
    desk.lanes.hold()
    wire.connected.set()
    told = desk.told.wait_for("e1", "queued")
    assert (told.seq, desk.stored("e1"), wire.sent) == (1, "queued", [])
    assert [found.id for found in desk.lanes.pending()] == ["e1", "e2"]
    desk.lanes.release()
    desk.told.wait_for("e2", "done")
    assert [line.text for line in wire.sent] == ["first", "second"]
    assert desk.told.stages("e1") == ["in-flight", "queued", "in-flight", "done"]
    assert [found.id for found in desk.journal.oldest_first()] == ["e1", "e2"]


def test_a_line_put_back_by_the_hold_can_be_withdrawn(desk: Desk) -> None:
    wire = desk.wire()
    wire.connected.clear()
    desk.lanes.submit(entry())
    assert wire.is_connecting.wait(40)
    desk.lanes.hold()
    wire.connected.set()
    desk.told.wait_for("e1", "queued")
    assert desk.lanes.withdraw("e1")
    desk.told.wait_for("e1", "withdrawn")
    assert desk.stored("e1") == "withdrawn"
    desk.lanes.release()
    assert desk.lanes.pending() == ()


def test_a_hold_while_the_intent_is_committed_keeps_the_line_off_the_wire(
    journal: Journal,
) -> None:
    class HoldingJournal:
        def begin(self, begun: Entry) -> Entry:
            lanes.hold()
            return journal.begin(begun)

        finish, record = journal.finish, journal.record
        answer_late = journal.answer_late

    told, wire = Told(), LoopWire()
    lanes = Lanes(HoldingJournal(), lambda: wire, told, SteppedClock(), deadline_s=1.0)
    lanes.submit(entry())
    told.wait_for("e1", "queued")
    assert "send" not in wire.calls
    lanes.close()
    assert told.stages("e1") == ["in-flight", "queued", "withdrawn"]


def test_a_withdrawal_while_the_intent_is_committed_keeps_the_line_off_the_wire(
    journal: Journal,
) -> None:
    class SlowJournal:
        def begin(self, begun: Entry) -> Entry:
            assert lanes.withdraw("e1")
            return journal.begin(begun)

        finish, record = journal.finish, journal.record
        answer_late = journal.answer_late

    told, wire = Told(), LoopWire()
    lanes = Lanes(SlowJournal(), lambda: wire, told, SteppedClock(), deadline_s=1.0)
    lanes.submit(entry())
    told.wait_for("e1", "withdrawn")
    assert wire.calls == []
    lanes.close()


def test_after_a_hold_nothing_gets_leave(desk: Desk) -> None:
    for number in range(30):
        desk.lanes.submit(entry(f"e{number}", agent=f"A{number}"))
    desk.lanes.hold()
    left = sum(len(wire.sent) for wire in desk.wires)
    wait_until(lambda: all(found.stage is Stage.QUEUED for found in desk.lanes.pending()))
    waiting = len(desk.lanes.pending())
    sent = sum(len(wire.sent) for wire in desk.wires)
    assert sent + waiting == 30
    assert sent >= left
    desk.lanes.release()
    for number in range(30):
        desk.told.wait_for(f"e{number}", "done")
    assert sum(len(wire.sent) for wire in desk.wires) == 30


def test_a_refusal_that_was_no_hold_is_not_sent_and_not_tried_again(desk: Desk) -> None:
    class Refusing(LoopWire):
        def send(
            self,
            line: Line,
            *,
            deadline_s: float,
            may_leave: Callable[[], bool],
            on_left: object = None,
            on_late: object = None,
        ) -> tuple[Exchange, Verdict]:
            self.calls.append("send")
            return not_sent(Fault.WITHDRAWN)

    wire = Refusing()
    desk.open(open_wire=lambda: wire).submit(entry())
    assert desk.told.wait_for("e1", "done").outcome is Outcome.NOT_SENT
    assert wire.calls == ["send"]


@pytest.mark.allow_log_warning
def test_a_dead_panels_put_back_line_is_withdrawn_not_unknown(
    desk: Desk, owner: Owner, tmp_path: Path
) -> None:
    wire = desk.wire()
    wire.connected.clear()
    desk.lanes.submit(entry())
    assert wire.is_connecting.wait(40)
    desk.lanes.hold()
    wire.connected.set()
    desk.told.wait_for("e1", "queued")
    owner.release()
    survivor = Owner.claim(tmp_path / "owners")
    other = Journal.open(tmp_path / "journal.sqlite3", survivor, SteppedClock())
    assert other.recover() == ()
    assert [found.stage for found in other.latest(1)] == [Stage.WITHDRAWN]
    other.close()
    survivor.release()
