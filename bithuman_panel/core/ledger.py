"""The ledger: which facts an agent's rooms were told, in order, and which room lacks which.

It is read from the journal's contexts and written nowhere else. The same words are one fact, to
however many rooms they went; words told again after they were corrected are a new one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.telling import BEST_FIRST, Telling, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# A broadcast was meant for every room of a show, also for one that opens after it; not for those
# of another day. No show is longer.
SHOW_S = 4 * 3600.0
# The platform writes the time of its reply in whole seconds.
_CLOCK_S = 1.0


class Fact(NamedTuple):
    """One text, and every context that told it, oldest first. ``id`` is that of the first one.

    ``replaced_by`` are the ids of the facts that correct it.
    """

    id: str
    text: str
    tellings: tuple[Telling, ...]
    replaced_by: tuple[str, ...] = ()

    @property
    def latest(self) -> Telling:
        """The context that told it last."""
        return self.tellings[-1]

    @property
    def corrects(self) -> str | None:
        """The id of the entry whose fact it replaces; None for none."""
        found = (each.entry.line.corrects for each in reversed(self.tellings))
        return next((corrects for corrects in found if corrects), None)


class RoomTold(NamedTuple):
    """How a fact stands with a room, and the context that says so.

    ``room`` None: with whoever was there when it went to all rooms.
    """

    room: str | None
    told: Told
    telling: Telling


@dataclass(frozen=True, slots=True)
class Ledger:
    """The facts of one agent, oldest first.

    ``live`` are the rooms that are there now, and since when (Unix seconds, None: nobody says);
    None where nobody knows which are. ``listed_at`` is when that was asked: of what was let go
    since, no list can say that its room has closed. ``now`` is Unix seconds, as that is.
    """

    facts: tuple[Fact, ...] = ()
    live: Mapping[str, float | None] | None = None
    now: float = 0.0
    listed_at: float = math.inf
    _by_id: Mapping[str, Fact] = field(default_factory=dict, repr=False, compare=False)
    _fact_of: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    def find(self, entry_id: str) -> Fact | None:
        """Return the fact that an entry told; None for none."""
        return self._by_id.get(self._fact_of.get(entry_id, ""))

    def told(self, fact: Fact, room: str | None) -> Told | None:
        """Return how ``fact`` stands with a room; None: it never received it.

        ``room`` None: with whoever was there when it went to all rooms.
        """
        standing = self._standing(fact, room)
        if standing not in (Told.TOLD, Told.PERHAPS):
            return standing
        after = (self._standing(each, room) for each in self.successors(fact))
        return Told.REPLACED if Told.TOLD in after else standing

    def rooms(self, fact: Fact) -> tuple[RoomTold, ...]:
        """Return how ``fact`` stands with every room that it is known to have to do with."""
        latest: dict[str | None, Telling] = {}
        for telling in fact.tellings:
            latest.update(dict.fromkeys(telling.rooms, telling))
            if telling.others is not None:
                latest[None] = telling
        found = ((room, self.told(fact, room), telling) for room, telling in latest.items())
        return tuple(RoomTold(room, told, each) for room, told, each in found if told is not None)

    def overall(self, fact: Fact) -> Told:
        """Return the best that can be said of ``fact`` for any room."""
        told = {each.told for each in self.rooms(fact)}
        return next(standing for standing in BEST_FIRST if standing in told)

    def successors(self, fact: Fact) -> Iterator[Fact]:
        """Yield the facts that correct ``fact``, and those that correct them."""
        seen, ahead = {fact.id}, list(fact.replaced_by)
        while ahead:
            after = ahead.pop()
            if after not in seen:
                seen.add(after)
                ahead += self._by_id[after].replaced_by
                yield self._by_id[after]

    def missing(self, room: str) -> tuple[Fact, ...]:
        """Return what other rooms were told and ``room`` never received, oldest first.

        Not what was corrected since, and not what ``room`` may have been told.
        """
        return tuple(fact for fact in self._current() if self._lacks(fact, room))

    def perhaps(self, room: str) -> tuple[Fact, ...]:
        """Return what ``room`` may have been told, and nobody can prove it; oldest first."""
        return tuple(f for f in self._current() if self.told(f, room) is Told.PERHAPS)

    def _current(self) -> Iterator[Fact]:
        """Yield what nobody has corrected, or is about to."""
        return (fact for fact in self.facts if not fact.replaced_by)

    def _lacks(self, fact: Fact, room: str) -> bool:
        if self.told(fact, room) not in (None, Told.GONE, Told.NOT_TOLD):
            return False
        return any(self._counts_beside(fact, telling, room) for telling in fact.tellings)

    def _counts_beside(self, fact: Fact, telling: Telling, room: str) -> bool:
        """Return whether ``telling`` told it to a room beside ``room`` that is still there."""
        is_recent = self.now - telling.at <= SHOW_S
        if telling.entry.line.target.is_broadcast and is_recent and telling.has_told:
            return True
        if self.live is None and not is_recent:
            return False
        beside = (other for other in telling.rooms if other != room and self._may_be_live(other))
        return any(self.told(fact, other) is Told.TOLD for other in beside)

    def _may_be_live(self, room: str) -> bool:
        return self.live is None or room in self.live

    def _standing(self, fact: Fact, room: str | None) -> Told | None:
        """Return the best that its contexts say for a room, corrections aside."""
        said = {self._said(telling, room) for telling in fact.tellings}
        return next((standing for standing in BEST_FIRST if standing in said), None)

    def _said(self, telling: Telling, room: str | None) -> Told | None:
        if room is None:
            return self._said_to_whoever(telling)
        named = telling.rooms.get(room)
        is_gone = self._is_gone(telling, room)
        if named is not None:
            return Told.GONE if is_gone and named in (Told.TOLD, Told.PERHAPS) else named
        if is_gone or telling.others is None or not self._may_be_live(room):
            return None
        # Nobody says who was there: it may have been.
        return Told.PERHAPS if telling.others is Told.TOLD else telling.others

    def _said_to_whoever(self, telling: Telling) -> Told | None:
        others = telling.others
        if others not in (Told.TOLD, Told.PERHAPS) or self.live is None:
            return others
        is_anybody_left = any(not self._is_gone(telling, room) for room in self.live)
        return others if is_anybody_left else Told.GONE

    def _is_gone(self, telling: Telling, room: str) -> bool:
        """Return whether the session of ``room`` that ``telling`` met has ended."""
        if self.live is None:
            return False
        opened_at = self.live.get(room)
        if opened_at is None:
            return room not in self.live and telling.entry.created_at <= self.listed_at
        return opened_at > telling.at + _CLOCK_S


def ledger_of(
    tellings: Iterable[Telling],
    live: Mapping[str, float | None] | None = None,
    now: float = 0.0,
    listed_at: float = math.inf,
) -> Ledger:
    """Return the ledger of one agent's contexts, which come oldest first; see there."""
    book = _Book()
    for telling in tellings:
        book.enter(telling)
    facts = book.facts()
    return Ledger(facts, live, now, listed_at, {fact.id: fact for fact in facts}, book.fact_of)


class _Book:
    """Facts while they are put together."""

    def __init__(self) -> None:
        self.fact_of: dict[str, str] = {}
        self._tellings: dict[str, list[Telling]] = {}
        self._replaced_by: dict[str, dict[str, None]] = {}
        self._open: dict[str, str] = {}

    def enter(self, telling: Telling) -> None:
        """Take the next context."""
        entry = telling.entry
        text, corrects = entry.line.text, entry.line.corrects
        old = self.fact_of.get(corrects) if corrects and telling.may_have_told else None
        if old is not None:
            # Told again it would be a word on what came after.
            self._close(old)
        fact = self._open.setdefault(text, entry.id)
        self.fact_of[entry.id] = fact
        self._tellings.setdefault(fact, []).append(telling)
        if old is not None and old != fact:
            self._replaced_by.setdefault(old, {})[fact] = None

    def facts(self) -> tuple[Fact, ...]:
        """Return them, oldest first."""
        return tuple(
            Fact(id_, told[0].entry.line.text, tuple(told), tuple(self._replaced_by.get(id_, ())))
            for id_, told in self._tellings.items()
        )

    def _close(self, fact: str) -> None:
        text = self._tellings[fact][0].entry.line.text
        if self._open.get(text) == fact:
            del self._open[text]
