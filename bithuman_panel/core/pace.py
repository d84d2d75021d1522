"""How fast each agent speaks, as far as it was learned or told: words a minute.

Frozen, so it may cross threads and is kept in the settings. One odd measurement never makes an
estimate odd: what cannot be is left out, and what can moves the pace by a part of the way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.speaking import language_of, speaking_s, usual_pace

if TYPE_CHECKING:
    from collections.abc import Mapping

SLOWEST, FASTEST = 60.0, 300.0
# Less is mostly the silence round it; more was hardly said in one go.
_LEAST_WORDS, _LEAST_S, _MOST_S = 5.0, 1.5, 900.0
# The usual pace counts as one measurement; from this many on, each weighs alike.
_MOST_SAMPLES = 8
# No single measurement moves the pace by more than this part of it.
_LARGEST_STEP = 0.25
# As many agents as anybody steers; the one heard longest ago is forgotten.
_MOST_KEPT = 200
_LONGEST = 64


@dataclass(frozen=True, slots=True)
class AgentPace:
    """What is known of one agent in one language. ``by_hand``: a person said so; it is not learned.

    ``language`` is a code of ``core.speaking.language_of``, empty where nobody knows.
    """

    agent: str
    language: str
    words_a_minute: float
    samples: int = 0
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """All that is known, the agent heard last in front."""

    known: tuple[AgentPace, ...] = ()

    def of(self, agent: str, language: str) -> float:
        """Return the words a minute of an agent; those usual in the language if it is unknown."""
        found = self._find(agent, language)
        return found.words_a_minute if found else usual_pace(language)

    def rates(self) -> dict[tuple[str, str], float]:
        """Return the words a minute of every agent and language that is known."""
        return {(each.agent, each.language): each.words_a_minute for each in self.known}

    def put(self, agent: str, language: str, words_a_minute: float) -> Pace:
        """Return the pace with what a person says of an agent; out of bounds is the bound."""
        told = _bounded(words_a_minute)
        return self._with(AgentPace(agent, language, told, by_hand=True))

    def without(self, agent: str, language: str) -> Pace:
        """Return the pace with nothing known of that agent in that language."""
        return Pace(tuple(e for e in self.known if (e.agent, e.language) != (agent, language)))

    def _find(self, agent: str, language: str) -> AgentPace | None:
        return next((e for e in self.known if (e.agent, e.language) == (agent, language)), None)

    def _with(self, one: AgentPace) -> Pace:
        return Pace((one, *self.without(one.agent, one.language).known)[:_MOST_KEPT])

    def learned(self, agent: str, language: str, words: float, seconds: float) -> Pace:
        """Return the pace after ``words`` took ``seconds``; as it is where that cannot be.

        What a person said of the agent stays.
        """
        rate = _rate(words, seconds)
        found = self._find(agent, language)
        if rate is None or (found and found.by_hand):
            return self
        before = found or AgentPace(agent, language, usual_pace(language))
        step = (rate - before.words_a_minute) / (before.samples + 2)
        most = before.words_a_minute * _LARGEST_STEP
        after = _bounded(before.words_a_minute + max(-most, min(most, step)))
        samples = min(before.samples + 1, _MOST_SAMPLES)
        return self._with(replace(before, words_a_minute=after, samples=samples))


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long texts take to say, as far as it is known at one moment; it may cross threads.

    ``rates`` are words a minute by agent and language, ``languages`` what the API says of agents.
    """

    rates: Mapping[tuple[str, str], float] = field(default_factory=dict)
    languages: Mapping[str, str | None] = field(default_factory=dict)

    def speaking_s(self, text: str, agent: str | None) -> float:
        """Return about how many seconds ``agent`` (a code; None: nobody yet) takes to say it."""
        if agent is None:
            return speaking_s(text)
        language = language_of(text, self.languages.get(agent))
        rate = self.rates.get((agent, language))
        return speaking_s(text, usual_pace(language) if rate is None else rate)


def pace_in(fields: Mapping[str, object]) -> Pace:
    """Return the pace that a settings file holds; what cannot be used is left out. Total."""
    listed = fields.get("known")
    found = map(_agent_in, listed if isinstance(listed, list) else [])
    once: dict[tuple[str, str], AgentPace] = {}
    for one in found:
        if one:
            once.setdefault((one.agent, one.language), one)
    return Pace(tuple(once.values())[:_MOST_KEPT])


def _agent_in(value: object) -> AgentPace | None:
    fields = value if isinstance(value, dict) else {}
    agent, language = _text(fields.get("agent")), _text(fields.get("language"))
    rate = _pace(fields.get("words_a_minute"))
    if not agent or language is None or rate is None:
        return None
    samples = _samples(fields.get("samples"))
    return AgentPace(agent, language, rate, samples, fields.get("by_hand") is True)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= _LONGEST else None


def _pace(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if SLOWEST <= value <= FASTEST else None


def _samples(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 0 <= value <= _MOST_SAMPLES else 0


def _rate(words: float, seconds: float) -> float | None:
    """Return the words a minute of one measurement; None where it is no measurement of speech."""
    if words < _LEAST_WORDS or not _LEAST_S <= seconds <= _MOST_S:
        return None
    rate = words * 60 / seconds
    return rate if SLOWEST <= rate <= FASTEST else None


def _bounded(words_a_minute: float) -> float:
    if not math.isfinite(words_a_minute):
        return usual_pace("")
    return max(SLOWEST, min(FASTEST, words_a_minute))
