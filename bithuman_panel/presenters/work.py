"""Long work: what is done, how far it is, and a way to cancel it. It never blocks the window."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol, TypeVar

from bithuman_panel.core.meter import Meter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.wording import Sentence

T = TypeVar("T")

# What is over sooner never shows: a flash tells nobody anything.
SHOWN_AFTER_S = 0.4
LOOK_EVERY_S = 0.1


class WorkView(Protocol):
    """Where it is shown."""

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        """Show what is done and how far it is; ``total`` None: nobody knows of how much."""
        ...

    def clear_work(self) -> None:
        """Show none."""
        ...


class WorkPresenter:
    """Shows work that goes on elsewhere. GUI thread; the work itself is awaited.

    ``shown_after_s`` and ``look_every_s`` are in seconds.
    """

    def __init__(
        self,
        view: WorkView,
        shown_after_s: float = SHOWN_AFTER_S,
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._view = view
        self._shown_after_s = shown_after_s
        self._look_every_s = look_every_s
        self._meters: list[Meter] = []

    @property
    def is_busy(self) -> bool:
        """Whether anything is being done."""
        return bool(self._meters)

    def cancel(self) -> None:
        """Let all of it end at its next step."""
        for meter in self._meters:
            meter.cancel()

    async def run(
        self,
        words: Callable[[int, int | None], Sentence | None],
        work: Callable[[Meter], Awaitable[T]],
        *,
        ending_s: float = 0.0,
    ) -> T:
        """Return what ``work`` returns or raise what it raises, and show meanwhile how far it is.

        ``words`` None: that is not worth telling yet.
        Cancelled, it cancels the work, and waits ``ending_s`` at most for it to clean up.
        """
        meter = Meter()
        self._meters.append(meter)
        task = asyncio.ensure_future(work(meter))
        try:
            await self._watch(task, meter, words)
            return await task
        except asyncio.CancelledError:
            meter.cancel()
            await asyncio.wait({task}, timeout=ending_s)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            raise
        finally:
            self._meters.remove(meter)
            self._view.clear_work()

    async def _watch(
        self,
        task: asyncio.Future[T],
        meter: Meter,
        words: Callable[[int, int | None], Sentence | None],
    ) -> None:
        wait_s = self._shown_after_s
        while not (await asyncio.wait({task}, timeout=wait_s))[0]:
            done, total = meter.at
            told = words(done, total)
            if told:
                self._view.show_work(told, done, total)
            wait_s = self._look_every_s
