"""Late answers on their way through a lane: after the unknown was told, and never instead of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction
from bithuman_panel.core.exchange import Fault
from bithuman_panel.services.lanes import Lanes
from tests.services.samples import (
    LoopWire,
    SteppedClock,
    Told,
    delivered,
    entry,
    exchange,
    wait_until,
)
from tests.services.test_lanes_faults import MoodyJournal

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.models import Line
    from bithuman_panel.services.journal import Journal
    from tests.services.lanedesk import Desk

Answer = tuple["Exchange", Verdict]


class LateWire(LoopWire):
    """Gives every line up as unknown, and keeps what would hear its late answer."""

    def __init__(self, *, answers_at_once: bool = False, outcome: Answer | None = None) -> None:
        super().__init__()
        self.hears: list[Callable[[Exchange, Verdict], None]] = []
        self.late: list[threading.Thread] = []
        self._answers_at_once = answers_at_once
        self._outcome = outcome or (
            exchange(status=None, fault=Fault.DEADLINE),
            Verdict(Outcome.UNKNOWN),
        )

    def send(  # type: ignore[override]
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: object = None,
        on_late: Callable[[Exchange, Verdict], None],
    ) -> Answer:
        assert may_leave()
        self.hears.append(on_late)
        if self._answers_at_once:
            self.answer()
        return self._outcome

    def answer(self, number: int = 0, outcome: Answer | None = None) -> threading.Thread:
        """Let a line's answer come, on a thread of its own."""
        hear, answer = self.hears[number], outcome or delivered()
        thread = threading.Thread(target=lambda: hear(*answer), name="late", daemon=True)
        thread.start()
        self.late.append(thread)
        return thread


def test_a_late_answer_leaves_how_long_the_line_had_waited(desk: Desk) -> None:
    wire = LateWire()
    lanes = desk.open(open_wire=lambda: wire)
    lanes.hold()
    lanes.submit(entry())
    desk.clock.steady += 2.5
    lanes.release()
    desk.told.wait_for("e1", "done")
    wire.answer().join(40)
    kept = desk.journal.find("e1")
    assert kept
    assert kept.exchange
    assert kept.exchange.timing.queue_ms == 2500.0


def test_a_late_answer_corrects_the_row_and_is_told(desk: Desk) -> None:
    wire = LateWire()
    desk.open(open_wire=lambda: wire).submit(entry())
    assert desk.told.wait_for("e1", "done").outcome is Outcome.UNKNOWN
    desk.journal.correct("e1", Corrected(Correction.LEFT, 5.0))
    wire.answer().join(40)
    late = desk.told.last("e1")
    assert (late.outcome, late.exchange, late.seq) == (Outcome.PARTLY_DELIVERED, exchange(), 1)
    assert late.corrections == (
        Corrected(Correction.LEFT, 5.0),
        Corrected(Correction.LATE_ANSWER, SteppedClock().now()),
    )
    assert desk.told.stages("e1") == ["in-flight", "done", "done"]
    assert desk.told.threads[-1] == "late"
    assert desk.journal.find("e1") == late


def test_an_answer_that_overtakes_the_unknown_is_told_after_it(desk: Desk) -> None:
    wire = LateWire(answers_at_once=True)
    desk.open(open_wire=lambda: wire).submit(entry())
    wait_until(lambda: desk.told.stages("e1") == ["in-flight", "done", "done"])
    assert [told.outcome for told in desk.told.entries] == [
        None,
        Outcome.UNKNOWN,
        Outcome.PARTLY_DELIVERED,
    ]


def test_what_was_proved_in_time_is_not_corrected(desk: Desk) -> None:
    wire = LateWire(outcome=delivered())
    desk.open(open_wire=lambda: wire).submit(entry())
    told = desk.told.wait_for("e1", "done")
    wire.answer(outcome=(exchange(status=404), Verdict(Outcome.REJECTED, 404))).join(40)
    assert desk.told.stages("e1") == ["in-flight", "done"]
    assert desk.journal.find("e1") == told


def test_a_late_answer_comes_through_after_the_lanes_have_closed(desk: Desk) -> None:
    wire = LateWire()
    lanes = desk.open(open_wire=lambda: wire)
    lanes.submit(entry())
    desk.told.wait_for("e1", "done")
    lanes.close()
    wire.answer().join(40)
    assert desk.told.last("e1").outcome is Outcome.PARTLY_DELIVERED
    assert desk.stored("e1") == "done"


@pytest.mark.allow_log_warning
def test_a_late_answer_that_cannot_be_saved_is_told_and_saved_later() -> None:
    journal, told, wire = MoodyJournal(), Told(), LateWire()
    journal.refusals["answer_late"] = 3
    lanes = Lanes(journal, lambda: wire, told, SteppedClock(), 1.0, idle_s=0.02, retry_s=0.001)
    lanes.submit(entry())
    told.wait_for("e1", "done")
    wire.answer().join(40)
    late = told.last("e1")
    assert late.outcome is Outcome.PARTLY_DELIVERED, "the screen tells the truth from memory"
    # The next line wakes the lane, should it have been idle too long.
    lanes.submit(entry("e2"))
    wait_until(lambda: ("answer_late", late) in journal.saved)
    assert [call for call, saved in journal.saved if saved.id == "e1"] == ["finish", "answer_late"]
    lanes.close()


@pytest.mark.allow_log_warning
def test_a_late_answer_is_saved_after_the_outcome_that_it_corrects() -> None:
    journal, told, wire = MoodyJournal(), Told(), LateWire()
    journal.refusals["finish"] = 1
    lanes = Lanes(journal, lambda: wire, told, SteppedClock(), 1.0, retry_s=1000.0)
    lanes.submit(entry())
    told.wait_for("e1", "done")
    wire.answer().join(40)
    assert journal.saved == []
    assert told.last("e1").outcome is Outcome.PARTLY_DELIVERED
    lanes.close()
    assert [call for call, _ in journal.saved] == ["finish", "answer_late"]


@pytest.mark.allow_log_warning
def test_what_is_never_saved_stays_unknown_on_disk_and_true_on_the_screen(
    journal: Journal,
) -> None:
    told, wire = Told(), LateWire()
    lanes = Lanes(journal, lambda: wire, told, SteppedClock(), 1.0)
    lanes.submit(entry())
    told.wait_for("e1", "done")
    lanes.close()
    journal.close()
    wire.answer().join(40)
    assert told.last("e1").outcome is Outcome.PARTLY_DELIVERED
