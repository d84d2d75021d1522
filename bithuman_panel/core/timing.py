"""When each cue of a run sheet was planned, when it is expected, and how far over or under it is.

All times are local seconds, counted on over midnight: 00:10 of the second day is 87,000. A planned
time is a time of day; it is taken for the one nearest to the planned time before it, and the first
one for the nearest to the beginning of the run, so that a show may pass midnight.

The rules, after Ontime's:

- A cue without a planned time is planned right after the one before it; before the first planned
  time there is no plan.
- A cue that was said stands at the time when it was. Standby is expected as soon as the line before
  it has been spoken, each later cue as soon as the one before it has; none before its own planned
  time. So free time before a planned cue takes up what ran over.
- *Over* is how much too late the next cue with a planned time will be, if nothing waits from now
  on; where none is left to come, how much later than planned the sheet ends. *Under* is how much
  too early the last planned cue was said, or the sheet will end.

What goes on between two lines is nobody's to plan: a cue takes its pre-wait and the time that its
text is estimated to take, and no more.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.cue import DAY_S

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.cue import Cue

_NEVER = float("-inf")


class CueTime(NamedTuple):
    """Planned and expected start and end of a cue; None where there is none to tell.

    ``start`` of a cue that was said is when that was; one that was passed over has none.
    ``speaking_s`` is about how many seconds it takes to say, without its wait.
    """

    planned: float | None
    planned_end: float | None
    start: float | None
    end: float | None
    is_said: bool = False
    speaking_s: float = 0.0


class Times(NamedTuple):
    """The whole sheet. ``offset_s`` is over where positive and under where negative."""

    offset_s: float | None
    planned_end: float | None
    end: float | None


_NO_TIMES = CueTime(None, None, None, None)


class Timing:
    """Plan and expectation of one run sheet. Not thread-safe.

    :meth:`plan` is for another sheet, :meth:`follow` for another standby or mark; each looks at
    every cue once. A second that passes costs nothing: what is expected is told as it is asked for.
    """

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._waits: list[float] = []
        self._spoken: list[float] = []
        self._lasts: list[float] = []
        self._own: list[float | None] = []
        self._planned: list[float | None] = []
        self._anchors: list[int] = []
        self._said: dict[int, float] = {}
        self._standby = 0
        # Of the cues still to come: the seconds of those before each, and the latest beginning that
        # a planned time up to it asks for, less those seconds.
        self._before: list[float] = []
        self._asked: list[float] = []
        self._left: float | None = None
        self._free_at = _NEVER
        self._coming: int | None = None
        self._ahead = 0.0

    def plan(
        self, cues: tuple[Cue, ...], speaking_s: Callable[[Cue], float], near: float | None
    ) -> None:
        """Take the cues; ``near`` is a time that the run is near, in local seconds.

        Nothing counts as said, and standby is the first cue, until :meth:`follow` tells otherwise.
        """
        self._places = {cue.id: place for place, cue in enumerate(cues)}
        self._waits = [cue.pre_wait_s for cue in cues]
        self._spoken = [speaking_s(cue) for cue in cues]
        self._lasts = list(map(add, self._waits, self._spoken))
        self._own = _unrolled([cue.planned_s for cue in cues], near)
        self._planned = _followed(self._own, self._lasts)
        self._anchors = [place for place, own in enumerate(self._own) if own is not None]
        self.follow(cues[0].id if cues else None, {})

    def follow(self, standby: str | None, said: Mapping[str, float]) -> None:
        """Take the cue on standby (None: past the last), and by cue when it was said, if it was."""
        places = self._places
        self._standby = places.get(standby, len(places)) if standby else len(places)
        self._said = {
            places[cue]: at - self._waits[places[cue]] for cue, at in said.items() if cue in places
        }
        self._free_at = max((self._end_of(place) for place in self._said), default=_NEVER)
        self._coming, self._ahead = self._next_planned(), self._last_ahead()
        self._add_up()

    def of(self, cue_id: str, now: float) -> CueTime:
        """Return the times of a cue; all None for one that is not on the sheet."""
        place = self._places.get(cue_id)
        if place is None:
            return _NO_TIMES
        planned, lasts = self._planned[place], self._lasts[place]
        start = self._start(place, now)
        return CueTime(
            planned,
            None if planned is None else planned + lasts,
            start,
            None if start is None else start + lasts,
            place in self._said,
            self._spoken[place],
        )

    def whole(self, now: float) -> Times:
        """Return how the whole sheet stands."""
        planned = self._planned[-1] if self._planned else None
        planned_end = None if planned is None else planned + self._lasts[-1]
        end = self._end(now)
        return Times(self._offset(now, end, planned_end), planned_end, end)

    def _add_up(self) -> None:
        count = len(self._lasts)
        self._before, self._asked = [0.0] * count, [_NEVER] * count
        total, asked, left = 0.0, _NEVER, None
        for place in range(self._standby, count):
            own = self._own[place]
            if place in self._said:
                own = None
            if own is not None and own - total > asked:
                asked = own - total
            self._before[place], self._asked[place] = total, asked
            if place not in self._said:
                total += self._lasts[place]
                left = total
        self._left = left

    def _free(self, now: float) -> float:
        """Return when the next line may begin: the one before it has been spoken."""
        return max(now, self._free_at)

    def _start(self, place: int, now: float) -> float | None:
        if place in self._said:
            return self._said[place]
        if place < self._standby:
            return None
        return self._before[place] + max(self._free(now), self._asked[place])

    def _end_of(self, place: int) -> float:
        return self._said[place] + self._lasts[place]

    def _end(self, now: float) -> float | None:
        if self._left is None:
            return self._free_at if self._said else None
        return self._left + max(self._free(now), self._asked[-1])

    def _offset(self, now: float, end: float | None, planned_end: float | None) -> float | None:
        if not self._anchors:
            return None
        coming = self._coming
        if coming is not None:
            late = self._before[coming] + self._free(now) - (self._own[coming] or 0.0)
            if late > 0 or not self._said:
                return late if late > 0 else None
            return min(0.0, self._ahead)
        if end is None or planned_end is None or not self._said:
            return None
        return end - planned_end

    def _next_planned(self) -> int | None:
        """Return the next cue with a planned time of its own that is still to come."""
        first = bisect_left(self._anchors, self._standby)
        return next((each for each in self._anchors[first:] if each not in self._said), None)

    def _last_ahead(self) -> float:
        """Return how much too early (below zero) the last planned cue was said; 0 for none."""
        said = [place for place in self._anchors if place in self._said]
        if not said:
            return 0.0
        last = max(said, key=self._said.__getitem__)
        return self._said[last] - (self._own[last] or 0.0)


def _unrolled(planned: list[int | None], near: float | None) -> list[float | None]:
    """Return times of day as local seconds, each on the day that brings it nearest to the last."""
    unrolled: list[float | None] = []
    last = near
    for time in planned:
        if time is not None:
            days = 0 if last is None else round((last - time) / DAY_S)
            last = float(time + DAY_S * days)
        unrolled.append(last if time is not None else None)
    return unrolled


def _followed(own: list[float | None], lasts: list[float]) -> list[float | None]:
    """Return the planned time of each: its own, or the planned end of the one before it."""
    planned: list[float | None] = []
    runs: float | None = None
    for time, seconds in zip(own, lasts, strict=True):
        start = runs if time is None else time
        planned.append(start)
        runs = None if start is None else start + seconds
    return planned
