"""Closing: what has not left never will, what has is waited for, then ended."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.services import lanes as lanes_module
from bithuman_panel.services.lanes import Lanes
from tests.services.lanedesk import lane_threads
from tests.services.samples import LoopWire, SteppedClock, Told, entry, exchange, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.models import Line
    from bithuman_panel.services.journal import Journal
    from tests.fault_table import Observed
    from tests.services.lanedesk import Desk


@pytest.mark.fault("crash", "closed with lines queued and in flight", promise="P3")
def test_closing_withdraws_what_waits_and_waits_for_what_left(
    desk: Desk, observed: Observed
) -> None:
    wire, connecting = desk.wire(), desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("left"))
    assert wire.is_waiting.wait(40)
    desk.lanes.submit(entry("queued"))
    connecting.connected.clear()
    desk.lanes.submit(entry("connecting", agent="B"))
    assert connecting.is_connecting.wait(40)
    threading.Timer(0.05, wire.answered.set).start()
    desk.lanes.close()
    assert desk.told.stages("left") == ["in-flight", "done"]
    assert desk.told.last("left").outcome is Outcome.PARTLY_DELIVERED
    assert desk.told.stages("queued") == ["withdrawn"]
    assert desk.told.stages("connecting") == ["in-flight", "withdrawn"]
    assert (desk.stored("queued"), desk.stored("connecting")) == ("withdrawn", "withdrawn")
    assert connecting.calls == ["send", "abort withdrawn", "close"]
    assert lane_threads() == []
    observed.did("What waits is withdrawn, what left gets its answer")


@pytest.mark.fault("crash", "closed while the platform does not answer", promise="P2")
def test_closing_ends_what_does_not_answer_as_unknown(desk: Desk, observed: Observed) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry())
    assert wire.is_waiting.wait(40)
    desk.lanes.close(wait_s=0.0)
    told = desk.told.wait_for("e1", "done")
    assert told.outcome is Outcome.UNKNOWN
    assert desk.journal.find("e1") == told
    assert "abort interrupted" in wire.calls
    observed.did("Unknown")


@pytest.mark.fault("crash", "closed while on hold", promise="P3")
def test_closing_while_held_sends_nothing(desk: Desk, observed: Observed) -> None:
    desk.lanes.hold()
    desk.lanes.submit(entry("e1"))
    desk.lanes.close()
    assert desk.told.stages("e1") == ["withdrawn"]
    desk.lanes.release()
    assert desk.wires == []
    observed.did("Nothing left")


@pytest.mark.fault("crash", "a line after the close", promise="P3")
@pytest.mark.allow_log_warning
def test_after_closing_a_line_is_withdrawn_and_nothing_is_opened(
    desk: Desk, observed: Observed
) -> None:
    desk.lanes.submit(entry("e1"))
    desk.told.wait_for("e1", "done")
    desk.lanes.close()
    desk.lanes.close()
    desk.lanes.submit(entry("e2"))
    desk.lanes.warm("A1")
    assert desk.told.stages("e2") == ["withdrawn"]
    assert lane_threads() == []
    observed.did("Withdrawn, nothing was opened")


@pytest.mark.fault("crash", "a lane that never ends", promise="P5")
@pytest.mark.allow_log_warning
def test_closing_gives_up_on_a_lane_that_never_ends(
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    observed: Observed,
) -> None:
    monkeypatch.setattr(lanes_module, "_ABORT_S", 0.05)
    may_end = threading.Event()

    class Stuck(LoopWire):
        def send(
            self,
            line: Line,
            *,
            deadline_s: float,
            may_leave: Callable[[], bool],
            on_left: object = None,
            on_late: object = None,
        ) -> tuple[Exchange, Verdict]:
            assert may_leave()
            self.is_waiting.set()
            assert may_end.wait(40)
            return exchange(), Verdict(Outcome.UNKNOWN)

    wire, told = Stuck(), Told()
    lanes = Lanes(journal, lambda: wire, told, SteppedClock(), 1.0)
    lanes.submit(entry())
    assert wire.is_waiting.wait(40)
    lanes.close(wait_s=0.0)
    assert "1 lanes did not end" in caplog.text
    assert told.stages("e1") == ["in-flight"]
    may_end.set()
    told.wait_for("e1", "done")
    wait_until(lambda: not lane_threads())
    observed.did("The close gave it up in time")


@pytest.mark.fault("crash", "a journal that never answers, at the close", promise="P5")
@pytest.mark.allow_log_warning
def test_closing_gives_up_on_a_journal_that_never_answers_and_nothing_is_sent(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    monkeypatch.setattr(lanes_module, "_ABORT_S", 0.05)
    has_begun, may_go_on = threading.Event(), threading.Event()

    class Stuck:
        finish, record = journal.finish, journal.record
        answer_late = journal.answer_late

        def begin(self, begun: Entry) -> Entry:
            has_begun.set()
            assert may_go_on.wait(40)
            return journal.begin(begun)

    wire, told = LoopWire(), Told()
    lanes = Lanes(Stuck(), lambda: wire, told, SteppedClock(), 1.0)
    lanes.submit(entry())
    assert has_begun.wait(40)
    lanes.close(wait_s=0.0)
    assert told.entries == []
    may_go_on.set()
    told.wait_for("e1", "withdrawn")
    assert "send" not in wire.calls
    observed.did("The close gave it up in time, nothing was sent")
