"""The rooms of one agent from every source, and what happened there lately.

Four tell of rooms: the agent's sessions, the account's runtime sessions, replies to lines, and a
hand that types an id. They make one list; each that told of a room is kept with it. Times are Unix
seconds of the panel's clock: when it saw something, not when it happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.models import Room

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.core.delivery import Report

# How long a room that closed stays in the list, and one that only a reply named.
CLOSED_SHOWN_S = 120.0
NAMED_SHOWN_S = 900.0
MOST_NAMED = 200
# One that closed is known as closed for as long, and no more of them; each visitor may have one.
CLOSED_KNOWN_S = 3600.0
MOST_CLOSED = 1000
# The newest few are kept of each room.
MOMENTS_KEPT = 4


class Source(StrEnum):
    """Who told of a room."""

    SESSIONS = "sessions"
    ACCOUNT = "account"
    REPLY = "reply"
    TYPED = "typed"


class Happening(StrEnum):
    """What was seen to happen to a room."""

    OPENED = "opened"
    CLOSED = "closed"
    JOINED = "joined"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that was seen; ``count`` is how many people joined or left."""

    at: float
    kind: Happening
    count: int = 1


class KnownRoom(NamedTuple):
    """A room as all sources have it. ``listed`` is what the platform says, None where nothing.

    ``moments`` are the newest, newest first. ``is_closed``: its agent's sessions had it once, and
    no longer do.
    """

    room_id: str
    listed: Room | None = None
    sources: tuple[Source, ...] = ()
    moments: tuple[Moment, ...] = ()
    is_closed: bool = False


class Named(NamedTuple):
    """A room that a reply named; ``is_deaf``: it had no agent to take the line."""

    at: float
    is_deaf: bool = False


@dataclass(frozen=True, slots=True)
class Radar:
    """What is known of one agent's rooms. ``live`` None: its sessions were never listed."""

    live: tuple[Room, ...] | None = None
    closed: Mapping[str, float] = field(default_factory=dict)
    named: Mapping[str, Named] = field(default_factory=dict)
    moments: Mapping[str, tuple[Moment, ...]] = field(default_factory=dict)

    def is_gone(self, room: str) -> bool:
        """Return whether the sessions had the room once, and no longer do."""
        return room in self.closed

    def missing(self, room: str, at: float) -> Radar:
        """Return the radar with a room that was there at an earlier start, and that nobody has."""
        return replace(self, closed={room: at, **self.closed})

    def listing(self, rooms: tuple[Room, ...], at: float) -> Radar:
        """Return the radar with the agent's sessions as they were listed at ``at``."""
        is_first, before = self.live is None, {room.room_id: room for room in self.live or ()}
        there = {room.room_id for room in rooms}
        closed = {room: when for room, when in self.closed.items() if room not in there}
        closed |= {room: at for room in before if room not in there}
        seen = {
            room.room_id: tuple(_seen(before.get(room.room_id), room, at, is_first=is_first))
            for room in rooms
        }
        seen |= {room: (Moment(at, Happening.CLOSED),) for room in before if room not in there}
        kept = {
            room: (*seen.get(room, ()), *self.moments.get(room, ()))[:MOMENTS_KEPT]
            for room in (*there, *closed)
        }
        return replace(self, live=rooms, closed=closed, moments=kept)

    def without_old(self, at: float, needed: Collection[str]) -> Radar:
        """Return the radar without rooms that closed long ago, but for those that are needed."""
        newest = sorted(self.closed.items(), key=lambda each: -each[1])
        lately = [room for room, when in newest[:MOST_CLOSED] if at - when <= CLOSED_KNOWN_S]
        stay = {*lately, *needed}
        closed = {room: when for room, when in self.closed.items() if room in stay}
        if len(closed) == len(self.closed):
            return self
        moments = {
            room: seen
            for room, seen in self.moments.items()
            if room in closed or room not in self.closed
        }
        return replace(self, closed=closed, moments=moments)

    def replied(self, report: Report, at: float) -> Radar:
        """Return the radar with the rooms that a reply named."""
        if not report.is_ours:
            return self
        there = (*(report.rooms or ()), *(report.rooms_failed or ()))
        named = {room: Named(at, is_deaf=True) for room in report.rooms_skipped or ()}
        named |= {room: Named(at) for room in there}
        newest = sorted({**self.named, **named}.items(), key=lambda each: -each[1].at)
        return replace(self, named=dict(newest[:MOST_NAMED]))

    def names(self, now: float) -> Mapping[str, bool]:
        """Return which rooms are listed because a reply named them, and whether they are deaf."""
        lately = self._named_lately(now)
        return {room: named.is_deaf for room, named in lately.items()}

    def known(
        self,
        now: float,
        told: Iterable[RuntimeSession] = (),
        typed: Iterable[str] = (),
        wanted: Iterable[str] = (),
    ) -> tuple[KnownRoom, ...]:
        """Return the one list: live ones first, closed ones last.

        ``told`` are the agent's runtime sessions, ``wanted`` rooms to list in any case.
        """
        account = {each.room: each for each in told if each.room}
        named = self._named_lately(now)
        hand = tuple(typed)
        live = {room.room_id: room for room in self.live or ()}
        lately = [room for room, at in self.closed.items() if now - at <= CLOSED_SHOWN_S]
        ids = dict.fromkeys((*live, *account, *named, *wanted, *hand, *lately))
        found = []
        for room in ids:
            tellers = ((Source.SESSIONS, live), (Source.ACCOUNT, account), (Source.REPLY, named))
            sources = tuple(source for source, rooms in tellers if room in rooms)
            sources += (Source.TYPED,) if room in hand else ()
            facts = live.get(room) or _facts(room, account.get(room), named.get(room))
            moments = self.moments.get(room, ())
            found.append(KnownRoom(room, facts, sources, moments, self.is_gone(room)))
        return tuple(sorted(found, key=lambda room: room.is_closed))

    def _named_lately(self, now: float) -> dict[str, Named]:
        return {r: each for r, each in self.named.items() if now - each.at <= NAMED_SHOWN_S}


def _seen(before: Room | None, room: Room, at: float, *, is_first: bool) -> Iterator[Moment]:
    """Yield what happened to a room that is there now; of before the first list nobody knows."""
    if before is None:
        if not is_first:
            yield Moment(at, Happening.OPENED)
        return
    if before.people is None or room.people is None or before.people == room.people:
        return
    more = room.people - before.people
    yield Moment(at, Happening.JOINED if more > 0 else Happening.LEFT, abs(more))


def _facts(room: str, told: RuntimeSession | None, named: Named | None) -> Room | None:
    """Return what is known of a room that the sessions do not have."""
    if told:
        return Room(room, opened_at=told.started_at)
    return Room(room, deliverable=False) if named and named.is_deaf else None
