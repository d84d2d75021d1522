"""Any order of presses, waits, outcomes and edits: no cue is said twice but by a held press."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bithuman_panel.core.cue import Cue, Link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Mode, Part, Target
from bithuman_panel.presenters.outlet import Key
from tests.fault_table import Observed
from tests.presenters.desk import ALL, HALL, LOBBY
from tests.presenters.run_desk import RunDesk

CUES = (
    Cue("c1", text="One.", link=Link.FOLLOW),
    Cue("c2", text="Two.", pre_wait_s=3.0),
    Cue("c3", text="Three.", prime="Know this.", link=Link.FOLLOW),
    Cue("c4", text="Four.", mode=Mode.CONTEXT, link=Link.FOLLOW),
    Cue("c5", text="Five.", target=Target("A1"), link=Link.FOLLOW),
    Cue("c6", text="Six.", target=Target("A1", "hall")),
)
ACTS = (
    *("go", "go", "go", "held", "repeated", "prime", "step", "back", "hold", "safe", "withdraw"),
    *("cover", "edit", "again", "undo", "lock", "lobby", "hall", "all", "nobody"),
    *("wait", "pass", "long", "sleep", "settle", "settle", "speak"),
)


@dataclass
class WatchedDesk(RunDesk):
    """Looks at each line in the moment in which it leaves."""

    held_at: int = -1
    moment: int = 0
    born: dict[str, int] = field(default_factory=dict)

    def _on_entry(self, entry: Entry) -> None:
        assert self.gate.is_open, "a line left while nothing may leave"
        cue = entry.line.cue
        if cue is not None and cue.part is Part.LINE:
            self._look_at_repeat(cue.id, entry.line.target)
            self._look_at_prime(entry)
        self.born[entry.id] = self.moment
        super()._on_entry(entry)

    def _look_at_repeat(self, cue_id: str, target: Target) -> None:
        said = self.run._place.marks.said(cue_id, target)
        if said or target.is_broadcast:
            since = self.born[said.entry.id] if said else -1
            assert self.held_at > since, "it was said before, or to all, and nobody held GO"

    def _look_at_prime(self, entry: Entry) -> None:
        cue = self.show.sheet.find(entry.line.cue.id) if entry.line.cue else None
        if isinstance(cue, Cue) and cue.prime:
            primes = [
                each
                for each in self.entries
                if each.line.text == cue.prime and each.line.target == entry.line.target
            ]
            outcomes = [each.outcome for each in primes]
            assert Outcome.DELIVERED in outcomes, "its room was not primed"

    def act(self, name: str, pick: int) -> None:
        """Do one thing, or let one happen."""
        self.moment += 1
        match name:
            case "go":
                self.go(after_s=pick % 3 * 0.2)
            case "held":
                self.held_at = self.moment
                self.hold_go()
            case "repeated":
                self.go(Key.REPEATED)
            case "prime":
                self.loop.pass_s(1)
                self.run.prime(Key.PLAIN)
            case "step" | "back":
                self.run.step(1 if name == "step" else -1)
            case "hold":
                self.queue.toggle_hold()
            case "safe":
                self.gate.is_armed = not self.gate.is_armed
                self.run.gate_changed()
            case "withdraw":
                self.run.withdraw()
            case "cover":
                self.run.cover(Key.PLAIN)
            case "edit":
                cue = self.show.cues[pick % len(CUES)]
                self.show.change(replace(cue, text=f"{cue.text}{pick}"))
            case "again":
                self.run.begin_again()
            case "undo":
                self.undo.undo()
            case "lock":
                self.show.lock(is_on=not self.show.in_show_mode)
            case "lobby" | "hall" | "all" | "nobody":
                where = {"lobby": LOBBY, "hall": HALL, "all": ALL}
                self.run.aim(where.get(name))
            case "wait" | "pass" | "long":
                self.loop.pass_s({"wait": 0.3, "pass": 1.0, "long": 9.0}[name])
            case "sleep":
                self.clock.slept_s += 3600
            case "speak":
                self.speak((LOBBY, HALL, ALL)[pick % 3].target, pick % 5)
            case _:
                self._settle_one(pick)

    def _settle_one(self, pick: int) -> None:
        open_ones = [n for n, e in enumerate(self.entries) if e.stage is Stage.QUEUED]
        if open_ones:
            outcomes = [Outcome.DELIVERED, Outcome.DELIVERED, *Outcome]
            self.settle(outcomes[pick % len(outcomes)], open_ones[pick % len(open_ones)])


def played(acts: list[tuple[str, int]]) -> WatchedDesk:
    desk = WatchedDesk()
    desk.play(*CUES)
    desk.show.set_cover("Um.")
    for name, pick in acts:
        desk.act(name, pick)
        waiting = desk.run._slot.due
        assert waiting is None or waiting.cue.id == desk.on_standby
        assert not (desk.run.is_waiting and not desk.gate.is_open)
    return desk


@pytest.mark.fault(
    "crash", "any order of GO, waits, outcomes, holds and edits of a run sheet", promise="P1"
)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 12)), max_size=40))
def test_no_order_of_acts_says_a_cue_twice_without_a_held_press(
    observed: Observed, acts: list[tuple[str, int]]
) -> None:
    played(acts)
    observed.did("no cue said twice without a held press, none on hold, none before its context")


def test_a_show_played_through_says_every_cue() -> None:
    through = [("go", 2), ("settle", 0), ("long", 0)] * 4 + [("held", 0), ("settle", 0), ("go", 2)]
    desk = played(through)
    assert {"One.", "Two.", "Know this.", "Three.", "Four."} <= set(desk.sent)


def test_the_watch_sees_a_line_that_leaves_on_hold() -> None:
    desk = WatchedDesk()
    desk.play(*CUES)
    desk.gate.is_held = True
    line = desk.run._lines.of(CUES[0]).line("run", LOBBY.target)
    with pytest.raises(AssertionError, match="nothing may leave"):
        desk.outlet.let_go(line)
