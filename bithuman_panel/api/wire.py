"""Carries one request to the server and back, and tells exactly what the wire saw.

Each request goes out on a connection that has carried none before; one spare is opened ahead, so
that this costs no time. Nothing is retried, nothing redirected (docs/reliability.md, 1).
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from bithuman_panel import __version__
from bithuman_panel.api.connection import Channel, WireSession
from bithuman_panel.api.crossing import Crossing, Request
from bithuman_panel.api.link import Link, Route
from bithuman_panel.api.opening import open_link
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.api.proxies import ProxyUnusable, system_proxies
from bithuman_panel.api.redaction import SECRET_HEADER, Veil
from bithuman_panel.api.spare import RENEWED_AT, SPARE_MAX_AGE_S, Spare
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.exchange import Exchange, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.trust import Trust

USER_AGENT = f"bithuman-panel/{__version__}"
WARM_DEADLINE_S = 5.0
_CHUNK_BYTES = 16 * 1024
# What chunked framing may add to a body before it counts as too large.
_FRAMING_FACTOR = 8


class Wire:
    """The way to one server. One thread at a time; :meth:`abort` and :meth:`close` from any.

    With ``keeps`` a connection whose reply was whole serves the next request too: for reads only.
    """

    def __init__(
        self,
        access: Access,
        trust: Trust,
        *,
        cap_bytes: int,
        keeps: bool = False,
        spare_max_age_s: float = SPARE_MAX_AGE_S,
    ) -> None:
        self._access = access
        self._trust = trust
        self._cap_bytes = cap_bytes
        self._keeps = keeps
        self._veil = Veil(access.secret)
        self._session = WireSession()
        # Re-entrant: a signal may abort in the very thread that holds it.
        self._lock = threading.RLock()
        self._running: Passage | None = None
        self._spare = Spare(spare_max_age_s)

    def exchange(self, request: Request, passage: Passage) -> Exchange:
        """Send ``request`` and return what was seen. Raises nothing that a network can cause."""
        url = self._access.base_url + request.path
        if self._veil.finds(url.encode() + b"\n" + request.body):
            return self._refused(request, "the request holds the API secret itself")
        try:
            prepared = self._prepared(request, url)
        except (requests.RequestException, ValueError):
            return self._refused(request, "the base URL cannot be used")
        crossing = Crossing(passage)
        with self._marked_running(passage):
            self._cross(prepared, crossing)
        return crossing.told(request, url, tuple(prepared.headers.items()), self._veil)

    def warm(self) -> None:
        """Open the spare ahead unless a fresh one stands by. Never raises; at most 5 s."""
        passage = Passage(WARM_DEADLINE_S)
        with self._marked_running(passage):
            try:
                route = self._route()
                fresh = self._spare.take(route, passage.now(), RENEWED_AT)
                self._spare.put(fresh or open_link(route, passage))
            except Exception:  # noqa: BLE001, S110  the line itself will say what is wrong
                pass
            finally:
                passage.watch(None)

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        """End what is running at once, for the reason ``fault``. Any thread."""
        with self._lock:
            if self._running:
                self._running.stop(fault)

    def close(self) -> None:
        """Drop the spare, and keep none from now on. Any thread."""
        self._spare.close()

    @contextmanager
    def _marked_running(self, passage: Passage) -> Iterator[None]:
        with self._lock:
            self._running = passage
        try:
            yield
        finally:
            with self._lock:
                self._running = None

    def _prepared(self, request: Request, url: str) -> requests.PreparedRequest:
        headers = {
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Connection": "keep-alive" if self._keeps else "close",
            SECRET_HEADER: self._access.secret.reveal(),
        }
        if request.body:
            headers["Content-Type"] = "application/json"
        return requests.Request(request.method, url, headers, data=request.body).prepare()

    def _refused(self, request: Request, detail: str) -> Exchange:
        """Return the exchange of a request that stays here, the secret taken out of it."""
        return Exchange(
            request.method,
            self._veil.text(self._access.base_url + request.path),
            request_body=self._veil.body(request.body),
            fault=Fault.LOCAL,
            detail=detail,
        )

    def _route(self) -> Route:
        base_url = self._access.base_url
        is_secure = urlsplit(base_url).scheme == "https"
        tls = self._trust.context(self._access.ca_file) if is_secure else None
        return Route.to(base_url, tls, system_proxies(base_url))

    def _cross(self, prepared: requests.PreparedRequest, crossing: Crossing) -> None:
        try:
            route = self._route()
            crossing.link = self._spare.take(route, crossing.passage.now())
            crossing.on_spare = crossing.link is not None
            if crossing.link is None:
                crossing.link = open_link(route, crossing.passage)
            crossing.passage.watch(crossing.link.cut)
            self._converse(prepared, crossing, crossing.link)
        except Stopped as stopped:
            crossing.stopped = stopped
        except ProxyUnusable as error:
            crossing.stopped = Stopped(Fault.PROXY, str(error))
        except InputRefused as error:
            crossing.stopped = Stopped(Fault.LOCAL, str(error.sentence))
        except Exception as error:  # noqa: BLE001  whatever it is, what the wire saw must be told
            crossing.stopped = Stopped(Fault.LOCAL, type(error).__name__)
        finally:
            crossing.passage.watch(None)
            self._finish(crossing)

    def _converse(self, prepared: requests.PreparedRequest, crossing: Crossing, link: Link) -> None:
        channel = Channel(link, crossing.passage, self._cap_bytes * _FRAMING_FACTOR)
        try:
            response = self._session.cross(prepared, channel)
            self._read_body(response, crossing)
            crossing.may_serve_again = self._keeps and not _asks_to_close(response)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            crossing.passage.remaining()
            raise Stopped(Fault.LOST, type(error).__name__) from None

    def _read_body(self, response: requests.Response, crossing: Crossing) -> None:
        while chunk := response.raw.read1(_CHUNK_BYTES, decode_content=False):
            crossing.body += chunk
            if len(crossing.body) > self._cap_bytes:
                del crossing.body[self._cap_bytes :]
                raise Stopped(Fault.REPLY_TOO_LARGE)
        crossing.body_is_whole = True

    def _finish(self, crossing: Crossing) -> None:
        link = crossing.link
        if link is None:
            return
        if crossing.may_serve_again:
            link.idle_since = crossing.passage.now()
            self._spare.put(link)
        else:
            link.end(politely=crossing.was_accepted)


def _asks_to_close(response: requests.Response) -> bool:
    framed = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return not framed or "close" in response.headers.get("Connection", "").lower()
