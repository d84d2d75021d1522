"""Answers after the deadline: heard where the whole request lies at the server, else a reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.late import LateAnswers, Unanswered
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from tests.api.conftest import SECRET
from tests.api.hostile import LIMIT_S, Hostile, Peer, as_json, http, until
from tests.api.lateness import DEADLINE_S, Result, Venue, told_unknown, watches
from tests.api.sending import LINE, OK
from tests.sayings import told, told_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.api.authority import Authority
    from tests.fault_table import Observed

NOT_HEARD = as_json("200 OK", agent_code="A12345678", delivered_to_rooms=0)


@pytest.mark.fault("wire", "an answer after the deadline: {name}", promise="P2")
@pytest.mark.parametrize(
    ("name", "late", "outcome", "rooms"),
    [
        ("200", OK, Outcome.DELIVERED, 1),
        ("200, no room", NOT_HEARD, Outcome.NOT_HEARD, 0),
        ("500", http("500 Internal Server Error"), Outcome.UNKNOWN, None),
        ("401", http("401 Unauthorized"), Outcome.REJECTED, None),
        ("200, cut body", http("200 OK", b'{"deliv', length=90), Outcome.DELIVERED, None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_late_answer_is_told_with_the_outcome_it_proves(
    name: str,
    late: bytes,
    outcome: Outcome,
    rooms: int | None,
    serve: Callable[..., Hostile],
    venue: Venue,
    observed: Observed,
) -> None:
    server = serve(venue.answering(late))
    in_time = venue.send(server.base_url)
    told_unknown(in_time)
    until(lambda: len(venue.ear.heard) == 1)
    exchange, verdict = venue.ear.heard[0]
    assert (verdict.outcome, verdict.delivered_to_rooms) == (outcome, rooms)
    assert (exchange.request_body, exchange.url) == (in_time[0].request_body, in_time[0].url)
    assert exchange.handed_over
    assert exchange.timing.wait_ms is not None
    assert exchange.timing.total_ms > in_time[0].timing.total_ms
    assert venue.ear.threads == ["bithuman-late"]
    assert len(server.peers) == 1
    assert server.full_posts() == 1
    observed.did(told_late(in_time, (exchange, verdict)))


def told_late(in_time: Result, late: Result) -> str:
    """Return what the panel says of a line that was told unknown and then answered late."""
    entry = Entry("e1", LINE, "default", 0.0).done(*in_time)
    return told_of(entry.answered_late(*late, at=1.0))


@pytest.mark.parametrize(
    ("in_time", "late"),
    [(OK[:5], OK[5:]), (OK[:30], OK[30:]), (b"HTTP/1.1 100 Continue\r\n\r\n", OK)],
    ids=["status line cut in two", "headers cut in two", "an interim reply"],
)
def test_what_came_of_the_reply_in_time_is_not_lost(
    in_time: bytes, late: bytes, serve: Callable[..., Hostile], venue: Venue
) -> None:
    server = serve(venue.answering(late, in_time))
    told_unknown(venue.send(server.base_url))
    until(lambda: len(venue.ear.heard) == 1)
    exchange, verdict = venue.ear.heard[0]
    assert (verdict.outcome, verdict.delivered_to_rooms) == (Outcome.DELIVERED, 1)
    assert (exchange.status, exchange.fault, exchange.body_whole) == (200, None, True)


def test_what_waits_for_its_answer_is_not_touched_by_the_lines_after_it(
    serve: Callable[..., Hostile], venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Unanswered] = []
    monkeypatch.setattr(venue.late, "wait_for", lambda each: kept.append(each))
    wire = venue.wire(serve(venue.holding).base_url)
    for text in ("Once.", "Twice."):
        line = line_of(Mode.SPEAK, text, Target("A12345678", "r1"))
        told_unknown(
            wire.send(line, deadline_s=DEADLINE_S, may_leave=lambda: True, on_late=venue.ear)
        )
    first, second = (each.prepared for each in kept)
    assert isinstance(first.body, bytes)
    assert isinstance(second.body, bytes)
    assert b"Once." in first.body
    assert b"Twice." in second.body


def test_a_late_answer_comes_over_tls_and_holds_no_secret(
    serve: Callable[..., Hostile], venue: Venue, authority: Authority
) -> None:
    late = as_json("200 OK", f"X-Echo: {SECRET}", delivered_to_rooms=2, message=SECRET)
    server = serve(venue.answering(late), tls=authority.server())
    told_unknown(venue.send(server.base_url))
    until(lambda: len(venue.ear.heard) == 1)
    exchange, verdict = venue.ear.heard[0]
    assert verdict.delivered_to_rooms == 2
    assert SECRET not in repr((exchange, verdict))
    assert b"canary-5ecret" not in exchange.reply_body


@pytest.mark.fault("wire", "an answer after the deadline: {name}", promise="P2")
@pytest.mark.parametrize(
    ("name", "late"),
    [
        ("cut before its first byte", b""),
        ("garbage", b"rubbish\r\n\r\n"),
        ("a cut head", b"HTTP/1.1 200 OK\r\nContent-Le"),
        ("a broken head", b"HTTP/1.1 200 OK\r\n\0\r\n\r\n"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_sound_answer_is_not_told(
    name: str, late: bytes, serve: Callable[..., Hostile], venue: Venue, observed: Observed
) -> None:
    server = serve(venue.answering(late))
    in_time = venue.send(server.base_url)
    told_unknown(in_time)
    until(lambda: watches() == 0)
    assert venue.ear.heard == []
    observed.did(told(*in_time))


def test_an_answer_that_never_comes_is_not_waited_for_for_ever(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    venue.late = LateAnswers(wait_s=0.2)
    server = serve(venue.holding)
    told_unknown(venue.send(server.base_url))
    until(lambda: server.peers[0].over.is_set())
    until(lambda: watches() == 0)
    assert venue.ear.heard == []


@pytest.mark.fault(
    "wire", "at the deadline not all of {size} bytes is acknowledged: a reset", promise="P3"
)
@pytest.mark.parametrize("size", [60_000, 400_000])
def test_what_is_not_acknowledged_is_dropped_and_never_delivered(
    size: int, serve: Callable[..., Hostile], venue: Venue, observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        peer.take_head()
        assert venue.given_up.wait(LIMIT_S)
        peer.take_request()
        peer.say(OK)

    server = serve(script, receive_buffer=4096)
    line = line_of(Mode.SPEAK, "a" * size, Target("A12345678", "r1"))
    in_time = venue.send(server.base_url, line)
    told_unknown(in_time)
    until(lambda: server.peers[0].over.is_set())
    assert server.full_posts() == 0
    assert venue.ear.heard == []
    assert watches() == 0
    observed.did(told(*in_time))


def test_a_head_that_came_in_time_has_said_it_all(
    serve: Callable[..., Hostile], venue: Venue
) -> None:
    server = serve(venue.answering(OK[-5:], OK[:-5]))
    _, verdict = venue.send(server.base_url)
    assert (verdict.outcome, verdict.delivered_to_rooms) == (Outcome.DELIVERED, None)
    assert watches() == 0
