"""Proxies and names under the real stack: whatever fails before the request is "not sent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import (
    Hostile,
    Peer,
    hanging,
    replying,
    resetting,
    tunnelling,
    unanswering,
)
from tests.api.sending import OK, not_sent, send
from tests.sayings import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.trust import Trust
    from tests.api.authority import Authority
    from tests.fault_table import Observed


@pytest.fixture
def far_away(
    serve: Callable[..., Hostile], authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[Peer], None]], Hostile]:
    """Return a function that puts a proxy with a script between this machine and the rest."""

    def put(script: Callable[[Peer], None]) -> Hostile:
        proxy = serve(script)
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass%20word@127.0.0.1:{proxy.port}")
        return proxy

    return put


FAR = "https://api.panel.test"


def test_through_a_proxy_a_line_is_delivered_and_the_proxy_sees_host_and_port_only(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    authority: Authority,
    far_away: Callable[[Callable[[Peer], None]], Hostile],
) -> None:
    server = serve(replying(OK), tls=authority.server())
    proxy = far_away(tunnelling(server.port))
    exchange, verdict = send(wire_to(FAR))
    assert verdict.outcome is Outcome.DELIVERED
    assert exchange.url.startswith(FAR)
    seen = bytes(proxy.peers[0].received)
    assert seen.startswith(b"CONNECT api.panel.test:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpwYXNzIHdvcmQ=\r\n" in seen
    assert SECRET.encode() not in seen
    assert b"Host: api.panel.test\r\n" in bytes(server.peers[0].received)
    assert "pass word" not in repr(exchange)


def test_a_chosen_proxy_is_used_in_place_of_the_systems(
    serve: Callable[..., Hostile],
    trust: Trust,
    authority: Authority,
    far_away: Callable[[Callable[[Peer], None]], Hostile],
) -> None:
    server = serve(replying(OK), tls=authority.server())
    chosen = serve(tunnelling(server.port))
    systems = far_away(tunnelling(server.port))
    access = Access(FAR, Secret(SECRET), authority.ca_file, f"http://127.0.0.1:{chosen.port}")
    wire = LineWire(access, trust)
    assert send(wire)[1].outcome is Outcome.DELIVERED
    wire.close()
    seen = bytes(chosen.peers[0].received)
    assert seen.startswith(b"CONNECT api.panel.test:443 HTTP/1.1\r\n")
    assert SECRET.encode() not in seen
    assert systems.peers == []


def test_who_chose_no_proxy_goes_past_the_systems(
    trust: Trust, far_away: Callable[[Callable[[Peer], None]], Hostile]
) -> None:
    systems = far_away(hanging)
    wire = LineWire(Access("https://api.panel.invalid", Secret(SECRET), proxy="direct"), trust)
    not_sent(send(wire), Fault.NAME_NOT_FOUND)
    wire.close()
    assert systems.peers == []


def test_an_address_in_version_six_is_bracketed_for_the_proxy(
    wire_to: Callable[[str], LineWire],
    far_away: Callable[[Callable[[Peer], None]], Hostile],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = far_away(replying(b"HTTP/1.1 403 No\r\n\r\n"))
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    not_sent(send(wire_to("https://[2001:db8::1]:8443")), Fault.PROXY, detail="answered 403")
    seen = bytes(proxy.peers[0].received)
    assert seen == (b"CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n\r\n")


@pytest.mark.fault("wire", "proxy: {id}", promise="P4")
@pytest.mark.parametrize(
    ("script", "fault", "deadline_s"),
    [
        (replying(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), Fault.PROXY, 8.0),
        (replying(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"), Fault.PROXY, 8.0),
        (replying(b"SSH-2.0-nonsense\r\n\r\n"), Fault.PROXY, 8.0),
        (replying(b"x" * 20_000), Fault.PROXY, 8.0),
        (lambda peer: peer.take_head(), Fault.PROXY, 8.0),
        (resetting, Fault.PROXY, 8.0),
        (hanging, Fault.DEADLINE, 0.4),
        (replying(b"HTTP/1.1 200 OK\r\n\r\n"), Fault.NO_CONNECTION, 8.0),
        (replying(b"HTTP/1.1 200 OK\n\nno TLS here"), Fault.NO_CONNECTION, 8.0),
    ],
    ids=["407", "502", "garbage", "flood", "closes", "RST", "silence", "no target", "no TLS"],
)
def test_a_proxy_that_fails_is_not_sent(
    script: Callable[[Peer], None],
    fault: Fault,
    deadline_s: float,
    wire_to: Callable[[str], LineWire],
    far_away: Callable[[Callable[[Peer], None]], Hostile],
    observed: Observed,
) -> None:
    proxy = far_away(script)
    exchange, verdict = send(wire_to(FAR), deadline_s=deadline_s)
    assert (exchange.fault, exchange.handed_over) == (fault, False)
    assert verdict.outcome is Outcome.NOT_SENT
    assert SECRET.encode() not in bytes(proxy.peers[0].received)
    observed.did(told(exchange, verdict))


@pytest.mark.fault("wire", "a proxy setting that cannot be used: {value}", promise="P2")
@pytest.mark.parametrize("value", ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "http://["])
def test_a_proxy_that_cannot_be_used_is_not_sent(
    value: str,
    wire_to: Callable[[str], LineWire],
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setenv("https_proxy", value)
    wire = wire_to(FAR)
    wire.warm()
    not_sent(send(wire), Fault.PROXY)
    observed.did("Not sent, nothing was dialled")


@pytest.mark.fault("wire", "proxy: never takes the connection", promise="P3")
def test_a_proxy_that_never_answers_is_the_deadline_s_fault(
    wire_to: Callable[[str], LineWire], monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    with unanswering() as port:
        monkeypatch.setenv("https_proxy", f"127.0.0.1:{port}")
        not_sent(send(wire_to(FAR), deadline_s=0.3), Fault.DEADLINE)
    observed.did("Not sent, the deadline passed")


@pytest.mark.fault("wire", "a host name that TLS cannot hold", promise="P2")
def test_a_host_that_tls_cannot_name_is_not_sent(
    wire_to: Callable[[str], LineWire],
    far_away: Callable[[Callable[[Peer], None]], Hostile],
    observed: Observed,
) -> None:
    far_away(replying(b"HTTP/1.1 200 OK\r\n\r\n"))
    base_url = f"https://{'a' * 70}.test"
    not_sent(send(wire_to(base_url)), Fault.NO_CONNECTION)
    observed.did("Not sent")


def test_a_host_that_requests_refuses_is_not_sent(wire_to: Callable[[str], LineWire]) -> None:
    not_sent(send(wire_to("https://.api.panel.test")), Fault.LOCAL, detail="base URL")
