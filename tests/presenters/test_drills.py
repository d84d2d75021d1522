from __future__ import annotations

import asyncio

from bithuman_panel.core.drill import Drill
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Target
from bithuman_panel.core.wording import say
from tests.presenters.drilling import Rehearsal


def test_a_drill_is_staged_and_shown_and_ends() -> None:
    rehearsal = Rehearsal()
    drills = rehearsal.drills
    assert asyncio.run(drills.stage(Drill.SLOW))
    assert (drills.drill, rehearsal.over) == (Drill.SLOW, 0)
    assert asyncio.run(drills.stage(Drill.CUT))
    assert asyncio.run(drills.stage(None))
    expected = [Drill.SLOW, None, Drill.CUT, None]
    assert rehearsal.staging.staged == rehearsal.screen.shown == expected
    assert (drills.drill, rehearsal.over) == (None, 2)


def test_a_drill_that_cannot_be_staged_leaves_the_one_that_is_on() -> None:
    rehearsal = Rehearsal()
    asyncio.run(rehearsal.drills.stage(Drill.REFUSED))
    rehearsal.staging.refusal = InputRefused(say("The port is taken."))
    assert not asyncio.run(rehearsal.drills.stage(None))
    assert rehearsal.screen.problems == ["The port is taken."]
    assert (rehearsal.drills.drill, rehearsal.over) == (Drill.REFUSED, 0)
    rehearsal.staging.refusal = InputRefused(say("The port is taken."))
    assert not asyncio.run(rehearsal.drills.stage(Drill.SLOW))
    assert rehearsal.drills.drill is Drill.REFUSED
    assert asyncio.run(rehearsal.drills.stage(None))
    assert asyncio.run(rehearsal.drills.stage(None)), "where none is on there is nothing to end"


def test_a_line_belongs_to_the_drill_under_which_it_was_let_go() -> None:
    rehearsal = Rehearsal()
    drills = rehearsal.drills
    drills.change(rehearsal.entry("a"))
    asyncio.run(drills.stage(Drill.SLOW))
    drills.change(rehearsal.entry("b"))
    asyncio.run(drills.stage(Drill.CUT))
    drills.change(rehearsal.entry("b"))
    drills.know({"b": Drill.RESET, "old": Drill.DRIP})
    assert [drills.drill_of(name) for name in ("a", "b", "old")] == [None, Drill.SLOW, Drill.DRIP]


def test_a_drill_that_nobody_is_to_know_is_not_told_before_it_is_over() -> None:
    rehearsal = Rehearsal()
    drills = rehearsal.drills
    asyncio.run(drills.stage(Drill.SLOW, is_secret=True))
    drills.change(rehearsal.entry("a"))
    assert rehearsal.screen.shown == [None]
    assert (drills.drill, drills.drill_of("a")) == (Drill.SLOW, None)
    asyncio.run(drills.stage(Drill.CUT, is_secret=True))
    assert drills.drill_of("a") is Drill.SLOW


def test_a_drill_is_about_the_room_that_is_aimed_at() -> None:
    rehearsal = Rehearsal()
    for target in (Target("A1", "hall"), Target("A1"), None):
        rehearsal.drills.aim(target)
        asyncio.run(rehearsal.drills.stage(Drill.NO_WORKER))
    assert rehearsal.staging.rooms == ["hall", None, None, None, None]
