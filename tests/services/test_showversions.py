"""Older show files, step by step."""

from __future__ import annotations

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.show import RunSheet
from bithuman_panel.services.showversions import STEPS, VERSION, brought_up
from tests.services.showsamples import read

OLD = {
    "version": 0,
    "id": "s",
    "name": "Gala",
    "stars": 5,
    "cues": [
        {"id": "a", "line": "Hello.", "agent": "A1", "room": "lobby", "shade": "x"},
        {"id": "b", "line": "It rains.", "context": True, "agent": "A1"},
    ],
}


def test_version_0_is_read_as_what_it_meant() -> None:
    found = read(OLD)
    assert found.broken == ()
    assert (found.is_older, found.is_whole, found.is_changed) == (True, False, True)
    assert found.show.sheets == (
        RunSheet(
            "new-1",
            "Gala",
            (
                Cue("a", text="Hello.", target=Target("A1", "lobby"), extra=(("shade", "x"),)),
                Cue("b", mode=Mode.CONTEXT, text="It rains."),
            ),
        ),
    )
    assert found.show.extra == (("stars", 5),)


def test_a_broken_cue_of_version_0_harms_only_itself() -> None:
    cues = ["no cue", {"line": "Loud?", "context": "yes"}, {"line": "Hello."}]
    found = read({**OLD, "cues": cues})
    assert [cue.text for cue in found.show.sheets[0].cues] == ["Hello."]
    assert [str(broken.sentence)[:9] for broken in found.broken] == ["It is not", '"mode" mu']


def test_a_doubled_field_of_version_0_is_told_too() -> None:
    content = b'{"format": "bithuman-show", "version": 0, "cues": [{"line": "a", "line": "b"}]}'
    assert "twice" in str(read(content).broken[0].sentence)


@pytest.mark.parametrize("cues", [None, "text", {}])
def test_a_version_0_without_cues_is_an_empty_show(cues: object) -> None:
    assert read({**OLD, "cues": cues}).show.is_empty


def test_what_is_up_to_date_is_as_it_is() -> None:
    fields = {"version": VERSION, "cues": []}
    assert brought_up(fields, VERSION) is fields
    assert len(STEPS) == VERSION == 1
