"""What goes out with every request, and that the secret goes nowhere else."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, http, replying, until
from tests.api.sending import OK, parts, send
from tests.sayings import told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.api.trust import Trust
    from tests.fault_table import Observed


def test_the_headers_ask_for_no_encoding_and_no_second_request(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    send(wire_to(server.base_url))
    headers = parts(bytes(server.peers[0].received))[1]
    assert headers["accept-encoding"] == "identity"
    assert headers["connection"] == "close"
    assert headers["user-agent"].startswith("bithuman-panel/")


def test_of_two_lines_that_go_the_same_way_each_has_its_own_body(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    for text in ("A long line, said out loud.", "Short."):
        exchange, _ = send(wire, line_of(Mode.SPEAK, text, Target("A12345678", "r1")))
        _, headers, body = parts(bytes(server.peers[-1].received))
        assert json.loads(body)["message"] == text
        assert headers["content-length"] == str(len(body))
        assert ("Content-Length", str(len(body))) in exchange.request_headers


def test_a_first_line_finds_all_but_its_body_prepared(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    wire.warm(1, "A12345678")
    prepared = wire._wire._before
    wire.warm(1, "no agent")
    send(wire, line_of(Mode.SPEAK, "Hello.", Target("A12345678", "r1")))
    assert prepared is not None
    assert wire._wire._before is prepared, "of an impossible code nothing is prepared"
    first, headers, body = parts(bytes(server.peers[0].received))
    assert first == "POST /v1/agent/A12345678/speak HTTP/1.1"
    assert headers["content-length"] == str(len(body))


def test_the_secret_is_nowhere_in_what_is_told_even_if_the_server_echoes_it(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    escaped = "".join(f"\\u{ord(sign):04X}" for sign in SECRET)
    body = b'{"error": {"code": "UNAUTHORIZED", "message": %b}, "again": "%b"}' % (
        json.dumps(f"bad secret {SECRET}").encode(),
        escaped.encode(),
    )
    server = serve(replying(http("401 Unauthorized", body, f"X-Echo: {SECRET}")))
    exchange, verdict = send(wire_to(server.base_url))
    assert SECRET.encode() in bytes(server.peers[0].received)
    assert ("api-secret", "$BITHUMAN_API_SECRET") in exchange.request_headers
    assert verdict.outcome is Outcome.REJECTED
    assert verdict.failure is not None
    assert verdict.failure.message == "bad secret •••"
    told = repr((exchange, verdict)) + exchange.reply_body.decode().encode().decode(
        "unicode_escape"
    )
    assert SECRET not in told
    assert repr(SECRET) not in told
    assert SECRET[:12] not in repr((exchange.reply_headers, verdict))


def test_a_cut_reply_does_not_end_in_the_beginning_of_the_secret(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(http("401 X", b"echo: " + SECRET[:20].encode(), length=90)))
    exchange, _ = send(wire_to(server.base_url))
    assert exchange.reply_body == "echo: •••".encode()


def test_of_lines_that_go_the_same_way_each_says_its_own(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    said = [
        line_of(Mode.SPEAK, "One.", Target("A12345678", "lobby")),
        line_of(Mode.SPEAK, "A longer one.", Target("A12345678", "hall")),
        line_of(Mode.CONTEXT, "They applaud.", Target("A12345678", "hall")),
        line_of(Mode.SPEAK, "One.", Target("A12345678", "lobby")),
    ]
    for line in said:
        send(wire, line)
    received = [parts(bytes(peer.received)) for peer in server.peers]
    assert [request for request, _, _ in received] == [
        "POST /v1/agent/A12345678/speak HTTP/1.1",
        "POST /v1/agent/A12345678/speak HTTP/1.1",
        "POST /v1/agent/A12345678/add-context HTTP/1.1",
        "POST /v1/agent/A12345678/speak HTTP/1.1",
    ]
    for line, (_, headers, body) in zip(said, received, strict=True):
        fields = json.loads(body)
        assert fields.get("message", fields.get("context")) == line.text
        assert fields["room_id"] == line.target.room
        assert headers["content-length"] == str(len(body))
        assert headers.keys() == received[0][1].keys()


@pytest.mark.fault("input", "a line that holds the secret: in its {id}", promise="P4")
@pytest.mark.parametrize(
    "line",
    [
        line_of(Mode.SPEAK, f"it is {SECRET}", Target("A1", "r")),
        line_of(Mode.SPEAK, "x", Target("A1", SECRET)),
    ],
    ids=["text", "room"],
)
def test_a_line_that_holds_the_secret_stays_here(
    line: Line,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    observed: Observed,
) -> None:
    server = serve(replying(OK))
    exchange, verdict = send(wire_to(server.base_url), line)
    assert (exchange.fault, verdict.outcome) == (Fault.LOCAL, Outcome.NOT_SENT)
    assert json.dumps(SECRET)[1:-1].encode() not in exchange.request_body
    assert server.peers == []
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "a .netrc and foreign certificate settings", promise="P4")
def test_netrc_and_the_environment_s_certificates_are_not_asked(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    observed: Observed,
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password something\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    server = serve(replying(OK))
    assert send(wire_to(server.base_url))[1].outcome is Outcome.DELIVERED
    assert "authorization" not in parts(bytes(server.peers[0].received))[1]
    observed.did("Neither was used")


def test_a_cookie_is_not_sent_back(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(as_json("200 OK", "Set-Cookie: a=b; Path=/", delivered_to_rooms=1)))
    wire = wire_to(server.base_url)
    send(wire)
    send(wire)
    assert b"ookie" not in bytes(server.peers[1].received)


def test_the_body_of_a_redirect_is_not_inflated(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    bomb = gzip.compress(b"\0" * 4_000_000)
    server = serve(replying(http("302 Found", bomb, "Location: /x", "Content-Encoding: gzip")))
    exchange, _ = send(wire_to(server.base_url))
    assert exchange.reply_body == bomb
    assert len(server.peers) == 1


def answering_and_hearing_the_end(peer: Peer) -> None:
    """Answer, and note when the client has closed its end; a reset would end this earlier."""
    replying(OK)(peer)
    peer.drain()
    peer.received += b"farewell"


def test_after_a_whole_reply_the_connection_is_closed_and_not_reset(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(answering_and_hearing_the_end)
    send(wire_to(server.base_url))
    until(lambda: server.peers[0].received.endswith(b"farewell"))


def test_a_connection_that_lingers_is_closed_so_later(
    serve: Callable[..., Hostile], trust: Trust
) -> None:
    server = serve(answering_and_hearing_the_end)
    wire = LineWire(Access(server.base_url, Secret(SECRET)), trust, lingers=True)
    for number, end in enumerate((wire.end_answered, wire.end_answered, wire.close)):
        send(wire)
        peer = server.peers[number]
        assert not peer.received.endswith(b"farewell"), "its outcome is told first"
        end()
        until(lambda heard=peer.received: heard.endswith(b"farewell"))  # type: ignore[misc]
