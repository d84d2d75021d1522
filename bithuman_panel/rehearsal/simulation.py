"""What every call of the simulated platform shares: the world, the drill, the limits, the proof."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.drill import Arrival, Drill
from bithuman_panel.rehearsal.ratelimits import Limits, RateLimits
from bithuman_panel.rehearsal.visits import chance
from bithuman_panel.rehearsal.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.rehearsal.cast import Persona
    from bithuman_panel.rehearsal.drills import Generation
    from bithuman_panel.rehearsal.world import Session

__all__ = ["Arrival", "Simulation", "Tempo"]

_KEPT_ARRIVALS = 10_000
_NOBODY = frozenset({Drill.NOBODY_CONNECTED, Drill.NOBODY_CONNECTED_OLDER})


@dataclass(frozen=True, slots=True)
class Tempo:
    """How long the drills take, in seconds."""

    slow_s: float = 3.0
    drip_gap_s: float = 0.5
    retry_after_s: int = 8
    away_s: float = 8.0
    run_dry_s: float = 30.0


class Simulation:
    """The state behind one rehearsal server. From the server's thread, but :meth:`arrivals`."""

    def __init__(
        self,
        *,
        generation: Generation,
        drill: Drill | None,
        clock: Callable[[], float],
        seed: int,
        limits: Limits,
        tempo: Tempo,
    ) -> None:
        self.generation = generation
        self.drill = drill
        self.tempo = tempo
        self.world = World(clock, seed)
        self.rates = RateLimits(limits, clock)
        self._about: str | None = None
        self._met: str | None = None
        self._staged_at = self.world.now()
        self._dice = chance(seed, "requests")
        self._arrivals: deque[Arrival] = deque(maxlen=_KEPT_ARRIVALS)
        self._lock = threading.Lock()

    def stage(self, drill: Drill | None, room: str | None = None) -> None:
        """Begin a drill, or (None) end it; rooms are again what they were.

        ``room`` is what a drill about one room is about, where that is known.
        """
        self.drill = drill
        self._about = room
        self._met = None
        self._staged_at = self.world.now()

    def live_rooms(self, persona: Persona) -> tuple[Session, ...]:
        """Return the agent's live rooms.

        A drill may be about one of them. Where nobody said which, it is about the agent's first
        room, and about the first that a line asked for since.
        """
        rooms = () if self.drill in _NOBODY else self.world.live_rooms(persona)
        first = {self._met, *(room.room_id for room in rooms[:1])}
        struck = {self._about} if self._about else first
        if self.drill is Drill.ROOM_VANISHES:
            return tuple(room for room in rooms if room.room_id not in struck)
        if self.drill is Drill.NO_WORKER:
            return tuple(replace(room, is_deserted=room.room_id in struck) for room in rooms)
        return rooms

    def sessions(self) -> tuple[Session, ...]:
        """Return the live sessions of the account, and the last ended one of each slot."""
        live = {
            room.visit.session_id: room
            for persona in self.world.agents
            for room in self.live_rooms(persona)
        }
        return tuple(
            live.get(session.visit.session_id, replace(session, is_live=False))
            for session in self.world.sessions()
        )

    def meet(self, room_id: str) -> None:
        """Take it that a line asks for a room; a drill may be about it."""
        self._met = self._met or room_id

    def credits(self) -> float:
        """Return the account's balance as the drill has it."""
        if self.drill is Drill.NO_CREDITS:
            return -3.5
        balance = self.world.credits()
        if self.drill is not Drill.CREDITS_RUN_OUT:
            return balance
        gone = (self.world.now() - self._staged_at) / max(self.tempo.run_dry_s, 0.001)
        return round(balance * max(0.0, 1.0 - gone), 2)

    def request_id(self) -> str:
        """Return the next request's id."""
        return f"req_{self._dice.getrandbits(80):020x}"

    def note(self, arrival: Arrival) -> None:
        """Remember a line that arrived."""
        with self._lock:
            self._arrivals.append(arrival)

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return the lines that arrived, oldest first; from any thread."""
        with self._lock:
            return tuple(self._arrivals)
