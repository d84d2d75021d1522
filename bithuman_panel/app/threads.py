"""One call on a daemon thread, awaited: for what may hang, so that nobody waits for its end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.services.blockingcall import start_in_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


async def on_daemon_thread(name: str, call: Callable[[], T]) -> T:
    """Return what ``call`` returns, or raise what it raises; cancelling abandons the thread."""
    return await outcome_of(start_in_thread(call, name))


async def outcome_of(started: Future[T]) -> T:
    """Return what a call of ``start_in_thread`` returns, as :func:`on_daemon_thread` does."""
    answer = asyncio.wrap_future(started)
    # What comes when nobody awaits it any more is nobody's, and no error of the program.
    answer.add_done_callback(lambda done: done.cancelled() or done.exception())
    # Shielded: a cancelled future would refuse the late result and the thread would complain.
    return await asyncio.shield(answer)
