"""The read worker: one thread for lists and facts, so that a slow refresh never delays a line."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Reader:
    """Runs calls one after another on a thread of this ``name``, for a waiting coroutine."""

    def __init__(self, name: str = "bithuman-read") -> None:
        # Not the loop's default executor: qasync's writes arguments and results to its log.
        self._executor = ThreadPoolExecutor(1, thread_name_prefix=name)

    async def run(self, call: Callable[[], T]) -> T:
        """Return what ``call`` returns or raise what it raises.

        Cancelled, it drops a call that has not begun; one that runs goes on and its end is
        nobody's. Raises RuntimeError after :meth:`close`.
        """
        return await asyncio.wrap_future(self._executor.submit(call))

    def close(self) -> None:
        """Drop what waits and return at once; who awaits it is cancelled. Any thread."""
        self._executor.shutdown(wait=False, cancel_futures=True)
