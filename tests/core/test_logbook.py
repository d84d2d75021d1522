"""Records of the log as one reads them."""

from __future__ import annotations

import json

import pytest

from bithuman_panel.core.logbook import Level, LogRecord, at_least, record_of

FIELDS = {
    "at": "2026-11-28T10:00:02.250+00:00",
    "level": "ERROR",
    "logger": "bithuman_panel.app",
    "thread": "MainThread",
    "text": "It failed",
}


def test_a_line_is_a_record() -> None:
    record = record_of(json.dumps({**FIELDS, "error": "Traceback\n", "stack": "here"}))
    assert record is not None
    assert (record.level, record.thread) == (Level.ERROR, "MainThread")
    assert record.moment == "2026-11-28 10:00:02 UTC"
    assert record.line == (
        "2026-11-28T10:00:02.250+00:00 ERROR bithuman_panel.app: It failed\nTraceback\nhere"
    )


def test_a_plain_record_is_one_line() -> None:
    record = record_of(json.dumps(FIELDS))
    assert record is not None
    assert "\n" not in record.line


@pytest.mark.parametrize(
    "junk", ["", "no json", "[1]", "3", "[" * 100_000, '{"level": "LOUD"}', '{"level": []}']
)
def test_junk_is_no_record(junk: str) -> None:
    assert record_of(junk) is None


def test_what_matters_less_is_left_out() -> None:
    records = [LogRecord("", level, "", "") for level in Level]
    assert [record.level for record in at_least(records, Level.WARNING)] == [
        Level.WARNING,
        Level.ERROR,
        Level.CRITICAL,
    ]
    assert len(at_least(records, Level.DEBUG)) == len(Level)
