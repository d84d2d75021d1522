"""Who has nothing to read sleeps until there is news, and looks all the same now and then."""

from __future__ import annotations

import asyncio

from bithuman_panel.presenters.naps import IDLE_S, TICK_S, Naps


async def for_ever(_seconds: float) -> None:
    await asyncio.get_running_loop().create_future()


def test_whoever_reads_looks_each_second() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    asyncio.run(Naps(sleep).nap(is_idle=False))
    assert slept == [TICK_S]


def test_news_end_the_nap_of_the_idle() -> None:
    async def scenario() -> None:
        naps = Naps(for_ever)
        napping = asyncio.ensure_future(naps.nap(is_idle=True))
        await asyncio.sleep(0)
        assert not napping.done()
        naps.tell()
        await asyncio.wait_for(napping, 40)

    asyncio.run(scenario())


def test_news_of_before_do_not_count() -> None:
    async def scenario() -> bool:
        naps = Naps(for_ever)
        naps.tell()
        napping = asyncio.ensure_future(naps.nap(is_idle=True))
        await asyncio.sleep(0.01)
        is_over = napping.done()
        napping.cancel()
        return is_over

    assert not asyncio.run(scenario())


def test_without_news_it_looks_after_a_minute() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    asyncio.run(Naps(sleep).nap(is_idle=True))
    assert slept == [IDLE_S]
