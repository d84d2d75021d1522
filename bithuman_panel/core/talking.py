"""Which rooms an agent is estimated to be speaking in, and about until when.

The API tells of no beginning and of no end. A line counts from the moment its outcome is known, for
as long as its text is estimated to take; one that comes meanwhile is taken to wait behind it. What
may have been heard counts as heard: an unknown line is waited for like a delivered one.

All times are seconds of a monotonic clock, and come in.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.entry import Stage
from bithuman_panel.core.gate import PROVED_UNHEARD
from bithuman_panel.core.models import Mode

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target

# So many lines can be taken back that were counted; of older ones only their time is known.
MOST_COUNTED = 500


class Stretch(NamedTuple):
    """Lines that are spoken one behind the other without a break: from when, and until when."""

    begins: float
    ends: float

    def left(self, at: float) -> float:
        """Return how many seconds of it are left."""
        return max(0.0, self.ends - at)

    @property
    def whole(self) -> float:
        """How many seconds it takes from its beginning to its end."""
        return self.ends - self.begins


class _Counted(NamedTuple):
    """A line that is being spoken; ``rooms`` None: every room of the agent."""

    agent: str
    rooms: tuple[str, ...] | None
    seconds: float
    ends: float


class Talking:
    """Adds up what is being spoken where. Not thread-safe; nothing here waits."""

    def __init__(self) -> None:
        # By agent and room. The room None stands for those that were only reached by broadcasts.
        self._places: dict[str, dict[str | None, Stretch]] = {}
        self._counted: dict[str, _Counted] = {}
        self._coming: dict[str, tuple[Target, float]] = {}
        # Before that nothing of it is over.
        self._over_at = math.inf

    def hear(self, entry: Entry, seconds: float, at: float) -> bool:
        """Take an entry, new or changed, whose text takes ``seconds``; say whether it matters here.

        An entry is counted once. A person's word on an old one is no news of who speaks now.
        """
        if entry.line.mode is not Mode.SPEAK:
            return False
        self._forget(at)
        was_coming = self._coming.pop(entry.id, None) is not None
        if entry.stage in (Stage.QUEUED, Stage.IN_FLIGHT):
            self._coming[entry.id] = (entry.line.target, seconds)
            return not was_coming
        if entry.stage is Stage.DONE and entry.outcome not in PROVED_UNHEARD:
            is_news = entry.id not in self._counted and not entry.corrections
            if is_news:
                self._count(entry, seconds, at)
            return is_news or was_coming
        return self._take_back(entry.id) or was_coming

    def stretch(self, target: Target, at: float) -> Stretch | None:
        """Return what is being spoken at ``target``, to the last of its rooms; None for silence."""
        places = self._places.get(target.agent, {})
        if target.room is None:
            found = max(places.values(), key=lambda stretch: stretch.ends, default=None)
        else:
            found = places.get(target.room, places.get(None))
        return found if found and found.ends > at else None

    def left(self, target: Target, at: float) -> float:
        """Return about how many seconds until ``target`` is silent; 0 where it is.

        Lines on their way there count with all their time: nobody can know yet that they arrived.
        """
        found = self.stretch(target, at)
        coming = sum(seconds for there, seconds in self._coming.values() if there.meets(target))
        return coming + (found.left(at) if found else 0.0)

    def _count(self, entry: Entry, seconds: float, at: float) -> None:
        target, report = entry.line.target, entry.verdict.report if entry.verdict else None
        rooms: tuple[str, ...] | None = (target.room,) if target.room is not None else None
        if rooms is None and report and report.rooms:
            rooms = report.rooms
        places = self._places.setdefault(target.agent, {})
        changed = set(rooms) if rooms is not None else {None, *places}
        ends = at
        for place in changed:
            places[place] = _longer(places.get(place, places.get(None)), seconds, at)
            ends = max(ends, places[place].ends)
            self._over_at = min(self._over_at, places[place].ends)
        self._counted[entry.id] = _Counted(target.agent, rooms, seconds, ends)
        if len(self._counted) > MOST_COUNTED:
            del self._counted[next(iter(self._counted))]

    def _take_back(self, entry_id: str) -> bool:
        """Let a line count no longer that was proved unheard after all."""
        counted = self._counted.pop(entry_id, None)
        if counted is None:
            return False
        places = self._places[counted.agent]
        for place in counted.rooms if counted.rooms is not None else tuple(places):
            stretch = places[place]
            places[place] = Stretch(stretch.begins, stretch.ends - counted.seconds)
            self._over_at = min(self._over_at, places[place].ends)
        return True

    def _forget(self, at: float) -> None:
        """Drop what is over, so that a long day costs no more than a short one."""
        if at < self._over_at:
            return
        self._counted = {key: each for key, each in self._counted.items() if each.ends > at}
        spoken = {each.agent for each in self._counted.values()}
        self._places = {
            agent: rooms
            for agent, rooms in self._places.items()
            if agent in spoken or any(stretch.ends > at for stretch in rooms.values())
        }
        ends = [each.ends for rooms in self._places.values() for each in rooms.values()]
        ends += [each.ends for each in self._counted.values()]
        self._over_at = min((each for each in ends if each > at), default=math.inf)


def _longer(stretch: Stretch | None, seconds: float, at: float) -> Stretch:
    if stretch is None or stretch.ends <= at:
        return Stretch(at, at + seconds)
    return Stretch(stretch.begins, stretch.ends + seconds)
