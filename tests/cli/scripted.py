"""A server that answers every request with the same bytes, or never, and remembers what it got."""

from __future__ import annotations

import json
import socket
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType


def reply(status: str, body: object, *headers: str) -> bytes:
    """Return an HTTP reply with a JSON body (bytes are taken as they are)."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = "".join(f"{line}\r\n" for line in headers)
    return f"HTTP/1.1 {status}\r\n{head}Content-Length: {len(raw)}\r\n\r\n".encode() + raw


class ScriptedServer:
    """Listens on 127.0.0.1. ``answer`` None: reads the request and says nothing.

    ``connected`` is set once somebody connected, ``arrived`` once a request was read whole;
    ``requests`` holds the head of each, ``bodies`` what it said.
    """

    def __init__(self, answer: bytes | None) -> None:
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._open: list[socket.socket] = []
        self.connected = threading.Event()
        self.arrived = threading.Event()
        self.requests: list[bytes] = []
        self.bodies: list[dict[str, object]] = []

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()
        for connection in self._open:
            connection.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.append(connection)
            self.connected.set()
            connection.settimeout(5)
            try:
                self._answer_one(connection)
            except OSError:
                continue

    def _answer_one(self, connection: socket.socket) -> None:
        received = b""
        while b"\r\n\r\n" not in received:
            chunk = connection.recv(65536)
            if not chunk:
                return
            received += chunk
        head, _, body = received.partition(b"\r\n\r\n")
        length = _length(head)
        while len(body) < length:
            body += connection.recv(65536)
        self.requests.append(head)
        if body:
            self.bodies.append(json.loads(body))
        self.arrived.set()
        if self._answer is not None:
            connection.sendall(self._answer)
            connection.close()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
