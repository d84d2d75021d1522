"""The one connection opened ahead."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.api.link import Link, Route

SPARE_MAX_AGE_S = 20.0
# Near its end a spare is renewed ahead rather than found stale at the press of a key.
RENEWED_AT = 0.6


class Spare:
    """Holds at most one link until it is wanted. Thread-safe; closed once, for good."""

    def __init__(self, max_age_s: float) -> None:
        self._max_age_s = max_age_s
        # Re-entrant: a signal may close in the very thread that holds it.
        self._lock = threading.RLock()
        self._link: Link | None = None
        self._is_closed = False

    def take(self, route: Route, now: float, share_of_age: float = 1.0) -> Link | None:
        """Return the link if it leads over ``route`` and is fit for use now; drop a stale one.

        ``now`` is of the clock that set its ``idle_since``.
        """
        with self._lock:
            link, self._link = self._link, None
        if link is None:
            return None
        is_fresh = now - link.idle_since < self._max_age_s * share_of_age
        if is_fresh and link.route == route and link.is_untouched():
            return link
        link.end()
        return None

    def put(self, link: Link) -> None:
        """Keep ``link``, or end it if this is closed."""
        with self._lock:
            if not self._is_closed:
                self._link = link
                return
        link.end()

    def close(self) -> None:
        """End what is kept, and keep nothing from now on."""
        with self._lock:
            self._is_closed = True
            link, self._link = self._link, None
        if link:
            link.end()
