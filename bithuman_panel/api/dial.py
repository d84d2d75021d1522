"""From a name to a connected socket, under one deadline.

A look-up cannot be interrupted, so it runs on a daemon thread that nobody waits for. Addresses are
tried a quarter of a second apart, the first to answer wins (RFC 8305): a dead one costs little.
"""

from __future__ import annotations

import ipaddress
import os
import selectors
import socket
import struct
import sys
import threading
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any

from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bithuman_panel.api.passage import Passage

Address = tuple[int, tuple[Any, ...]]
AddressInfo = tuple[int, int, int, str, tuple[Any, ...]]

STAGGER_S = 0.25
# How soon a stop is noticed while no socket is connected that could be shut down.
_SLICE_S = 0.05
_MOST_ADDRESSES = 16
# struct linger: two shorts on Windows, two ints elsewhere.
_LINGER = "HH" if sys.platform == "win32" else "ii"


def linger(sock: socket.socket, *, resets: bool) -> None:
    """Let closing ``sock`` reset the connection and drop what is undelivered, or close politely."""
    option = struct.pack(_LINGER, int(resets), 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, option)


def look_up(
    host: str,
    port: int,
    passage: Passage,
    getaddrinfo: Callable[..., Sequence[AddressInfo]] = socket.getaddrinfo,
) -> list[Address]:
    """Return the addresses of ``host``; raise :class:`Stopped`."""
    found: list[Address] = []
    failed: list[OSError | UnicodeError] = []
    done = threading.Event()

    def ask() -> None:
        try:
            for family, _, _, _, address in getaddrinfo(host, port, type=socket.SOCK_STREAM):
                found.append((family, address))
        except (OSError, UnicodeError) as error:
            failed.append(error)
        finally:
            done.set()

    if _is_literal(host):
        ask()
    else:
        threading.Thread(target=ask, name="bithuman-look-up", daemon=True).start()
    while not done.wait(min(_SLICE_S, passage.remaining())):
        pass
    if failed or not found:
        detail = getattr(failed[0], "strerror", None) if failed else None
        raise Stopped(Fault.NAME_NOT_FOUND, detail)
    return found[:_MOST_ADDRESSES]


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def dial(addresses: list[Address], passage: Passage) -> socket.socket:
    """Return a non-blocking socket connected to one of ``addresses``; raise :class:`Stopped`."""
    race = _Race(addresses)
    try:
        return race.winner(passage)
    finally:
        race.end()


class _Race:
    """Connection attempts side by side, each begun a little after the last."""

    def __init__(self, addresses: list[Address]) -> None:
        self._waiting = list(addresses)
        self._selector = selectors.DefaultSelector()
        self._running: set[socket.socket] = set()
        self._next_at = 0.0
        self._refusal: str | None = None

    def winner(self, passage: Passage) -> socket.socket:
        while self._waiting or self._running:
            left = passage.remaining()
            if self._waiting and (not self._running or passage.now() >= self._next_at):
                self._next_at = passage.now() + STAGGER_S
                self._begin(*self._waiting.pop(0))
                continue
            for key, _ in self._selector.select(min(_SLICE_S, left)):
                if sock := self._connected(key.fileobj):
                    return sock
        raise Stopped(Fault.NO_CONNECTION, self._refusal)

    def _begin(self, family: int, address: tuple[Any, ...]) -> None:
        try:
            with ExitStack() as undo:
                sock = undo.enter_context(socket.socket(family, socket.SOCK_STREAM))
                sock.setblocking(False)
                linger(sock, resets=True)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with suppress(BlockingIOError):
                    sock.connect(address)
                undo.pop_all()
        except OSError as error:
            self._refusal = error.strerror
            return
        self._selector.register(sock, selectors.EVENT_WRITE)
        self._running.add(sock)

    def _connected(self, fileobj: object) -> socket.socket | None:
        sock = next(each for each in self._running if each is fileobj)
        self._selector.unregister(sock)
        self._running.discard(sock)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if not code:
            return sock
        self._refusal = os.strerror(code)
        sock.close()
        return None

    def end(self) -> None:
        self._selector.close()
        for sock in self._running:
            sock.close()
