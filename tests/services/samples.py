"""Entries, clocks and wires that the tests of the services share."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Report, Verdict, judge
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

LIMIT_S = 40.0


class SteppedClock:
    """A clock that moves when it is told to."""

    def __init__(self, now: float = 1_790_000_000.0) -> None:
        self.time = now
        self.steady = 100.0

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.steady


def entry(
    entry_id: str = "e1", text: str = "Hello.", agent: str = "A1", room: str | None = None
) -> Entry:
    line = line_of(Mode.SPEAK, text, Target(agent, room))
    return Entry(entry_id, line, profile="default", created_at=1_789_999_999.5)


def exchange(**changes: object) -> Exchange:
    facts: dict[str, object] = {
        "method": "POST",
        "url": "https://api.example/v1/agent/A1/speak",
        "request_headers": (("api-secret", "•••"), ("Accept", "application/json")),
        "request_body": b'{"message": "Hello."}',
        "handed_over": True,
        "status": 200,
        "reply_headers": (("X-Request-Id", "r-1"), ("Set-Cookie", "a"), ("Set-Cookie", "b")),
        "reply_body": b'{"success": true, "\xff": 1}',
        "body_whole": True,
        "fault": None,
        "detail": None,
        "timing": Timing(1.5, 2.5, 3.5, 7.5, on_spare=True, queue_ms=0.0),
    }
    return Exchange(**{**facts, **changes})  # type: ignore[arg-type]


REPORT = Report(3, ("r1", "r2", "r3"), ("r4",), (), 1)
FAILURE = Failure(
    FailureKind.THROTTLED,
    say("Too many lines."),
    say("Wait {seconds} s.", seconds=3),
    status=429,
    code="RATE_LIMITED",
    message="slow down \ud800 \x00",
    link="https://example.org",
    retry_after_s=3,
)


def done(begun: Entry, failure: Failure | None = None) -> Entry:
    seen = exchange()
    return begun.done(seen, judge(seen, REPORT, failure))


def not_sent(fault: Fault, detail: str | None = None) -> tuple[Exchange, Verdict]:
    seen = Exchange("POST", "u", fault=fault, detail=detail)
    return seen, judge(seen, None, None)


def delivered() -> tuple[Exchange, Verdict]:
    seen = exchange()
    return seen, judge(seen, REPORT, None)


def wait_until(condition: Callable[[], object], limit_s: float = LIMIT_S) -> None:
    """Wait for what another thread is about to do; fail when it does not."""
    give_up_at = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < give_up_at, "waited in vain"
        time.sleep(0.002)


@dataclass
class Told:
    """Remembers every entry a lane tells of, and the thread it told it on."""

    entries: list[Entry] = field(default_factory=list)
    threads: list[str] = field(default_factory=list)

    def __call__(self, told: Entry) -> None:
        self.threads.append(threading.current_thread().name)
        self.entries.append(told)

    def stages(self, entry_id: str) -> list[str]:
        return [told.stage.value for told in list(self.entries) if told.id == entry_id]

    def last(self, entry_id: str) -> Entry:
        return [told for told in list(self.entries) if told.id == entry_id][-1]

    def wait_for(self, entry_id: str, stage: str) -> Entry:
        wait_until(lambda: stage in self.stages(entry_id)[-1:])
        return self.last(entry_id)


class LoopWire:
    """A wire that asks for leave, then delivers. Doors make it wait where a test wants it to.

    ``connected`` closed keeps a line before its first byte, ``answered`` closed keeps it after;
    an abort opens both, as it ends the waiting of the real one.
    """

    def __init__(self) -> None:
        self.connected = threading.Event()
        self.answered = threading.Event()
        self.connected.set()
        self.answered.set()
        self.is_connecting = threading.Event()
        self.is_waiting = threading.Event()
        self.sent: list[Line] = []
        self.calls: list[str] = []
        self.threads: list[str] = []
        self._aborted_by: Fault | None = None
        self._is_running = False
        self._lock = threading.Lock()

    def send(
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: Callable[[], object] = bool,
        on_late: object = None,
    ) -> tuple[Exchange, Verdict]:
        self._begin("send")
        try:
            self.is_connecting.set()
            assert self.connected.wait(LIMIT_S)
            if self._aborted_by:
                return not_sent(self._aborted_by)
            if not may_leave():
                return not_sent(Fault.WITHDRAWN)
            self.sent.append(line)
            on_left()
            self.is_waiting.set()
            assert self.answered.wait(LIMIT_S)
            if self._aborted_by:
                seen = exchange(status=None, fault=self._aborted_by)
                return seen, judge(seen, None, None)
            return delivered()
        finally:
            self._is_running = False

    def warm(self, count: int = 1, agent: str | None = None) -> None:
        self._note(f"warm {count}")

    def cool(self) -> None:
        self._note("cool")

    def end_answered(self) -> None:
        pass

    def _begin(self, call: str) -> None:
        with self._lock:
            self._is_running, self._aborted_by = True, None
        self._note(call)

    def _note(self, call: str) -> None:
        self.calls.append(call)
        self.threads.append(threading.current_thread().name)

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        self.calls.append(f"abort {fault}")
        with self._lock:
            if self._is_running:
                self._aborted_by = fault
        self.connected.set()
        self.answered.set()

    def close(self) -> None:
        self.calls.append("close")


def commits(connection: sqlite3.Connection, act: Callable[[], object]) -> list[tuple[str, str]]:
    """Return how far each commit of ``act`` waited for the disk, and at how many pages it folds."""
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    act()
    connection.set_trace_callback(None)
    level, fold_at, is_open, found = "FULL", "0", False, list[tuple[str, str]]()
    # A statement with a trigger, or with rows to return, is told of several times.
    for statement, _ in groupby(asked):
        name, _, value = statement.partition(" = ")
        level = value if name == "PRAGMA synchronous" else level
        fold_at = value if name == "PRAGMA wal_autocheckpoint" else fold_at
        is_open = statement.startswith("BEGIN") or (is_open and statement != "COMMIT")
        if statement == "COMMIT" or (not is_open and statement.startswith("INSERT INTO entry")):
            found.append((level, fold_at))
    return found
