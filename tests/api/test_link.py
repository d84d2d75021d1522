"""TLS and proxies under the real stack: whatever fails before the request is "not sent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.link import Route
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import (
    Hostile,
    Peer,
    hanging,
    http,
    replying,
    resetting,
    unanswering,
    until,
)
from tests.api.sending import OK, not_sent, send

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.api.authority import Authority
    from tests.fault_table import Observed


def https(server: Hostile) -> str:
    return f"https://127.0.0.1:{server.port}"


def test_over_tls_a_line_is_delivered_and_timed(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    server = serve(replying(OK), tls=authority.server())
    exchange, verdict = send(wire_to(server.base_url))
    assert verdict.outcome is Outcome.DELIVERED
    assert exchange.timing.tls_ms is not None
    assert f"Host: 127.0.0.1:{server.port}".encode() in bytes(server.peers[0].received)


def test_a_line_larger_than_every_buffer_goes_through_tls(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    server = serve(replying(OK), tls=authority.server())
    line = line_of(Mode.SPEAK, "a" * 3_000_000, Target("A1", "r1"))
    _, verdict = wire_to(server.base_url).send(line, deadline_s=20, may_leave=lambda: True)
    assert verdict.outcome is Outcome.DELIVERED
    assert server.full_posts() == 1


def test_over_tls_the_wire_says_farewell_after_a_whole_reply(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    def script(peer: Peer) -> None:
        replying(OK)(peer)
        peer.sock.unwrap()  # type: ignore[attr-defined]
        peer.received += b"farewell"

    server = serve(script, tls=authority.server())
    send(wire_to(server.base_url))
    until(lambda: server.peers[0].received.endswith(b"farewell"))


@pytest.mark.fault("wire", "certificate: {detail}", promise="P4")
@pytest.mark.parametrize(
    ("names", "days", "detail"),
    [
        (("other.test",), 1, "IP address mismatch"),
        (("127.0.0.1",), -1, "expired"),
    ],
)
def test_a_wrong_certificate_is_not_sent(
    names: tuple[str, ...],
    days: int,
    detail: str,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    authority: Authority,
    observed: Observed,
) -> None:
    server = serve(replying(OK), tls=authority.server(*names, days=days))
    not_sent(send(wire_to(server.base_url)), Fault.CERTIFICATE, server, detail=detail)
    observed.did("Not sent, the certificate is not believed")


@pytest.mark.fault("wire", "certificate: of an unknown authority", promise="P4")
def test_an_unknown_authority_is_not_sent(
    serve: Callable[..., Hostile], trust: Trust, authority: Authority, observed: Observed
) -> None:
    server = serve(replying(OK), tls=authority.server())
    wire = LineWire(Access(server.base_url, Secret(SECRET)), trust)
    not_sent(send(wire), Fault.CERTIFICATE, server)
    observed.did("Not sent, the certificate is not believed")


def test_the_system_s_own_authority_is_trusted(
    serve: Callable[..., Hostile], authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    server = serve(replying(OK), tls=authority.server())
    for platform in ("linux", "darwin"):
        wire = LineWire(Access(server.base_url, Secret(SECRET)), Trust(platform))
        assert send(wire)[1].outcome is Outcome.DELIVERED


@pytest.mark.fault("wire", "SSLKEYLOGFILE is set", promise="P4")
def test_tls_keys_are_written_nowhere(
    serve: Callable[..., Hostile],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    observed: Observed,
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    server = serve(replying(OK), tls=authority.server())
    wire = LineWire(Access(server.base_url, Secret(SECRET), authority.ca_file), Trust())
    assert send(wire)[1].outcome is Outcome.DELIVERED
    assert not (tmp_path / "keys").exists()
    observed.did("Delivered, and no TLS key was written")


def closing(_: Peer) -> None:
    """Say nothing and close."""


@pytest.mark.fault("wire", "TLS handshake: {id}", promise="P2")
@pytest.mark.parametrize(
    ("script", "fault", "deadline_s"),
    [
        (closing, Fault.NO_CONNECTION, 8.0),
        (resetting, Fault.NO_CONNECTION, 8.0),
        (hanging, Fault.DEADLINE, 0.4),
        (lambda peer: peer.say(http("200 OK")), Fault.NO_CONNECTION, 8.0),
        (lambda peer: peer.drip(b"\x16\x03\x03\x0f\xff" + b"\x02" * 900), Fault.DEADLINE, 0.4),
    ],
    ids=["FIN", "RST", "silence", "plain http", "drip"],
)
def test_a_handshake_that_fails_is_not_sent(
    script: Callable[[Peer], None],
    fault: Fault,
    deadline_s: float,
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    observed: Observed,
) -> None:
    server = serve(script)
    not_sent(send(wire_to(https(server)), deadline_s=deadline_s), fault, server)
    observed.did(f"Not sent: {fault}")


@pytest.mark.fault("wire", "TLS handshake: silent, for another agent", promise="P5")
def test_a_silent_handshake_on_one_wire_does_not_hold_up_another(
    serve: Callable[..., Hostile], authority: Authority, observed: Observed
) -> None:
    # The system's context of Windows and macOS holds a lock while it shakes hands.
    trust = Trust("darwin")
    good = serve(replying(OK), tls=authority.server())
    wire = LineWire(Access(good.base_url, Secret(SECRET), authority.ca_file), trust)
    outcomes: list[Outcome] = []
    stuck: list[LineWire] = []

    def script(peer: Peer) -> None:
        peer.take()
        outcomes.append(send(wire)[1].outcome)
        stuck[0].abort()
        peer.hang()

    silent = serve(script)
    stuck.append(LineWire(Access(https(silent), Secret(SECRET), authority.ca_file), trust))
    not_sent(send(stuck[0], deadline_s=100), Fault.INTERRUPTED, silent)
    assert not silent.peers[0].over.is_set(), "the server went before the abort was felt"
    assert outcomes == [Outcome.DELIVERED]
    observed.did("Delivered without waiting for the other")


@pytest.mark.fault("wire", "https spoken to a server of plain http", promise="P4")
def test_https_spoken_to_plain_http_gets_no_secret(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    server = serve(lambda peer: peer.drain())
    not_sent(send(wire_to(https(server)), deadline_s=0.4), Fault.DEADLINE, server)
    assert SECRET.encode() not in bytes(server.peers[0].received)
    observed.did("Not sent, the secret did not leave")


def test_a_scheme_in_capitals_is_still_secure(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(lambda peer: peer.drain())
    not_sent(
        send(wire_to(https(server).replace("https", "HTTPS")), deadline_s=0.4),
        Fault.DEADLINE,
        server,
    )
    assert SECRET.encode() not in bytes(server.peers[0].received)


@pytest.mark.fault("wire", "an address that never answers", promise="P3")
def test_an_address_that_never_answers_is_not_sent(
    wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    with unanswering() as port:
        not_sent(send(wire_to(f"http://127.0.0.1:{port}"), deadline_s=0.3), Fault.DEADLINE)
    observed.did("Not sent, the deadline passed")


def test_localhost_is_looked_up_and_reached(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    assert send(wire_to(f"http://localhost:{server.port}"))[1].outcome is Outcome.DELIVERED


def test_a_route_knows_the_usual_ports() -> None:
    assert Route.to("http://127.0.0.1", None, None) == Route("127.0.0.1", 80)
    assert Route.to("https://[::1]:8/x", None, None) == Route("::1", 8)
