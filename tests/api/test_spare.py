"""Connections opened ahead: used once, tested just before, dropped when stale."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.link import Link
from bithuman_panel.api.opening import open_link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from tests.api.conftest import SECRET
from tests.api.hostile import Hostile, Peer, as_json, replying, tunnelling, until

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from bithuman_panel.api.link import Route
    from bithuman_panel.api.passage import Passage
    from bithuman_panel.api.trust import Trust
    from bithuman_panel.core.exchange import Exchange
    from tests.api.authority import Authority
    from tests.fault_table import Observed

LINE = line_of(Mode.SPEAK, "Hello.", Target("A1", "r1"))
OK = as_json("200 OK", delivered_to_rooms=1)


def warmed(wire: LineWire, count: int = 1) -> None:
    """Have so many connections ahead, and wait for them."""
    wire.warm(count)
    opened()


def opened() -> None:
    until(lambda: not any(thread.name == "bithuman-spare" for thread in threading.enumerate()))


def delivered(wire: LineWire) -> Exchange:
    exchange, verdict = wire.send(LINE, deadline_s=8, may_leave=lambda: True)
    assert verdict.outcome is Outcome.DELIVERED
    return exchange


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
