"""The seed's examples on the socket, the gate, late delivery and the abort."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pytest
import requests

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Line, Mode, Route, Target, line_of
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, http, replying, until
from tests.api.sending import LINE, OK, parts, send
from tests.sayings import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.api.trust import Trust
    from tests.fault_table import Observed

BIG = line_of(Mode.SPEAK, "a" * 400_000, Target("A12345678", "r1"))

SEED = [
    (
        line_of(
            Mode.SPEAK,
            "We have a 20% discount available today.",
            Target("A12345678", "customer_session_1"),
        ),
        "speak",
        {"message": "We have a 20% discount available today.", "room_id": "customer_session_1"},
    ),
    (
        line_of(
            Mode.CONTEXT,
            "Customer has VIP status. Preferred name: Alex. Account since 2021.",
            Target("A12345678", "vip_session_42"),
        ),
        "add-context",
        {
            "context": "Customer has VIP status. Preferred name: Alex. Account since 2021.",
            "type": "add_context",
            "room_id": "vip_session_42",
        },
    ),
    (
        line_of(
            Mode.SPEAK,
            "Your issue has been resolved. Let me know if you need anything else.",
            Target("A12345678", "support_session_1"),
            via_add_context=True,
        ),
        "add-context",
        {
            "context": "Your issue has been resolved. Let me know if you need anything else.",
            "type": "speak",
            "room_id": "support_session_1",
        },
    ),
]


@pytest.mark.parametrize(("line", "route", "fields"), SEED)
def test_the_seed_s_examples_are_the_same_bytes_as_its_own_program_sends(
    line: Line,
    route: str,
    fields: dict[str, str],
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
) -> None:
    server = serve(replying(OK))
    exchange, verdict = send(wire_to(server.base_url), line)
    url = f"{server.base_url}/v1/agent/A12345678/{route}"
    requests.post(
        url,
        headers={"Content-Type": "application/json", "api-secret": SECRET},
        json=fields,
        timeout=5,
    )
    ours, theirs = (parts(bytes(peer.received)) for peer in server.peers)
    assert verdict.outcome is Outcome.DELIVERED
    assert ours[0] == theirs[0] == f"POST /v1/agent/A12345678/{route} HTTP/1.1"
    assert ours[2] == theirs[2] == exchange.request_body
    for name in ("host", "api-secret", "content-type", "content-length"):
        assert ours[1][name] == theirs[1][name]
    assert exchange.url == url


def test_a_broadcast_names_no_room(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    send(wire_to(server.base_url), line_of(Mode.SPEAK, "é😀\n", Target("A1")))
    assert bytes(server.peers[0].received).endswith(b'{"message": "\\u00e9\\ud83d\\ude00\\n"}')


@pytest.mark.fault("wire", "held or withdrawn while it connects", promise="P3")
def test_nothing_is_written_when_the_gate_says_no(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url)
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: False)
    assert (exchange.fault, exchange.handed_over) == (Fault.WITHDRAWN, False)
    assert verdict.outcome is Outcome.NOT_SENT
    until(lambda: len(server.peers) == 1)
    assert bytes(server.peers[0].received) == b""
    observed.did(told(exchange, verdict))


def test_the_gate_is_asked_once_and_after_connecting(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    connected: list[int] = []

    def may_leave() -> bool:
        until(lambda: bool(server.peers))
        connected.append(len(server.peers))
        return True

    wire_to(server.base_url).send(LINE, deadline_s=8, may_leave=may_leave)
    assert connected == [1]


def test_it_is_told_once_that_all_has_left_and_never_where_something_stays(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    left: list[bool] = []

    def on_left() -> None:
        # The far end has it all, and has not answered yet where it waits for this.
        until(lambda: server.full_posts() == 1)
        left.append(True)

    wire.send(LINE, deadline_s=8, may_leave=lambda: True, on_left=on_left)
    assert left == [True]
    wire.send(LINE, deadline_s=8, may_leave=lambda: False, on_left=on_left)
    assert left == [True]


@pytest.mark.fault("wire", "the last look before the first byte fails", promise="P2")
def test_a_gate_that_fails_sends_nothing(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    server = serve(lambda peer: peer.drain())

    def may_leave() -> bool:
        raise RuntimeError(SECRET)

    exchange, verdict = wire_to(server.base_url).send(LINE, deadline_s=8, may_leave=may_leave)
    assert (exchange.fault, exchange.detail) == (Fault.LOCAL, "RuntimeError")
    assert verdict.outcome is Outcome.NOT_SENT
    assert server.full_posts() == 0
    observed.did(told(exchange, verdict))


@pytest.mark.fault(
    "wire", "the network comes back after the deadline, half a line in the buffers", promise="P3"
)
def test_a_line_given_up_is_not_delivered_later(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    given_up = threading.Event()

    def script(peer: Peer) -> None:
        peer.take_head()
        given_up.wait(8)
        peer.drain()

    server = serve(script, receive_buffer=4096)
    exchange, verdict = send(wire_to(server.base_url), BIG, deadline_s=1.0)
    given_up.set()
    assert (exchange.fault, verdict.outcome) == (Fault.DEADLINE, Outcome.UNKNOWN)
    until(lambda: server.peers[0].over.is_set())
    assert server.full_posts() == 0
    observed.did(told(exchange, verdict) + " Nothing arrived later.")


@pytest.mark.fault("wire", "server: answers 413 before it has read the line", promise="P2")
def test_an_answer_that_comes_before_the_whole_request_is_read(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        peer.take_head()
        peer.say(as_json("413 Content Too Large", error={"code": "FILE_TOO_LARGE"}))
        peer.drain()

    server = serve(script)
    exchange, verdict = send(wire_to(server.base_url), BIG)
    assert (exchange.status, verdict.outcome) == (413, Outcome.REJECTED)
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "server: reads on after it has rejected the line", promise="P1")
def test_what_a_rejected_line_left_behind_is_dropped(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    rejected = threading.Event()

    def script(peer: Peer) -> None:
        peer.take_head()
        peer.say(http("413 Content Too Large"))
        rejected.wait(8)
        peer.drain()

    server = serve(script, receive_buffer=4096)
    line = line_of(Mode.SPEAK, "a" * 60_000, Target("A12345678", "r1"))
    _, verdict = send(wire_to(server.base_url), line)
    rejected.set()
    assert verdict.outcome is Outcome.REJECTED
    until(lambda: server.peers[0].over.is_set())
    assert server.full_posts() == 0
    observed.did("Rejected, and the rest of it never arrived")


@pytest.mark.fault("wire", "server: stops reading a long line and goes", promise="P2")
def test_a_server_that_stops_reading_and_goes_leaves_the_outcome_unknown(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        peer.take_head()
        peer.reset()

    server = serve(script, receive_buffer=4096)
    exchange, verdict = send(wire_to(server.base_url), BIG)
    assert (exchange.fault, verdict.outcome) == (Fault.LOST, Outcome.UNKNOWN)
    assert server.full_posts() == 0
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "stopped while it waits for the answer", promise="P2")
def test_an_abort_ends_the_exchange_at_once(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    wire = cast("list[LineWire]", [])

    def script(peer: Peer) -> None:
        peer.take_request()
        wire[0].abort()
        peer.hang()

    server = serve(script)
    wire.append(wire_to(server.base_url))
    exchange, verdict = send(wire[0], deadline_s=100)
    assert not server.peers[0].over.is_set(), "the server went before the abort was felt"
    assert (exchange.fault, exchange.handed_over) == (Fault.INTERRUPTED, True)
    assert verdict.outcome is Outcome.UNKNOWN
    assert server.full_posts() == 1
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "withdrawn while the first bytes leave", promise="P2")
def test_an_abort_while_sending_gives_its_own_reason(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    wire = cast("list[LineWire]", [])

    def script(peer: Peer) -> None:
        while len(peer.received) < 3000 and peer.take():
            pass
        wire[0].abort(Fault.WITHDRAWN)
        peer.hang()

    server = serve(script, receive_buffer=4096)
    wire.append(wire_to(server.base_url))
    exchange, verdict = send(wire[0], BIG, deadline_s=100)
    assert not server.peers[0].over.is_set(), "the server went before the abort was felt"
    assert (exchange.fault, verdict.outcome) == (Fault.WITHDRAWN, Outcome.UNKNOWN)
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "a stop that comes too late for its line", promise="P2")
def test_an_abort_with_nothing_running_does_not_touch_the_next_line(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    wire.abort()
    assert send(wire)[1].outcome is Outcome.DELIVERED
    observed.did("The next line was delivered")


@pytest.mark.fault("wire", "connection refused", promise="P2")
def test_a_refused_connection_is_not_sent(
    wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    with Hostile(lambda peer: peer.drain()) as server:
        base_url = server.base_url
    exchange, verdict = send(wire_to(base_url))
    assert (exchange.fault, exchange.detail) == (Fault.NO_CONNECTION, "Connection refused")
    assert verdict.outcome is Outcome.NOT_SENT
    assert verdict.failure is not None
    assert str(verdict.failure.title) == "No connection to the server."
    observed.did(told(exchange, verdict))


@pytest.mark.fault(
    "input",
    "a line that no request can carry: {line.target.agent!a} in {line.target.room!a}, {line.mode}",
    promise="P2",
)
@pytest.mark.parametrize(
    ("line", "word"),
    [
        (line_of(Mode.SPEAK, "x", Target("../validate", "r")), "agent code"),
        (line_of(Mode.SPEAK, "x", Target("A1\n", "r")), "agent code"),
        (line_of(Mode.SPEAK, "x", Target("A1", " ")), "room id"),
        (Line(Mode.CONTEXT, "x", Target("A1", "r"), Route.SPEAK), "spoken aloud"),
    ],
)
def test_a_line_that_cannot_be_asked_for_never_meets_the_network(
    line: Line,
    word: str,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    observed: Observed,
) -> None:
    server = serve(replying(OK))
    exchange, verdict = send(wire_to(server.base_url), line)
    assert (exchange.fault, exchange.handed_over) == (Fault.LOCAL, False)
    assert word in (exchange.detail or "")
    assert verdict.outcome is Outcome.NOT_SENT
    assert server.peers == []
    observed.did(f"Not sent: {exchange.detail}")


def test_what_is_no_line_at_all_still_gets_an_answer(wire_to: Callable[[str], LineWire]) -> None:
    line = line_of(Mode.SPEAK, "x", Target(cast("str", None), "r"))
    exchange, verdict = send(wire_to("http://127.0.0.1:1"), line)
    assert (exchange.fault, exchange.detail) == (Fault.LOCAL, "AttributeError")
    assert verdict.outcome is Outcome.NOT_SENT


@pytest.mark.fault("wire", "the extra CA file is missing", promise="P2")
def test_a_missing_ca_file_is_not_sent(trust: Trust, tmp_path: Path, observed: Observed) -> None:
    access = Access("https://127.0.0.1:1", Secret(SECRET), tmp_path / "none.pem")
    exchange, verdict = send(LineWire(access, trust))
    assert exchange.fault is Fault.LOCAL
    assert "none.pem" in (exchange.detail or "")
    assert verdict.outcome is Outcome.NOT_SENT
    observed.did(told(exchange, verdict))
