"""An open way to the server: TCP, the proxy's tunnel, TLS; nothing of a request sent yet."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from urllib3.util.wait import wait_for_read, wait_for_write

from bithuman_panel.api.dial import linger
from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from bithuman_panel.api.passage import Passage
    from bithuman_panel.api.proxies import Proxy

_WAITS = {ssl.SSLWantReadError: wait_for_read, ssl.SSLWantWriteError: wait_for_write}
_PORTS = {"http": 80, "https": 443}


class Route(NamedTuple):
    """How to reach a server. ``tls`` is None for plain http; ``proxy`` None for straight there."""

    host: str
    port: int
    tls: ssl.SSLContext | None = None
    proxy: Proxy | None = None

    @classmethod
    def to(cls, base_url: str, tls: ssl.SSLContext | None, proxy: Proxy | None) -> Route:
        """Return the route to ``base_url``, which ``core.limits.base_url`` has let by."""
        parts = urlsplit(base_url)
        return cls(parts.hostname or "", parts.port or _PORTS[parts.scheme], tls, proxy)


class Link:
    """A connected socket and a second hold on it, by which another thread may shut it down.

    Closing sends a reset and drops what is undelivered unless :meth:`end` is told to be polite:
    else a line reported as failed would still be spoken when the network returns.
    """

    def __init__(self, sock: socket.socket, route: Route, idle_since: float) -> None:
        self._sock: socket.socket = sock
        self._hold = sock.dup()
        self.route = route
        self.idle_since = idle_since
        self.opened_at: float | None = None
        self.connect_ms: float | None = None
        self.tls_ms: float | None = None

    def awaited(self, since: float) -> tuple[float | None, float | None]:
        """Return how many ms of connecting and of TLS came after ``since``; None: it was over."""
        waited_ms = ((self.opened_at or since) - since) * 1000
        tls_ms = min(waited_ms, self.tls_ms or 0.0)
        connect_ms = min(waited_ms - tls_ms, self.connect_ms or 0.0)
        return (connect_ms if connect_ms > 0 else None), (tls_ms if tls_ms > 0 else None)

    def secure(self, tls: ssl.SSLContext, passage: Passage) -> None:
        """Do the TLS handshake; raise :class:`Stopped`."""
        try:
            # Never a blocking handshake: a system context holds its lock during one, and a server
            # that says nothing would then stop every other lane.
            self._sock.settimeout(0)
            name = self.route.host.encode("idna").decode("ascii")
            secured = tls.wrap_socket(
                self._sock, server_hostname=name, do_handshake_on_connect=False
            )
            self._sock = secured
            _shake_hands(secured, passage)
        except ssl.SSLCertVerificationError as error:
            raise Stopped(Fault.CERTIFICATE, error.verify_message) from None
        except (OSError, ValueError) as error:
            passage.remaining()
            raise Stopped(Fault.NO_CONNECTION, reason(error)) from None

    def send(self, data: bytes, passage: Passage) -> None:
        """Hand all of ``data`` to the socket; raise :class:`Stopped` or OSError."""
        view = memoryview(data)
        while view:
            self._sock.settimeout(passage.remaining())
            with suppress(TimeoutError):
                view = view[self._sock.send(view) :]

    def receive_into(self, buffer: memoryview | bytearray, passage: Passage) -> int:
        """Read into ``buffer``; 0: the other end closed. Raises :class:`Stopped` or OSError."""
        count = None
        while count is None:
            self._sock.settimeout(passage.remaining())
            with suppress(TimeoutError):
                count = self._received(buffer, passage)
        return count

    def _received(self, buffer: memoryview | bytearray, passage: Passage) -> int:
        try:
            count = self._sock.recv_into(buffer)
        except OSError:
            passage.remaining()
            raise
        if not count:
            passage.remaining()
        return count

    def is_untouched(self) -> bool:
        """Return whether the other end has neither closed nor said anything since it was opened.

        TLS 1.3 servers send session tickets: those are read away here and count as silence.
        """
        self._sock.settimeout(0)
        try:
            self._sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except OSError:
            return False
        return False

    def has_arrived(self) -> bool:
        """Return whether the kernel proves that the server acknowledged every byte sent.

        Over a proxy there is no such proof: it is the proxy that acknowledges.
        """
        # Asked only of a line that nobody answered.
        from bithuman_panel.api.acknowledged import unacknowledged_bytes

        return self.route.proxy is None and unacknowledged_bytes(self._hold) == 0

    def cut(self) -> None:
        """Wake the thread that reads or writes here, whatever it waits for. Any thread."""
        with suppress(OSError):
            self._hold.shutdown(socket.SHUT_RDWR)

    def end(self, *, politely: bool = False) -> None:
        """Close: with a reset, or (the request was accepted) with a farewell."""
        with suppress(OSError, ValueError):
            if politely:
                linger(self._hold, resets=False)
                self._sock.settimeout(0)
                if isinstance(self._sock, ssl.SSLSocket):
                    self._sock.unwrap()
        self._sock.close()
        self._hold.close()


def _shake_hands(sock: ssl.SSLSocket, passage: Passage) -> None:
    while True:
        try:
            sock.do_handshake()
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError) as wanted:
            _WAITS[type(wanted)](sock, passage.remaining())
        else:
            return


def reason(error: Exception) -> str:
    """Return the system's own word for ``error``, which never holds what we sent."""
    word = getattr(error, "reason", None) or getattr(error, "strerror", None)
    return str(word or type(error).__name__)
