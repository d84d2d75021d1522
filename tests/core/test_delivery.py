from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import WORST_FIRST, Outcome, Report, Verdict, judge, worst
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Exchange, Fault, Timing
from bithuman_panel.core.wording import say

WIRE = Exchange("POST", "https://api.bithuman.ai/v1/agent/A12345678/speak", handed_over=True)
TWO_ROOMS = Report(2, ("lobby", "hall"))


def failure(kind: FailureKind = FailureKind.OTHER) -> Failure:
    return Failure(kind, say("It failed."), say("Try again."))


def outcome(
    status: int | None, report: Report | None = None, failed: Failure | None = None
) -> Outcome:
    return judge(replace(WIRE, status=status), report, failed).outcome


def class_of(status: int) -> Outcome:
    """Return what the table of docs/reliability.md says of a status with a sane body."""
    if 200 <= status < 300:
        return Outcome.DELIVERED
    if status == 429:
        return Outcome.THROTTLED
    if 400 <= status < 500 and status not in (408, 409, 425, 499):
        return Outcome.REJECTED
    return Outcome.UNKNOWN


def test_every_status_has_its_place_in_the_table() -> None:
    for status in range(100, 600):
        is_error = status >= 400
        found = outcome(status, None if is_error else TWO_ROOMS, failure() if is_error else None)
        assert found is class_of(status), status


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        *((status, Outcome.REJECTED) for status in (400, 401, 402, 403, 404, 405, 410, 413, 415)),
        *((status, Outcome.REJECTED) for status in (418, 422, 451)),
        *((status, Outcome.UNKNOWN) for status in (101, 103, 301, 302, 307, 308)),
        *((status, Outcome.UNKNOWN) for status in (408, 409, 425, 499)),
        *((status, Outcome.UNKNOWN) for status in (500, 502, 503, 504, 520, 524, 599)),
        *((status, Outcome.DELIVERED) for status in (200, 201, 202, 204, 299)),
        (429, Outcome.THROTTLED),
        (None, Outcome.UNKNOWN),
    ],
)
def test_the_statuses_that_the_design_names(status: int | None, expected: Outcome) -> None:
    assert outcome(status) is expected


def test_without_a_byte_on_the_wire_no_status_means_anything() -> None:
    for status in range(100, 600):
        exchange = replace(WIRE, handed_over=False, status=status)
        assert judge(exchange, TWO_ROOMS, failure()).outcome is Outcome.NOT_SENT, status


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (Report(1, ("lobby",)), Outcome.DELIVERED),
        (Report(3), Outcome.DELIVERED),
        (Report(rooms=("lobby",)), Outcome.DELIVERED),
        (Report(1, ("lobby",), rooms_skipped=("hall",)), Outcome.PARTLY_DELIVERED),
        (Report(1, ("lobby",), rooms_failed=("hall",)), Outcome.PARTLY_DELIVERED),
        (Report(1, skipped_count=1), Outcome.PARTLY_DELIVERED),
        (Report(0), Outcome.NOT_HEARD),
        (Report(0, ()), Outcome.NOT_HEARD),
        (Report(rooms=()), Outcome.NOT_HEARD),
        (Report(0, (), rooms_skipped=("hall",)), Outcome.NOT_HEARD),
        (Report(0, (), rooms_failed=("hall",), skipped_count=4), Outcome.NOT_HEARD),
        # Contradictions and somebody else's answer: accepted, and the count is nobody's to tell.
        (Report(0, ("lobby",)), Outcome.DELIVERED),
        (Report(2, ()), Outcome.DELIVERED),
        (Report(0, (), is_ours=False), Outcome.DELIVERED),
        (Report(1, ("lobby",), ("hall",), is_ours=False), Outcome.DELIVERED),
        (Report(rooms_failed=("hall",)), Outcome.DELIVERED),
        (Report(), Outcome.DELIVERED),
        (None, Outcome.DELIVERED),
    ],
)
def test_what_a_2xx_body_proves(report: Report | None, expected: Outcome) -> None:
    assert outcome(200, report) is expected


LONG = "r" * 300


@pytest.mark.parametrize(
    ("report", "expected", "strays"),
    [
        (Report(1, ("lobby",)), Outcome.DELIVERED, ()),
        (Report(1), Outcome.DELIVERED, ()),
        (Report(3), Outcome.DELIVERED, ()),
        (Report(1, ("",)), Outcome.DELIVERED, ()),
        (Report(1, ("lobb\ufffd",)), Outcome.DELIVERED, ()),
        # It was heard where nobody aimed: nothing then proves that it may be sent again.
        (Report(1, ("hall",)), Outcome.UNKNOWN, ("hall",)),
        (Report(rooms=("hall", "hall")), Outcome.UNKNOWN, ("hall",)),
        (Report(1, ("hall",), rooms_failed=("lobby",)), Outcome.UNKNOWN, ("hall",)),
        (Report(0, ("hall",), rooms_failed=("lobby",)), Outcome.UNKNOWN, ("hall",)),
        (Report(2, rooms_failed=("lobby",)), Outcome.UNKNOWN, ()),
        (Report(2, (), rooms_failed=("lobby",)), Outcome.UNKNOWN, ()),
        (Report(2, ("lobby", "hall")), Outcome.DELIVERED, ("hall",)),
        (Report(2, ("a", "lobby", "b")), Outcome.DELIVERED, ("a", "b")),
        (Report(1, ("lobby",), ("hall",)), Outcome.PARTLY_DELIVERED, ()),
        # It was missed, and nothing says that anybody was reached.
        (Report(rooms_failed=("lobby",)), Outcome.NOT_HEARD, ()),
        (Report(rooms_skipped=("lobby",)), Outcome.NOT_HEARD, ()),
        (Report(skipped_count=1), Outcome.NOT_HEARD, ()),
        (Report(0, ("lobby",)), Outcome.DELIVERED, ()),
        # Of another room nothing is proved.
        (Report(rooms_failed=("hall",)), Outcome.DELIVERED, ()),
        (Report(rooms_failed=("",)), Outcome.DELIVERED, ()),
        (Report(1, ("hall",), is_ours=False), Outcome.DELIVERED, ()),
        (Report(rooms_failed=("lobby",), is_ours=False), Outcome.DELIVERED, ()),
        (Report(), Outcome.DELIVERED, ()),
    ],
)
def test_what_a_2xx_body_proves_of_a_line_for_one_room(
    report: Report, expected: Outcome, strays: tuple[str, ...]
) -> None:
    verdict = judge(replace(WIRE, status=200), report, None, "lobby")
    assert verdict.outcome is expected
    assert report.strays("lobby") == strays


def test_a_room_whose_id_comes_back_cut_is_no_other_room() -> None:
    report = Report(1, (LONG[:256],))
    assert judge(replace(WIRE, status=200), report, None, LONG).outcome is Outcome.DELIVERED
    assert report.strays(LONG) == ()
    assert report.strays(LONG[:255]) == (LONG[:256],)
    assert report.strays("lobby") == (LONG[:256],)


@pytest.mark.parametrize("report", [None, TWO_ROOMS, Report(0)])
def test_a_2xx_with_an_error_body_proves_nothing(report: Report | None) -> None:
    assert outcome(200, report, failure()) is Outcome.UNKNOWN


def test_a_404_of_no_active_rooms_is_not_heard() -> None:
    assert outcome(404, None, failure(FailureKind.NO_ACTIVE_ROOMS)) is Outcome.NOT_HEARD
    assert outcome(404, None, failure(FailureKind.AGENT_NOT_FOUND)) is Outcome.REJECTED
    assert outcome(404) is Outcome.REJECTED


@pytest.mark.parametrize("status", [200, 400, 408, 409, 429, 500])
def test_the_words_no_active_rooms_count_with_a_404_only(status: int) -> None:
    found = outcome(status, None, failure(FailureKind.NO_ACTIVE_ROOMS))
    assert found is not Outcome.NOT_HEARD


@pytest.mark.parametrize("fault", list(Fault))
def test_a_fault_after_the_status_line_changes_nothing(fault: Fault) -> None:
    exchange = replace(WIRE, status=200, fault=fault, body_whole=False)
    assert judge(exchange, None, None).outcome is Outcome.DELIVERED


@pytest.mark.parametrize("fault", list(Fault))
def test_a_fault_without_a_status_is_decided_by_the_wire_flag_alone(fault: Fault) -> None:
    lost = replace(WIRE, fault=fault)
    assert judge(lost, None, None).outcome is Outcome.UNKNOWN
    assert judge(replace(lost, handed_over=False), None, None).outcome is Outcome.NOT_SENT


_names = st.none() | st.lists(st.text(max_size=5), max_size=3).map(tuple)
_counts = st.none() | st.integers(0, 1_000_000)
_reports = st.none() | st.builds(
    Report,
    delivered=_counts,
    rooms=_names,
    rooms_skipped=_names,
    rooms_failed=_names,
    skipped_count=_counts,
    is_ours=st.booleans(),
)
_failures = st.none() | st.sampled_from(FailureKind).map(failure)
_exchanges = st.builds(
    Exchange,
    method=st.just("POST"),
    url=st.text(max_size=9),
    handed_over=st.booleans(),
    status=st.none() | st.integers(100, 599) | st.integers(),
    reply_body=st.binary(max_size=9),
    body_whole=st.booleans(),
    fault=st.none() | st.sampled_from(Fault),
    timing=st.builds(Timing, total_ms=st.floats(0, 1e9)),
)


@given(_exchanges, _reports, _failures)
def test_not_sent_is_said_exactly_when_nothing_was_handed_over(
    exchange: Exchange, report: Report | None, failed: Failure | None
) -> None:
    verdict = judge(exchange, report, failed)
    assert isinstance(verdict.outcome, Outcome)
    assert (verdict.outcome is Outcome.NOT_SENT) is (not exchange.handed_over)


@given(_exchanges, _reports, _failures, st.none() | st.text(max_size=5))
def test_what_is_said_of_a_room_never_makes_more_of_a_line_than_without(
    exchange: Exchange, report: Report | None, failed: Failure | None, room: str | None
) -> None:
    plain, aimed = judge(exchange, report, failed), judge(exchange, report, failed, room)
    if aimed.outcome is not plain.outcome:
        assert plain.outcome in (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED)
        assert aimed.outcome in (Outcome.UNKNOWN, Outcome.NOT_HEARD)


@given(_exchanges, _reports, _failures)
def test_delivered_is_never_said_without_a_2xx(
    exchange: Exchange, report: Report | None, failed: Failure | None
) -> None:
    verdict = judge(exchange, report, failed)
    if verdict.outcome in (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED):
        assert exchange.status is not None
        assert 200 <= exchange.status < 300
        assert failed is None
    if verdict.outcome in (Outcome.REJECTED, Outcome.THROTTLED):
        assert exchange.status is not None
        assert 400 <= exchange.status < 500


def test_the_verdict_keeps_the_facts_of_the_reply() -> None:
    exchange = replace(
        WIRE,
        status=200,
        reply_headers=(("x-request-id", "req-7"),),
        timing=Timing(total_ms=41.6),
    )
    verdict = judge(exchange, TWO_ROOMS, None)
    assert verdict == Verdict(Outcome.DELIVERED, 200, TWO_ROOMS, None, "req-7", 42)
    assert verdict.delivered_to_rooms == 2


def test_without_a_report_nobody_can_tell_how_many_rooms() -> None:
    verdict = judge(replace(WIRE, status=200), None, None)
    assert verdict.delivered_to_rooms is None
    assert verdict.request_id is None


def test_a_count_beats_the_list_of_rooms_unless_one_of_them_is_zero() -> None:
    assert Report(5, ("lobby",)).reached == 5
    assert Report(0, ("lobby",)).reached is None


def test_missed_rooms_are_the_larger_of_list_and_count() -> None:
    assert Report(rooms_skipped=("a",), rooms_failed=("b",), skipped_count=1).missed == 2
    assert Report(rooms_skipped=("a",), skipped_count=4).missed == 4
    assert Report().missed == 0


def test_the_worst_outcome_is_chosen_in_the_order_of_the_command_line() -> None:
    assert set(WORST_FIRST) == set(Outcome)
    for place, outcome_ in enumerate(WORST_FIRST):
        assert worst(list(reversed(WORST_FIRST[place:]))) is outcome_
