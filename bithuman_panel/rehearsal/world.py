"""The simulated platform's world: agents, live rooms, and what is said in them.

Deterministic from a seed, a clock and the lines that came. Nothing ticks: each call brings the
world up to the clock's time. Used from the server's thread alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.models import Mode
from bithuman_panel.rehearsal.cast import CAST, Persona
from bithuman_panel.rehearsal.conversation import Conversation, Utterance
from bithuman_panel.rehearsal.visits import Visit, latest_visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

USER_ID = "5f0c2a9e-7d41-4b8a-9c36-2e8b1d70a4f5"
CREDITS_PER_MINUTE = 10.0
_CREDITS_AT_START = 48_000.0
_CREDITS_AT_LEAST = 1_200.0


@dataclass(frozen=True, slots=True)
class Session:
    """A visit as it stands now: what the API's lists of live rooms tell."""

    visit: Visit
    people: int
    is_live: bool
    last_seen: float
    is_deserted: bool = False

    @property
    def room_id(self) -> str:
        """The room's id."""
        return self.visit.room_id

    @property
    def is_deliverable(self) -> bool:
        """Whether an agent worker is in the room to take a line."""
        return self.visit.slot.has_worker and not self.is_deserted

    @property
    def minutes(self) -> float:
        """How long the visit has lasted."""
        return max(0.0, self.last_seen - self.visit.opened_at) / 60


class World:
    """The account's agents and everything alive in their rooms."""

    def __init__(
        self, clock: Callable[[], float], seed: int = 7, cast: Sequence[Persona] = CAST
    ) -> None:
        self._clock = clock
        self._seed = seed
        self._cast = sorted(cast, key=lambda persona: persona.age_h)
        self._talks: dict[str, Conversation] = {}
        self._ended: dict[str, float] = {}
        self._prompts = {persona.code: f"You are {persona.name}." for persona in cast}
        self.begun = clock()

    @property
    def agents(self) -> tuple[Persona, ...]:
        """Every agent of the account, newest first, deleted ones included."""
        return tuple(self._cast)

    def now(self) -> float:
        """Return the world's time: Unix seconds."""
        return self._clock()

    def agent(self, code: str) -> Persona | None:
        """Return the agent with ``code``, or None."""
        return next((persona for persona in self._cast if persona.code == code), None)

    def prompt(self, code: str) -> str:
        """Return the system prompt of the agent with ``code``, which is one of ours."""
        return self._prompts[code]

    def change_prompt(self, code: str, prompt: str) -> None:
        """Give the agent another system prompt; live sessions keep the old one."""
        self._prompts[code] = prompt

    def progress(self, persona: Persona) -> float:
        """Return how far the making of an agent is, 0 to 1; one in the making never arrives."""
        if persona.status == "processing":
            return min(0.99, 0.72 + (self.now() - self.begun) / 36_000)
        return 0.45 if persona.status == "failed" else 1.0

    def live_rooms(self, persona: Persona) -> tuple[Session, ...]:
        """Return the live rooms of an agent, in the order of its slots."""
        return tuple(session for session in self._sessions((persona,)) if session.is_live)

    def sessions(self) -> tuple[Session, ...]:
        """Return the live sessions of the account, and the last ended one of each slot."""
        return tuple(self._sessions(self._cast))

    def deliver(self, rooms: Iterable[Session], mode: Mode, text: str) -> None:
        """Bring a line into rooms: the agent says it as soon as it is silent, or knows it."""
        for room in rooms:
            talk = self._talk(room.visit)
            if mode is Mode.SPEAK:
                talk.speak(text, self.now())
            else:
                talk.learn(text)

    def transcript(self, session: Session) -> tuple[Utterance, ...]:
        """Return what has been said in a session by now, oldest first."""
        return self._talk(session.visit).transcript(self.now())

    def end(self, session: Session) -> None:
        """End a live session by hand: its room is gone; a room of the house stays closed."""
        self._ended[session.visit.session_id] = self.now()

    def credits(self) -> float:
        """Return the account's balance: live rooms cost, and a rehearsal never runs dry."""
        burnt = (self.now() - self.begun) / 60 * CREDITS_PER_MINUTE * 4
        return max(_CREDITS_AT_LEAST, round(_CREDITS_AT_START - burnt, 2))

    def _sessions(self, cast: Iterable[Persona]) -> Iterable[Session]:
        now = self.now()
        for persona in cast:
            for slot in persona.slots:
                visit = latest_visit(self._seed, persona, slot, self.begun, now)
                closes_at = self._ended.get(visit.session_id, visit.closes_at)
                visit = replace(visit, closes_at=closes_at)
                self._talk(visit)
                yield Session(
                    visit=visit,
                    people=visit.people(self._seed, now),
                    is_live=visit.is_live(now),
                    last_seen=min(now, visit.closes_at),
                )

    def _talk(self, visit: Visit) -> Conversation:
        """Return the visit's talk up to now; the slot's talk before it is forgotten."""
        slot = f"{visit.persona.code}/{visit.persona.slots.index(visit.slot)}"
        talk = self._talks.get(slot)
        if talk is None or talk.visit.session_id != visit.session_id:
            talk = self._talks[slot] = Conversation(self._seed, visit)
        # It may have been ended by hand meanwhile.
        talk.visit = visit
        talk.advance(self.now())
        return talk
