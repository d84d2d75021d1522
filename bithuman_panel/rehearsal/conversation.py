"""What is said in one room: visitors ask, the agent answers, the presenter steers.

The agent speaks at a pace, and what comes while it speaks waits. That is how the rehearsal has
it; the real platform does not say whether it waits or cuts in.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.rehearsal.visits import chance

if TYPE_CHECKING:
    from bithuman_panel.rehearsal.visits import Visit

WORDS_PER_MINUTE = 150
_THINKING_S = 1.2
_PAUSE_S = (24.0, 48.0)
# A clock that jumped on by days must not make the room talk for days.
_LOOK_BACK_S = 1800.0
_KEPT = 400
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said: ``at`` is when it began (Unix seconds); ``role`` as in the API's messages."""

    at: float
    role: str
    text: str


class Conversation:
    """One visit's talk. It goes on only when :meth:`advance` says that time has passed."""

    def __init__(self, seed: int, visit: Visit) -> None:
        self.visit = visit
        self._dice = chance(seed, visit.session_id, "talk")
        self._said: deque[Utterance] = deque(maxlen=_KEPT)
        self._contexts: deque[str] = deque(maxlen=_KEPT)
        self._has_news = False
        self._busy_until = visit.opened_at
        self._next_question_at = visit.opened_at + self._dice.uniform(8, 14)
        if visit.slot.has_worker:
            self.speak(visit.persona.greeting, visit.opened_at + 1)

    def advance(self, now: float) -> None:
        """Let the visitors ask, and the agent answer, up to ``now``."""
        until = min(now, self.visit.closes_at)
        self._next_question_at = max(self._next_question_at, until - _LOOK_BACK_S)
        while self._next_question_at <= until and self.visit.persona.talk:
            self._ask(self._next_question_at)
            self._next_question_at += self._dice.uniform(*_PAUSE_S)

    def speak(self, text: str, now: float) -> float:
        """Have the agent say ``text`` as soon as it is silent; return when it begins."""
        begins = max(now, self._busy_until)
        self._said.append(Utterance(begins, "assistant", text))
        self._busy_until = begins + speaking_s(text)
        return begins

    def learn(self, context: str) -> None:
        """Give the agent silent knowledge for its next answers."""
        self._contexts.append(context)
        self._has_news = True

    def transcript(self, now: float) -> tuple[Utterance, ...]:
        """Return what has been said by ``now``, oldest first; what still waits is left out."""
        said = (utterance for utterance in self._said if utterance.at <= now)
        return tuple(sorted(said, key=lambda utterance: utterance.at))

    def _ask(self, at: float) -> None:
        question, answer = self._dice.choice(self.visit.persona.talk)
        self._said.append(Utterance(at, "user", question))
        if self.visit.slot.has_worker:
            known = self._knowledge(question)
            text = f"{answer} I also know this: {known}" if known else answer
            self.speak(text, at + _THINKING_S)

    def _knowledge(self, question: str) -> str | None:
        """Return what the agent was told about the question, else the newest thing not yet told."""
        asked = _words(question)
        for context in reversed(self._contexts):
            if asked & _words(context):
                return context
        if not self._has_news:
            return None
        self._has_news = False
        return self._contexts[-1]


def speaking_s(text: str) -> float:
    """Return how many seconds the agent needs to say ``text``."""
    return max(1, len(text.split())) * 60 / WORDS_PER_MINUTE


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
