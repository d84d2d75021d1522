"""What the run is to be, kept from its first line on, so that a report can hold it against that.

It is beside every line's way: whatever is slow or fails here delays no GO.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.resolving import Phrases
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.presenters.show import ShowPresenter

# A show that is being edited changes with every letter.
PAUSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How the show and its run stand at one moment; it may cross threads.

    ``said`` are the ids of the cues that somebody may have heard; ``is_locked``: Show mode is on.
    """

    run: str
    show: str
    title: str
    sheet: RunSheet
    phrases: Phrases
    begun_at: float
    said: frozenset[str]
    is_locked: bool


class PlanningPresenter:
    """Has the plan kept when the run begins, and when the show changes during it. GUI thread.

    ``marks`` gives the id of the run and its marks by cue; ``keep`` keeps the plan, elsewhere.
    """

    def __init__(
        self,
        show: ShowPresenter,
        marks: Callable[[], tuple[str, Mapping[str, tuple[Mark, ...]]]],
        keep: Callable[[Standing], Awaitable[None]],
        *,
        start: Callable[[Coroutine[None, None, None]], object],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._show = show
        self._marks = marks
        self._keep = keep
        self._start = start
        self._sleep = sleep
        self._kept: Standing | None = None
        self._is_due = self._is_working = False

    def heed(self) -> None:
        """Look whether there is something to keep: a line was let go, or the show has changed."""
        self._is_due = True
        if not self._is_working:
            self._is_working = True
            self._start(self._work())

    async def _work(self) -> None:
        try:
            while self._is_due:
                self._is_due = False
                standing = self._standing()
                if standing is not None and _plan_of(standing) != self._kept:
                    await self._keep_one(standing)
                    await self._sleep(PAUSE_S)
        finally:
            self._is_working = False

    async def _keep_one(self, standing: Standing) -> None:
        try:
            await self._keep(standing)
        except StoreFailed:
            # Then a report says that the plan is not known; the next change tries again.
            return
        self._kept = _plan_of(standing)

    def _standing(self) -> Standing | None:
        """Return how the run stands; None before its first line."""
        run, marks = self._marks()
        times = [mark.entry.created_at for each in marks.values() for mark in each]
        if not times or not self._show.is_open:
            return None
        show = self._show.show
        said = (cue for cue, each in marks.items() if any(mark.is_said for mark in each))
        return Standing(
            run,
            show.id,
            show.name,
            self._show.sheet,
            show.phrases,
            min(times),
            frozenset(said),
            self._show.in_show_mode,
        )


def _plan_of(standing: Standing) -> Standing:
    """Return what the plan depends on: that one more cue was said makes no other plan."""
    return replace(standing, said=frozenset())
