"""The published schema of the JSON form says what is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.report import Kind, Scope, report_of
from bithuman_panel.core.report_forms import Voice, report_text
from tests.core.reports import record, scope

SCHEMA = Path(__file__).parents[2] / "docs" / "reference" / "report.schema.json"


def fields(of: dict[str, Any]) -> set[str]:
    return set(of["properties"])


@pytest.mark.parametrize("lines", [(), record()])
@pytest.mark.parametrize("told", [scope(), scope(run=None, plan=None)])
def test_what_is_written_is_what_the_schema_says(lines: tuple[Entry, ...], told: Scope) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    found = json.loads("".join(report_text(report_of(lines, told), Kind.JSON, Voice())))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(found)] == []
    assert set(found) == fields(schema)
    assert all(set(line) == fields(schema["$defs"]["line"]) for line in found["lines"])
    assert all(set(cue) == fields(schema["$defs"]["cue"]) for cue in found["cues"])
