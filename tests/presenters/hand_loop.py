"""A loop whose time is passed by hand: what waits in it goes on when its moment has come."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator, Iterator

    from tests.presenters.fakes import HandClock


@dataclass(frozen=True)
class Nap:
    """An ``await`` of so many seconds."""

    seconds: float

    def __await__(self) -> Generator[Nap, None, None]:
        yield self


@dataclass
class HandLoop:
    """Runs coroutines that only ever nap."""

    clock: HandClock
    _napping: list[tuple[float, int, Coroutine[object, None, None]]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def start(self, coroutine: Coroutine[object, None, None]) -> None:
        try:
            nap = coroutine.send(None)
        except StopIteration:
            return
        assert isinstance(nap, Nap)
        assert nap.seconds > 0, "what naps for no time never lets time pass"
        heapq.heappush(self._napping, (self.clock.at + nap.seconds, next(self._numbers), coroutine))

    async def sleep(self, seconds: float) -> None:
        await Nap(seconds)

    def pass_s(self, seconds: float) -> None:
        """Let time pass, and whatever is due in it happen in its order."""
        end = self.clock.at + seconds
        while self._napping and self._napping[0][0] <= end:
            at, _, coroutine = heapq.heappop(self._napping)
            self.clock.at = max(self.clock.at, at)
            self.start(coroutine)
        self.clock.at = end
