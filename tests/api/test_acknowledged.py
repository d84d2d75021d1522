from __future__ import annotations

import socket
import sys
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from bithuman_panel.api.acknowledged import unacknowledged_bytes
from bithuman_panel.api.dial import linger
from bithuman_panel.api.link import Link, Route
from bithuman_panel.api.proxies import Proxy
from tests.api.hostile import until

if TYPE_CHECKING:
    from collections.abc import Iterator

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux is asked")


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    """A connection over TCP whose far end reads nothing and takes little."""
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        near = socket.create_connection(listening.getsockname())
        far, _ = listening.accept()
        with near, far:
            yield near, far


@on_linux
def test_what_lies_unacknowledged_is_counted(ends: tuple[socket.socket, socket.socket]) -> None:
    near, far = ends
    assert unacknowledged_bytes(near) == 0
    near.setblocking(False)
    sent = near.send(b"a" * 200_000)
    lying = unacknowledged_bytes(near)
    assert lying is not None
    assert 0 < lying <= sent
    far.setblocking(True)
    got = 0
    while got < sent:
        got += len(far.recv(65536))
    until(lambda: unacknowledged_bytes(near) == 0)


class MacSocket:
    """A socket of macOS, as far as it is asked."""

    def getsockopt(self, level: int, option: int) -> int:
        assert (level, option) == (socket.SOL_SOCKET, 0x1024)
        return 17


def test_macos_is_asked_in_its_own_words() -> None:
    assert unacknowledged_bytes(cast("socket.socket", MacSocket()), "darwin") == 17


@pytest.mark.parametrize("platform", ["win32", "linux", "darwin"])
def test_where_nobody_can_tell_there_is_no_number(platform: str) -> None:
    with socket.socket() as sock:
        sock.close()
        assert unacknowledged_bytes(sock, platform) is None


def test_a_link_that_the_other_end_reset_is_not_untouched(
    ends: tuple[socket.socket, socket.socket],
) -> None:
    near, far = ends
    link = Link(near.dup(), Route("127.0.0.1", 80), 0.0)
    assert link.is_untouched()
    linger(far, resets=True)
    far.close()
    until(lambda: not link.is_untouched())
    link.end()


@on_linux
def test_only_a_straight_way_to_the_server_proves_that_it_has_the_request(
    ends: tuple[socket.socket, socket.socket],
) -> None:
    near, _ = ends
    proxy = Proxy("proxy.test", 3128)
    for route, has_arrived in [
        (Route("127.0.0.1", 80), True),
        (Route("127.0.0.1", 80, proxy=proxy), False),
    ]:
        with closing(near.dup()) as sock:
            link = Link(sock, route, 0.0)
            assert link.has_arrived() is has_arrived
            link._hold.close()
    link = Link(near.dup(), Route("127.0.0.1", 80), 0.0)
    near.setblocking(False)
    near.send(b"a" * 200_000)
    assert not link.has_arrived()
    link.end()
