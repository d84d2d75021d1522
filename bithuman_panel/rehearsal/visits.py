"""When a slot is live: a pure function of the seed and the time, so that nothing has to tick."""

from __future__ import annotations

import math
import random
import string
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bithuman_panel.rehearsal.cast import Persona, Slot

# How often people come into a room of the house, or leave it.
_HEADCOUNT_S = 45.0


@dataclass(frozen=True, slots=True)
class Visit:
    """One stretch of time in which a slot is live; times in Unix seconds.

    ``closes_at`` is infinite for a room of the house. ``session_id`` is the runtime session's id.
    """

    persona: Persona
    slot: Slot
    room_id: str
    session_id: str
    opened_at: float
    closes_at: float

    def is_live(self, now: float) -> bool:
        """Return whether the room is still open at ``now``."""
        return now < self.closes_at

    def people(self, seed: int, now: float) -> int:
        """Return how many visitors are in the room at ``now``."""
        low, high = self.slot.people
        moment = math.floor(now / _HEADCOUNT_S)
        return chance(seed, self.session_id, "people", moment).randint(low, high)


def chance(seed: int, *names: object) -> random.Random:
    """Return the dice for one thing: the same for the same seed and names, on every machine."""
    return random.Random("/".join(str(name) for name in (seed, *names)))  # noqa: S311 - a show


def latest_visit(seed: int, persona: Persona, slot: Slot, begun: float, now: float) -> Visit:
    """Return the visit of ``slot`` that is live at ``now``, or the last one that was.

    ``begun`` is when the rehearsal began.
    """
    first = begun - slot.opened_s
    turn = 0 if slot.name else math.floor((now - first) / slot.period_s)
    dice = chance(seed, persona.code, persona.slots.index(slot), turn)
    return Visit(
        persona=persona,
        slot=slot,
        room_id=slot.name or f"room-{persona.code}-{_letters(dice)}-{_letters(dice)}",
        session_id=f"rs_{dice.getrandbits(64):016x}",
        opened_at=first + turn * slot.period_s,
        closes_at=math.inf if slot.name else first + turn * slot.period_s + slot.stay_s,
    )


def _letters(dice: random.Random) -> str:
    return "".join(dice.choices(string.ascii_letters, k=4))
