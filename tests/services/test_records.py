"""Rows and their JSON: whatever is stored, an entry comes out, and it never claims proof."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Timing
from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.services.facts import (
    corrections_json,
    corrections_of,
    exchange_json,
    exchange_of,
    verdict_json,
    verdict_of,
)
from bithuman_panel.services.migrations import MIGRATIONS
from bithuman_panel.services.records import COLUMNS, SELECTED, entry_of, left_behind, row_of
from tests.services.samples import FAILURE, REPORT, done, entry, exchange

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(
    [
        "outcome",
        "status",
        "report",
        "failure",
        "request_id",
        "elapsed_ms",
        "rooms",
        "title",
        "values",
        "template",
        "kind",
        "method",
        "url",
        "request_headers",
        "reply_headers",
        "timing",
        "total_ms",
        "handed_over",
        "fault",
        "what",
        "at",
    ]
)
SHAPED = st.dictionaries(FIELDS, JSON | st.dictionaries(FIELDS, JSON))
STORED = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.binary()
    | (JSON | SHAPED | st.lists(SHAPED)).map(json.dumps)
)


def row(values: tuple[object, ...]) -> sqlite3.Row:
    """Return the values as SQLite gives them back, through a real table without any rules."""
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.execute(f"CREATE TABLE entry (seq INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
    places = ", ".join("?" for _ in COLUMNS)
    connection.execute(f"INSERT INTO entry VALUES (7, {places})", values)  # noqa: S608 - constants
    selecting = f"SELECT {SELECTED} FROM entry"  # noqa: S608 - constants
    found: sqlite3.Row = connection.execute(selecting).fetchone()
    connection.close()
    return found


@given(STORED, st.integers(0, len(COLUMNS) - 1), STORED)
def test_any_stored_junk_gives_a_usable_entry(value: object, place: int, other: object) -> None:
    values = [value] * len(COLUMNS)
    values[place] = other
    found = entry_of(row(tuple(values)))
    assert isinstance(found.line.text, str)
    assert found.line.mode in Mode
    assert (found.outcome is None) == (found.stage is not Stage.DONE)
    # What was read can be written, and then reads the same.
    again = entry_of(row(row_of(found, "o")))
    assert again == found


@given(JSON | SHAPED)
def test_any_json_gives_a_verdict_an_exchange_and_corrections(value: object) -> None:
    stored = json.dumps(value)
    verdict, seen = verdict_of(stored), exchange_of(stored, 5, "text")
    assert verdict is not None
    assert seen is not None
    assert verdict_of(verdict_json(verdict)) == verdict
    assert (seen.request_body, seen.reply_body) == (b"", b"")
    assert exchange_of(exchange_json(seen), b"", b"") == seen
    corrections = corrections_of(stored)
    assert corrections_of(corrections_json(corrections)) == corrections


@given(text=st.text(), body=st.binary(), number=st.floats(0, 1e9))
def test_any_text_and_any_bytes_of_an_exchange_come_back(
    text: str, body: bytes, number: float
) -> None:
    timing = Timing(total_ms=number)
    seen = exchange(reply_body=body, detail=text, url=text, timing=timing, handed_over=False)
    assert exchange_of(exchange_json(seen), seen.request_body, body) == seen


def test_a_whole_entry_comes_back() -> None:
    whole = replace(done(entry(room="r1"), FAILURE), seq=7).corrected(Correction.SPOKEN, 3.5)
    assert entry_of(row(row_of(whole, "o"))) == whole


def test_a_verdict_comes_back() -> None:
    verdict = Verdict(Outcome.DELIVERED, 200, REPORT, FAILURE, "r-1", 12)
    assert verdict_of(verdict_json(verdict)) == verdict
    bare = Verdict(Outcome.UNKNOWN, report=Report(is_ours=False))
    assert verdict_of(verdict_json(bare)) == bare


def test_nothing_stored_is_nothing() -> None:
    assert verdict_of(verdict_json(None)) is None
    assert exchange_of(exchange_json(None), None, None) is None
    assert corrections_of(None) == ()


def test_junk_never_proves_that_nothing_was_handed_over() -> None:
    seen = exchange_of("{}", None, None)
    assert seen is not None
    assert seen.handed_over


def test_a_done_row_without_a_verdict_is_unknown() -> None:
    stored = replace(entry(), stage=Stage.DONE)
    assert entry_of(row(row_of(stored, "o"))).verdict == Verdict(Outcome.UNKNOWN)


def test_a_stored_outcome_of_another_version_is_unknown() -> None:
    verdict = verdict_of('{"outcome": "half-delivered", "status": 200}')
    assert verdict == Verdict(Outcome.UNKNOWN, status=200)


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.IN_FLIGHT, Stage.DONE),
        (Stage.QUEUED, Stage.WITHDRAWN),
        (Stage.WITHDRAWN, Stage.WITHDRAWN),
        (Stage.DONE, Stage.DONE),
    ],
)
def test_what_a_dead_panel_left_behind(stage: Stage, expected: Stage) -> None:
    found: Entry = left_behind(replace(entry(), stage=stage), 9.0)
    assert found.stage is expected
    was_settled = stage is expected
    assert found.corrections == (() if was_settled else (Corrected(Correction.PANEL_DIED, 9.0),))
    assert (found.outcome is Outcome.UNKNOWN) == (stage is Stage.IN_FLIGHT)


def test_the_columns_are_those_of_the_table() -> None:
    connection = sqlite3.connect(":memory:")
    for statements in MIGRATIONS:
        for statement in statements:
            connection.execute(statement)
    columns = [found[1] for found in connection.execute("PRAGMA table_info(entry)")]
    connection.close()
    assert columns == ["seq", *COLUMNS]


def kept(title: Sentence) -> Sentence:
    """Return a sentence after it was written down and read again."""
    failure = Failure(FailureKind.OTHER, title, say("Look."))
    verdict = verdict_of(verdict_json(Verdict(Outcome.REJECTED, failure=failure)))
    assert verdict
    assert verdict.failure
    return verdict.failure.title


def test_a_sentence_can_still_be_translated_once_it_was_stored() -> None:
    plain = say("{agent} at {position}, after {seconds} s.", agent="Ava", position=3, seconds=1.5)
    assert kept(plain) == plain
    counted_one = counted("One room of {agent}.", "{count} rooms of {agent}.", 1, agent="Ava")
    assert kept(counted_one) == counted_one
    # A sentence in a sentence is kept as what it says.
    assert str(kept(say("It failed. {why}", why=counted_one))) == "It failed. One room of Ava."


def test_junk_among_stored_values_is_left_out() -> None:
    stored = {
        "outcome": "rejected",
        "failure": {
            "title": {
                "template": "{a} {b} {c} {d} {e}",
                "values": [["a", 1], ["b", True], ["c"], "d", [5, "e"], ["e", "x"], ["c", [1]]],
                "count": "many",
                "one": 1,
            }
        },
    }
    verdict = verdict_of(json.dumps(stored))
    assert verdict
    assert verdict.failure
    assert verdict.failure.title == Sentence("{a} {b} {c} {d} {e}", (("a", 1), ("e", "x")))
