"""The connection opened ahead: used once, tested just before, dropped when stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, replying, tunnelling, until

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.exchange import Exchange
    from tests.api.authority import Authority
    from tests.fault_table import Observed

LINE = line_of(Mode.SPEAK, "Hello.", Target("A1", "r1"))
OK = as_json("200 OK", delivered_to_rooms=1)


def delivered(wire: LineWire) -> Exchange:
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert verdict.outcome is Outcome.DELIVERED
    return exchange


def test_a_line_takes_the_spare_and_the_next_one_a_new_connection(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    wire.warm()
    first = delivered(wire)
    second = delivered(wire)
    assert first.timing.on_spare
    assert first.timing.connect_ms is None
    assert not second.timing.on_spare
    assert second.timing.connect_ms is not None
    assert [peer.posts() for peer in server.peers] == [1, 1]


def test_tls_is_done_ahead_and_the_server_s_session_tickets_do_not_spoil_it(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    server = serve(replying(OK), tls=authority.server())
    wire = wire_to(server.base_url)
    wire.warm()
    until(lambda: len(server.peers) == 1)
    assert delivered(wire).timing.on_spare
    assert delivered(wire).timing.tls_ms is not None


def test_warming_twice_opens_one_connection(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    wire.warm()
    wire.warm()
    assert delivered(wire).timing.on_spare
    assert len(server.peers) == 1


@pytest.mark.fault("wire", "spare connection: closed by the server", promise="P1")
def test_a_spare_that_the_server_closed_is_replaced_before_anything_is_sent(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    def script(peer: Peer) -> None:
        if len(peer.server.peers) > 1:
            replying(OK)(peer)

    server = serve(script)
    wire = wire_to(server.base_url)
    wire.warm()
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
    wire.warm()
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
    wire.warm()
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
    wire.warm()
    wire.warm()
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
    wire.warm()
    until(lambda: len(server.peers) == 1)
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert (exchange.fault, verdict.outcome) == (Fault.PROXY, Outcome.NOT_SENT)
    assert server.full_posts() == 0


def test_a_closed_wire_keeps_no_spare(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url)
    wire.warm()
    wire.close()
    wire.warm()
    until(lambda: len(server.peers) == 2)
    until(lambda: all(peer.over.is_set() for peer in server.peers))


def test_warming_in_vain_says_nothing(wire_to: Callable[[str], LineWire]) -> None:
    wire = wire_to("http://127.0.0.1:1")
    wire.warm()
    exchange, _ = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert exchange.fault is Fault.NO_CONNECTION


def test_an_abort_ends_warming_too(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    wires: list[LineWire] = []

    def script(peer: Peer) -> None:
        peer.take()
        wires[0].abort()
        peer.hang()

    server = serve(script)
    wires.append(wire_to(server.base_url.replace("http:", "https:")))
    wires[0].warm()
    assert len(server.peers) == 1


def test_an_abort_reaches_a_line_on_the_spare(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    wires: list[LineWire] = []

    def script(peer: Peer) -> None:
        peer.take_request()
        wires[0].abort()
        peer.hang()

    server = serve(script)
    wires.append(wire_to(server.base_url))
    wires[0].warm()
    exchange, _ = wires[0].send(LINE, deadline_s=100, may_leave=lambda: True)
    assert exchange.timing.on_spare
    assert exchange.fault is Fault.INTERRUPTED
    assert not server.peers[0].over.is_set(), "the server went before the abort was felt"
