"""What a conversation's transcript tells of how fast its agent speaks: little, and that is taken.

A message of a transcript has one time, and no page says whether that is when it was begun, when it
was over, or when it was made. So one message tells nothing. Two lines of ours tell something where
the second one had to *wait* for the first: then the time between their messages is the time that
one of them took. Which one depends on what the time means; so the two have to be of nearly the same
length, and then it is the same either way. What is asked for, each by itself:

- both messages are the agent's, stand behind each other, and are word for word lines that we sent,
  each of them once, in this order, in the same language;
- neither is a quarter longer than the other;
- between the messages is at least a second more than between our sending, and more than the second
  line's own greater length could explain. A line that did not wait keeps its distance, whatever the
  times mean and however the clocks differ.

Anything else is in doubt, and nothing is taken of it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bithuman_panel.core.speaking import language_of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LEAST_WAIT_S = 1.0
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a transcript. ``at`` is Unix seconds, of the platform's clock."""

    at: float
    by_agent: bool
    text: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said in a conversation by now, and whether it goes on; times as in ``Said``."""

    messages: tuple[Said, ...] = ()
    ended_at: float | None = None
    is_live: bool = True


@dataclass(frozen=True, slots=True)
class Sent:
    """A line that we had an agent speak. ``at`` is Unix seconds, of this computer's clock."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Measure:
    """So many words, in this language, took so many seconds. ``of`` are the two lines."""

    language: str
    words: float
    seconds: float
    of: tuple[Sent, Sent]


def measures(said: Sequence[Said], sent: Iterable[Sent], stated: str | None) -> tuple[Measure, ...]:
    """Return what a transcript proves of the pace of its agent; mostly nothing.

    ``sent`` is what we had it speak in that room; ``stated`` is the agent's language (API).
    """
    ours = tuple(sent)
    known = {_plain(line.text): line for line in ours}
    sent_times = Counter(_plain(line.text) for line in ours)
    times = Counter(_plain(message.text) for message in said if message.by_agent)
    found: list[Measure] = []
    for first, second in pairwise(sorted(said, key=lambda message: message.at)):
        if not (first.by_agent and second.by_agent):
            continue
        before, after = known.get(_plain(first.text)), known.get(_plain(second.text))
        both = (_plain(first.text), _plain(second.text))
        is_once = all(times[text] == sent_times[text] == 1 for text in both)
        if before and after and is_once:
            measure = _measure(before, after, second.at - first.at, stated)
            found += [measure] if measure else []
    return tuple(found)


def _measure(before: Sent, after: Sent, apart: float, stated: str | None) -> Measure | None:
    language = language_of(before.text, stated)
    words, more = words_in(before.text), words_in(after.text)
    if (
        language != language_of(after.text, stated)
        or not _ALIKE <= words / (more or 1) <= 1 / _ALIKE
    ):
        return None
    sent_apart = after.at - before.at
    longer = max(0.0, 1 - words / more) * apart
    if sent_apart < 0 or apart - sent_apart < _LEAST_WAIT_S + longer:
        return None
    return Measure(language, (words + more) / 2, apart, (before, after))


def _plain(text: str) -> str:
    """Return a text as it compares: a platform may lay out its spaces anew."""
    return " ".join(text.split())
