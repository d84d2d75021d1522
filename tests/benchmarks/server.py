"""A platform in a process of its own, which shares no lock with the panel that is measured.

It answers each request at once, in the words of the API's documentation: some rooms are live, and a
line is delivered. An agent whose code begins with ``SILENT`` takes each line and never answers it,
one whose code begins with ``SLOW`` after ``SLOW_S``, with ``LATE`` after 0 s to ``LATEST_S``.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOM = "lobby"
SILENT, SLOW = "ASILENT", "ASLOW"
SLOW_S = 0.04
LATE, LATEST_S = "ALATE", 0.05
# By steps of it every part of a range is come to as often as any other.
_GOLDEN = 0.618034
_numbers = count()
LOOPBACK = "127.0.0.1"


def _reply(status: str, **fields: object) -> bytes:
    body = json.dumps(fields).encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_VALID = _reply("200 OK", valid=True)
_SPOKEN = _reply("200 OK", context_type="speak", delivered_to_rooms=1, rooms=[ROOM])


class _Answering(asyncio.Protocol):
    def __init__(self, lists: bytes) -> None:
        self._lists = lists
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, ended, body = self._received.partition(b"\r\n\r\n")
        if not ended or len(body) < _length(head):
            return
        self._received = b""
        first = head.split(b"\r\n", 1)[0]
        if b"/speak" not in first:
            self._transport.write(_VALID if b"/validate" in first else self._lists)
        elif SLOW.encode() in first:
            asyncio.get_running_loop().call_later(SLOW_S, self._transport.write, _SPOKEN)
        elif LATE.encode() in first:
            after_s = next(_numbers) * _GOLDEN % 1 * LATEST_S
            asyncio.get_running_loop().call_later(after_s, self._transport.write, _SPOKEN)
        elif SILENT.encode() not in first:
            self._transport.write(_SPOKEN)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def _serve(address: str, rooms: int, agents: int, folder: str) -> None:
    names = [ROOM, *(f"{ROOM}-{number}" for number in range(2, rooms + 1))]
    listed = [{"code": f"A{number:09}", "name": f"Agent {number}"} for number in range(agents)]
    lists = _reply("200 OK", data=listed, sessions=[{"room_id": name} for name in names])
    tls: ssl.SSLContext | None = None
    if folder:
        # Not at the top: a panel that is measured knows this module, too.
        from tests.api.authority import Authority

        tls = Authority(Path(folder)).server(address)
    server = await asyncio.get_running_loop().create_server(
        lambda: _Answering(lists), address, 0, backlog=512, ssl=tls
    )
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    # Whoever started it ends it by closing its input.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def platform_beside(
    *,
    rooms: int = 1,
    agents: int = 0,
    folder: Path | None = None,
    address: str = LOOPBACK,
    prefix: tuple[str, ...] = (),
) -> Iterator[str]:
    """Give the base URL of a platform that runs until the block is left.

    With ``folder`` it speaks TLS, and writes there the ``ca.pem`` of who vouches for it. ``prefix``
    are the words by which a command runs on the host of ``address``.
    """
    command = [*prefix, sys.executable, "-m", "tests.benchmarks.server"]
    command += [address, str(rooms), str(agents), str(folder or "")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        port = process.stdout.readline().strip()
        yield f"{'https' if folder else 'http'}://{address}:{port}"
        process.stdin.close()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
