"""Every field that the public API gives to a panel is read, shown, or refused with a reason."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bithuman_panel.api.failures import failure_of
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.exchange import Exchange

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/api-coverage.md").read_text("utf-8")
SPEC = json.loads((ROOT / "docs/reference/api.openapi.json").read_text("utf-8"))
WHATS = {"read", "shown", "refused"}
READERS = ("schemas", "runtime", "failures", "replies", "endings")
SOURCES = "\n".join((ROOT / f"bithuman_panel/api/{name}.py").read_text("utf-8") for name in READERS)


def leaves(schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Yield the path of each field of a schema that has no fields of its own."""
    if schema.get("type") == "array":
        yield from leaves(schema.get("items", {}), f"{path}[]")
    elif schema.get("properties"):
        for name, inner in schema["properties"].items():
            yield from leaves(inner, f"{path}.{name}" if path else name)
    else:
        yield path


def documented() -> set[tuple[str, str, str]]:
    """Return operation, side and field of all that the specification names."""
    found = {("Error", "reply", leaf) for leaf in leaves(SPEC["components"]["schemas"]["Error"])}
    for operation in (each for path in SPEC["paths"].values() for each in path.values()):
        sides = {"request": operation.get("requestBody"), "reply": operation["responses"]["200"]}
        for side, body in sides.items():
            if body:
                schema = body["content"]["application/json"]["schema"]
                found |= {(operation["operationId"], side, leaf) for leaf in leaves(schema)}
    return found


def rows(columns: int) -> list[list[str]]:
    """Return the rows of the page's tables that have so many columns."""
    lines = (line for line in PAGE.splitlines() if line.startswith("| `"))
    cells = ([cell.strip() for cell in line.strip("|").split(" | ")] for line in lines)
    return [row for row in cells if len(row) == columns]


def bare(cell: str) -> str:
    return cell.strip("`")


FIELDS = [(bare(row[0]), row[1], bare(row[2]), row[3], row[4]) for row in rows(5)]
HEADERS = [(bare(row[0]), row[1]) for row in rows(3)]
CODES = [
    (bare(row[0]), int(status))
    for row in rows(2)
    for status in re.findall(r"\b[45][0-9]{2}\b", row[1])
]
# What the public pages say can reach whoever sends lines and reads lists, in both generations.
REACHING = {
    *("MISSING_PARAM", "VALIDATION_ERROR", "UNAUTHORIZED", "MISSING_AUTH", "INSUFFICIENT_BALANCE"),
    *("PLAN_REQUIRED", "ACCOUNT_SUSPENDED", "FORBIDDEN", "NOT_FOUND", "ENDPOINT_RETIRED"),
    *("AGENT_DELETED", "RATE_LIMITED", "INTERNAL_ERROR", "UPSTREAM_ERROR", "UPSTREAM_UNAVAILABLE"),
    *("UPSTREAM_TIMEOUT", "SERVICE_UNAVAILABLE", "AGENT_NOT_FOUND", "NO_ACTIVE_ROOMS"),
}


def name_of(field: str) -> str:
    return field.rsplit(".", 1)[-1].removesuffix("[]")


def is_named(name: str) -> bool:
    return f'"{name}"' in SOURCES


def test_the_table_has_every_documented_field_and_no_other() -> None:
    listed = [row[:3] for row in FIELDS]
    assert len(listed) == len(set(listed))
    assert set(listed) == documented()


def test_each_field_is_read_shown_or_refused_with_a_reason() -> None:
    for *field, what, why in FIELDS:
        assert what in WHATS, field
        assert len(why) > 8, field


def test_what_is_read_or_shown_is_named_where_replies_are_read() -> None:
    missing = [f for _, _, f, what, _ in FIELDS if what != "refused" and not is_named(name_of(f))]
    assert missing == []


def test_what_is_refused_everywhere_is_read_nowhere() -> None:
    taken = {name_of(field) for _, _, field, what, _ in FIELDS if what != "refused"}
    refused = {name_of(field) for *_, field, what, _ in FIELDS if what == "refused"}
    assert [name for name in sorted(refused - taken) if is_named(name)] == []


@pytest.mark.parametrize(("header", "what"), HEADERS)
def test_a_header_is_read(header: str, what: str) -> None:
    package = ROOT / "bithuman_panel"
    files = (*(package / "api").glob("*.py"), *(package / "core").glob("*.py"))
    assert what in WHATS - {"refused"}
    assert any(f'"{header}"' in file.read_text("utf-8") for file in files)


def test_the_tables_hold_every_header_and_code_that_can_reach_a_panel() -> None:
    assert {header for header, _ in HEADERS} >= {"Retry-After", "X-Request-Id", "Date"}
    assert {code for code, _ in CODES} == REACHING


@pytest.mark.parametrize(("code", "status"), CODES)
def test_a_code_means_something_of_its_own(code: str, status: int) -> None:
    body = json.dumps({"error": {"code": code, "message": "m", "httpStatus": status}})
    failure = failure_of(Exchange("GET", "u", status=status, reply_body=body.encode()))
    assert failure is not None
    assert failure.code == code
    assert failure.kind is not FailureKind.OTHER
