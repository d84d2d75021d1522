"""What every call of the simulated platform shares: the world, the drill, the limits, the proof."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.ratelimits import Limits, RateLimits
from bithuman_panel.rehearsal.visits import chance
from bithuman_panel.rehearsal.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.models import Mode
    from bithuman_panel.rehearsal.cast import Persona
    from bithuman_panel.rehearsal.world import Session

_KEPT_ARRIVALS = 10_000


@dataclass(frozen=True, slots=True)
class Tempo:
    """How long the drills take, in seconds."""

    slow_s: float = 3.0
    drip_gap_s: float = 0.5
    retry_after_s: int = 8


@dataclass(frozen=True, slots=True)
class Arrival:
    """One line as the platform received it, whole: the truth to hold an outcome against.

    ``room`` is what the line asked for (None: broadcast), ``heard_in`` where it was really heard.
    """

    agent: str
    mode: Mode
    text: str
    room: str | None
    heard_in: tuple[str, ...] = ()


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
        self._closed: set[str] = set()
        self._dice = chance(seed, "requests")
        self._arrivals: deque[Arrival] = deque(maxlen=_KEPT_ARRIVALS)
        self._lock = threading.Lock()

    def stage(self, drill: Drill | None) -> None:
        """Begin a drill, or (None) end it; rooms that a drill closed open again."""
        self.drill = drill
        self._closed.clear()

    def live_rooms(self, persona: Persona) -> tuple[Session, ...]:
        """Return the agent's live rooms.

        While rooms vanish the agent's first room is gone, and each that a line asked for.
        """
        rooms = self.world.live_rooms(persona)
        if self.drill is not Drill.ROOM_VANISHES:
            return rooms
        return tuple(room for room in rooms[1:] if room.room_id not in self._closed)

    def close_room(self, room_id: str) -> None:
        """Close a room until the drill ends."""
        self._closed.add(room_id)

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
