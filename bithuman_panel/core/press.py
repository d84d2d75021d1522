"""The lines that one press has let go: which of them counts most, and what became of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.delivery import WORST_FIRST, Outcome
from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# After all that went wrong, and before what somebody took back, has looked at, or has proved.
_PENDING, _WITHDRAWN, _JUDGED, _DELIVERED = range(len(WORST_FIRST), len(WORST_FIRST) + 4)
_ASTRAY = -1


def is_together(one: Entry, other: Entry) -> bool:
    """Return whether one press has let both go: the same words, for two rooms, in one moment."""
    if one.id == other.id:
        return True
    ours, others = one.line, other.line
    return (
        one.created_at == other.created_at
        and (ours.text, ours.mode) == (others.text, others.mode)
        and ours.target.agent == others.target.agent
        and ours.target.room != others.target.room
    )


def press_of(entry: Entry, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the lines of the press that let ``entry`` go, among ``entries`` and in their order."""
    return tuple(each for each in entries if is_together(entry, each))


def worst_of(press: tuple[Entry, ...]) -> Entry:
    """Return the line of a press that asks most for a look; of equal ones the last."""
    return min(reversed(press), key=_rank)


def is_open(entry: Entry) -> bool:
    """Return whether nobody knows what became of a line, and nobody has said a word of it."""
    return entry.is_unknown and not entry.is_judged


def press_headline(
    entry: Entry, press: tuple[Entry, ...], room: Callable[[Entry], str]
) -> Sentence | None:
    """Return what became of a press, ``entry`` being its worst line; None: its headline says it.

    ``room`` tells how the room of a line may be called now.
    """
    rank = _rank(entry)
    if len(press) == 1 or rank == _PENDING:
        return None
    if rank == _DELIVERED:
        return _delivered(press)
    more = sum(_rank(each) == rank for each in press) - 1
    told = headline(entry)
    if not more:
        return say("{room}: {told}", room=room(entry), told=told)
    return counted(
        "{room} and one more room: {told}",
        "{room} and {count} more rooms: {told}",
        more,
        room=room(entry),
        told=told,
    )


def newer_sentence(entry: Entry) -> Sentence:
    """Return how it stands with the newest line, where an older one is told at length."""
    return say("A newer line: {state}", state=state_word(entry))


def _delivered(press: tuple[Entry, ...]) -> Sentence | None:
    reached = [each.verdict.delivered_to_rooms if each.verdict else None for each in press]
    known = [rooms for rooms in reached if rooms is not None]
    if len(known) < len(press):
        return None
    return counted("Delivered to one room.", "Delivered to {count} rooms.", sum(known))


def _rank(entry: Entry) -> int:
    if entry.stage is Stage.WITHDRAWN:
        return _WITHDRAWN
    if entry.stage is not Stage.DONE:
        return _PENDING
    if entry.strays:
        return _ASTRAY
    if entry.is_judged:
        return _JUDGED
    outcome = entry.outcome or Outcome.UNKNOWN
    return _DELIVERED if outcome is Outcome.DELIVERED else WORST_FIRST.index(outcome)
