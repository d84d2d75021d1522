from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.heard import Heard
from tests.core.entries import AT, EXCHANGE, done, entry_of


def test_a_new_entry_is_queued_and_has_no_outcome() -> None:
    entry = entry_of()
    assert entry.stage is Stage.QUEUED
    assert entry.outcome is None


def test_each_step_of_its_life_gives_another_entry() -> None:
    queued = entry_of()
    flying = queued.in_flight()
    delivered = flying.done(EXCHANGE, Verdict(Outcome.DELIVERED, 200))
    assert (queued.stage, flying.stage, delivered.stage) == (
        Stage.QUEUED,
        Stage.IN_FLIGHT,
        Stage.DONE,
    )
    assert delivered.outcome is Outcome.DELIVERED
    assert delivered.exchange is EXCHANGE
    assert queued.withdrawn().stage is Stage.WITHDRAWN


def test_a_step_changes_nothing_of_the_line() -> None:
    queued = entry_of()
    for later in (queued.in_flight(), queued.withdrawn(), done(Verdict(Outcome.UNKNOWN))):
        assert (later.id, later.line, later.created_at, later.seq) == (
            queued.id,
            queued.line,
            queued.created_at,
            queued.seq,
        )


def test_corrections_are_added_and_never_replaced() -> None:
    entry = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.PANEL_DIED, AT)
    entry = entry.corrected(Correction.SPOKEN, AT + 1)
    assert entry.corrections == (
        Corrected(Correction.PANEL_DIED, AT),
        Corrected(Correction.SPOKEN, AT + 1),
    )
    assert entry.outcome is Outcome.UNKNOWN


def test_only_a_done_line_without_proof_is_unknown() -> None:
    assert done(Verdict(Outcome.UNKNOWN)).is_unknown
    assert not done(Verdict(Outcome.DELIVERED)).is_unknown
    assert not entry_of().in_flight().is_unknown


def test_a_late_answer_brings_its_own_outcome_and_stays_visible() -> None:
    said = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.SPOKEN, AT)
    exchange, verdict = replace(EXCHANGE, status=200), Verdict(Outcome.DELIVERED, 200)
    late = said.answered_late(exchange, verdict, AT + 1)
    assert (late.stage, late.verdict, late.exchange) == (Stage.DONE, verdict, exchange)
    assert [corrected.what for corrected in late.corrections] == [
        Correction.SPOKEN,
        Correction.LATE_ANSWER,
    ]
    assert late.has(Correction.LATE_ANSWER)
    assert not said.has(Correction.LATE_ANSWER)


def test_corrections_of_two_hands_are_joined_in_the_order_they_were_made() -> None:
    unknown = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.PANEL_DIED, AT)
    mine = unknown.corrected(Correction.LATE_ANSWER, AT + 2)
    other = unknown.corrected(Correction.SPOKEN, AT + 1)
    joined = mine.with_corrections_of(other)
    assert [corrected.at for corrected in joined.corrections] == [AT, AT + 1, AT + 2]
    assert joined.with_corrections_of(other) == joined


def test_an_entry_is_frozen_because_it_crosses_threads() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        entry_of().stage = Stage.DONE  # type: ignore[misc]
    assert not hasattr(Entry, "__dict__") or "__slots__" in vars(Entry)


def test_a_word_that_was_taken_back_no_longer_counts() -> None:
    entry = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.PANEL_DIED, AT)
    assert not entry.is_judged
    entry = entry.corrected(Correction.SPOKEN, AT)
    assert entry.is_judged
    entry = entry.corrected(Correction.REOPENED, AT)
    assert not entry.is_judged
    assert not entry.has(Correction.SPOKEN)
    assert entry.has(Correction.PANEL_DIED), "nobody takes back what was no word of theirs"
    assert entry.has(Correction.REOPENED)
    entry = entry.corrected(Correction.LEFT, AT)
    assert entry.is_judged
    assert not entry.has(Correction.SPOKEN)


def test_where_it_was_heard_stays_when_a_lane_tells_of_it_again() -> None:
    lobby, hall = (Heard(room, AT, 2.0, 0.9, "rs") for room in ("lobby", "hall"))
    unknown = done(Verdict(Outcome.UNKNOWN))
    joined = unknown.heard_in(hall).with_corrections_of(unknown.heard_in(lobby).heard_in(hall))
    assert joined.heard == (hall, lobby)
