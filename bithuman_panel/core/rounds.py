"""Whose rooms are read next: one agent at a time, so that reading never comes in a burst."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bithuman_panel.core.readbudget import Share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

STANDBY_S = 10.0
CUED_S = 30.0
LIVE_S = 60.0
# Who was left out for so many times its rhythm counts like those that matter more.
LEFT_OUT_TIMES = 3.0
# Behind another window everything has more time.
BEHIND_TIMES = 3.0


@dataclass(frozen=True, slots=True)
class Turn:
    """An agent whose rooms matter, and how many seconds they may be old.

    ``is_first``: it goes before all others as soon as it is due.
    """

    agent: str
    every_s: float
    share: Share
    is_first: bool = False


def turns_of(
    standby: str | None, cued: Iterable[str], live: Iterable[str], *, chosen: str | None
) -> tuple[Turn, ...]:
    """Return the turns of all agents that matter but the chosen one, each once.

    ``standby`` is the agent of the cue that GO would let go, ``cued`` those of other cues, ``live``
    those of whom something is to be shown.
    """
    found: dict[str, Turn] = {}
    if standby:
        found[standby] = Turn(standby, STANDBY_S, Share.BEHIND, is_first=True)
    for agent in cued:
        found.setdefault(agent, Turn(agent, CUED_S, Share.BEHIND))
    for agent in live:
        found.setdefault(agent, Turn(agent, LIVE_S, Share.COURTESY))
    return tuple(turn for agent, turn in found.items() if agent != chosen)


def next_turn(
    turns: Iterable[Turn], age_s: Callable[[str], float | None], *, slower: float = 1.0
) -> Turn | None:
    """Return whose turn it is, None while nobody's is: the one that is most overdue.

    ``age_s`` tells how long ago an agent was asked for, None where it never was.
    """
    ages = ((turn, age_s(turn.agent)) for turn in turns)
    overdue = (
        (turn, float("inf") if age is None else age / (turn.every_s * slower)) for turn, age in ages
    )
    due = [each for each in overdue if each[1] >= 1.0]
    if not due:
        return None
    turn, times = max(due, key=lambda each: (each[0].is_first, each[1]))
    return replace(turn, share=Share.BEHIND) if times >= LEFT_OUT_TIMES else turn
