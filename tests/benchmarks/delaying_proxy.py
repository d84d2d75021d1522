"""A TCP proxy that keeps every chunk for 20 ms each way: for who may make no network namespace.

To open a connection through it costs a round trip, too: the first chunk is kept for one more.
``delaying_proxy.py PORT`` prints its own port and leads to PORT until its input is closed.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress

HERE = "127.0.0.1"
_CHUNK = 65_536


async def _pass_on(
    source: asyncio.StreamReader, sink: asyncio.StreamWriter, one_way_s: float, opens_s: float
) -> None:
    loop = asyncio.get_running_loop()
    opened_at = loop.time() + opens_s
    on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def arrive() -> None:
        data = b"."
        while data:
            due, data = await on_the_way.get()
            await asyncio.sleep(due - loop.time())
            sink.write(data)
        sink.close()

    arriving = asyncio.ensure_future(arrive())
    data = b"."
    while data:
        try:
            data = await source.read(_CHUNK)
        except OSError:
            data = b""
        on_the_way.put_nowait((max(loop.time(), opened_at) + one_way_s, data))
    await arriving


def _leading_to(
    port: int, one_way_s: float
) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(HERE, port)
        # What is under way at the end goes with it.
        with suppress(asyncio.CancelledError):
            await asyncio.gather(
                _pass_on(reader, far_writer, one_way_s, 2 * one_way_s),
                _pass_on(far_reader, writer, one_way_s, 0.0),
                return_exceptions=True,
            )

    return lead


async def _serve(port: int, one_way_s: float) -> None:
    server = await asyncio.start_server(_leading_to(port, one_way_s), HERE, 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2]) / 1000))
