"""Connections opened ahead: used once, tested just before, dropped when stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.link import Link
from bithuman_panel.core.exchange import Fault
from tests.api.ahead import LINE, OK, delivered, opened, warmed
from tests.api.hostile import Hostile, Peer, replying, until

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.api.authority import Authority
    from tests.fault_table import Observed


def test_a_line_takes_the_spare_and_the_next_one_a_new_connection(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    warmed(wire)
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
    warmed(wire)
    until(lambda: len(server.peers) == 1)
    assert delivered(wire).timing.on_spare
    assert delivered(wire).timing.tls_ms is not None


def test_what_the_server_says_after_the_handshake_is_read_before_there_is_a_line(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[Link] = []
    look = Link.is_untouched

    def looking(link: Link) -> bool:
        looked.append(link)
        return look(link)

    monkeypatch.setattr(Link, "is_untouched", looking)
    server = serve(replying(OK), tls=authority.server())
    wire = wire_to(server.base_url)
    warmed(wire)
    assert len(looked) == 1
    assert delivered(wire).timing.on_spare


def test_one_that_the_server_closes_at_once_is_not_kept(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bithuman_panel.api.spare._TRIPS", 1e6)
    monkeypatch.setattr(Link, "is_untouched", lambda _: False)
    server = serve(replying(OK), tls=authority.server())
    wire = wire_to(server.base_url)
    warmed(wire)
    until(lambda: server.peers[0].over.is_set())


def test_warming_twice_opens_one_connection(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    warmed(wire)
    warmed(wire)
    assert delivered(wire).timing.on_spare
    assert len(server.peers) == 1


def test_a_closed_wire_keeps_no_spare(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url)
    warmed(wire, 3)
    wire.close()
    warmed(wire)
    until(lambda: len(server.peers) == 3)
    until(lambda: all(peer.over.is_set() for peer in server.peers))


def test_a_wire_that_cools_drops_its_spares_and_may_have_others_later(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    warmed(wire, 2)
    wire.cool()
    until(lambda: len(server.peers) == 2)
    until(lambda: all(peer.over.is_set() for peer in server.peers))
    warmed(wire)
    assert delivered(wire).timing.on_spare
    assert [peer.posts() for peer in server.peers] == [0, 0, 1]


def test_a_burst_has_its_connections_ahead_and_three_at_most(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    server = serve(replying(OK), tls=authority.server())
    wire = wire_to(server.base_url)
    warmed(wire, 20)
    until(lambda: len(server.peers) == 3)
    for behind in reversed(range(6)):
        assert delivered(wire).timing.on_spare
        wire.warm(behind)
    opened()
    assert [peer.posts() for peer in server.peers] == [1] * 6, "none was opened in vain"


@pytest.mark.fault("wire", "spare connection: what is on it", promise="P4")
def test_the_secret_is_not_on_a_spare(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], observed: Observed
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url)
    warmed(wire, 3)
    until(lambda: len(server.peers) == 3)
    wire.close()
    until(lambda: all(peer.over.is_set() for peer in server.peers))
    assert all(not peer.received for peer in server.peers)
    observed.did("Nothing was sent on any of them")


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
    warmed(wires[0])
    exchange, _ = wires[0].send(LINE, deadline_s=100, may_leave=lambda: True)
    assert exchange.timing.on_spare
    assert exchange.fault is Fault.INTERRUPTED
    assert not server.peers[0].over.is_set(), "the server went before the abort was felt"
