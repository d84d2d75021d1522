"""The time of day and a steady count of seconds, behind a seam that tests can stand in for."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import NamedTuple, Protocol


class Clock(Protocol):
    """What time it is. Safe to ask from any thread."""

    def now(self) -> float:
        """Return Unix seconds, UTC: for records. It may step; never measure with it."""
        ...

    def monotonic(self) -> float:
        """Return seconds of a clock that never steps back: for waiting and measuring."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> float:
        """Return Unix seconds, UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds since an arbitrary moment."""
        return time.monotonic()


class Moment(NamedTuple):
    """A moment on both clocks: neither alone measures a wait that a suspended machine slept in."""

    wall: float
    steady: float

    @classmethod
    def on(cls, clock: Clock) -> Moment:
        """Return the present moment."""
        return cls(clock.now(), clock.monotonic())

    def waited_s(self, clock: Clock) -> float:
        """Return the seconds since then, by whichever clock counts more of them.

        The steady one may stop while the machine sleeps; the other may be set back.
        """
        return max(clock.now() - self.wall, clock.monotonic() - self.steady)


def utc_stamp(at: float) -> str:
    """Return Unix seconds as ``20261122T103400Z``, fit for a file name."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y%m%dT%H%M%SZ")


def time_of_stamp(stamp: str) -> float:
    """Return the Unix seconds that :func:`utc_stamp` wrote; raises ``ValueError`` for no time."""
    return datetime.fromisoformat(stamp).timestamp()
