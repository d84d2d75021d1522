"""The same line without the panel: on a bare socket, by a session, and by ``requests.post``."""

from __future__ import annotations

import json
import socket
import ssl
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import requests

from tests.benchmarks.plain_window import PlainWindow
from tests.benchmarks.server import ROOM
from tests.e2e.show import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

AGENT = "A12345678"
_HEADERS = {"api-secret": SECRET}


class Seed:
    """How the API's own page sends a line, and the same by a session that is kept.

    Every call returns the milliseconds it took.
    """

    def __init__(self, base_url: str, ca_file: Path) -> None:
        self._address = f"{base_url}/v1/agent/{AGENT}/speak"
        self._trust = str(ca_file)
        self._session = requests.Session()
        self.warm()

    def warm(self) -> None:
        """Let the session have its connection."""
        self.session("Warm.")

    def session(self, *texts: str) -> float:
        """Send lines on the kept connection, one after the other."""
        begun = time.perf_counter()
        for text in texts:
            self._session.post(
                self._address, json={"message": text}, headers=_HEADERS, verify=self._trust
            ).raise_for_status()
        return (time.perf_counter() - begun) * 1000

    def post(self, text: str) -> float:
        """Send a line as the page does."""
        begun = time.perf_counter()
        requests.post(
            self._address,
            json={"message": text},
            headers=_HEADERS,
            verify=self._trust,
            timeout=10,
        ).raise_for_status()
        return (time.perf_counter() - begun) * 1000


@contextmanager
def plain_beside(base_url: str, ca_file: Path, folder: Path) -> Iterator[PlainWindow]:
    """Give a window on the panel's libraries, with none of its code, until the block is left."""
    headers = {**_HEADERS, "Content-Type": "application/json"}
    url = f"{base_url}/v1/agent/{AGENT}/speak"
    plain = PlainWindow(url, headers, ROOM, folder / "plain.sqlite3", ca_file)
    plain.show()
    yield plain
    plain.end()


class RoundTrip:
    """One kept TLS connection on a bare socket: a round trip and what the server takes."""

    def __init__(self, base_url: str, ca_file: Path) -> None:
        parts = urlsplit(base_url)
        host, port = parts.hostname or "", parts.port or 443
        context = ssl.create_default_context(cafile=ca_file)
        sock = socket.create_connection((host, port), timeout=10)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._sock = context.wrap_socket(sock, server_hostname=host)
        body = json.dumps({"message": "A line of the same length."}).encode()
        head = (
            f"POST /v1/agent/{AGENT}/speak HTTP/1.1\r\nHost: {host}:{port}\r\n"
            f"api-secret: {SECRET}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._request = head.encode() + body
        self.ms()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._sock.close()

    def ms(self) -> float:
        """Return the milliseconds from the request's first byte to the reply."""
        begun = time.perf_counter()
        self._sock.sendall(self._request)
        if not self._sock.recv(65_536):
            raise OSError("the platform has closed the connection")
        return (time.perf_counter() - begun) * 1000
