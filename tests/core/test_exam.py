"""An exam is shuffled alike for the same seed, and tries each conduct once."""

from __future__ import annotations

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS, Drill
from bithuman_panel.core.exam import Conduct, Deed, Did, Exam, Trial, conduct_of, drills_of, plan

SEEDS = range(200)


def test_every_drill_wants_a_conduct() -> None:
    assert {conduct_of(drill) for drill in Drill} == set(Conduct)


def test_what_is_unknown_wants_to_be_looked_at_and_nothing_else_does() -> None:
    looked = {drill for drill in Drill if conduct_of(drill) is Conduct.LOOK}
    assert looked == {d for d in Drill if LESSONS[d].outcome is Outcome.UNKNOWN}


def test_an_exam_is_the_same_for_the_same_seed() -> None:
    assert plan(3) == plan(3)
    assert len({plan(seed) for seed in SEEDS}) > 100


def test_an_exam_tries_each_conduct_once_and_the_unknown_twice() -> None:
    for seed in SEEDS:
        conducts = [conduct_of(drill) for drill in plan(seed)]
        assert sorted(conducts) == sorted([*Conduct, Conduct.LOOK])
        unknown = [drill for drill in plan(seed) if conduct_of(drill) is Conduct.LOOK]
        assert {LESSONS[drill].is_heard for drill in unknown} == {True, False}


def test_every_drill_comes_in_some_exam() -> None:
    assert {drill for seed in SEEDS for drill in plan(seed)} == set(Drill)


def test_a_line_is_known_by_its_drill() -> None:
    trials = (
        Trial(Drill.SLOW, (Deed(Did.SENT, 1.0, "a"), Deed(Did.HELD, 2.0))),
        Trial(Drill.CUT, (Deed(Did.SENT, 1.0, "b"), Deed(Did.SENT, 3.0, "c"))),
    )
    exam = Exam("x", 0.0, trials)
    assert drills_of([exam]) == {"a": Drill.SLOW, "b": Drill.CUT, "c": Drill.CUT}
    assert drills_of([]) == {}


def test_what_became_of_a_line_in_the_end() -> None:
    deeds = (
        Deed(Did.BECAME, 1.0, "a", outcome=Outcome.UNKNOWN),
        Deed(Did.BECAME, 2.0, "b", outcome=Outcome.REJECTED),
        Deed(Did.BECAME, 3.0, "a", outcome=Outcome.DELIVERED),
    )
    trial = Trial(Drill.DRIP, deeds)
    assert (trial.last_of("a"), trial.last_of("c")) == (Outcome.DELIVERED, None)
    assert trial.became(Outcome.REJECTED) == deeds[1:2]
