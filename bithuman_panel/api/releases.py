"""The release announcement: fetched without anybody's secret, believed by its signature alone.

The same wire as for everything else (link, deadline, cap, trust), but neither ``api-secret`` nor
cookie nor redirect, and a User-Agent that is the same in every copy (decision 10).
"""

from __future__ import annotations

import threading
from base64 import b64decode
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bithuman_panel.api.connection import Channel, WireSession
from bithuman_panel.api.conversation import FRAMING_FACTOR, converse
from bithuman_panel.api.crossing import Crossing
from bithuman_panel.api.link import Route
from bithuman_panel.api.opening import open_link
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.api.proxies import ProxyUnusable, proxy_between
from bithuman_panel.api.replies import parsed, record
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.policy import SYSTEM
from bithuman_panel.core.release import Doubt, NoNews, Release, Source, believed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.api.link import Link
    from bithuman_panel.api.trust import Trust

CAP_BYTES = 64 * 1024
DEADLINE_S = 10.0
HEADERS = {
    "User-Agent": "bithuman-panel",
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
# Whoever sends too much or nonsense was reached all the same.
_ANSWERED = frozenset({Fault.BROKEN_REPLY, Fault.REPLY_TOO_LARGE})


class Announcements:
    """Looks where releases are announced. One look at a time; :meth:`close` from any thread.

    ``ca_file`` is trusted besides the system's own certificates; ``proxy`` has passed
    ``core.policy.proxy``.
    """

    def __init__(
        self,
        source: Source,
        trust: Trust,
        ca_file: Path | None = None,
        proxy: str = SYSTEM,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._source = source
        self._trust = trust
        self._ca_file = ca_file
        self._proxy = proxy
        self._deadline_s = deadline_s
        # Re-entrant: a signal may close in the very thread that holds it.
        self._lock = threading.RLock()
        self._running: Passage | None = None
        self._is_closed = False

    def look(self, now: float, newest: Release | None) -> Release | NoNews:
        """Return what is announced, or why there is nothing to believe. Blocks; never raises.

        ``now`` is Unix seconds; ``newest`` is the newest release announced before.
        """
        with self._under_way() as passage:
            try:
                body = self._fetched(passage)
            except Stopped as stopped:
                doubt = Doubt.UNREADABLE if stopped.fault in _ANSWERED else Doubt.UNREACHABLE
                return NoNews(doubt, stopped.detail or stopped.fault.value)
            except (ProxyUnusable, InputRefused) as error:
                return NoNews(Doubt.UNREACHABLE, str(error))
            except Exception as error:  # noqa: BLE001  nothing of this may reach the show
                return NoNews(Doubt.UNREACHABLE, type(error).__name__)
        payload = self._signed(body)
        return payload if isinstance(payload, NoNews) else believed(payload, now, newest)

    def close(self) -> None:
        """End what runs, and begin nothing any more."""
        with self._lock:
            self._is_closed = True
            if self._running:
                self._running.stop(Fault.INTERRUPTED)

    @contextmanager
    def _under_way(self) -> Iterator[Passage]:
        passage = Passage(self._deadline_s)
        with self._lock:
            self._running = passage
            if self._is_closed:
                passage.stop(Fault.INTERRUPTED)
        try:
            yield passage
        finally:
            passage.watch(None)
            with self._lock:
                self._running = None

    def _fetched(self, passage: Passage) -> bytes:
        """Return the body of a whole 200; raise what a network, a proxy or a CA file can cause."""
        address = self._source.address
        prepared = requests.Request("GET", address, HEADERS).prepare()
        is_secure = urlsplit(address).scheme == "https"
        tls = self._trust.context(self._ca_file) if is_secure else None
        route = Route.to(address, tls, proxy_between(address, self._proxy))
        link = open_link(route, passage)
        try:
            passage.watch(link.cut)
            return _body(prepared, link, passage)
        finally:
            passage.watch(None)
            link.end()

    def _signed(self, body: bytes) -> bytes | NoNews:
        """Return the payload in an envelope that our key has signed."""
        envelope = record(parsed(body))
        payload, signature = (_base64(envelope.get(name)) for name in ("payload", "signature"))
        if payload is None or signature is None:
            return NoNews(Doubt.UNREADABLE, "no envelope")
        if envelope.get("key") != self._source.key:
            return NoNews(Doubt.UNSIGNED, "another key")
        try:
            key = Ed25519PublicKey.from_public_bytes(self._source.public_key)
            key.verify(signature, payload)
        except (InvalidSignature, ValueError):
            return NoNews(Doubt.UNSIGNED, "bad signature")
        return payload


def _body(prepared: requests.PreparedRequest, link: Link, passage: Passage) -> bytes:
    crossing = Crossing(passage)
    channel = Channel(link, passage, CAP_BYTES * FRAMING_FACTOR)
    response = converse(WireSession(), prepared, channel, crossing, CAP_BYTES)
    if response.status_code != 200:
        raise Stopped(Fault.BROKEN_REPLY, f"HTTP {response.status_code}")
    return bytes(crossing.body)


def _base64(value: object) -> bytes | None:
    if not isinstance(value, str):
        return None
    try:
        return b64decode(value, validate=True)
    except ValueError:
        return None
