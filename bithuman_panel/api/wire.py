"""Carries one request to the server and back, and tells exactly what the wire saw.

Each request goes out on a connection that has carried none before; spares are opened ahead, so
that this costs no time. Nothing is retried, nothing redirected (docs/reliability.md, 1).
"""

from __future__ import annotations

import threading
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests

from bithuman_panel import __version__
from bithuman_panel.api.connection import Channel, WireSession
from bithuman_panel.api.conversation import FRAMING_FACTOR, converse
from bithuman_panel.api.crossing import Crossing, Request
from bithuman_panel.api.link import Route
from bithuman_panel.api.opening import open_link
from bithuman_panel.api.passage import Passage, Stopped
from bithuman_panel.api.proxies import ProxyUnusable, proxy_between, spellings
from bithuman_panel.api.redaction import SECRET_HEADER, Veil
from bithuman_panel.api.spare import SPARE_MAX_AGE_S, Spares
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.exchange import Exchange, Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.api.access import Access
    from bithuman_panel.api.late import LateAnswers
    from bithuman_panel.api.link import Link
    from bithuman_panel.api.trust import Trust

USER_AGENT = f"bithuman-panel/{__version__}"


class Wire:
    """The way to one server. One thread at a time; from any all but exchanging and preparing.

    With ``keeps`` a connection whose reply was whole serves the next request too: for reads only.
    With ``lingers`` one that is through with its request stays until :meth:`end_answered`.
    With ``late`` an answer is waited for past the deadline where nothing can leave any more.
    """

    def __init__(
        self,
        access: Access,
        trust: Trust,
        *,
        cap_bytes: int,
        keeps: bool = False,
        lingers: bool = False,
        late: LateAnswers | None = None,
        spare_max_age_s: float = SPARE_MAX_AGE_S,
    ) -> None:
        self._late = late
        self._access = access
        self._trust = trust
        self._cap_bytes = cap_bytes
        self._keeps = keeps
        self._lingers = lingers
        self._answered: deque[Link] = deque()
        self._veil = Veil(access.secret)
        self._session = WireSession()
        self._proxy_names = spellings(access.base_url)
        # What the request before was asked for, and itself: the next one may be the same but for
        # its body.
        self._before: tuple[tuple[str, str, bool], requests.PreparedRequest] | None = None
        # Re-entrant: a signal may abort in the very thread that holds it.
        self._lock = threading.RLock()
        self._running: Passage | None = None
        self._spares = Spares(spare_max_age_s)

    def exchange(
        self,
        request: Request,
        passage: Passage,
        on_late: Callable[[Exchange], None] | None = None,
    ) -> Exchange:
        """Send ``request`` and return what was seen. Raises nothing that a network can cause.

        ``on_late`` is called at most once, on a thread of its own, should a reply come after all.
        """
        url = self._access.base_url + request.path
        if self._veil.finds(url.encode() + b"\n" + request.body):
            return self._refused(request, "the request holds the API secret itself")
        try:
            prepared = self._prepared(request, url)
        except (requests.RequestException, ValueError):
            return self._refused(request, "the base URL cannot be used")
        headers = tuple(prepared.headers.items())
        crossing = Crossing(passage)
        if on_late:
            crossing.tell_late = lambda later: on_late(
                later.told(request, url, headers, self._veil)
            )
        with self._marked_running(passage):
            self._cross(prepared, crossing)
        return crossing.told(request, url, headers, self._veil)

    def warm(self, count: int = 1) -> None:
        """Have ``count`` connections opened ahead, 3 at most. Never raises, and waits for none."""
        # What is wrong the line itself will say.
        with suppress(Exception):
            self._spares.want(self._route(), count)

    def prepare(self, method: str, path: str, *, has_body: bool) -> None:
        """Prepare all but the body of a request that may come next. Never raises."""
        with suppress(Exception):
            self._like(method, self._access.base_url + path, has_body)

    def cool(self) -> None:
        """Drop what was opened ahead. Any thread."""
        self._spares.drop()

    def abort(self, fault: Fault = Fault.INTERRUPTED) -> None:
        """End what is running at once, for the reason ``fault``. Any thread."""
        with self._lock:
            if self._running:
                self._running.stop(fault)

    def end_answered(self) -> None:
        """Bid farewell on the connections whose requests were accepted. Any thread."""
        with suppress(IndexError):
            while True:
                self._answered.popleft().end(politely=True)

    def close(self) -> None:
        """Drop the spares and what is answered, and keep none from now on. Any thread."""
        self._spares.close()
        self.end_answered()

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
        """Return it ready to be sent; of lines that go the same way only the body is new."""
        prepared = self._like(request.method, url, bool(request.body))
        prepared.prepare_body(request.body, None)
        return prepared

    def _like(self, method: str, url: str, has_body: bool) -> requests.PreparedRequest:
        what, before = (method, url, has_body), self._before
        if before is None or before[0] != what:
            before = self._before = (what, self._bare(*what))
        return before[1]

    def _bare(self, method: str, url: str, has_body: bool) -> requests.PreparedRequest:
        headers = {
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Connection": "keep-alive" if self._keeps else "close",
            SECRET_HEADER: self._access.secret.reveal(),
        }
        if has_body:
            headers["Content-Type"] = "application/json"
        return requests.Request(method, url, headers).prepare()

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
        proxy = proxy_between(base_url, self._access.proxy, self._proxy_names)
        return Route.to(base_url, tls, proxy)

    def _cross(self, prepared: requests.PreparedRequest, crossing: Crossing) -> None:
        try:
            route = self._route()
            crossing.link = self._spares.take(route, crossing.passage)
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
            self._finish(prepared, crossing)

    def _converse(self, prepared: requests.PreparedRequest, crossing: Crossing, link: Link) -> None:
        channel = Channel(link, crossing.passage, self._cap_bytes * FRAMING_FACTOR)
        crossing.channel = channel
        response = converse(self._session, prepared, channel, crossing, self._cap_bytes)
        crossing.may_serve_again = self._keeps and not _asks_to_close(response)

    def _finish(self, prepared: requests.PreparedRequest, crossing: Crossing) -> None:
        link = crossing.link
        if link is None:
            return
        if crossing.may_serve_again:
            link.idle_since = crossing.passage.now()
            self._spares.put(link)
        elif self._lingers and crossing.was_accepted:
            # Nothing of it can be delivered any more: what became of it is told first.
            self._answered.append(link)
        elif not self._waits_on(prepared, crossing):
            link.end(politely=crossing.was_accepted)

    def _waits_on(self, prepared: requests.PreparedRequest, crossing: Crossing) -> bool:
        channel, tell = crossing.channel, crossing.tell_late
        if not (self._late and tell and channel and crossing.may_be_answered):
            return False
        # Few lines get here; a command that sends one never does.
        from bithuman_panel.api.late import Unanswered

        # Its answer is read by what was asked: nobody else's from now on.
        self._before = None
        return self._late.wait_for(Unanswered(prepared, crossing, channel, self._cap_bytes, tell))


def _asks_to_close(response: requests.Response) -> bool:
    framed = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return not framed or "close" in response.headers.get("Connection", "").lower()
