"""A connection ahead that is no good any more: another one is opened before anything is sent."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.secret import Secret
from tests.api.ahead import LINE, OK, delivered, warmed
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, replying, tunnelling, until

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from bithuman_panel.api.trust import Trust
    from tests.api.authority import Authority
    from tests.fault_table import Observed


@pytest.mark.fault("wire", "spare connection: closed by the server", promise="P1")
def test_a_spare_that_the_server_closed_is_replaced_before_anything_is_sent(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        if len(peer.server.peers) > 1:
            replying(OK)(peer)

    server = serve(script)
    wire = wire_to(server.base_url)
    warmed(wire)
    until(lambda: len(server.peers) == 1 and server.peers[0].over.is_set())
    assert not delivered(wire).timing.on_spare
    assert [bool(peer.received) for peer in server.peers] == [False, True]
    observed.did("Delivered once, on a new connection")


@pytest.mark.fault("wire", "spare connection: reset", promise="P1")
def test_a_spare_that_was_reset_is_replaced(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        if len(peer.server.peers) == 1:
            peer.reset()
        else:
            replying(OK)(peer)

    server = serve(script)
    wire = wire_to(server.base_url)
    warmed(wire)
    until(lambda: len(server.peers) == 1 and server.peers[0].over.is_set())
    assert not delivered(wire).timing.on_spare
    observed.did("Delivered once, on a new connection")


@pytest.mark.fault("wire", "spare connection: the server spoke unasked", promise="P2")
def test_a_spare_on_which_the_server_spoke_unasked_is_replaced(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        if len(peer.server.peers) == 1:
            peer.say(b"HTTP/1.1 200 OK\r\n\r\n")
            peer.received += b"spoken"
            peer.hang()
        replying(OK)(peer)

    server = serve(script)
    wire = wire_to(server.base_url)
    warmed(wire)
    until(lambda: bool(server.peers) and server.peers[0].received == b"spoken")
    assert not delivered(wire).timing.on_spare
    assert server.peers[0].posts() == 0
    observed.did("Delivered once, on a new connection")


@pytest.mark.fault("wire", "spare connection: too old", promise="P1")
def test_an_old_spare_is_replaced(
    serve: Callable[..., Hostile], trust: Trust, observed: Observed
) -> None:
    server = serve(replying(OK))
    wire = LineWire(Access(server.base_url, Secret(SECRET)), trust, spare_max_age_s=0.0)
    warmed(wire)
    warmed(wire)
    assert not delivered(wire).timing.on_spare
    until(lambda: len(server.peers) == 3)
    observed.did("Delivered once, on a new connection")


def test_a_spare_on_another_way_is_replaced(
    serve: Callable[..., Hostile],
    trust: Trust,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serve(replying(OK), tls=authority.server())
    wire = LineWire(Access("https://api.panel.test", Secret(SECRET), authority.ca_file), trust)
    proxy = serve(replying(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"))
    first = serve(tunnelling(server.port))
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{first.port}")
    warmed(wire)
    until(lambda: len(server.peers) == 1)
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert (exchange.fault, verdict.outcome) == (Fault.PROXY, Outcome.NOT_SENT)
    assert server.full_posts() == 0


@pytest.mark.fault("wire", "spare connection: several, all closed by the server", promise="P1")
def test_of_several_spares_each_is_looked_at_before_use(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        if len(peer.server.peers) > 3:
            replying(OK)(peer)

    server = serve(script)
    wire = wire_to(server.base_url)
    warmed(wire, 3)
    until(lambda: len(server.peers) == 3 and all(peer.over.is_set() for peer in server.peers))
    assert not delivered(wire).timing.on_spare
    assert [bool(peer.received) for peer in server.peers] == [False, False, False, True]
    observed.did("Delivered once, on a new connection")


def test_a_spare_near_its_end_serves_until_the_next_one_is_there(
    serve: Callable[..., Hostile], trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.api.spare.RENEWED_AT", 0.0)
    server = serve(replying(OK))
    with ExitStack() as stack:
        wire = LineWire(Access(server.base_url, Secret(SECRET)), trust)
        stack.callback(wire.close)
        warmed(wire)
        assert delivered(wire).timing.on_spare
        warmed(wire)
        warmed(wire)
        until(lambda: len(server.peers) == 3)
        until(lambda: server.peers[1].over.is_set())
        assert delivered(wire).timing.on_spare
    assert [peer.posts() for peer in server.peers] == [1, 0, 1]
