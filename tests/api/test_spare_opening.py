"""A connection ahead that is still in the making: who waits for it, and how it is ended."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.link import Link
from bithuman_panel.api.opening import open_link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from tests.api.ahead import LINE, OK, delivered, opened, warmed
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, replying, tunnelling, until

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from bithuman_panel.api.link import Route
    from bithuman_panel.api.passage import Passage
    from tests.api.authority import Authority
    from tests.fault_table import Observed


def test_a_line_waits_for_the_spare_that_is_in_the_making_and_says_how_long(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire], authority: Authority
) -> None:
    may_answer = threading.Event()

    def tunnel(peer: Peer) -> None:
        assert may_answer.wait(8)
        tunnelling(server.port)(peer)

    server = serve(replying(OK), tls=authority.server())
    proxy = serve(tunnel)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
        wire = wire_to("https://api.panel.test")
        wire.warm()
        until(lambda: len(proxy.peers) == 1)
        threading.Timer(0.1, may_answer.set).start()
        timing = delivered(wire).timing
    assert timing.on_spare
    assert timing.connect_ms is not None
    assert timing.tls_ms is not None
    assert 0 < timing.connect_ms + timing.tls_ms <= timing.total_ms
    assert len(proxy.peers) == 1


@pytest.mark.fault("wire", "spare connection: stalls in its TLS handshake", promise="P2")
def test_for_a_spare_that_stalls_nobody_waits_long(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    observed: Observed,
) -> None:
    monkeypatch.setattr("bithuman_panel.api.spare.PATIENCE_S", 0.2)
    good = serve(replying(OK), tls=authority.server())

    def script(peer: Peer) -> None:
        if len(peer.server.peers) == 1:
            peer.drain()
        else:
            tunnelling(good.port)(peer)

    proxy = serve(script)
    monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
    wire = wire_to("https://api.panel.test")
    wire.warm()
    until(lambda: len(proxy.peers) == 1)
    assert not delivered(wire).timing.on_spare
    wire.close()
    opened()
    assert SECRET.encode() not in bytes(proxy.peers[0].received)
    assert good.full_posts() == 1
    observed.did("Delivered once, on a new connection")


def test_a_line_that_waits_for_a_spare_is_ended_by_an_abort_and_by_its_deadline(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url.replace("http:", "https:"))
    wire.warm()
    until(lambda: len(server.peers) == 1)
    exchange, verdict = wire.send(LINE, deadline_s=0.1, may_leave=lambda: True)
    assert (exchange.fault, verdict.outcome) == (Fault.DEADLINE, Outcome.NOT_SENT)
    threading.Timer(0.1, wire.abort).start()
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert (exchange.fault, verdict.outcome) == (Fault.INTERRUPTED, Outcome.NOT_SENT)
    wire.close()
    opened()
    assert len(server.peers) == 1


def test_where_the_system_has_no_thread_to_give_the_line_opens_its_own_connection(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        wire.warm(2)
    assert not delivered(wire).timing.on_spare


def test_warming_in_vain_says_nothing(wire_to: Callable[[str], LineWire]) -> None:
    wire = wire_to("http://127.0.0.1:1")
    warmed(wire)
    exchange, _ = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert exchange.fault is Fault.NO_CONNECTION


def test_closing_ends_what_is_in_the_making(
    serve: Callable[..., Hostile], wire_to: Callable[[str], LineWire]
) -> None:
    server = serve(lambda peer: peer.drain())
    wire = wire_to(server.base_url.replace("http:", "https:"))
    wire.warm(2)
    until(lambda: len(server.peers) == 2)
    wire.close()
    opened()
    until(lambda: all(peer.over.is_set() for peer in server.peers))


def test_one_that_opens_just_as_it_is_dropped_is_ended(
    serve: Callable[..., Hostile],
    wire_to: Callable[[str], LineWire],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    links: list[Link] = []

    def open_too_late(route: Route, passage: Passage) -> Link:
        links.append(open_link(route, passage))
        wire.cool()
        return links[-1]

    server = serve(replying(OK))
    wire = wire_to(server.base_url)
    with monkeypatch.context() as patch:
        patch.setattr("bithuman_panel.api.spare.open_link", open_too_late)
        warmed(wire)
    (link,) = links
    assert link._sock.fileno() == link._hold.fileno() == -1
    assert not delivered(wire).timing.on_spare
