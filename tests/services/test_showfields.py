"""An item of a run sheet as fields: each rule of a cue, and what is kept beside them."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.cue import DAY_S, Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.services.showfields import cue_of, group_of, item_fields, object_in
from bithuman_panel.services.strictjson import Doubled
from tests.services.showsamples import ANYWHERE, EVERYONE, WELCOME

if TYPE_CHECKING:
    from tests.fault_table import Observed

DEEP = json.loads("[" * 16 + "]" * 16)
BARE = {"type": "cue", "mode": "speak"}


def cue(**fields: object) -> Cue:
    return cue_of({**BARE, **fields}, "c")


def test_a_cue_as_fields() -> None:
    assert item_fields(WELCOME) == {
        "type": "cue",
        "id": "c1",
        "name": "Welcome",
        "mode": "speak",
        "text": "Welcome, {{guest|everybody}}! /thanks",
        "target": {"agent": "A12345678", "room": "lobby", "seat": "12"},
        "note": "Wait for the applause.\nThen go.",
        "prime": "The guest is {{guest}}.",
        "planned": "19:05:30",
        "pre_wait": 1.5,
        "link": "follow",
        "colour": "amber",
        "camera": {"shot": [1, 2.5, None, True, "wide"]},
    }
    assert item_fields(EVERYONE)["target"] == {"agent": "B87654321", "everyone": True}
    assert item_fields(ANYWHERE) == {
        "type": "cue", "id": "c3", "mode": "speak", "text": "Thank you.", "planned": "20:00",
    }  # fmt: skip
    for each in (WELCOME, EVERYONE, ANYWHERE):
        assert cue_of(item_fields(each), each.id) == each


def test_a_group_as_fields() -> None:
    group = Group("g", "Opening", Colour.BLUE, (("folded", True),))
    fields = {"type": "group", "id": "g", "name": "Opening", "colour": "blue", "folded": True}
    assert item_fields(group) == fields
    assert group_of(fields, "g") == group
    assert item_fields(Group("g")) == {"type": "group", "id": "g"}


def test_what_is_missing_or_null_is_as_by_default() -> None:
    assert cue() == Cue("c")
    names = ("name", "text", "target", "note", "colour", "planned", "pre_wait", "prime", "link")
    assert cue(**dict.fromkeys(names)) == Cue("c")


@pytest.mark.fault("input", "show file: a cue with {name} {value!a}", promise="P1")
@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("mode", None, '"mode" must be'),
        ("mode", "sing", '"mode" must be'),
        ("mode", 1, '"mode" must be'),
        ("text", 5, '"text" must be a text'),
        ("note", ["a"], '"note" must be a text'),
        ("link", "auto", '"link" must be'),
        ("planned", "24:00", '"planned" must be a time'),
        ("planned", "9:00", '"planned" must be a time'),
        ("planned", "19:05:60", '"planned" must be a time'),
        ("planned", "19:05\n", '"planned" must be a time'),
        ("planned", "١٩:٠٥", '"planned" must be a time'),
        ("planned", 1905, '"planned" must be a time'),
        ("pre_wait", -1, '"pre_wait" must be a number of seconds from 0 to 3600'),
        ("pre_wait", 3600.5, '"pre_wait" must be'),
        ("pre_wait", True, '"pre_wait" must be'),
        ("pre_wait", "2", '"pre_wait" must be'),
        ("target", "A1", "not written as an item"),
        ("target", {"agent": "A1"}, "either a room or everyone"),
        ("target", {"agent": "A1", "room": "r", "everyone": True}, "either a room or everyone"),
        ("target", {"agent": "A1", "everyone": False}, "either a room or everyone"),
        ("target", {"agent": "A1", "everyone": 1}, "either a room or everyone"),
        ("target", {"agent": "A 1", "room": "r"}, "agent code"),
        ("target", {"room": "r"}, "agent code"),
        ("target", {"agent": 7, "room": "r"}, '"agent" must be a text'),
        ("target", {"agent": "A1", "room": ""}, "room id is empty"),
        ("target", {"agent": "A1", "room": "a\nb"}, "control character"),
    ],
)
def test_what_could_say_something_wrong_is_refused(
    name: str, value: object, told: str, observed: Observed
) -> None:
    with pytest.raises(InputRefused, match=told):
        cue(**{name: value})
    observed.did("The cue is left out")


def test_every_target_is_exactly_what_stands_there() -> None:
    assert cue(target={"agent": "A1", "room": "r"}).target == Target("A1", "r")
    everyone = {"agent": "A1", "everyone": True}
    assert cue(target=everyone).target == Target("A1")
    assert cue(target={**everyone, "room": None}).target == Target("A1")
    assert cue(target={"agent": "A1", "room": "r", "everyone": False}).target == Target("A1", "r")


def test_modes_links_and_times() -> None:
    assert cue(mode="context").mode is Mode.CONTEXT
    assert cue(link="follow").link is Link.FOLLOW
    assert cue(planned="00:00").planned_s == 0
    assert cue(planned="23:59:59").planned_s == DAY_S - 1
    assert cue(pre_wait=3600).pre_wait_s == 3600.0


def test_a_lone_surrogate_goes_out_of_a_text() -> None:
    assert cue(text="a\ud800b").text == "ab"


def test_a_colour_that_is_not_known_is_kept_until_another_is_chosen() -> None:
    pink = cue(colour="pink")
    assert pink.colour is Colour.NONE
    assert item_fields(pink)["colour"] == "pink"
    assert item_fields(replace(pink, colour=Colour.RED))["colour"] == "red"
    assert "colour" not in item_fields(cue(colour="none"))


def test_what_stood_beside_a_target_goes_with_it() -> None:
    seated = cue(target={"agent": "A1", "room": "r", "seat": 12})
    assert item_fields(replace(seated, target=Target("A2", "q")))["target"] == {
        "agent": "A2", "room": "q", "seat": 12
    }  # fmt: skip
    assert "target" not in item_fields(replace(seated, target=None))


def test_a_wait_that_is_none_is_not_written_and_one_too_long_is_the_longest() -> None:
    waits = (math.nan, -1.0, 0.0, 0.5, 1e9, math.inf)
    written = [item_fields(Cue("c", pre_wait_s=seconds)).get("pre_wait") for seconds in waits]
    assert written == [None, None, None, 0.5, 3600.0, 3600.0]


def test_a_time_of_tomorrow_is_written_as_one_of_the_day() -> None:
    assert item_fields(Cue("c", planned_s=DAY_S + 60))["planned"] == "00:01"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("text", "not written as an item"),
        (Doubled(a=1), "twice"),
        ({"a": [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}, "deep"),
    ],
)
def test_what_is_no_item_is_refused(value: object, told: str) -> None:
    with pytest.raises(InputRefused, match=told):
        object_in(value)
