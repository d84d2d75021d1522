"""Gets what is there for everybody: over the same wire, and without anybody's secret.

Link, deadline, cap and trust are those of every request, but neither ``api-secret`` nor cookie nor
redirect, and a User-Agent that is the same in every copy (decision 10).
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests

from bithuman_panel.api.connection import Channel, WireSession
from bithuman_panel.api.conversation import FRAMING_FACTOR, converse
from bithuman_panel.api.crossing import Crossing
from bithuman_panel.api.link import Route
from bithuman_panel.api.opening import open_link
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.api.proxies import proxy_between
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.policy import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bithuman_panel.api.link import Link
    from bithuman_panel.api.trust import Trust

DEADLINE_S = 10.0


class Anonymous:
    """Gets one thing at a time, of ``cap_bytes`` at most; :meth:`close` from any thread.

    ``ca_file`` is trusted besides the system's own certificates; ``proxy`` has passed
    ``core.policy.proxy``.
    """

    def __init__(
        self,
        trust: Trust,
        ca_file: Path | None = None,
        proxy: str = SYSTEM,
        *,
        accept: str,
        cap_bytes: int,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._trust = trust
        self._ca_file = ca_file
        self._proxy = proxy
        self._cap_bytes = cap_bytes
        self._deadline_s = deadline_s
        self._headers = {
            "User-Agent": "bithuman-panel",
            "Accept": accept,
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        # Re-entrant: a signal may close in the very thread that holds it.
        self._lock = threading.RLock()
        self._running: Passage | None = None
        self._is_closed = False

    def body(self, address: str) -> bytes:
        """Return the body of a whole 200; raise what a network, a proxy or a CA file can cause."""
        with self._under_way() as passage:
            prepared = requests.Request("GET", address, self._headers).prepare()
            is_secure = urlsplit(address).scheme == "https"
            tls = self._trust.context(self._ca_file) if is_secure else None
            route = Route.to(address, tls, proxy_between(address, self._proxy))
            link = open_link(route, passage)
            try:
                passage.watch(link.cut)
                return self._heard(prepared, link, passage)
            finally:
                passage.watch(None)
                link.end()

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

    def _heard(self, prepared: requests.PreparedRequest, link: Link, passage: Passage) -> bytes:
        crossing = Crossing(passage)
        channel = Channel(link, passage, self._cap_bytes * FRAMING_FACTOR)
        response = converse(WireSession(), prepared, channel, crossing, self._cap_bytes)
        if response.status_code != 200:
            raise Stopped(Fault.BROKEN_REPLY, f"HTTP {response.status_code}")
        return bytes(crossing.body)
