"""An export read back: equal in every field that was exported, and total whatever it holds."""

from __future__ import annotations

import json
from dataclasses import replace
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import CueRef, Line, Mode, Part, Route, Target
from bithuman_panel.core.record import KEPT_FIELDS, kept_record
from bithuman_panel.core.wording import say
from bithuman_panel.services.kept import NO_TIME, kept_entry
from tests.core.entries import entry_of, partly, rejected, unsent

TEXT = st.text(st.characters(exclude_categories=()), max_size=12)
COUNT = st.integers(0, 10**9)
ROOMS = st.none() | st.lists(TEXT, max_size=3).map(tuple)
# Unix seconds from 1970 to 2200, and what no calendar has.
TIME = st.floats(0, 7.2e9) | st.sampled_from((NO_TIME, float("nan"), -1e300))
NUMBER = st.none() | st.floats()
TIMING = st.builds(Timing, NUMBER, NUMBER, NUMBER, total_ms=st.floats(0, 1e6))


def kinds(kind: type[StrEnum]) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(kind))


FAILURE = st.builds(
    Failure,
    kinds(FailureKind),
    st.builds(say, st.just("Of {place}: {x}"), place=TEXT) | st.just(say("Too fast.")),
    st.just(say("Wait.")),
    status=st.none(),
    code=st.none() | TEXT,
    message=st.none() | TEXT,
    retry_after_s=st.none() | COUNT,
)
REPORT = st.builds(Report, st.none() | COUNT, ROOMS, ROOMS, ROOMS, st.none() | COUNT, st.booleans())
VERDICT = st.builds(
    Verdict,
    kinds(Outcome),
    st.none() | st.integers(100, 999),
    st.none() | REPORT,
    st.none() | FAILURE,
    st.none() | TEXT,
    st.none() | COUNT,
)
EXCHANGE = st.builds(
    Exchange,
    st.just("POST"),
    st.just("https://api.bithuman.ai/v1/agent/A1/speak"),
    handed_over=st.booleans(),
    fault=st.none() | kinds(Fault),
    detail=st.none() | TEXT,
    timing=TIMING,
)
LINE = st.builds(
    Line,
    kinds(Mode),
    TEXT,
    st.builds(Target, TEXT, st.none() | TEXT),
    kinds(Route),
    st.none() | st.builds(CueRef, TEXT, TEXT, kinds(Part)),
    st.none() | TEXT,
)
DONE = st.builds(
    Entry,
    st.text(min_size=1, max_size=8),
    LINE,
    TEXT,
    TIME,
    kinds(Stage),
    VERDICT,
    st.none() | EXCHANGE,
    st.lists(st.builds(Corrected, kinds(Correction), TIME), max_size=2).map(tuple),
    st.just(1),
    st.lists(st.builds(Heard, TEXT, TIME, NUMBER, st.floats(0, 1), TEXT), max_size=2).map(tuple),
)
WAITING = (Stage.QUEUED, Stage.IN_FLIGHT, Stage.WITHDRAWN)
LIVE = st.builds(lambda entry, stage: replace(entry, verdict=None, stage=stage), DONE, kinds(Stage))
ENTRY = (DONE | LIVE).filter(lambda entry: entry.verdict is None or entry.stage not in WAITING[:2])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def again(record: dict[str, Any]) -> Entry:
    kept = kept_entry(json.loads(json.dumps(record)), "made")
    assert kept is not None
    assert not kept.is_newer
    return replace(kept.entry, seq=1)


def changed(**changes: object) -> Entry:
    return again({**kept_record(partly()), **changes})


@given(ENTRY)
def test_whatever_is_exported_comes_back_in_every_field(entry: Entry) -> None:
    record = kept_record(entry)
    assert kept_record(again(record)) == record
    # It raises for what is no number in JSON, and could not be read elsewhere.
    json.dumps(record, allow_nan=False)


@given(st.dictionaries(st.sampled_from(KEPT_FIELDS), ANYTHING))
def test_whatever_stands_in_a_field_an_entry_comes_of_it(fields: dict[str, object]) -> None:
    kept = kept_entry({"agent": "A1", "text": "Hi", **fields}, "made")
    usable = all(isinstance(fields.get(name, ""), str) for name in ("agent", "text"))
    assert (kept is not None) is usable
    if kept:
        json.dumps(kept_record(kept.entry), allow_nan=False)


@given(ANYTHING)
def test_what_is_no_entry_is_none(value: object) -> None:
    assert kept_entry(value, "made") is None


def test_no_request_and_no_reply_come_back() -> None:
    seen = again(kept_record(unsent(Fault.JOURNAL, "No space left on device"))).exchange
    assert seen == Exchange("", "", fault=Fault.JOURNAL, detail="No space left on device")


def test_what_is_said_of_a_failure_is_found_in_other_languages() -> None:
    failure = again(kept_record(rejected())).verdict.failure  # type: ignore[union-attr]
    assert failure is not None
    assert failure.title == say("No such agent here.")
    assert (failure.kind, failure.message) == (FailureKind.AGENT_NOT_FOUND, "No such agent.")


def test_a_place_in_a_sentence_of_theirs_is_not_filled_here() -> None:
    told = {"kind": "other", "title": "Of {text} and {x}", "hint": ""}
    failure = changed(failure=told).verdict.failure  # type: ignore[union-attr]
    assert failure is not None
    assert str(failure.title) == "Of {text} and {x}"


OLDEST = KEPT_FIELDS[: KEPT_FIELDS.index("run")]


@pytest.mark.parametrize("entry", [partly(), rejected(), entry_of().withdrawn()])
def test_an_export_of_the_first_version_is_read(entry: Entry) -> None:
    record = {name: value for name, value in kept_record(entry).items() if name in OLDEST}
    found = again(record)
    known = kept_record(found)
    assert {name: known[name] for name in OLDEST if name != "message"} == {
        name: record[name] for name in OLDEST if name != "message"
    }
    assert found.exchange is None


def test_the_first_version_names_a_refusal_by_its_code() -> None:
    record = {name: value for name, value in kept_record(rejected()).items() if name in OLDEST}
    failure = again(record).verdict.failure  # type: ignore[union-attr]
    assert failure is not None
    assert (failure.code, failure.message) == ("NOT_FOUND", "No such agent.")
    assert str(failure.title) == "The platform refused this line (status 404)."
    throttled = again({**record, "outcome": "throttled"}).verdict.failure  # type: ignore[union-attr]
    assert throttled is not None
    assert str(throttled.title) == ""


@pytest.mark.parametrize(
    "newer",
    [
        {"mood": "cheerful"},
        {"outcome": "half-heard"},
        {"stage": "rehearsed"},
        {"mode": "sing"},
        {"route": "pigeon"},
        {"part": "chorus"},
        {"fault": "eclipse"},
    ],
)
def test_what_a_newer_panel_says_is_told(newer: dict[str, object]) -> None:
    kept = kept_entry({**kept_record(partly()), **newer}, "made")
    assert kept is not None
    assert kept.is_newer
    assert kept.entry.outcome in (Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN)


@pytest.mark.parametrize("odd", [None, 7, "", "x" * 201])
def test_an_entry_without_a_usable_id_is_given_one(odd: object) -> None:
    assert changed(entry=odd).id == "made"


def test_no_more_of_anything_is_taken_than_a_window_can_show_at_once() -> None:
    names = ("agent", "room", "profile", "run", "cue", "corrects", "request_id")
    long = dict.fromkeys(names, "x" * 10_000)
    rooms = {"rooms": ["r" * 10_000]}
    heard = [{"room": "r" * 10_000, "session": "s" * 10_000}] * 500
    corrections = [{"what": "spoken"}] * 500
    kept = kept_entry(
        {"text": "Hi", **long, **rooms, "outcome": "delivered"}
        | {"heard": heard, "corrections": corrections},
        "made",
    )
    assert kept
    entry, line = kept.entry, kept.entry.line
    assert line.cue
    assert entry.verdict
    assert entry.verdict.report
    reached = entry.verdict.report.rooms or ()
    for text in (
        *(line.target.agent, line.target.room or "", entry.profile, line.cue.run, line.cue.id),
        *(line.corrects or "", entry.verdict.request_id or "", *reached),
        *(entry.heard[0].room, entry.heard[0].session),
    ):
        assert len(text) == 2_000
    assert len(entry.heard) == len(entry.corrections) == 100


def test_a_number_that_no_screen_can_show_is_none() -> None:
    found = changed(status=10**300, delivered_to_rooms=10**30, elapsed_ms=-(10**12))
    assert found.verdict is not None
    assert (found.verdict.status, found.verdict.elapsed_ms) == (None, None)
    assert found.verdict.delivered_to_rooms is None


@pytest.mark.parametrize(
    "told", ["2026-01-01T00:00:00.250Z", "2026-01-01T01:00:00.250+01:00", "2026-01-01T00:00:00.250"]
)
def test_a_time_is_read_with_its_zone(told: str) -> None:
    assert changed(created_at=told).created_at == 1_767_225_600.25


@pytest.mark.parametrize("told", [None, 7, "yesterday", "9999-99-99"])
def test_a_time_that_none_can_read_is_none_of_a_calendar(told: object) -> None:
    assert changed(created_at=told).created_at == NO_TIME


def test_a_count_that_the_reply_contradicted_stays_unknown() -> None:
    strange = changed(delivered_to_rooms=None, rooms=["lobby"])
    assert strange.verdict is not None
    assert strange.verdict.delivered_to_rooms is None
