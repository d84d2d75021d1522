from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.record import (
    KEPT_FIELDS,
    SENT_FIELDS,
    kept_record,
    message_of,
    outcome_of,
    sent_record,
    told,
    utc,
)
from tests.core.entries import AT, EXCHANGE, done, entry_of, in_flight, partly, rejected, unsent


def test_a_sent_record_holds_every_field_in_the_order_of_the_contract() -> None:
    assert tuple(sent_record(in_flight())) == SENT_FIELDS
    assert tuple(sent_record(partly())) == SENT_FIELDS


def test_the_facts_of_a_reply_are_in_the_record() -> None:
    assert sent_record(partly()) == {
        "outcome": "partly-delivered",
        "agent": "A12345678",
        "room": "lobby",
        "mode": "speak",
        "status": 200,
        "code": None,
        "message": "Reached rooms: 1. Rooms that did not get it: 2.",
        "delivered_to_rooms": 1,
        "rooms": ["lobby"],
        "rooms_skipped": ["hall"],
        "rooms_failed": ["roof"],
        "request_id": "req-1",
        "elapsed_ms": 42,
        "entry": "e1",
    }


def test_absent_facts_are_null() -> None:
    record = sent_record(replace(in_flight(), seq=None))
    named = {"agent", "room", "mode"}
    assert {name for name, value in record.items() if value is not None} == named


def test_an_error_reply_gives_its_code_and_its_own_message() -> None:
    record = sent_record(rejected())
    assert (record["code"], record["message"]) == ("NOT_FOUND", "No such agent.")


def test_without_a_message_of_the_server_ours_stands_in() -> None:
    assert message_of(rejected(message=None)) == "No such agent here."


def test_a_delivered_line_needs_no_message() -> None:
    assert message_of(done(Verdict(Outcome.DELIVERED, 200))) is None


def test_a_line_of_which_more_may_come_has_no_message() -> None:
    assert message_of(in_flight()) is None


def test_the_systems_word_for_a_fault_is_told() -> None:
    entry = unsent(Fault.JOURNAL, "No space left on device")
    assert message_of(entry) == (
        "Not sent: it could not be written to the journal on this computer. "
        "(No space left on device)"
    )


def test_a_fault_after_the_status_line_is_not_told_as_a_reason() -> None:
    exchange = replace(EXCHANGE, status=200, fault=Fault.LOST, detail="connection reset")
    assert "reset" not in told(done(Verdict(Outcome.DELIVERED, 200), exchange))


def test_a_withdrawn_line_is_proved_not_sent() -> None:
    withdrawn = entry_of().withdrawn()
    assert outcome_of(withdrawn) is Outcome.NOT_SENT
    assert message_of(withdrawn) == "This line was withdrawn before any of it left."


def test_a_kept_record_adds_the_text_the_times_and_the_corrections() -> None:
    entry = done(Verdict(Outcome.UNKNOWN)).corrected(Correction.SPOKEN, AT + 60)
    record = kept_record(entry)
    assert tuple(record) == KEPT_FIELDS
    assert record["text"] == "Welcome."
    assert record["created_at"] == "2026-01-01T00:00:00.250Z"
    assert record["corrections"] == [{"what": "spoken", "at": "2026-01-01T00:01:00.250Z"}]
    assert (record["stage"], record["route"], record["profile"]) == ("done", "speak", "default")
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize("at", [float("nan"), float("inf"), -1e300, 1e18])
def test_a_time_that_no_calendar_has_is_null(at: float) -> None:
    assert utc(at) is None


def test_where_a_line_was_heard_goes_along() -> None:
    lobby, hall = Heard("lobby", AT, 2.149, 0.9751, "rs_1"), Heard("hall", AT, None, 0.8, "rs_2")
    assert kept_record(partly().heard_in(lobby).heard_in(hall))["heard"] == [
        {
            "room": "lobby",
            "at": "2026-01-01T00:00:00.250Z",
            "after_s": 2.1,
            "certainty": 0.98,
            "session": "rs_1",
        },
        {
            "room": "hall",
            "at": "2026-01-01T00:00:00.250Z",
            "after_s": None,
            "certainty": 0.8,
            "session": "rs_2",
        },
    ]
