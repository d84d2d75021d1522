"""Token buckets as the API documents them: per account and minute, one for each kind of call."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Bucket(StrEnum):
    """The kinds of call that are counted apart."""

    WRITE = "write"
    READ = "read"
    FAILED_AUTH = "failed-auth"


@dataclass(frozen=True, slots=True)
class Limits:
    """Calls a minute. The defaults are those of the Business plan.

    The API allows 30 failed authentications a minute from one address; here it is more, so that
    nobody who tries secrets in a rehearsal is locked out.
    """

    write: int = 360
    read: int = 1440
    failed_auth: int = 300

    def of(self, bucket: Bucket) -> int:
        """Return the calls a minute that ``bucket`` allows."""
        return {
            Bucket.WRITE: self.write,
            Bucket.READ: self.read,
            Bucket.FAILED_AUTH: self.failed_auth,
        }[bucket]


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a call found in its bucket. ``reset_at`` is Unix seconds, when the bucket is full."""

    is_granted: bool
    limit: int
    remaining: int
    reset_at: int
    retry_after_s: int


class RateLimits:
    """The buckets of all accounts. From one thread only."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._levels: dict[tuple[str, Bucket], tuple[float, float]] = {}

    def take(self, account: str, bucket: Bucket) -> Allowance:
        """Take one token from the account's bucket, if there is one."""
        now, limit = self._clock(), self._limits.of(bucket)
        level, seen_at = self._levels.get((account, bucket), (float(limit), now))
        level = min(float(limit), level + max(0.0, now - seen_at) * limit / 60)
        is_granted = level >= 1
        level -= is_granted
        self._levels[account, bucket] = (level, now)
        return Allowance(
            is_granted=is_granted,
            limit=limit,
            remaining=int(level),
            reset_at=math.ceil(now + (limit - level) * 60 / limit),
            retry_after_s=max(1, math.ceil((1 - level) * 60 / limit)),
        )
