"""Connections opened ahead: in threads of their own, so that no line waits for their beginnings.

A spare has carried nothing, not even the API secret. It is used once, looked at just before, and
dropped when it is stale (docs/decisions/0026-spare-connections.md).
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.api.opening import open_link
from bithuman_panel.api.passage import Passage
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.api.link import Link, Route

# A line takes one round trip, a connection two and its computing: with three that begin one after
# the other while lines are answered, each line finds one ready.
MOST = 3
SPARE_MAX_AGE_S = 20.0
# Near its end a spare is renewed ahead rather than found stale at the press of a key.
RENEWED_AT = 0.6
OPENING_DEADLINE_S = 5.0
# For one that takes longer to open than this nobody waits: it has stalled.
PATIENCE_S = 1.0
# So many times what a handshake took, and no longer: what a server says after it has come by then.
_TRIPS, _LONGEST_S = 2, 1.0
# How soon a line that waits for a spare notices that it was stopped.
_SLICE_S = 0.05
_log = logging.getLogger(__name__)


class _Opening(NamedTuple):
    """A link in the making."""

    route: Route
    passage: Passage
    begun_at: float


class Spares:
    """Links until they are wanted. Every method may be called from any thread.

    Closed once, for good.
    """

    def __init__(self, max_age_s: float) -> None:
        self._max_age_s = max_age_s
        # Re-entrant: a signal may close in the very thread that holds it.
        self._news = threading.Condition(threading.RLock())
        self._ready: deque[Link] = deque()
        self._openings: list[_Opening] = []
        self._is_closed = False

    def want(self, route: Route, count: int) -> None:
        """Have ``count`` links over ``route``, 3 at most, fresh or in the making; do not wait."""
        with self._news:
            if self._is_closed:
                return
            self._keep(lambda link: self._is_fit(link, route))
            fresh = sum(self._is_young(link, RENEWED_AT) for link in self._ready)
            opening = sum(each.route == route for each in self._openings)
            for _ in range(min(count, MOST) - fresh - opening):
                self._begin(route)

    def take(self, route: Route, passage: Passage) -> Link | None:
        """Return a link over ``route`` that is fit for use now, or None: there is none to be had.

        Waits for one in the making, at most until a second after its beginning. Raises ``Stopped``.
        """
        with self._news:
            while (link := self._fit(route)) is None:
                begun = [each.begun_at for each in self._openings if each.route == route]
                left_s = max(begun, default=0.0) + PATIENCE_S - passage.now()
                if not begun or left_s <= 0:
                    return None
                self._news.wait(min(left_s, _SLICE_S, passage.remaining()))
            return link

    def put(self, link: Link) -> None:
        """Keep ``link``, or end it if this is closed."""
        with self._news:
            if not self._is_closed:
                self._ready.append(link)
                return
        link.end()

    def drop(self) -> None:
        """End what is kept and what is in the making; more may be wanted later."""
        with self._news:
            ready, openings = list(self._ready), list(self._openings)
            self._ready.clear()
            self._openings.clear()
            self._news.notify_all()
        for opening in openings:
            opening.passage.stop(Fault.INTERRUPTED)
        for link in ready:
            link.end()

    def close(self) -> None:
        """End what is kept and in the making, and keep nothing from now on."""
        with self._news:
            self._is_closed = True
        self.drop()

    def _begin(self, route: Route) -> None:
        opening = _Opening(route, Passage(OPENING_DEADLINE_S), time.monotonic())
        thread = threading.Thread(
            target=self._open, args=(opening,), name="bithuman-spare", daemon=True
        )
        self._openings.append(opening)
        try:
            thread.start()
        except RuntimeError:
            # The system has no thread to give: the line opens a link itself.
            self._openings.remove(opening)

    def _open(self, opening: _Opening) -> None:
        link = None
        try:
            link = open_link(opening.route, opening.passage)
        except Exception:  # noqa: BLE001  the line itself will say what is wrong
            _log.debug("A spare connection could not be opened")
        finally:
            opening.passage.watch(None)
            self._opened(opening, link)
        if link:
            self._hear_out(link)

    def _opened(self, opening: _Opening, link: Link | None) -> None:
        with self._news:
            # Else it was dropped meanwhile.
            is_wanted = opening in self._openings
            if is_wanted:
                self._openings.remove(opening)
            if is_wanted and link:
                self._keep(lambda each: self._is_young(each, RENEWED_AT))
                self._ready.append(link)
            self._news.notify_all()
        if link and not is_wanted:
            link.end()

    def _hear_out(self, link: Link) -> None:
        """Read what a server says of itself after the handshake: else a line does so."""
        after_s = (link.tls_ms or 0) / 1000 * _TRIPS
        with self._news:
            is_gone = self._news.wait_for(lambda: link not in self._ready, min(after_s, _LONGEST_S))
            if not is_gone and not link.is_untouched():
                self._ready.remove(link)
                link.end()

    def _fit(self, route: Route) -> Link | None:
        """Return the oldest link that is fit for use now, and end those before it."""
        while self._ready:
            link = self._ready.popleft()
            if self._is_fit(link, route):
                return link
            link.end()
        return None

    def _keep(self, is_good: Callable[[Link], bool]) -> None:
        """End all links that are not good."""
        links = list(self._ready)
        self._ready.clear()
        for link in links:
            if is_good(link):
                self._ready.append(link)
            else:
                link.end()

    def _is_fit(self, link: Link, route: Route) -> bool:
        return self._is_young(link, 1.0) and link.route == route and link.is_untouched()

    def _is_young(self, link: Link, share_of_age: float) -> bool:
        return time.monotonic() - link.idle_since < self._max_age_s * share_of_age
