"""A server that misbehaves to order on raw sockets, and remembers every byte it was given.

What it read is the truth that verdicts are compared with: :meth:`Hostile.full_posts`.
"""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

LIMIT_S = 40.0
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def until(condition: Callable[[], bool]) -> None:
    """Return once ``condition`` holds; fail after so long that it never will."""
    ends_at = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < ends_at, "it never came to pass"
        time.sleep(0.002)


def http(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> bytes:
    """Return a reply with a Content-Length (``length``: a wrong one)."""
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def as_json(status: str, /, *headers: str, **fields: object) -> bytes:
    """Return a reply whose body is an object of ``fields``."""
    body = json.dumps(fields).encode()
    return http(status, body, "Content-Type: application/json", *headers)


class Peer:
    """The server's end of one connection, in the hands of a script."""

    def __init__(self, sock: socket.socket, server: Hostile) -> None:
        self.sock = sock
        self.server = server
        self.received = bytearray()
        # When the first byte was read: a connection may have been opened long before.
        self.began_at: float | None = None
        # Set once the server has closed its end.
        self.over = threading.Event()

    def take(self) -> bool:
        """Read once; return whether anything came."""
        data = self.sock.recv(65536)
        if self.began_at is None:
            self.began_at = time.monotonic()
        self.received += data
        return bool(data)

    def take_head(self) -> None:
        """Read until a request's head is complete."""
        while b"\r\n\r\n" not in self.received and self.take():
            pass

    def take_request(self) -> None:
        """Read until a request is complete, or the client goes."""
        while not self.posts() and self.take():
            pass

    def drain(self) -> None:
        """Read until the client goes."""
        while self.take():
            pass

    def posts(self) -> int:
        """Return how many whole requests were read, body included."""
        count, rest = 0, bytes(self.received)
        while (end := rest.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(rest[:end])
            size = int(length[1]) if length else 0
            rest = rest[end + 4 :]
            if len(rest) < size:
                break
            count, rest = count + 1, rest[size:]
        return count

    def say(self, data: bytes) -> None:
        """Send all of ``data``."""
        self.sock.sendall(data)

    def drip(self, data: bytes) -> None:
        """Send ``data`` a byte at a time, slowly, until the client goes."""
        for byte in data:
            if self.server.stopping.wait(0.02):
                return
            self.say(bytes([byte]))

    def hang(self) -> None:
        """Do nothing more until the test is over."""
        self.server.stopping.wait(LIMIT_S)

    def reset(self) -> None:
        """Close with a reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class Hostile:
    """Listens on this machine and runs ``script`` for each connection, on a thread of its own.

    ``tls`` wraps each connection first. ``receive_buffer`` makes the kernel take little unread.
    """

    def __init__(
        self,
        script: Callable[[Peer], None],
        tls: ssl.SSLContext | None = None,
        receive_buffer: int | None = None,
    ) -> None:
        self._script = script
        self._tls = tls
        self.stopping = threading.Event()
        self.peers: list[Peer] = []
        self.failed_handshakes: list[str] = []
        self._listening = socket.socket()
        if receive_buffer:
            self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen()
        self.port: int = self._listening.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def base_url(self) -> str:
        """The address to give to a wire."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def full_posts(self) -> int:
        """Return how many whole requests this server has read."""
        return sum(peer.posts() for peer in self.peers)

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listening.accept()
            except OSError:
                return
            sock.settimeout(LIMIT_S)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        if self._tls:
            try:
                sock = self._tls.wrap_socket(sock, server_side=True)
            except (OSError, ValueError) as error:
                self.failed_handshakes.append(type(error).__name__)
                sock.close()
                return
        peer = Peer(sock, self)
        self.peers.append(peer)
        with suppress(OSError, ValueError):
            self._script(peer)
        sock.close()
        peer.over.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for peer in list(self.peers):
            with suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        for thread in list(self._threads):
            thread.join(LIMIT_S)


@contextmanager
def unanswering() -> Iterator[int]:
    """Give a port whose queue of connections is full: to connect there takes for ever."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield full.getsockname()[1]


def replying(data: bytes) -> Callable[[Peer], None]:
    """Return the script of a server that reads the whole request, answers ``data`` and closes."""

    def script(peer: Peer) -> None:
        peer.take_request()
        peer.say(data)

    return script


def serving(*replies: bytes) -> Callable[[Peer], None]:
    """Return the script of a server that answers request after request, connections kept open."""
    left = list(replies)

    def script(peer: Peer) -> None:
        answered = 0
        while left:
            while peer.posts() <= answered:
                if not peer.take():
                    return
            answered += 1
            peer.say(left.pop(0))
        peer.hang()

    return script


def resetting(peer: Peer) -> None:
    """Read once, then reset."""
    peer.take()
    peer.reset()


def hanging(peer: Peer) -> None:
    """Read once, then say nothing."""
    peer.take()
    peer.hang()


def tunnelling(target_port: int) -> Callable[[Peer], None]:
    """Return the script of an honest proxy whose every tunnel leads to ``target_port``."""

    def script(peer: Peer) -> None:
        peer.take_head()
        with socket.create_connection(("127.0.0.1", target_port)) as target:
            peer.say(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(target, peer.sock), daemon=True)
            back.start()
            _pump(peer.sock, target)
            # The client has gone. A server that hangs would keep the tunnel until it is stopped
            # itself, which may come after this proxy was waited for.
            with suppress(OSError):
                target.shutdown(socket.SHUT_RDWR)
            back.join(LIMIT_S)

    return script


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
