"""The rooms of agents: read by one, known to everybody who shows or uses them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import ApiFailed, Failure, FailureKind
from bithuman_panel.core.radar import Radar
from bithuman_panel.presenters.targets_view import WANTS_SECRET

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from bithuman_panel.core.activity import Activity, RuntimeSession
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Room, Target
    from bithuman_panel.core.radar import KnownRoom
    from bithuman_panel.presenters.ports import Clock, Reads

# With a refused key every further call counts against the address (api-facts, 1.12: 30 a minute).
_STOPS_READING = WANTS_SECRET | {FailureKind.SUSPENDED, FailureKind.PLAN_REQUIRED}


@dataclass(slots=True)
class _Known:
    """What is known of one agent. The times are of the monotonic clock."""

    radar: Radar = field(default_factory=Radar)
    told: tuple[RuntimeSession, ...] = ()
    listed_at: float | None = None
    asked_at: float | None = None


class RoomsPresenter:
    """Keeps the rooms of each agent from every source. GUI thread; reads are awaited.

    ``is_listed`` is False where the platform has no list of an agent's sessions: one agent shows it
    for all. ``may_read`` is False once the API secret was refused. ``needed`` gives the rooms of an
    agent of which it has to be known for good that they closed: a line may be meant for them.
    """

    def __init__(
        self,
        reads: Reads,
        clock: Clock,
        needed: Callable[[str], Collection[str]] = lambda _code: (),
    ) -> None:
        self._reads = reads
        self._clock = clock
        self._needed = needed
        self._agents: dict[str, _Known] = {}
        self._listeners: list[Callable[[str], None]] = []
        self.may_read = True
        self.is_listed = True

    def listen(self, told: Callable[[str], None]) -> None:
        """Tell each time that something is new of an agent's rooms; it is given its code."""
        self._listeners.append(told)

    @property
    def can_ask(self) -> bool:
        """Whether it makes sense to ask the platform for an agent's sessions."""
        return self.may_read and self.is_listed

    def live(self, code: str) -> tuple[Room, ...] | None:
        """Return the live rooms of an agent as last listed; None: not known."""
        return self._of(code).radar.live

    def known(
        self, code: str, typed: Iterable[str], wanted: Iterable[str] = ()
    ) -> tuple[KnownRoom, ...]:
        """Return all rooms of an agent, from every source; ``wanted`` are listed in any case."""
        known = self._of(code)
        return known.radar.known(self._clock.now(), known.told, typed, wanted)

    def is_there(self, target: Target) -> bool:
        """Return whether a line could go there: False only where its room is known to be gone.

        That is where the platform listed it before and no longer does.
        """
        return target.room is None or not self._of(target.agent).radar.is_gone(target.room)

    def miss(self, code: str, room: str) -> None:
        """Take it that a room of an earlier start has closed: nobody tells of it now."""
        known = self._of(code)
        known.radar = known.radar.missing(room, self._clock.now())
        self._tell(code)

    def age_s(self, code: str) -> float | None:
        """Return how many seconds ago an agent's rooms were listed; None: never."""
        return self._since(self._of(code).listed_at)

    def asked_s(self, code: str) -> float | None:
        """Return how many seconds ago they were asked for; None: never."""
        return self._since(self._of(code).asked_at)

    def fail(self, failure: Failure) -> None:
        """Read nothing more by itself where the platform would only refuse it again."""
        self.may_read = self.may_read and failure.kind not in _STOPS_READING

    def resume(self) -> None:
        """Read again: a hand asked for it."""
        self.may_read = self.is_listed = True

    async def refresh(self, code: str) -> None:
        """List the rooms of an agent; raises ``ApiFailed``, and keeps then what was known."""
        known = self._of(code)
        known.asked_at = self._clock.monotonic()
        try:
            rooms = await self._reads.rooms(code)
        except ApiFailed as failed:
            self.is_listed = self.is_listed and failed.failure.kind is not FailureKind.WRONG_ADDRESS
            raise
        before = known.radar
        now = self._clock.now()
        known.radar = before.listing(rooms, now).without_old(now, self._needed(code))
        known.listed_at = self._clock.monotonic()
        if known.radar != before:
            self._tell(code)

    def take_activity(self, activity: Activity | None) -> None:
        """Take what the account's list says of all agents; None: it says nothing."""
        by_agent: dict[str, list[RuntimeSession]] = {}
        for session in activity.sessions if activity else ():
            by_agent.setdefault(session.agent, []).append(session)
        for code in {*self._agents, *by_agent}:
            told, known = tuple(by_agent.get(code, ())), self._of(code)
            is_other = _rooms_of(told) != _rooms_of(known.told)
            known.told = told
            if is_other:
                self._tell(code)

    def heed(self, entry: Entry) -> None:
        """Take which rooms a reply named."""
        report = entry.verdict.report if entry.verdict else None
        code = entry.line.target.agent
        if report:
            known, now = self._of(code), self._clock.now()
            before, known.radar = known.radar, known.radar.replied(report, now)
            # Nearly all name what is listed already, and the list may be long.
            if known.radar.names(now) != before.names(now):
                self._tell(code)

    def _of(self, code: str) -> _Known:
        return self._agents.setdefault(code, _Known())

    def _since(self, at: float | None) -> float | None:
        return None if at is None else self._clock.monotonic() - at

    def _tell(self, code: str) -> None:
        for told in self._listeners:
            told(code)


def _rooms_of(told: Iterable[RuntimeSession]) -> list[tuple[str | None, float | None]]:
    return [(session.room, session.started_at) for session in told]
