"""A wire that moves only when it is told to, and a journal that fails when it is told to."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Verdict, judge
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.wording import say
from tests.services.samples import LIMIT_S, delivered, exchange, not_sent

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.services.journal import Journal
    from tests.services.samples import SteppedClock

Result = tuple[Exchange, Verdict]
OnLate = Callable[[Exchange, Verdict], None]


class Venue:
    """What the server knows: the lines that came, in order, and how it answered them."""

    def __init__(self, clock: SteppedClock) -> None:
        self._clock = clock
        self.fresh_until: dict[Line, float] = {}
        self.too_old: list[Line] = []
        # A wire that is told to stop may hear it too late: then the gate alone keeps the line.
        self.stops_are_late = False
        self.posts: list[Line] = []
        self.delivered: Counter[Line] = Counter()
        self.unwritten: list[Line] = []
        # Answers that come after the deadline, if they come at all.
        self.owed: list[tuple[Line, OnLate]] = []

    def answer_late(self) -> None:
        """Deliver the oldest answer that is owed."""
        line, on_late = self.owed.pop(0)
        self.delivered[line] += 1
        on_late(*delivered())

    def came(self, line: Line, journal: FailingJournal) -> None:
        """Take a line; it must stand in the journal already."""
        self.posts.append(line)
        if not journal.has_intent(line):
            self.unwritten.append(line)
        if self._clock.monotonic() > self.fresh_until[line]:
            self.too_old.append(line)


class ScriptedWire:
    """Waits at two doors, before the first byte and before the answer, for a word each time."""

    def __init__(self, venue: Venue, journal: FailingJournal) -> None:
        self.line: Line | None = None
        self.has_posted = False
        self._venue = venue
        self._journal = journal
        self._words: queue.SimpleQueue[str | Fault] = queue.SimpleQueue()
        self._lock = threading.Lock()

    def say(self, word: str) -> None:
        """Let the line that waits here take its next step."""
        self._words.put(word)

    def send(
        self,
        line: Line,
        *,
        deadline_s: float,
        may_leave: Callable[[], bool],
        on_left: object,
        on_late: OnLate,
    ) -> Result:
        with self._lock:
            self.has_posted, self.line = False, line
        try:
            return self._sent(line, may_leave, on_late)
        finally:
            with self._lock:
                self.line = None
                while not self._words.empty():
                    self._words.get()

    def _sent(self, line: Line, may_leave: Callable[[], bool], on_late: OnLate) -> Result:
        word = self._words.get(timeout=LIMIT_S)
        if isinstance(word, Fault):
            return not_sent(word)
        if word == "no connection":
            return not_sent(Fault.NO_CONNECTION)
        if not may_leave():
            return not_sent(Fault.WITHDRAWN)
        self._venue.came(line, self._journal)
        self.has_posted = True
        word = self._words.get(timeout=LIMIT_S)
        if word == "nothing in time":
            self._venue.owed.append((line, on_late))
        return self._answered(line, word)

    def _answered(self, line: Line, word: str | Fault) -> Result:
        if word == "delivered":
            self._venue.delivered[line] += 1
            return delivered()
        if word == "breaks":
            raise RuntimeError("the wire broke")
        status = {"throttled": 429, "rejected": 400}.get(str(word))
        fault = word if isinstance(word, Fault) else None if status else Fault.LOST
        seen = exchange(status=status, fault=fault)
        return seen, judge(seen, None, None)

    def warm(self, count: int = 1, agent: str | None = None) -> None:
        pass

    def cool(self) -> None:
        pass

    def end_answered(self) -> None:
        pass

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        with self._lock:
            is_too_late = self._venue.stops_are_late and not self.has_posted
            if self.line is not None and not is_too_late:
                self._words.put(fault)

    def close(self) -> None:
        pass


class FailingJournal:
    """A real journal in front of which a call fails as often as it is told to."""

    def __init__(self, journal: Journal) -> None:
        self.real = journal
        self.failing: Counter[str] = Counter()
        self._ids: dict[Line, list[str]] = {}

    def begin(self, entry: Entry) -> Entry:
        self._fail("begin")
        self._ids.setdefault(entry.line, []).append(entry.id)
        return self.real.begin(entry)

    def finish(self, entry: Entry) -> None:
        self._fail("finish")
        self.real.finish(entry)

    def record(self, entry: Entry) -> Entry:
        self._fail("record")
        return self.real.record(entry)

    def answer_late(self, entry: Entry) -> Entry:
        self._fail("answer late")
        return self.real.answer_late(entry)

    def has_intent(self, line: Line) -> bool:
        """Whether an entry of this line stands in the file, in flight."""
        found = [self.real.find(entry_id) for entry_id in self._ids.get(line, [])]
        return any(entry and entry.stage == "in-flight" for entry in found)

    def _fail(self, call: str) -> None:
        if self.failing[call] > 0:
            self.failing[call] -= 1
            raise StoreFailed(say("No room."), "disk full")
