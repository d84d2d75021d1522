"""An exam: drills in a row, and what the operator did under each."""

from __future__ import annotations

import random
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS, Drill

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Conduct(StrEnum):
    """What a good operator does under a drill."""

    LOOK = "look"
    MOVE = "move"
    WAIT = "wait"
    PAUSE = "pause"
    AGAIN = "again"
    STOP = "stop"
    KEY = "key"
    REST = "rest"


class Did(StrEnum):
    """What happened during a drill: acts of the operator, and what became of lines."""

    PRESSED = "pressed"
    SENT = "sent"
    BECAME = "became"
    SPOKEN = "spoken"
    LEFT = "left"
    AGAIN = "again"
    AIMED = "aimed"
    HELD = "held"
    RELEASED = "released"
    ACCOUNT = "account"
    HEARD = "heard"


class Deed(NamedTuple):
    """One thing that happened, ``at`` seconds after the drill began.

    ``entry`` is the id of the line's entry, ``place`` its room (empty: all rooms). Of ``HEARD``,
    which is the truth of the simulated stage, ``text`` and ``place`` are what was heard, and where.
    """

    did: Did
    at: float
    entry: str = ""
    place: str = ""
    text: str = ""
    outcome: Outcome | None = None


class Trial(NamedTuple):
    """One drill of an exam, and what happened under it, in order."""

    drill: Drill
    deeds: tuple[Deed, ...] = ()

    @property
    def entries(self) -> tuple[str, ...]:
        """The ids of the lines that were let go."""
        return tuple(deed.entry for deed in self.all(Did.SENT))

    def all(self, *kinds: Did) -> tuple[Deed, ...]:
        """Return what happened of these kinds, in order."""
        return tuple(deed for deed in self.deeds if deed.did in kinds)

    def became(self, outcome: Outcome) -> tuple[Deed, ...]:
        """Return when lines became that."""
        return tuple(deed for deed in self.all(Did.BECAME) if deed.outcome is outcome)

    def last_of(self, entry: str) -> Outcome | None:
        """Return what became of a line in the end."""
        ends = [deed.outcome for deed in self.all(Did.BECAME) if deed.entry == entry]
        return ends[-1] if ends else None


class Exam(NamedTuple):
    """An exam that was taken; ``begun_at`` is Unix seconds, UTC. ``is_whole``: to its end."""

    id: str
    begun_at: float
    trials: tuple[Trial, ...]
    is_whole: bool = True


# Of all others the outcome says it.
_CONDUCTS: Mapping[Drill, Conduct] = MappingProxyType(
    {
        Drill.ROOM_VANISHES: Conduct.MOVE,
        Drill.NO_WORKER: Conduct.MOVE,
        Drill.NOBODY_CONNECTED: Conduct.WAIT,
        Drill.NOBODY_CONNECTED_OLDER: Conduct.WAIT,
        Drill.ZERO_ROOMS: Conduct.WAIT,
        Drill.THROTTLED: Conduct.PAUSE,
        Drill.WIFI_GONE: Conduct.AGAIN,
        Drill.REFUSED: Conduct.STOP,
        Drill.KEY_REVOKED: Conduct.KEY,
        Drill.CREDITS_RUN_OUT: Conduct.STOP,
    }
)
_BY_OUTCOME: Mapping[Outcome, Conduct] = MappingProxyType(
    {Outcome.UNKNOWN: Conduct.LOOK, Outcome.REJECTED: Conduct.STOP}
)


def conduct_of(drill: Drill) -> Conduct:
    """Return what a good operator does under a drill."""
    known = _CONDUCTS.get(drill)
    return known or _BY_OUTCOME.get(LESSONS[drill].outcome, Conduct.REST)


def plan(seed: int) -> tuple[Drill, ...]:
    """Return the drills of an exam, shuffled: one for each conduct, and of *unknown* two.

    Of those two one line was spoken, the other was not.
    """
    dice = random.Random(seed)  # noqa: S311 - an exam, no secret
    groups = [_of(conduct) for conduct in Conduct if conduct is not Conduct.LOOK]
    unknown = _of(Conduct.LOOK)
    groups += [[d for d in unknown if LESSONS[d].is_heard is told] for told in (True, False)]
    chosen = [dice.choice(group) for group in groups]
    dice.shuffle(chosen)
    return tuple(chosen)


def _of(conduct: Conduct) -> list[Drill]:
    return [drill for drill in Drill if conduct_of(drill) is conduct]


def drills_of(exams: Iterable[Exam]) -> dict[str, Drill]:
    """Return under which drill each line of these exams was let go, by its entry's id."""
    return {
        entry: trial.drill for exam in exams for trial in exam.trials for entry in trial.entries
    }
