from __future__ import annotations

import asyncio
import threading

import pytest

from bithuman_panel.app.threads import on_daemon_thread


def test_it_returns_what_the_call_returns_from_a_daemon_thread() -> None:
    async def scenario() -> threading.Thread:
        return await on_daemon_thread("bithuman-open", threading.current_thread)

    thread = asyncio.run(scenario())
    assert thread is not threading.main_thread()
    assert (thread.name, thread.daemon) == ("bithuman-open", True)


def test_it_raises_what_the_call_raises() -> None:
    def fails() -> None:
        raise OSError("no such folder")

    with pytest.raises(OSError, match="no such folder"):
        asyncio.run(on_daemon_thread("bithuman-open", fails))


def test_who_no_longer_waits_is_not_kept_and_the_late_result_harms_nobody() -> None:
    may_end, has_ended = threading.Event(), threading.Event()

    def hangs() -> str:
        may_end.wait(40)
        has_ended.set()
        return "too late"

    async def scenario() -> None:
        waiting = asyncio.ensure_future(on_daemon_thread("bithuman-open", hangs))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        may_end.set()
        while not has_ended.is_set():
            await asyncio.sleep(0.001)

    asyncio.run(scenario())
