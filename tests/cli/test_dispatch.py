from __future__ import annotations

import signal
import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.cli import dispatch
from bithuman_panel.cli.dispatch import Dispatch
from bithuman_panel.cli.interruption import Interruption
from bithuman_panel.cli.journaling import ShutJournal, opened_journal
from bithuman_panel.core.delivery import Outcome, judge
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.gate import Gate
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.wording import say
from bithuman_panel.services.clock import SystemClock
from tests.cli.stations import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.models import Line

DELIVERED = Exchange("POST", "", handed_over=True, status=200)


class MemoryJournal:
    """Takes everything."""

    def begin(self, entry: Entry) -> Entry:
        return entry.in_flight()

    def finish(self, entry: Entry) -> None:
        pass

    def record(self, entry: Entry) -> Entry:
        return entry

    def answer_late(self, entry: Entry) -> Entry:
        return entry


class FakeWire:
    """Delivers each line, after ``before`` was called with it."""

    def __init__(self, before: Callable[[Line], None] = lambda _: None) -> None:
        self._before = before
        self.aborted = threading.Event()

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
        self._before(line)
        exchange = DELIVERED
        if self.aborted.is_set():
            exchange = Exchange("POST", "", handed_over=True, fault=Fault.INTERRUPTED)
        return exchange, judge(exchange, None, None)

    def warm(self, count: int = 1, agent: str | None = None) -> None:
        pass

    def cool(self) -> None:
        pass

    def end_answered(self) -> None:
        pass

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        self.aborted.set()

    def close(self) -> None:
        pass


def entries(*rooms: str) -> list[Entry]:
    return [
        Entry(room, line_of(Mode.SPEAK, "Hi", Target("A1", room)), "default", 0.0) for room in rooms
    ]


def dispatched(wire: FakeWire, *rooms: str) -> list[tuple[Stage, Outcome | None]]:
    sending = Dispatch(MemoryJournal(), lambda: wire, SystemClock(), deadline_s=0.0)
    with closing(sending.run(entries(*rooms))) as settled:
        return [(entry.stage, entry.outcome) for entry in settled]


def test_lines_leave_one_after_another() -> None:
    order: list[str | None] = []
    wire = FakeWire(lambda line: order.append(line.target.room))
    assert dispatched(wire, "a", "b") == [(Stage.DONE, Outcome.DELIVERED)] * 2
    assert order == ["a", "b"]


def test_a_signal_lets_the_line_go_and_takes_the_next_ones_back() -> None:
    wire: FakeWire

    def interrupt(_: Line) -> None:
        signal.raise_signal(signal.SIGINT)
        assert wire.aborted.wait(40)

    wire = FakeWire(interrupt)
    assert dispatched(wire, "a", "b") == [
        (Stage.DONE, Outcome.UNKNOWN),
        (Stage.WITHDRAWN, None),
    ]


def test_a_lane_that_never_answers_leaves_the_line_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dispatch, "GRACE_S", 0.05)
    monkeypatch.setattr(dispatch, "GLANCE_S", 0.01)
    answer = threading.Event()

    def wait(_: Line) -> None:
        answer.wait(40)

    sending = Dispatch(MemoryJournal(), lambda: FakeWire(wait), SystemClock(), deadline_s=0.0)
    with closing(sending.run(entries("a", "b"))) as settled:
        given_up = next(settled)
        monkeypatch.setattr(dispatch, "GRACE_S", 10.0)
        answer.set()
        # The word of the first line comes late, while the second is waited for.
        answered = next(settled)
    assert (given_up.stage, given_up.outcome) == (Stage.DONE, Outcome.UNKNOWN)
    assert (answered.id, answered.outcome) == ("b", Outcome.DELIVERED)


def test_what_the_gate_refuses_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def held(lockout_s: float) -> Gate:
        gate = Gate(lockout_s)
        gate.is_held = True
        return gate

    monkeypatch.setattr(dispatch, "Gate", held)
    with pytest.raises(InputRefused):
        dispatched(FakeWire(), "a")


def test_away_from_the_main_thread_signals_are_left_alone() -> None:
    before = signal.getsignal(signal.SIGINT)
    found = []

    def enter() -> None:
        with Interruption(lambda: None) as interruption:
            found.append((signal.getsignal(signal.SIGINT), interruption.wanted))

    thread = threading.Thread(target=enter)
    thread.start()
    thread.join()
    assert found == [(before, False)]


def test_afterwards_signals_mean_what_they_meant() -> None:
    before = signal.getsignal(signal.SIGTERM)
    caught = []
    with Interruption(lambda: caught.append(True)) as interruption:
        signal.raise_signal(signal.SIGTERM)
    assert (caught, interruption.wanted) == ([True], True)
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_shut_journal_refuses_everything() -> None:
    journal = ShutJournal(StoreFailed(say("No room."), "disk full"))
    (entry,) = entries("a")
    for call in (journal.begin, journal.record, journal.finish):
        with pytest.raises(StoreFailed, match="No room") as failed:
            call(entry)
        assert failed.value.reason == "disk full"


def test_a_journal_that_cannot_recover_is_given_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    station = Desk(tmp_path, capsys).station
    with opened_journal(station) as journal:
        journal.begin(entries("a")[0])
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as connection:
        connection.execute(
            "CREATE TRIGGER no BEFORE UPDATE ON entry BEGIN SELECT RAISE(FAIL, ''); END"
        )
    with pytest.raises(StoreFailed), opened_journal(station):
        pass
    assert not list(station.paths.owners_folder.iterdir())
