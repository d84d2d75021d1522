from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.rehearsal.calls import SPEAK, Caller

if TYPE_CHECKING:
    from tests.rehearsal.conftest import Begin

LIMIT_S = 10.0


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def test_it_listens_on_this_machine_alone_and_is_gone_after_stop() -> None:
    server = RehearsalServer()
    base_url = server.start()
    assert base_url == server.base_url
    assert base_url.startswith("http://127.0.0.1:")
    assert threads().count("bithuman-rehearsal") == 1
    caller = Caller(base_url)
    assert caller.get("/health").status == 200
    server.stop()
    assert "bithuman-rehearsal" not in threads()
    with pytest.raises(ConnectionRefusedError):
        caller.get("/health")
    server.stop()


def test_a_stopped_server_starts_again_where_it_was() -> None:
    server = RehearsalServer()
    base_url = server.start()
    server.stop()
    assert server.start() == server.start() == base_url
    assert Caller(base_url).get("/health").status == 200
    server.stop()


@pytest.mark.parametrize("turns", range(5))
def test_who_comes_in_the_moment_in_which_the_port_closes_is_cut(begin: Begin, turns: int) -> None:
    server = begin()
    running = server._running
    assert running

    async def meet() -> socket.socket:
        visitor = socket.create_connection(("127.0.0.1", running.listener._port))
        for _ in range(turns):
            await asyncio.sleep(0)
        await server._stage(running.listener, Drill.REFUSED, None)
        return visitor

    met = asyncio.run_coroutine_threadsafe(meet(), running.loop)
    with met.result(LIMIT_S) as visitor:
        visitor.settimeout(LIMIT_S)
        with suppress(ConnectionResetError):
            assert visitor.recv(1) == b""


@pytest.mark.parametrize("drill", [Drill.SILENCE, Drill.DRIP, Drill.SLOW])
def test_stop_does_not_wait_for_open_requests(begin: Begin, drill: Drill) -> None:
    server = begin(drill=drill)
    caller = Caller(server.base_url)
    body = b'{"message":"Hello"}'
    head = f"POST {SPEAK} HTTP/1.1\r\nHost: a\r\napi-secret: rehearsal-x\r\n"
    with socket.create_connection(("127.0.0.1", caller.port), timeout=5) as connection:
        connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        while not server.arrivals():
            threading.Event().wait(0.005)
        server.stop()
        assert "bithuman-rehearsal" not in threads()
        connection.settimeout(1)
        try:
            while connection.recv(4096):
                pass
        except ConnectionResetError:
            pass


def test_stop_cuts_idle_connections_too(begin: Begin) -> None:
    server = begin()
    with socket.create_connection(("127.0.0.1", Caller(server.base_url).port), timeout=5) as idle:
        Caller(server.base_url).get("/health")
        server.stop()
        assert idle.recv(1) == b""


@pytest.mark.parametrize("port", [70_000, -1])
def test_a_port_that_is_none_is_refused(port: int) -> None:
    with pytest.raises(InputRefused, match="cannot be used"):
        RehearsalServer(port=port).start()


def test_a_taken_port_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(InputRefused, match=f"Port {port} cannot be used"):
            RehearsalServer(port=port).start()


def test_two_servers_live_side_by_side(begin: Begin) -> None:
    one, other = begin(), begin()
    Caller(one.base_url).post(SPEAK, {"message": "Only here."})
    assert (len(one.arrivals()), len(other.arrivals())) == (1, 0)


def test_a_drill_may_be_chosen_before_the_start() -> None:
    server = RehearsalServer()
    server.set_drill(Drill.SERVER_ERROR)
    server.start()
    try:
        assert server.drill is Drill.SERVER_ERROR
        assert Caller(server.base_url).post(SPEAK, {"message": "Hello"}).status == 500
    finally:
        server.stop()


def test_a_refusal_cuts_open_connections_and_ends_with_the_drill(begin: Begin) -> None:
    server = begin()
    caller = Caller(server.base_url)
    with socket.create_connection(("127.0.0.1", caller.port), timeout=5) as spare:
        caller.get("/health")
        server.set_drill(Drill.REFUSED)
        assert spare.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        caller.get("/health")
    server.set_drill(None)
    assert caller.get("/health").status == 200
    assert caller.post(SPEAK, {"message": "Back again."}).status == 200


def test_a_port_taken_meanwhile_is_told(begin: Begin) -> None:
    server = begin(drill=Drill.REFUSED)
    port = Caller(server.base_url).port
    assert port
    with socket.create_server(("127.0.0.1", port)), pytest.raises(InputRefused):
        server.set_drill(None)
    server.set_drill(None)
    assert Caller(server.base_url).get("/health").status == 200
