"""A plan follows the show until a cue is said, or the show is played."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.plan import Planned
from bithuman_panel.core.planning import carried_on, planned_cues
from bithuman_panel.core.resolving import Phrases
from bithuman_panel.core.show import RunSheet

HALL = Target("A1", "hall")


def lasts_s(text: str, agent: str | None) -> float:
    return len(text) + (100.0 if agent else 0.0)


def planned(cue: str, text: str = "") -> Planned:
    return Planned(cue, 1, "", Mode.SPEAK, text or cue)


def names(found: tuple[Planned, ...]) -> str:
    return "".join(each.cue for each in found)


def test_cues_are_planned_as_they_would_be_said_under_their_headings() -> None:
    items = (
        Cue("a", text="Before."),
        Group("g", "Doors"),
        Cue("b", " Welcome ", Mode.SPEAK, "Hello {{who}}.", HALL, planned_s=60),
        Cue("c", "", Mode.CONTEXT, "{{gap}}", HALL),
    )
    found = planned_cues(RunSheet("s", "", items), Phrases({}, {"who": "Ada"}), lasts_s)
    assert found == (
        Planned("a", 1, "", Mode.SPEAK, "Before.", speaking_s=7.0),
        Planned("b", 2, "Welcome", Mode.SPEAK, "Hello Ada.", HALL, "Doors", 60, 110.0),
        Planned("c", 3, "", Mode.CONTEXT, "{{gap}}", HALL, "Doors"),
    )


def test_while_the_show_is_prepared_the_plan_is_what_it_is_now_but_for_what_was_said() -> None:
    before = tuple(map(planned, "abcd"))
    now = (planned("d", "other"), planned("b", "other"), planned("e"))
    found = carried_on(before, now, frozenset("bc"), is_locked=False)
    assert names(found) == "dbce"
    assert [each.text for each in found] == ["other", "b", "c", "e"]


def test_while_it_is_played_the_plan_stays_but_gaps_are_filled_and_new_cues_come_in() -> None:
    before = (planned("a"), planned("b", "Hello {{city}}."), planned("c"))
    now = (replace(planned("b"), text="Hello Graz."), planned("c", "other"), planned("d"))
    found = carried_on(before, now, frozenset(), is_locked=True)
    assert [each.text for each in found] == ["a", "Hello Graz.", "c", "d"]


def test_the_first_plan_of_a_run_is_what_there_is() -> None:
    now = (planned("a"), planned("b"))
    assert carried_on((), now, frozenset("a"), is_locked=True) == now
