"""Lines that wait: how long they stay fresh, and the rows that outlive their panel."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Mode, line_of
from bithuman_panel.core.wording import say
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.queuedrows import THREAD_NAME
from tests.services.lanedesk import lane_threads
from tests.services.samples import LoopWire, SteppedClock, Told, entry, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.services.owner import Owner
    from tests.fault_table import Observed
    from tests.services.lanedesk import Desk

ROOT = Path(__file__).parents[2]
FRESH_S = 15.0


class Waiting:
    """Lanes with a limit, a wire that keeps its first line, and a clock to turn."""

    def __init__(self, journal: Journal) -> None:
        self.clock = SteppedClock()
        self.told = Told()
        self.wire = LoopWire()
        self.lanes = Lanes(
            journal, lambda: self.wire, self.told, self.clock, 5.0, freshness_s=FRESH_S
        )

    def begin(self) -> None:
        """Let a line go that waits for its answer."""
        self.wire.answered.clear()
        self.lanes.submit(entry("first"))
        assert self.wire.is_waiting.wait(40)

    def sent(self) -> list[str]:
        return [line.text for line in self.wire.sent]


@pytest.fixture
def waiting(journal: Journal) -> Iterator[Waiting]:
    made = Waiting(journal)
    yield made
    made.lanes.close()
    wait_until(lambda: not lane_threads())


def awake(clock: SteppedClock) -> None:
    clock.steady += FRESH_S + 1
    clock.time += FRESH_S + 1


def asleep(clock: SteppedClock) -> None:
    """A machine that slept: its steady clock stood still."""
    clock.time += FRESH_S + 1


def set_back(clock: SteppedClock) -> None:
    clock.steady += FRESH_S + 1
    clock.time -= 3600


@pytest.mark.parametrize(
    "passes",
    [awake, asleep, set_back],
    ids=["both clocks go on", "the machine sleeps", "the wall clock is set back"],
)
@pytest.mark.fault("crash", "a Speak waits too long in its queue ({id})", promise="P3")
def test_a_speak_that_has_waited_too_long_does_not_leave(
    waiting: Waiting,
    journal: Journal,
    passes: Callable[[SteppedClock], None],
    observed: Observed,
) -> None:
    waiting.begin()
    waiting.lanes.submit(entry("stale", text="Too late."))
    passes(waiting.clock)
    waiting.lanes.submit(entry("fresh", text="In time."))
    waiting.wire.answered.set()
    told = waiting.told.wait_for("stale", "done")
    assert told.outcome is Outcome.NOT_SENT
    assert told.exchange is not None
    assert (told.exchange.fault, told.exchange.handed_over) == (Fault.STALE, False)
    assert waiting.told.wait_for("fresh", "done").outcome is Outcome.PARTLY_DELIVERED
    assert waiting.sent() == ["Hello.", "In time."]
    assert journal.find("stale") == told
    assert told.seq is not None
    observed.did("Not sent: it had waited too long in the queue")


def test_a_speak_within_its_limit_and_any_context_leave(waiting: Waiting) -> None:
    waiting.begin()
    context = entry("context")
    line = line_of(Mode.CONTEXT, "Known.", context.line.target)
    waiting.lanes.submit(replace(context, line=line))
    waiting.clock.time += 3600
    waiting.lanes.submit(entry("speak", text="Just in time."))
    waiting.clock.time += FRESH_S
    waiting.wire.answered.set()
    waiting.told.wait_for("speak", "done")
    assert waiting.sent() == ["Hello.", "Known.", "Just in time."]


@pytest.mark.fault("crash", "the machine sleeps while a line connects", promise="P3")
def test_a_line_that_grows_stale_while_it_connects_does_not_leave(
    waiting: Waiting, journal: Journal, observed: Observed
) -> None:
    waiting.wire.connected.clear()
    waiting.lanes.submit(entry())
    assert waiting.wire.is_connecting.wait(40)
    asleep(waiting.clock)
    waiting.wire.connected.set()
    told = waiting.told.wait_for("e1", "done")
    assert told.exchange is not None
    assert (told.exchange.fault, told.outcome) == (Fault.STALE, Outcome.NOT_SENT)
    assert waiting.sent() == []
    assert journal.find("e1") == told
    observed.did("Not sent: it had waited too long in the queue")


def test_without_a_limit_a_line_waits_for_ever(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    desk.lanes.submit(entry("e1"))
    assert wire.is_waiting.wait(40)
    desk.lanes.submit(entry("e2"))
    wait_until(lambda: desk.stored("e2") == "queued")
    wire.answered.set()
    assert desk.told.wait_for("e2", "done").outcome is Outcome.PARTLY_DELIVERED


def rows(journal: Journal) -> list[tuple[str, str]]:
    return [(found.id, found.stage.value) for found in journal.oldest_first()]


def is_writing() -> bool:
    return any(thread.name == THREAD_NAME for thread in threading.enumerate())


def test_lines_that_wait_get_rows_in_order_and_keep_them(desk: Desk) -> None:
    wire = desk.wire()
    wire.answered.clear()
    for name in ("e1", "e2", "e3"):
        desk.lanes.submit(entry(name))
    # The lane that asks for one first gets the wire that waits.
    wait_until(lambda: desk.wires == [wire])
    desk.lanes.submit(entry("other", agent="B"))
    desk.told.wait_for("other", "done")
    wait_until(lambda: desk.stored("e3") == "queued")
    wait_until(lambda: not is_writing())
    assert sorted(rows(desk.journal)) == [
        ("e1", "in-flight"),
        ("e2", "queued"),
        ("e3", "queued"),
        ("other", "done"),
    ]
    assert [found.seq is not None for found in desk.lanes.pending()] == [True] * 3
    assert desk.told.stages("e2") == [], "nothing has become of it"
    wire.answered.set()
    desk.told.wait_for("e3", "done")
    assert [name for name, _ in rows(desk.journal) if name != "other"] == ["e1", "e2", "e3"]


def test_held_lines_get_rows_too_and_a_withdrawn_one_keeps_its(desk: Desk) -> None:
    desk.lanes.hold()
    desk.lanes.submit(entry("e1"))
    desk.lanes.submit(entry("e2"))
    wait_until(lambda: rows(desk.journal) == [("e1", "queued"), ("e2", "queued")])
    assert desk.lanes.withdraw("e1")
    desk.told.wait_for("e1", "withdrawn")
    assert rows(desk.journal) == [("e1", "withdrawn"), ("e2", "queued")]


def test_a_row_for_the_queue_comes_too_late_for_a_line_that_has_left(journal: Journal) -> None:
    waiting = entry()
    begun = journal.begin(waiting)
    assert journal.record(waiting).seq == begun.seq
    assert rows(journal) == [("e1", "in-flight")]
    journal.record(begun.withdrawn())
    journal.record(waiting)
    assert rows(journal) == [("e1", "withdrawn")]


class Beside:
    """A journal whose rows for the queue a test holds up or refuses."""

    def __init__(self, journal: Journal) -> None:
        self.begin, self.finish = journal.begin, journal.finish
        self.answer_late = journal.answer_late
        self._record = journal.record
        self.refusals = 0
        self.is_asked = threading.Event()
        self.door = threading.Event()
        self.door.set()

    def record(self, recorded: Entry) -> Entry:
        if recorded.stage is Stage.QUEUED:
            self.is_asked.set()
            assert self.door.wait(40)
            if self.refusals:
                self.refusals -= 1
                raise StoreFailed(say("No room."))
        return self._record(recorded)


@pytest.mark.allow_log_warning
def test_a_row_that_is_refused_is_tried_again(
    journal: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    beside, told = Beside(journal), Told()
    beside.refusals = 1
    lanes = Lanes(beside, LoopWire, told, SteppedClock(), 1.0)
    lanes.hold()
    lanes.submit(entry())
    wait_until(lambda: rows(journal) == [("e1", "queued")])
    assert caplog.text.count("could not be written down: No room.") == 1
    lanes.close()
    assert rows(journal) == [("e1", "withdrawn")]


def test_a_row_on_its_way_while_its_line_leaves_changes_nothing(journal: Journal) -> None:
    beside, told = Beside(journal), Told()
    beside.door.clear()
    lanes = Lanes(beside, LoopWire, told, SteppedClock(), 1.0)
    lanes.hold()
    lanes.submit(entry())
    assert beside.is_asked.wait(40)
    lanes.release()
    told.wait_for("e1", "done")
    beside.door.set()
    wait_until(lambda: not is_writing())
    assert rows(journal) == [("e1", "done")]
    lanes.close()


def test_a_row_that_fails_while_all_closes_is_no_news(
    journal: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    beside, told = Beside(journal), Told()
    beside.refusals = 1
    beside.door.clear()
    lanes = Lanes(beside, LoopWire, told, SteppedClock(), 1.0)
    lanes.hold()
    lanes.submit(entry())
    assert beside.is_asked.wait(40)
    lanes.close()
    beside.door.set()
    wait_until(lambda: not is_writing())
    assert caplog.records == []
    assert rows(journal) == [("e1", "withdrawn")]


QUEUES_AND_WAITS = """
import sys
from pathlib import Path
from dataclasses import replace
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.owner import Owner
from tests.services.samples import LoopWire, Told, entry, wait_until

home = Path(sys.argv[1])
journal = Journal.open(home / "journal.sqlite3", Owner.claim(home / "owners"), SystemClock())
wire = LoopWire()
wire.answered.clear()
lanes = Lanes(journal, lambda: wire, Told(), SystemClock(), 60.0)
lanes.submit(entry("flying", text="On its way."))
for number in range(3):
    lanes.submit(entry(f"e{number}", text=f"line {number}", room="lobby"))
lanes.submit(replace(entry("theirs"), profile="another"))
wait_until(lambda: journal.find("theirs"))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other systems")
@pytest.mark.fault("crash", "kill -9 with lines in the queue", promise="P6")
def test_the_queue_of_a_killed_panel_is_given_back_once_and_never_sent(
    journal: Journal, tmp_path: Path, observed: Observed
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", QUEUES_AND_WAITS, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as panel:
        assert panel.stdout is not None
        assert panel.stdout.readline() == "ready\n"
        assert journal.left_queued() == (), "it lives"
        panel.kill()
        panel.communicate()
    assert [found.id for found in journal.recover()] == ["flying"]
    # A command that recovers leaves the queue to the window.
    left = journal.left_queued("default")
    assert [found.line.text for found in left] == ["line 0", "line 1", "line 2"]
    assert {found.stage for found in left} == {Stage.WITHDRAWN}
    assert {found.corrections[0].what for found in left} == {Correction.PANEL_DIED}
    assert journal.left_queued("default") == ()
    assert [found.id for found in journal.left_queued()] == ["theirs"]
    assert journal.left_queued() == ()
    assert {found.stage for found in journal.latest(9)} == {Stage.DONE, Stage.WITHDRAWN}
    with pytest.raises(StoreFailed, match="sent before"):
        journal.begin(left[0])
    observed.did("Given back once, in order; in the history withdrawn; none was sent")


def test_lines_left_queued_are_read_as_withdrawn_until_they_are_given_back(
    journal: Journal, other_owner: Owner, clock: SteppedClock, tmp_path: Path
) -> None:
    other = Journal.open(tmp_path / "journal.sqlite3", other_owner, clock)
    other.record(entry())
    other.close()
    other_owner.release()
    assert journal.recover() == ()
    assert [found.stage for found in journal.latest(1)] == [Stage.WITHDRAWN]
    assert [found.id for found in journal.left_queued()] == ["e1"]
