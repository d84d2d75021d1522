"""How many lines the platform still takes: from its rate headers, else from our own count.

A wait that the platform asked for is known and shuts the gate; our own count is only shown, for no
page tells which plan an account's limit belongs to. Times are seconds of a monotonic clock.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.exchange import Exchange

WINDOW_S = 60.0
# What the panel waits for where a 429 does not say (api-facts, 1.12: buckets of a minute).
DEFAULT_WAIT_S = 60.0
MOST_WAIT_S = 3600.0
# Longer numbers are no count of lines and no moment.
_NUMBER = re.compile(r"[0-9]{1,10}")


class BudgetState(NamedTuple):
    """What is known now. ``left`` and ``limit`` are None where the platform says nothing of it."""

    left: int | None
    sent_lately: int
    opens_in_s: float
    limit: int | None = None


class Budget:
    """The write budget of one account. Not thread-safe; ``now`` is the monotonic clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._sent: deque[float] = deque()
        self._left: tuple[int, float] | None = None
        self._limit: int | None = None
        self._opens_at = 0.0

    def note_sent(self) -> None:
        """Count a line that was let go."""
        self._sent.append(self._now())

    def note_answer(self, entry: Entry, wall_s: float) -> None:
        """Take what an answer says; ``wall_s`` is Unix seconds, for its moment of reset."""
        if entry.exchange is None:
            return
        now = self._now()
        remaining = header_number(entry.exchange, "X-RateLimit-Remaining")
        self._limit = header_number(entry.exchange, "X-RateLimit-Limit") or self._limit
        renewed_in = resets_in(entry.exchange, wall_s)
        if remaining is not None:
            self._left = (remaining, now + renewed_in)
        if entry.outcome is Outcome.THROTTLED:
            # What it asks for in so many words goes before what its headers say of the bucket.
            asked = _asked_wait(entry)
            wait = DEFAULT_WAIT_S if asked is None else min(float(asked), MOST_WAIT_S)
            self._opens_at = max(self._opens_at, now + wait)
        elif remaining == 0:
            self._opens_at = max(self._opens_at, now + renewed_in)

    def state(self) -> BudgetState:
        """Return what is known now."""
        now = self._now()
        while self._sent and now - self._sent[0] >= WINDOW_S:
            self._sent.popleft()
        left = self._left[0] if self._left and now < self._left[1] else None
        return BudgetState(left, len(self._sent), max(0.0, self._opens_at - now), self._limit)


def resets_in(exchange: Exchange, wall_s: float) -> float:
    """Return the seconds until the bucket is renewed.

    A moment further off than the bucket lasts tells of a clock that is wrong, not of a wait.
    """
    reset = header_number(exchange, "X-RateLimit-Reset")
    return WINDOW_S if reset is None else min(max(reset - wall_s, 0.0), WINDOW_S)


def _asked_wait(entry: Entry) -> int | None:
    failure = entry.verdict.failure if entry.verdict else None
    return failure.retry_after_s if failure else None


def header_number(exchange: Exchange, name: str) -> int | None:
    """Return a header of the reply that is a whole number; None where it is none, or odd."""
    value = exchange.header(name)
    return int(value) if value and _NUMBER.fullmatch(value) else None
