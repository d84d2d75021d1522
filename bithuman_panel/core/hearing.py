"""Which lines of ours a conversation's transcript has: what is found is likely, never proved.

A platform may lay out spaces, punctuation and numbers anew, cut a line into two messages, or say
two lines in one. So texts are compared word by word (``core.likeness``), and lines and messages are
paired in their order, each once, as well as they go together. That a line is not found proves
nothing: it may be spoken later, in other words, or in a room whose words nobody writes down.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.likeness import MOST_CHARACTERS, alike, telling, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bithuman_panel.core.transcript import Said

# Below this, somebody said something else.
LEAST = 0.75
# A line that waits for another one to be spoken comes later, but it comes.
HORIZON_S = 600.0
SLACK_S = 2.0
_TOLD_BY_S = 1.0
MOST_LINES = 500
# Messages that are looked at for one line: what comes later is another answer of the agent's.
_WINDOW = 60
# So many lines as so many messages: whole, cut in two or three, two or three in one.
_SHAPES = ((1, 1), (1, 2), (1, 3), (2, 1), (3, 1))
# Comparing ends here, roughly in letters; a real show needs a hundredth of it.
_MOST_WORK = 1_500_000
# Of what goes together equally well, the earlier.
_LATER = 1e-9
# Lines of ours or messages, from which one on, how many.
_Place = tuple[bool, int, int]


class LetGo(NamedTuple):
    """A line that may be in the transcript. ``at`` is Unix seconds of this computer's clock."""

    entry: str
    at: float
    text: str


class Match(NamedTuple):
    """A line in a transcript: the entry's id, and the rest as in ``core.heard.Heard``."""

    entry: str
    at: float
    after_s: float | None
    certainty: float


class _Pair(NamedTuple):
    """Lines from ``line`` on as messages from ``message`` on, and how certain that is."""

    line: int
    message: int
    lines: int
    messages: int
    certainty: float

    @property
    def weight(self) -> float:
        return self.certainty * self.lines - self.message * _LATER


class _Chain(NamedTuple):
    """Pairs in order; the sum of what they weigh, and the chain before the last of them."""

    weight: float
    last: _Pair
    before: _Chain | None


def heard_lines(
    said: Iterable[Said], let_go: Iterable[LetGo], ahead_s: float | None
) -> tuple[Match, ...]:
    """Return which of the lines one conversation has, oldest first; each line at most once.

    ``let_go`` are the lines that went to its room, the newest ``MOST_LINES`` count. ``ahead_s`` is
    how far the platform's clock is ahead of this computer's, None where nobody knows.
    """
    lines = sorted(let_go, key=lambda line: (line.at, line.entry))[-MOST_LINES:]
    spoken = sorted((one for one in said if one.by_agent), key=lambda one: (one.at, one.text))
    search = _Search(lines, spoken, ahead_s or 0.0)
    pairs = _best(search.pairs(), len(spoken))
    return tuple(
        _match(line, spoken[pair.message].at, pair.certainty, ahead_s)
        for pair in pairs
        for line in lines[pair.line : pair.line + pair.lines]
    )


def _match(line: LetGo, at: float, certainty: float, ahead_s: float | None) -> Match:
    after = None if ahead_s is None else at - ahead_s - line.at
    # A message from before its line shows that the clocks do not agree after all; but a reply tells
    # the platform's time by the whole second.
    is_sound = after is not None and after > -_TOLD_BY_S
    return Match(line.entry, at, max(after or 0.0, 0.0) if is_sound else None, certainty)


@dataclass
class _Search:
    """Compares lines with the messages that can be theirs."""

    lines: Sequence[LetGo]
    spoken: Sequence[Said]
    ahead_s: float
    work: int = 0
    _words: dict[_Place, tuple[str, ...]] = field(default_factory=dict)
    _counts: dict[_Place, Counter[str]] = field(default_factory=dict)

    def pairs(self) -> tuple[_Pair, ...]:
        """Return every likely pair; where that is too much work, those of the newest lines."""
        return tuple(pair for line in reversed(range(len(self.lines))) for pair in self._of(line))

    def _of(self, line: int) -> Iterator[_Pair]:
        for lines, messages in _SHAPES:
            if line + lines > len(self.lines):
                continue
            begins = self.lines[line + lines - 1].at + self.ahead_s - SLACK_S
            ends = self.lines[line].at + self.ahead_s + HORIZON_S
            first = bisect_left(self.spoken, begins, key=lambda one: one.at)
            for message in range(first, min(first + _WINDOW, len(self.spoken) - messages + 1)):
                if self.spoken[message].at > ends:
                    break
                certainty = self._certainty((True, line, lines), (False, message, messages))
                if certainty >= LEAST:
                    yield _Pair(line, message, lines, messages, certainty)

    def _certainty(self, ours: _Place, theirs: _Place) -> float:
        self.work += 1
        if self.work > _MOST_WORK:
            return 0.0
        mine, other = self._words_at(ours), self._words_at(theirs)
        both = len(mine) + len(other)
        if not mine or 2 * min(len(mine), len(other)) < LEAST * both:
            return 0.0
        if mine == other:
            return telling(mine)
        self.work += both
        shared = (self._counts_at(ours) & self._counts_at(theirs)).total()
        # Words that were laid out anew are not shared, and still alike: a half of them at most.
        if 2 * shared < LEAST / 2 * both:
            return 0.0
        self.work += len(mine) * len(other)
        return alike(mine, other) * telling(mine)

    def _words_at(self, place: _Place) -> tuple[str, ...]:
        """Return the words of so many lines, or messages, from one on."""
        if place in self._words:
            return self._words[place]
        is_ours, first, count = place
        if count > 1:
            parts = (self._words_at((is_ours, first + nth, 1)) for nth in range(count))
            found = tuple(chain.from_iterable(parts))
        else:
            text = (self.lines if is_ours else self.spoken)[first].text
            self.work += min(len(text), MOST_CHARACTERS)
            found = words_of(text)
        self._words[place] = found
        return found

    def _counts_at(self, place: _Place) -> Counter[str]:
        if place not in self._counts:
            self._counts[place] = Counter(self._words_at(place))
        return self._counts[place]


def _best(pairs: Iterable[_Pair], messages: int) -> tuple[_Pair, ...]:
    """Return the pairs that go together best, each line and each message once, in order."""
    beginning: dict[int, list[_Pair]] = defaultdict(list)
    for pair in pairs:
        beginning[pair.line].append(pair)
    ending: dict[int, list[_Chain]] = defaultdict(list)
    heaviest = _Heaviest(messages)
    for line in range(max(beginning, default=-1) + 1):
        heaviest.take(ending.pop(line, ()))
        for pair in beginning[line]:
            before = heaviest.up_to(pair.message)
            weight = pair.weight + (before.weight if before else 0.0)
            ending[line + pair.lines].append(_Chain(weight, pair, before))
    for _, chains in sorted(ending.items()):
        heaviest.take(chains)
    last, found = heaviest.up_to(messages), []
    while last:
        found.append(last.last)
        last = last.before
    return tuple(reversed(found))


class _Heaviest:
    """The heaviest chain that uses no message from a place on: a Fenwick tree of maxima."""

    def __init__(self, messages: int) -> None:
        self._nodes: list[_Chain | None] = [None] * (messages + 1)

    def take(self, chains: Iterable[_Chain]) -> None:
        """Take chains to choose from."""
        for each in chains:
            place = each.last.message + each.last.messages
            while place < len(self._nodes):
                node = self._nodes[place]
                if node is None or each.weight > node.weight:
                    self._nodes[place] = each
                place += place & -place

    def up_to(self, message: int) -> _Chain | None:
        """Return the heaviest that uses only messages before this one."""
        found: _Chain | None = None
        while message > 0:
            node = self._nodes[message]
            if node and (found is None or node.weight > found.weight):
                found = node
            message -= message & -message
        return found
