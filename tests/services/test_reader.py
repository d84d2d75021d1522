"""The read worker: one thread, in order, and a cancelled wait harms nobody."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bithuman_panel.services.reader import Reader


def test_calls_run_in_order_on_the_read_thread() -> None:
    async def scenario() -> list[tuple[int, str]]:
        reader = Reader()

        def call(number: int) -> tuple[int, str]:
            order.append(number)
            return number, threading.current_thread().name

        results = await asyncio.gather(*(reader.run(lambda n=n: call(n)) for n in range(5)))  # type: ignore[misc]
        reader.close()
        return results

    order: list[int] = []
    results = asyncio.run(scenario())
    assert results == [(number, "bithuman-read_0") for number in range(5)]
    assert order == [0, 1, 2, 3, 4]


def test_an_error_reaches_who_waits() -> None:
    async def scenario() -> None:
        reader = Reader()
        try:
            await reader.run(lambda: 1 // 0)
        finally:
            reader.close()

    with pytest.raises(ZeroDivisionError):
        asyncio.run(scenario())


def test_a_cancelled_wait_drops_what_has_not_begun_and_lets_the_rest_run() -> None:
    async def scenario() -> None:
        reader = Reader()
        running = asyncio.create_task(reader.run(slow))
        queued = asyncio.create_task(reader.run(lambda: ran.append("queued")))
        await asyncio.to_thread(has_begun.wait, 40)
        for task in (queued, running):
            task.cancel()
        results = await asyncio.gather(running, queued, return_exceptions=True)
        assert [type(result) for result in results] == [asyncio.CancelledError] * 2
        may_end.set()
        await reader.run(lambda: ran.append("after"))
        reader.close()

    def slow() -> None:
        has_begun.set()
        assert may_end.wait(40)
        ran.append("slow")
        raise ValueError("nobody waits for this")

    has_begun, may_end, ran = threading.Event(), threading.Event(), list[str]()
    asyncio.run(scenario())
    assert ran == ["slow", "after"]


def test_closing_returns_at_once_and_cancels_what_waits() -> None:
    async def scenario() -> None:
        reader = Reader()
        running = asyncio.create_task(reader.run(slow))
        queued = asyncio.create_task(reader.run(lambda: None))
        await asyncio.sleep(0)
        reader.close()
        assert not has_ended.is_set()
        with pytest.raises(asyncio.CancelledError):
            await queued
        may_end.set()
        assert await running is True
        with pytest.raises(RuntimeError):
            await reader.run(lambda: None)

    def slow() -> bool:
        is_told = may_end.wait(60)
        has_ended.set()
        return is_told

    may_end, has_ended = threading.Event(), threading.Event()
    asyncio.run(scenario())


def test_a_loop_that_closed_meanwhile_is_not_missed() -> None:
    may_end = threading.Event()
    reader = Reader()

    async def scenario() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.run(lambda: may_end.wait(40)), 0.01)

    asyncio.run(scenario())
    reader.close()
    may_end.set()
