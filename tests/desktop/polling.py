"""Waiting for what another process does: polled, with a limit, and a failure that says for what."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE_S = 0.02

T = TypeVar("T")


def wait_for(look: Callable[[], T | None], what: str | Callable[[], str], limit_s: float = 40) -> T:
    """Return the first true thing that ``look`` gives; fail after ``limit_s`` seconds.

    An OSError or AssertionError inside ``look`` counts as "not yet" and is told at the end.
    """
    end = time.monotonic() + limit_s
    trouble: Exception | None = None
    while time.monotonic() < end:
        try:
            found = look()
        except (OSError, AssertionError) as error:
            trouble = error
        else:
            if found:
                return found
        time.sleep(PAUSE_S)
    wanted = what if isinstance(what, str) else what()
    raise AssertionError(
        f"waited {limit_s:g} s for {wanted}" + (f"; last: {trouble}" if trouble else "")
    )
