"""Replies that are no HTTP: silence, drips, cuts and nonsense, written on the connection itself.

Each is called like any other response, and holds its request until the connection is gone, so
that nothing of the framework is written after it. The connection's transport comes with the
request's state (``listener.RehearsalProtocol``).
"""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


def transport_of(scope: Scope) -> asyncio.Transport:
    """Return the connection that the request came on."""
    transport: asyncio.Transport = scope["state"]["transport"]
    return transport


async def gone(receive: Receive) -> None:
    """Wait until the client has gone, or the server cut the connection."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def gone_within(receive: Receive, seconds: float) -> bool:
    """Wait at most ``seconds``; return whether the client has gone."""
    try:
        await asyncio.wait_for(gone(receive), seconds)
    except TimeoutError:
        return False
    return True


class Silence:
    """Never answers; ends when the client goes."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold the request."""
        await gone(receive)


class Late:
    """Answers as it should, ``after_s`` seconds late."""

    def __init__(self, reply: ASGIApp, after_s: float) -> None:
        self._reply, self._after_s = reply, after_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait, then answer, unless the client has gone."""
        if not await gone_within(receive, self._after_s):
            await self._reply(scope, receive, send)


class RawBytes:
    """Writes bytes as they stand, then closes the connection."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write and close."""
        transport = transport_of(scope)
        transport.write(self._data)
        transport.close()
        await gone(receive)


class Reset:
    """Breaks the connection hard: the client's next read meets a reset, not an end."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reset."""
        reset(transport_of(scope))
        await gone(receive)


class Drip:
    """Writes a whole reply, one byte every ``gap_s`` seconds."""

    def __init__(self, data: bytes, gap_s: float) -> None:
        self._data, self._gap_s = data, gap_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Drip until the reply is out or the client has gone."""
        transport = transport_of(scope)
        for position in range(len(self._data)):
            transport.write(self._data[position : position + 1])
            if await gone_within(receive, self._gap_s):
                return
        transport.close()
        await gone(receive)


def reset(transport: asyncio.Transport) -> None:
    """End a connection with a reset instead of an orderly close."""
    linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()
