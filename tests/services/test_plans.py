"""A plan comes back as it was kept, and junk on the disk as nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.plan import Plan, Planned
from bithuman_panel.services.plans import cues_of, plan_json

if TYPE_CHECKING:
    from bithuman_panel.services.journal import Journal

CUES = (
    Planned(
        "c1", 1, "Welcome", Mode.SPEAK, "Hello \ud800.", Target("A1", "lobby"), "Doors", 7, 2.5
    ),
    Planned("c2", 2, "", Mode.CONTEXT, "Know this.", Target("A1")),
    Planned("c3", 3, "", Mode.SPEAK, "Anywhere."),
)


def test_the_plan_of_a_run_comes_back_and_the_newest_run_first(journal: Journal) -> None:
    first = Plan("r1", "s1", "Gala", 100.0, CUES)
    second = Plan("r2", "s1", "Gala, second night", 200.0)
    for plan in (second, first):
        journal.keep_plan(plan)
    assert journal.plans() == (second, first)
    assert journal.plans(1) == (second,)
    assert journal.plan_of("r1") == first
    assert journal.plan_of("r3") is None


def test_a_plan_that_changes_is_kept_anew_and_its_beginning_stays(journal: Journal) -> None:
    plan = Plan("r1", "s1", "Gala", 100.0, CUES)
    journal.keep_plan(plan)
    journal.keep_plan(replace(plan, title="Gal\ud800", begun_at=300.0, cues=CUES[:1]))
    assert journal.plans() == (replace(plan, title="Gal?", cues=CUES[:1]),)


@pytest.mark.parametrize("stored", [None, "", "{", "{}", '[1, {"cue": "c"}]', b"\xff"])
def test_junk_is_a_plan_without_cues(stored: object) -> None:
    assert cues_of(stored) == ()


def test_what_cannot_be_told_of_a_cue_is_left_out() -> None:
    stored = """[{"cue": "c1", "mode": "speak", "number": "one", "name": 3, "text": null,
                  "target": ["A1", 2], "planned_s": "x", "speaking_s": false}]"""
    assert cues_of(stored) == (Planned("c1", 0, "", Mode.SPEAK, ""),)
    assert cues_of(plan_json(CUES)) == CUES
