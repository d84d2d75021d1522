"""Counting what Python does: a limit on costs that holds on a machine of any speed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.measuring import unmeasured

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def calls_of(act: Callable[[], object]) -> int:
    """Return how many functions are called, Python's and built-in ones, while this thread acts."""
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    with unmeasured():
        sys.setprofile(count)
        try:
            act()
        finally:
            sys.setprofile(before)
    return calls
