"""Lanes whose journal, wire or listener fails: every line still gets its outcome."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.wording import say
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.queuedrows import THREAD_NAME
from tests.sayings import told_of
from tests.services.lanedesk import lane_threads
from tests.services.samples import LoopWire, SteppedClock, Told, entry, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.services.journal import Journal
    from tests.fault_table import Observed
    from tests.services.lanedesk import Desk


@pytest.mark.fault("disk", "journal: closed under the lane", promise="P2")
@pytest.mark.allow_log_warning
def test_an_intent_that_cannot_be_committed_is_never_sent(desk: Desk, observed: Observed) -> None:
    wire = desk.wire()
    desk.journal.close()
    desk.lanes.submit(entry())
    told = desk.told.wait_for("e1", "done")
    assert told.exchange == Exchange(
        "POST",
        "",
        fault=Fault.JOURNAL,
        detail="Cannot operate on a closed database.",
        timing=Timing(queue_ms=0.0),
    )
    assert told.verdict == Verdict(Outcome.NOT_SENT, elapsed_ms=0)
    assert (told.seq, wire.calls) == (None, [])
    assert desk.told.stages("e1") == ["done"]
    observed.did(told_of(told))


@pytest.mark.fault("disk", "disk full at the intent, for a long line", promise="P6")
@pytest.mark.allow_log_warning
def test_an_intent_that_failed_is_recorded_as_soon_as_the_journal_can(
    desk: Desk, journal: Journal, observed: Observed
) -> None:
    writer = journal._stored._database.writer
    begun = journal.begin(entry("before"))
    (pages,) = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count = {pages}")
    desk.lanes.submit(entry("e1", text="long " * 9000))
    told = desk.told.wait_for("e1", "done")
    assert told.exchange is not None
    assert told.exchange.detail == "No space left on device"
    writer.execute("PRAGMA max_page_count = 1000000")
    wait_until(lambda: desk.stored("e1") == "done")
    found = journal.find("e1")
    assert found is not None
    assert found.outcome is Outcome.NOT_SENT
    assert begun.seq == 1
    observed.did(told_of(told))


class MoodyJournal:
    """A journal that refuses what a test tells it to, and keeps the rest."""

    def __init__(self) -> None:
        self.refusals: dict[str, int] = {}
        self.error: Exception = StoreFailed(say("No room."), "disk full")
        self.saved: list[tuple[str, Entry]] = []

    def begin(self, begun: Entry) -> Entry:
        self._refuse("begin")
        return replace(begun.in_flight(), seq=1)

    def finish(self, finished: Entry) -> None:
        self._refuse("finish")
        self.saved.append(("finish", finished))

    def record(self, recorded: Entry) -> Entry:
        self._refuse("record")
        self.saved.append(("record", recorded))
        return replace(recorded, seq=9)

    def answer_late(self, answered: Entry) -> Entry:
        self._refuse("answer_late")
        self.saved.append(("answer_late", answered))
        return answered

    def _refuse(self, call: str) -> None:
        left = self.refusals.get(call, 0)
        self.refusals[call] = left - 1
        if left > 0:
            raise self.error


def moody_lanes(
    journal: MoodyJournal, told: Told, wire: LoopWire, clock: SteppedClock | None = None
) -> Lanes:
    return Lanes(
        journal, lambda: wire, told, clock or SteppedClock(), 1.0, idle_s=0.02, retry_s=0.001
    )


@pytest.mark.fault("disk", "disk full at the outcome", promise="P6")
@pytest.mark.allow_log_warning
def test_an_outcome_that_cannot_be_saved_is_told_and_saved_later(observed: Observed) -> None:
    journal, told = MoodyJournal(), Told()
    journal.refusals["finish"] = 4
    lanes = moody_lanes(journal, told, LoopWire())
    lanes.submit(entry())
    assert told.wait_for("e1", "done").outcome is Outcome.PARTLY_DELIVERED
    wait_until(lambda: journal.saved)
    assert journal.saved == [("finish", told.last("e1"))]
    # All saved: now the lane may end, idle.
    wait_until(lambda: not lane_threads())
    lanes.close()
    observed.did("Told from memory: " + told_of(told.last("e1")) + " Saved later.")


@pytest.mark.fault("disk", "disk full at the outcome, until the panel closes", promise="P6")
@pytest.mark.allow_log_warning
def test_unsaved_outcomes_are_saved_with_the_next_success_and_tried_at_the_close(
    observed: Observed,
) -> None:
    journal, told = MoodyJournal(), Told()
    lanes = Lanes(journal, LoopWire, told, SteppedClock(), 1.0, retry_s=1000.0)
    journal.refusals["finish"] = 1
    lanes.submit(entry("e1"))
    told.wait_for("e1", "done")
    assert journal.saved == []
    lanes.submit(entry("e2"))
    told.wait_for("e2", "done")
    assert [saved.id for _, saved in journal.saved] == ["e2", "e1"]
    journal.refusals["finish"] = 1
    lanes.submit(entry("e3"))
    told.wait_for("e3", "done")
    lanes.close()
    assert [saved.id for _, saved in journal.saved] == ["e2", "e1", "e3"]
    observed.did("Saved at the close")


@pytest.mark.fault("disk", "journal: an error that nobody foresaw", promise="P2")
@pytest.mark.allow_log_warning
def test_any_error_of_the_journal_is_a_reason_not_to_send(observed: Observed) -> None:
    journal, told, wire = MoodyJournal(), Told(), LoopWire()
    journal.error = sqlite3.InterfaceError("secret text")
    journal.refusals["begin"] = 1
    lanes = moody_lanes(journal, told, wire)
    lanes.submit(entry())
    told_entry = told.wait_for("e1", "done")
    assert told_entry.exchange is not None
    assert told_entry.exchange.detail == "InterfaceError"
    assert told_entry.seq == 9
    assert [call for call, _ in journal.saved] == ["record"]
    lanes.close()
    assert "send" not in wire.calls
    observed.did(told_of(told_entry))


@pytest.mark.allow_log_warning
def test_a_store_failure_without_a_reason_gives_its_sentence() -> None:
    journal, told = MoodyJournal(), Told()
    journal.error = StoreFailed(say("The history is of a newer panel."))
    journal.refusals["begin"] = 1
    lanes = moody_lanes(journal, told, LoopWire())
    lanes.submit(entry())
    told_entry = told.wait_for("e1", "done")
    assert told_entry.exchange is not None
    assert told_entry.exchange.detail == "The history is of a newer panel."
    lanes.close()


@pytest.mark.fault("disk", "withdrawn while its intent fails", promise="P3")
@pytest.mark.allow_log_warning
def test_a_line_withdrawn_while_its_intent_fails_is_withdrawn(observed: Observed) -> None:
    class Withdrawing(MoodyJournal):
        def begin(self, begun: Entry) -> Entry:
            assert lanes.withdraw("e1")
            raise self.error

    told = Told()
    lanes = moody_lanes(Withdrawing(), told, LoopWire())
    lanes.submit(entry())
    told.wait_for("e1", "withdrawn")
    lanes.close()
    observed.did("Withdrawn")


@pytest.mark.fault("disk", "held on its way, and the disk is full", promise="P3")
@pytest.mark.allow_log_warning
def test_a_put_back_that_cannot_be_recorded_is_told_all_the_same(observed: Observed) -> None:
    class Holding(MoodyJournal):
        def begin(self, begun: Entry) -> Entry:
            if not self.saved:
                lanes.hold()
            return super().begin(begun)

    journal, told = Holding(), Told()
    journal.refusals["record"] = 1
    lanes = moody_lanes(journal, told, LoopWire())
    lanes.submit(entry())
    told.wait_for("e1", "queued")
    assert journal.saved == []
    lanes.close()
    observed.did("Queued again, on the screen at least")


class BreakingWire(LoopWire):
    """A wire that breaks before or after it was given leave."""

    def __init__(self, error: BaseException, *, asks: bool) -> None:
        super().__init__()
        self.error = error
        self.asks = asks

    def send(
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: object = None,
        on_late: object = None,
    ) -> tuple[Exchange, Verdict]:
        assert not self.asks or may_leave()
        raise self.error

    def close(self) -> None:
        raise OSError("even this")


@pytest.mark.fault(
    "crash", "the wire raises {error.__class__.__name__}, leave was given: {asks}", promise="P2"
)
@pytest.mark.allow_log_warning
@pytest.mark.parametrize("error", [RuntimeError("a secret"), SystemExit(1), MemoryError()])
@pytest.mark.parametrize("asks", [True, False])
def test_a_wire_that_breaks_costs_no_line_its_outcome_and_the_lane_goes_on(
    desk: Desk, error: BaseException, asks: bool, observed: Observed
) -> None:
    broken: list[LoopWire] = [BreakingWire(error, asks=asks)]
    lanes = desk.open(open_wire=lambda: broken.pop() if broken else LoopWire())
    lanes.submit(entry("e1"))
    lanes.submit(entry("e2"))
    told = desk.told.wait_for("e1", "done")
    assert told.outcome is (Outcome.UNKNOWN if asks else Outcome.NOT_SENT)
    assert told.exchange is not None
    assert (told.exchange.fault, told.exchange.detail) == (Fault.LOCAL, type(error).__name__)
    assert desk.told.wait_for("e2", "done").outcome is Outcome.PARTLY_DELIVERED
    observed.did(told_of(told))


@pytest.mark.fault("crash", "the wire cannot be opened", promise="P2")
@pytest.mark.allow_log_warning
def test_a_wire_that_cannot_be_opened_is_a_reason(desk: Desk, observed: Observed) -> None:
    def refuse() -> LoopWire:
        raise InputRefused(say("The CA file is missing."))

    lanes = desk.open(open_wire=refuse)
    lanes.warm("A1")
    lanes.submit(entry())
    told = desk.told.wait_for("e1", "done")
    assert told.outcome is Outcome.NOT_SENT
    assert told.exchange is not None
    assert told.exchange.detail == "The CA file is missing."
    observed.did(told_of(told))


@pytest.mark.fault("crash", "the window is gone when the outcome comes", promise="P6")
@pytest.mark.allow_log_warning
def test_a_listener_that_fails_stops_nothing(journal: Journal, observed: Observed) -> None:
    told = Told()

    def listen(changed: Entry) -> None:
        told(changed)
        raise RuntimeError("a window that is gone")

    lanes = Lanes(journal, LoopWire, listen, SteppedClock(), 1.0)
    lanes.submit(entry())
    told.wait_for("e1", "done")
    lanes.close()
    observed.did("The lane went on")


def _no_thread(monkeypatch: pytest.MonkeyPatch, name: str) -> pytest.MonkeyPatch:
    """Let the system have no thread for whatever is called so."""
    start = threading.Thread.start

    def starts(thread: threading.Thread) -> None:
        if thread.name.startswith(name):
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", starts)
    return monkeypatch


@pytest.mark.allow_log_warning
def test_a_line_for_which_no_thread_can_be_started_is_not_sent(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = _no_thread(monkeypatch, "bithuman-lane-")
    desk.lanes.warm("A1")
    assert not desk.lanes.submit(entry())
    told = desk.told.wait_for("e1", "done")
    assert told.verdict == Verdict(Outcome.NOT_SENT, elapsed_ms=0)
    assert told.exchange == Exchange("POST", "", fault=Fault.LOCAL)
    assert (desk.lanes.pending(), desk.wires) == ((), [])
    without.undo()
    desk.lanes.submit(entry("e2"))
    desk.told.wait_for("e2", "done")
    assert desk.told.stages("e1") == ["done"], "it never goes by itself"


@pytest.mark.allow_log_warning
def test_where_no_thread_writes_down_what_waits_it_goes_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _no_thread(monkeypatch, THREAD_NAME)
    desk.lanes.hold()
    assert not desk.lanes.submit(entry())
    desk.lanes.release()
    desk.told.wait_for("e1", "done")
    desk.lanes.close()
