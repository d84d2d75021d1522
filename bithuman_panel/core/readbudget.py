"""How many reads the platform still takes, so that polling never uses them up.

Reads have a bucket of their own for each account and minute (api-facts, 1.12). The panel counts
what it asks itself and takes what replies say; other programs of the account draw on the same
bucket. Times are seconds of a monotonic clock.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.budget import (
    DEFAULT_WAIT_S,
    MOST_WAIT_S,
    WINDOW_S,
    header_number,
    resets_in,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.exchange import Exchange

# By the words of a plan's code, dearest first; the API spells codes like membership_business.
_PLANS = (("enterprise", 2880), ("business", 1440), ("pro", 720), ("creator", 240), ("free", 120))
LEAST_READS = 120


class Share(StrEnum):
    """Who asks: each may use the bucket up to a part of its own, so that who matters still can."""

    HAND = "hand"
    FRONT = "front"
    BEHIND = "behind"
    COURTESY = "courtesy"


_PARTS = {Share.HAND: 1.0, Share.FRONT: 0.8, Share.BEHIND: 0.6, Share.COURTESY: 0.4}


class ReadState(NamedTuple):
    """What is known now. ``left`` is the platform's own word, None where it gave none."""

    limit: int
    left: int | None
    asked_lately: int
    opens_in_s: float


class ReadBudget:
    """The read budget of one account. Not thread-safe; ``now`` is the monotonic clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._asked: deque[float] = deque()
        self._limit = LEAST_READS
        self._left: tuple[int, float] | None = None
        self._opens_at = 0.0

    def take_plan(self, plan: str | None) -> None:
        """Take the account's plan; a word that nobody knows counts as the smallest."""
        words = (plan or "").casefold()
        self._limit = next((reads for name, reads in _PLANS if name in words), LEAST_READS)

    def note(self, exchange: Exchange, wall_s: float) -> None:
        """Count one request, and take what its reply says; ``wall_s`` is Unix seconds."""
        now = self._now()
        self._asked.append(now)
        limit = header_number(exchange, "X-RateLimit-Limit")
        remaining = header_number(exchange, "X-RateLimit-Remaining")
        if limit:
            self._limit = limit
        if remaining is not None:
            self._left = (remaining, now + resets_in(exchange, wall_s))
        if exchange.status == 429:
            asked = header_number(exchange, "Retry-After")
            wait = DEFAULT_WAIT_S if asked is None else min(float(asked), MOST_WAIT_S)
            self._opens_at = max(self._opens_at, now + wait)

    def allows(self, share: Share) -> bool:
        """Return whether one more request leaves enough to those that matter more."""
        state = self.state()
        if state.opens_in_s > 0:
            return False
        kept_back = round((1 - _PARTS[share]) * state.limit)
        ours = state.limit - state.asked_lately
        return min(ours, ours if state.left is None else state.left) > kept_back

    def state(self) -> ReadState:
        """Return what is known now."""
        now = self._now()
        while self._asked and now - self._asked[0] >= WINDOW_S:
            self._asked.popleft()
        left = self._left[0] if self._left and now < self._left[1] else None
        return ReadState(self._limit, left, len(self._asked), max(0.0, self._opens_at - now))
