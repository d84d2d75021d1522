"""The server itself: uvicorn on one loopback port that a drill can close and open again."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp

HOST = "127.0.0.1"
_TICK_S = 1.0
_GRACE_S = 0.8
_GLANCE_S = 0.005
_REOPEN_TRIES = 20
_REOPEN_PAUSE_S = 0.05


class RehearsalProtocol(H11Protocol):
    """Gives each request its connection's transport, for faults that are no HTTP."""

    # uvicorn narrows asyncio's own signature in the same way.
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a new connection."""
        self.app_state = {**self.app_state, "transport": transport}
        super().connection_made(transport)


def listening(port: int) -> socket.socket:
    """Return a socket that listens on ``port`` of this machine only (0: any free one).

    Raises InputRefused where the port is taken, not allowed or no port at all.
    """
    unusable = InputRefused(say("Port {port} cannot be used. Choose another one.", port=port))
    if port not in range(65_536):
        raise unusable
    try:
        return socket.create_server((HOST, port), backlog=128)
    except OSError as error:
        raise unusable from error


class Listener(uvicorn.Server):
    """Runs in its own thread until :meth:`end`; the coroutines run in its loop."""

    def __init__(
        self, app: ASGIApp, port: int, on_ready: Callable[[asyncio.AbstractEventLoop], None]
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=RehearsalProtocol,
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level="critical",
                access_log=False,
                server_header=False,
                # Longer than anybody polls: a connection must not close under a poll's feet.
                timeout_keep_alive=75,
            )
        )
        self._port = port
        self._on_ready = on_ready
        self._ending = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept, and tell so."""
        await super().startup(sockets)
        self._on_ready(asyncio.get_running_loop())

    async def main_loop(self) -> None:
        """Keep the date of the replies until the end."""
        while not self._ending.is_set():
            await self.on_tick(0)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), _TICK_S)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut every connection, so that no open request keeps the server; then let them end."""
        await self.refuse()
        state = self.server_state
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GRACE_S):
                while state.connections or state.tasks:
                    await asyncio.sleep(_GLANCE_S)

    def end(self) -> None:
        """Have the server end; in the loop's thread."""
        self._ending.set()

    async def refuse(self) -> None:
        """Close the port and every connection: who comes now is refused."""
        loop = asyncio.get_running_loop()
        # Whom asyncio has let in and not yet given a transport it would forget open, as soon as the
        # port is closed: nobody else comes in, and two turns later each of them is a connection.
        with contextlib.suppress(NotImplementedError):
            for door in [door for server in self.servers for door in server.sockets]:
                loop.remove_reader(door)
        for _ in range(2):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()

    async def accept(self) -> None:
        """Open the port again; raise InputRefused where another program keeps it."""
        if any(server.is_serving() for server in self.servers):
            return
        door = await self._reopened()
        server = await asyncio.get_running_loop().create_server(self._connection, sock=door)
        self.servers = [server]

    def _connection(self) -> RehearsalProtocol:
        return RehearsalProtocol(self.config, self.server_state, self.lifespan.state)

    async def _reopened(self) -> socket.socket:
        for _ in range(_REOPEN_TRIES):
            with contextlib.suppress(InputRefused):
                return listening(self._port)
            await asyncio.sleep(_REOPEN_PAUSE_S)
        return listening(self._port)
