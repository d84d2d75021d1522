"""The published schema of the show file: it says what the panel writes, and what it reads."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from bithuman_panel.core.cue import Colour, Link
from bithuman_panel.core.models import Mode
from bithuman_panel.core.show import Show, new_show
from tests.services.showsamples import FULL, SHOWS, file_of, read, with_items

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
CUE = {"type": "cue", "id": "c", "mode": "speak", "text": "Hello."}


@cache
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((REFERENCE / "show.schema.json").read_text("utf-8"))
    return found


def faults(fields: object) -> list[str]:
    found = Draft202012Validator(schema()).iter_errors(fields)
    return [error.message for error in found]


def example() -> object:
    page = (REFERENCE / "show-file.md").read_text("utf-8")
    found = re.search(r"```json\n(.+?)```", page, re.S)
    assert found
    fields: object = json.loads(found[1])
    return fields


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("show", [FULL, new_show("s", "r", "New")], ids=["full", "new"])
def test_what_is_written_is_valid(show: Show) -> None:
    assert faults(json.loads(file_of(show))) == []


@given(SHOWS)
def test_any_show_is_written_validly(show: Show) -> None:
    assert faults(json.loads(file_of(show))) == []


def test_the_example_of_the_page_is_valid_and_read_whole() -> None:
    assert faults(example()) == []
    found = read(json.dumps(example()).encode())
    assert found.broken == ()
    assert len(found.show.sheets[0].items) == 4


def test_the_page_names_every_field_of_the_schema() -> None:
    page = (REFERENCE / "show-file.md").read_text("utf-8")
    places = [schema(), *schema()["$defs"].values()]
    names = {name for place in places for name in place.get("properties", {})}
    assert [
        name for name in sorted(names) if f"`{name}`" not in page and f'"{name}"' not in page
    ] == []


def test_the_schema_knows_every_value() -> None:
    cue = schema()["$defs"]["cue"]["properties"]
    assert cue["mode"]["enum"] == [mode.value for mode in Mode]
    assert cue["link"]["enum"] == [link.value for link in Link]
    assert schema()["$defs"]["colour"]["examples"] == [colour.value for colour in Colour]


@pytest.mark.parametrize(
    "fields",
    [
        {"mode": "sing"},
        {"mode": None},
        {"text": 5},
        {"planned": "24:00"},
        {"planned": "9:00"},
        {"pre_wait": -1},
        {"pre_wait": 3601},
        {"link": "auto"},
        {"target": "A1"},
        {"target": {"agent": "A1"}},
        {"target": {"agent": "A 1", "room": "r"}},
        {"target": {"room": "r"}},
        {"target": {"agent": "A1", "everyone": False}},
        {"target": {"agent": "A1", "room": "r", "everyone": True}},
    ],
)
def test_what_the_panel_leaves_out_is_not_valid_either(fields: dict[str, object]) -> None:
    head = {"format": "bithuman-show", "version": 1}
    assert faults({**head, **with_items(CUE)}) == []
    show = {**head, **with_items({**CUE, **fields})}
    assert faults(show) != []
    assert len(read(show).broken) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"unknown": [1, {"a": None}]},
        {"colour": "pink"},
        {"planned": "23:59:59", "pre_wait": 0, "link": "manual"},
        {"target": {"agent": "A1", "room": "r", "everyone": False, "seat": 1}},
        {"target": {"agent": "A1", "everyone": True}},
        {"type": "video", "mode": 5},
        {"type": "group", "mode": 5},
    ],
)
def test_what_the_panel_reads_is_valid(fields: dict[str, object]) -> None:
    show = {"format": "bithuman-show", "version": 1, **with_items({**CUE, **fields})}
    assert faults(show) == []
    assert read(show).broken == ()
