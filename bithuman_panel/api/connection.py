"""urllib3's and requests' classes, taught to cross our wire.

requests prepares and frames the request, urllib3 and http.client speak HTTP; every byte goes
through a :class:`Link` under a :class:`Passage`. A connection is never opened here: it is given.
"""

from __future__ import annotations

import io
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool

from bithuman_panel.api.head import WireResponse
from bithuman_panel.api.link import reason
from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from bithuman_panel.api.link import Link
    from bithuman_panel.api.passage import Passage

# All that may come before a final head is whole: interim replies included.
HEAD_CAP_BYTES = 128 * 1024


class Channel(io.RawIOBase):
    """A link as http.client wants a socket, and as the raw file under its reader."""

    def __init__(self, link: Link, passage: Passage, body_allowance: int) -> None:
        super().__init__()
        self.link = link
        self.passage = passage
        self.body_allowance = body_allowance
        self._received = 0
        self._has_left = False
        # What came before a head was whole: whoever waits on for the rest begins with it.
        self.heard = bytearray()

    def hand_over(self, data: bytes) -> None:
        """Hand ``data`` to the socket, the first time only if the gate lets it by.

        Raises :class:`Stopped`, or BrokenPipeError, after which urllib3 still reads a reply that
        came early.
        """
        passage = self.passage
        passage.is_all_sent = False
        if not self._has_left:
            passage.leave()
            self._has_left = True
            # Were head and body ever joined into one call, the flag would be set by it.
            passage.handed_over = not data.endswith(b"\r\n\r\n")
        else:
            passage.remaining()
            passage.handed_over = True
        try:
            self.link.send(data, passage)
        except OSError as error:
            passage.remaining()
            raise BrokenPipeError(reason(error)) from None
        passage.took()

    def readable(self) -> bool:
        """Return True: a reader may be built on it."""
        return True

    # typeshed names the wider buffer; the reader that is built on this gives a memoryview.
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Read under the passage's deadline; raise Stopped when far too much has come."""
        count = self._receive_into(buffer)
        self._received += count
        if self.passage.head is None:
            self.heard += buffer[:count]
            if self._received > HEAD_CAP_BYTES:
                raise Stopped(Fault.BROKEN_REPLY, "the head of the reply has no end")
        if self._received > HEAD_CAP_BYTES + self.body_allowance:
            raise Stopped(Fault.REPLY_TOO_LARGE)
        return count

    def _receive_into(self, buffer: memoryview) -> int:
        return self.link.receive_into(buffer, self.passage)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Return the reader that http.client parses the reply from."""
        return io.BufferedReader(self, 64 * 1024)

    def settimeout(self, _timeout: float | None) -> None:
        """Ignore urllib3's own timeouts: the passage rules."""

    def close(self) -> None:
        """Do nothing: whoever opened the link ends it."""


class LateChannel(Channel):
    """A channel on which a request went out already: it reads on, and nothing is ever written."""

    def __init__(self, before: Channel, passage: Passage) -> None:
        super().__init__(before.link, passage, before.body_allowance)
        self._heard_before = bytes(before.heard)

    def hand_over(self, data: bytes) -> None:
        """Do nothing: all of it was handed over before."""

    def _receive_into(self, buffer: memoryview) -> int:
        if not self._heard_before:
            return super()._receive_into(buffer)
        count = min(len(buffer), len(self._heard_before))
        buffer[:count], self._heard_before = self._heard_before[:count], self._heard_before[count:]
        return count


class WireConnection(HTTPConnection):
    """Sends one request over a channel: gate first, then the head, the flag, the body."""

    response_class = WireResponse

    def __init__(self, channel: Channel) -> None:
        route = channel.link.route
        super().__init__(route.host, route.port)
        if route.tls:
            # A class variable to urllib3; here it decides whether the Host header names the port.
            self.default_port = 443  # type: ignore[misc]
        self.sock = channel
        self._channel = channel

    # http.client would take files and iterables too; only bytes are ever sent here.
    def send(self, data: bytes) -> None:  # type: ignore[override]
        """Give ``data`` to the channel: http.client calls with the head, then with the body."""
        self._channel.hand_over(data)


class _OneConnectionPool(HTTPConnectionPool):
    """Gives urllib3 the one connection of this request, and takes none back."""

    connection: WireConnection

    def _get_conn(self, timeout: float | None = None) -> WireConnection:
        return self.connection

    def _put_conn(self, conn: object) -> None:
        """Drop it: a connection that carried a line never carries another."""


class _WireAdapter(HTTPAdapter):
    """Leads each request onto the channel it was given; never retries."""

    channel: Channel

    def __init__(self) -> None:
        super().__init__(max_retries=0)
        # It has nothing of any request but its connection: all requests to a host share it.
        self._pool: _OneConnectionPool | None = None

    def get_connection_with_tls_context(
        self, request: object, verify: object, proxies: object = None, cert: object = None
    ) -> HTTPConnectionPool:
        connection = WireConnection(self.channel)
        pool, place = self._pool, (connection.host, connection.port)
        if pool is None or (pool.host, pool.port) != place:
            pool = self._pool = _OneConnectionPool(*place)
        pool.connection = connection
        return pool

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Do nothing: the link has been verified by its own context before it got here."""


class WireSession(requests.Session):
    """A session that takes nothing from the environment, follows nothing and keeps no cookie."""

    def __init__(self) -> None:
        super().__init__()
        self.trust_env = False
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._adapter = _WireAdapter()
        self.mount("https://", self._adapter)
        self.mount("http://", self._adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Return None: else requests would read and inflate the whole body of a redirect."""

    def cross(self, request: requests.PreparedRequest, channel: Channel) -> requests.Response:
        """Send ``request`` over ``channel``; the reply's body is not read yet."""
        self._adapter.channel = channel
        return self.send(request, stream=True, allow_redirects=False, proxies={}, timeout=None)
