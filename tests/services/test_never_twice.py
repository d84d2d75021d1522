"""Any order of presses, holds, withdrawals, answers, failures and closes keeps the promises.

A state machine over the real gate, the real lanes and a real SQLite file: one entry is at most one
POST; withdrawn means never posted; held means nothing leaves; an agent's lines keep their order;
what the server got stands in the journal, and nothing is said of a line that is not so.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.gate import LOCKOUT_S, Gate, Press
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.owner import Owner
from tests.services.samples import SteppedClock, Told, wait_until
from tests.services.scripted_wire import FailingJournal, ScriptedWire, Venue

if TYPE_CHECKING:
    from tests.fault_table import Observed

AGENTS = ("A1", "A2")
ENDED = frozenset({Stage.DONE, Stage.WITHDRAWN})
# Kept outcomes are tried again with the next success and at the close alone: no timer of theirs
# makes a run depend on the machine.
NEVER_S = 10_000.0
FRESHNESS_S = 15.0
AGENT = st.sampled_from(AGENTS)


class Show(RuleBasedStateMachine):
    """One operator, two agents, one file; several panels one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="never-twice-")
        self.clock = SteppedClock()
        self.venue = Venue(self.clock)
        self.entries: dict[str, Entry] = {}
        self.withdrawn: set[str] = set()
        self.posts_at_hold: int | None = None
        # How often each line may be posted: once for each entry that may still leave.
        self.allowed: Counter[Line] = Counter()
        self.open()

    def open(self) -> None:
        home = Path(self.folder.name)
        self.owner = Owner.claim(home / "owners")
        self.journal = FailingJournal(
            Journal.open(home / "journal.sqlite3", self.owner, self.clock)
        )
        self.journal.real.recover()
        self.told = Told()
        self.wires: list[ScriptedWire] = []
        self.live: list[str] = []
        self.gate = Gate()
        self.last_line: Line | None = None
        self.gone_at: float | None = None
        self.allowed = Counter(self.venue.posts)
        self.lanes = Lanes(
            self.journal,
            self.open_wire,
            self.told,
            self.clock,
            deadline_s=10.0,
            idle_s=NEVER_S,
            retry_s=NEVER_S,
            freshness_s=FRESHNESS_S,
        )

    def open_wire(self) -> ScriptedWire:
        wire = ScriptedWire(self.venue, self.journal)
        self.wires.append(wire)
        return wire

    # What the operator does.

    @rule(agent=AGENT, step=st.sampled_from([0.3, 0.1]), by_key=st.booleans())
    def presses(self, agent: str, step: float, by_key: bool) -> None:
        self.press(self.new_line(agent), step, by_key=by_key)

    @rule(agents=st.lists(AGENT, max_size=4))
    def presses_several_times(self, agents: list[str]) -> None:
        for agent in agents:
            self.press(self.new_line(agent), 0.3)

    @rule(agent=AGENT)
    def presses_while_it_is_not_armed(self, agent: str) -> None:
        self.gate.is_armed = False
        self.press(self.new_line(agent), 0.3)
        self.gate.is_armed = True

    def new_line(self, agent: str) -> Line:
        return line_of(Mode.SPEAK, f"line {len(self.entries)}", Target(agent, "lobby"))

    @precondition(lambda self: self.last_line is not None)
    @rule(step=st.sampled_from([0.1, 0.3]), is_repeat=st.booleans())
    def presses_the_same_again(self, step: float, is_repeat: bool) -> None:
        assert self.last_line
        self.press(self.last_line, step, is_repeat=is_repeat)

    def press(
        self, line: Line, step: float, *, by_key: bool = False, is_repeat: bool = False
    ) -> None:
        self.passes(step)
        at = self.clock.monotonic()
        if self.gate.ask(Press(line, at, is_repeat=is_repeat, by_key=by_key)):
            return
        assert not self.gate.is_held
        assert self.gate.is_armed
        assert not is_repeat
        assert self.gone_at is None or at - self.gone_at >= LOCKOUT_S
        self.last_line, self.gone_at = line, at
        entry = Entry(f"e{len(self.entries)}", line, "default", self.clock.now())
        self.entries[entry.id] = entry
        self.allowed[line] += 1
        self.venue.fresh_until[line] = at + FRESHNESS_S
        self.live.append(entry.id)
        self.lanes.submit(entry)

    @rule()
    def waits_too_long(self) -> None:
        self.passes(FRESHNESS_S + 1)

    def passes(self, seconds: float) -> None:
        self.clock.steady += seconds
        self.clock.time += seconds

    @rule()
    def lets_the_key_go(self) -> None:
        self.gate.key_released()

    @rule()
    def holds(self) -> None:
        self.gate.is_held = True
        self.lanes.hold()
        self.posts_at_hold = len(self.venue.posts)

    @precondition(lambda self: self.posts_at_hold is not None)
    @rule()
    def releases(self) -> None:
        self.posts_at_hold = None
        self.gate.is_held = False
        self.lanes.release()

    @precondition(lambda self: self.live)
    @rule(chosen=st.integers(0, 30))
    def withdraws(self, chosen: int) -> None:
        self.withdraw(self.live[chosen % len(self.live)])

    def withdraw(self, name: str) -> None:
        if self.lanes.withdraw(name) and name not in self.withdrawn:
            self.withdrawn.add(name)
            self.allowed[self.entries[name].line] -= 1

    @rule(agent=AGENT)
    def writes(self, agent: str) -> None:
        self.lanes.warm(agent)

    # What the network does.

    def wire_of(self, agent: str) -> ScriptedWire | None:
        lines = ((wire, wire.line) for wire in self.wires)
        return next((w for w, line in lines if line and line.target.agent == agent), None)

    @rule(agent=AGENT, word=st.sampled_from(["connected", "connected", "no connection"]))
    def connects(self, agent: str, word: str) -> None:
        wire = self.wire_of(agent)
        if wire and not wire.has_posted:
            self.step_of(wire, word)

    @rule(
        agent=AGENT,
        word=st.sampled_from(
            ["delivered", "nothing in time", "lost", "throttled", "rejected", "breaks"]
        ),
    )
    def answers(self, agent: str, word: str) -> None:
        wire = self.wire_of(agent)
        if wire and wire.has_posted:
            self.step_of(wire, word)

    @rule(agent=AGENT, answer=st.sampled_from(["delivered", "breaks"]))
    def goes_on(self, agent: str, answer: str = "delivered") -> None:
        """The next line of an agent goes its whole way."""
        self.connects(agent, "connected")
        wait_until(self.is_quiet)
        self.answers(agent, answer)

    @rule(agent=AGENT)
    def goes_on_and_on(self, agent: str) -> None:
        for _ in range(4):
            self.goes_on(agent)
            wait_until(self.is_quiet)

    @rule(agent=AGENT, answer=st.sampled_from(["breaks", "delivered"]))
    def is_withdrawn_at_the_last_moment(self, agent: str, answer: str) -> None:
        """The wire is past stopping when a line is taken back, before its first byte or after."""
        self.stops_come_late()
        wire = self.wire_of(agent)
        if wire and wire.line:
            for name in self.live:
                if self.entries[name].line == wire.line:
                    self.withdraw(name)
            self.connects(agent, "connected")
            wait_until(self.is_quiet)
            self.answers(agent, answer)

    @precondition(lambda self: self.venue.owed)
    @rule()
    def answers_after_the_deadline(self) -> None:
        self.venue.answer_late()

    @rule()
    def stops_come_late(self) -> None:
        self.venue.stops_are_late = True

    def step_of(self, wire: ScriptedWire, word: str) -> None:
        """Say the word and wait until it was taken: the line posted, or its exchange is over."""
        line, had_posted, told = wire.line, wire.has_posted, len(self.told.entries)
        wire.say(word)
        wait_until(
            lambda: (
                wire.line is not line
                or wire.has_posted != had_posted
                or len(self.told.entries) > told
            )
        )

    # What goes wrong on this computer.

    @rule(call=st.sampled_from(["begin", "finish", "record"]), times=st.integers(1, 2))
    def the_disk_is_full(self, call: str, times: int) -> None:
        self.journal.failing[call] = times

    @rule(agent=AGENT)
    def the_intent_cannot_be_written(self, agent: str) -> None:
        if not self.lanes.pending():
            self.journal.failing["begin"] = 1
            self.press(self.new_line(agent), 0.3)
            wait_until(self.is_quiet)
            self.goes_on(agent)

    @rule()
    def the_panel_closes_and_opens_again(self) -> None:
        self.close()
        self.open()
        self.the_journal_is_true()

    def close(self) -> None:
        self.venue.stops_are_late = False
        self.venue.owed.clear()
        self.lanes.close(wait_s=0.0)
        self.posts_at_hold = None
        self.journal.real.close()
        self.owner.release()

    # What must hold.

    def is_quiet(self) -> bool:
        """Whether every line waits for a word, for another line, or for the hold to end."""
        pending = {entry.id for entry in self.lanes.pending()}
        last = {told.id: told.stage for told in list(self.told.entries)}
        return all(self._is_still(name, name in pending, last.get(name)) for name in self.live)

    def _is_still(self, name: str, is_pending: bool, stage: Stage | None) -> bool:
        line = self.entries[name].line
        wire = self.wire_of(line.target.agent)
        if not is_pending:
            is_at_the_door = self.venue.stops_are_late or stage is not Stage.IN_FLIGHT
            waits = name in self.withdrawn and wire is not None and is_at_the_door
            return stage in ENDED or waits
        if stage is Stage.IN_FLIGHT:
            return wire is not None and wire.line == line
        return wire is not None or self.posts_at_hold is not None

    @invariant()
    def the_promises_hold(self) -> None:
        wait_until(self.is_quiet)
        posts = Counter(self.venue.posts)
        assert posts <= self.allowed, "posted twice, or after it was withdrawn"
        assert self.venue.unwritten == [], "on the wire before it stood in the journal"
        assert self.venue.too_old == [], "on the wire after its time"
        if self.posts_at_hold is not None:
            assert len(self.venue.posts) == self.posts_at_hold, "left while held"
        for agent in AGENTS:
            came = [line for line in self.venue.posts if line.target.agent == agent]
            asked = [e.line for e in self.entries.values() if e.line.target.agent == agent]
            assert is_part_of(came, asked), "out of order"
        last = {told.id: told for told in list(self.told.entries)}
        self.is_true([last.get(name, self.entries[name]) for name in self.live], posts)

    def the_journal_is_true(self) -> None:
        """After a close and a recovery: what stands there, and what does not, is so."""
        stands = {entry.id: entry for entry in self.journal.real.oldest_first()}
        assert all(entry.stage in ENDED for entry in stands.values())
        assert not set(stands) - set(self.entries)
        # What the journal does not have counts as withdrawn: the server must not have it either.
        known = [stands.get(name, entry.withdrawn()) for name, entry in self.entries.items()]
        self.is_true(known, Counter(self.venue.posts))

    def is_true(self, known: list[Entry], posts: Counter[Line]) -> None:
        said = Counter(e.line for e in known if e.outcome is Outcome.PARTLY_DELIVERED)
        denied = Counter(
            e.line for e in known if e.stage is Stage.WITHDRAWN or e.outcome is Outcome.NOT_SENT
        )
        entries = Counter(entry.line for entry in self.entries.values())
        assert said <= self.venue.delivered, "called delivered, and was not"
        assert denied + posts <= entries, "called not sent or lost, and the server has it"

    def teardown(self) -> None:
        self.close()
        self.open()
        try:
            self.the_journal_is_true()
        finally:
            self.close()
            self.folder.cleanup()


def is_part_of(some: list[Line], all_of_them: list[Line]) -> bool:
    """Return whether ``some`` come in ``all_of_them`` in the same order."""
    left = iter(all_of_them)
    return all(line in left for line in some)


@pytest.mark.allow_log_warning
@pytest.mark.fault(
    "crash",
    "any order of presses, holds, releases, withdrawals, answers, journal failures and closes",
    promise="P1",
)
def test_no_order_of_events_says_a_line_twice(observed: Observed) -> None:
    run_state_machine_as_test(
        Show,
        settings=settings(
            max_examples=150,
            stateful_step_count=30,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
    observed.did(
        "one entry was at most one POST, nothing withdrawn or held left, "
        "the order stayed, the journal was true"
    )
