"""How many points an exam earns, and why.

Pure. Nothing is judged but what the panel records of acts, and what the simulated stage really
heard. To have the same line said twice earns nothing, whatever else was done (promise P1).
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS
from bithuman_panel.core.exam import Conduct, Did, conduct_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.exam import Deed, Exam, Trial

# What each drill of an exam can earn.
FULL = 2
# How long a platform that asks to wait wants to be left alone, at least (seconds).
PAUSE_S = 8.0
# Presses that a shut gate may have to answer before somebody understands.
_BEARABLE = 2


class Finding(StrEnum):
    """What there is to say of a trial. The points are with them, in ``points``."""

    TWICE = "twice"
    BLIND = "blind"
    UNTRIED = "untried"
    PRESSED_ON = "pressed-on"
    UNJUDGED = "unjudged"
    MISJUDGED = "misjudged"
    NOT_MET = "not-met"
    STAYED = "stayed"
    NOT_ARRIVED = "not-arrived"
    ONCE_MORE = "once-more"
    IMPATIENT = "impatient"
    NOT_AGAIN = "not-again"
    UNGUARDED = "unguarded"
    RIGHT = "right"


_NOTHING = frozenset({Finding.TWICE, Finding.BLIND, Finding.UNTRIED, Finding.PRESSED_ON})


def points(finding: Finding) -> int:
    """Return what a finding earns: all, half, or nothing."""
    if finding is Finding.RIGHT:
        return FULL
    return 0 if finding in _NOTHING else FULL // 2


def earned(exam: Exam) -> int:
    """Return how many points an exam earned."""
    return sum(points(find(trial)) for trial in exam.trials)


def most(exam: Exam) -> int:
    """Return how many points it could have earned."""
    return FULL * len(exam.trials)


def find(trial: Trial) -> Finding:
    """Return what there is to say of a trial."""
    if _is_said_twice(trial):
        return Finding.TWICE
    if not trial.all(Did.PRESSED, Did.SENT):
        return Finding.UNTRIED
    return _JUDGES[conduct_of(trial.drill)](trial)


def _is_said_twice(trial: Trial) -> bool:
    heard = [(deed.place, deed.text) for deed in trial.all(Did.HEARD)]
    return len(set(heard)) < len(heard)


def _looked(trial: Trial) -> Finding:
    unknown = trial.became(Outcome.UNKNOWN)
    if not unknown:
        return Finding.NOT_MET
    findings = [_judged(trial, each) for each in unknown]
    return min(findings, key=points)


def _judged(trial: Trial, unknown: Deed) -> Finding:
    """Return what is to be said of one line whose outcome became unknown."""
    words = [
        deed for deed in trial.all(Did.SPOKEN, Did.LEFT, Did.AGAIN) if deed.entry == unknown.entry
    ]
    sent = next((deed for deed in trial.all(Did.SENT) if deed.entry == unknown.entry), unknown)
    free_at = min((deed.at for deed in words if deed.did is Did.AGAIN), default=None)
    again = [deed for deed in _repeats(trial, sent) if deed.at > unknown.at]
    if any(free_at is None or deed.at < free_at for deed in again):
        return Finding.BLIND
    if trial.last_of(unknown.entry) is not Outcome.UNKNOWN:
        return Finding.RIGHT
    if not words:
        return Finding.UNJUDGED
    is_spoken = words[-1].did is Did.SPOKEN
    is_heard = LESSONS[trial.drill].is_heard
    return Finding.MISJUDGED if is_spoken and not is_heard else Finding.RIGHT


def _moved(trial: Trial) -> Finding:
    if trial.became(Outcome.DELIVERED):
        return Finding.RIGHT
    missed = trial.became(Outcome.NOT_HEARD)
    begins = missed[0].at if missed else 0.0
    has_moved = any(deed.at >= begins for deed in trial.all(Did.AIMED))
    return Finding.NOT_ARRIVED if has_moved else Finding.STAYED


def _waited(trial: Trial) -> Finding:
    is_pressing = len(trial.all(Did.PRESSED)) > _BEARABLE
    return Finding.ONCE_MORE if is_pressing or _most_repeats(trial) else Finding.RIGHT


def _paused(trial: Trial) -> Finding:
    throttled = trial.became(Outcome.THROTTLED)
    if not throttled:
        return Finding.NOT_MET
    begins = throttled[0].at
    early = [d for d in trial.all(Did.PRESSED) if begins < d.at < begins + PAUSE_S]
    if not early:
        return Finding.RIGHT
    return Finding.IMPATIENT if len(early) == 1 else Finding.PRESSED_ON


def _tried_again(trial: Trial) -> Finding:
    return Finding.RIGHT if trial.became(Outcome.DELIVERED) else Finding.NOT_AGAIN


def _stopped(trial: Trial) -> Finding:
    repeats = _most_repeats(trial)
    if not repeats:
        return Finding.RIGHT
    return Finding.ONCE_MORE if repeats == 1 else Finding.PRESSED_ON


def _secured(trial: Trial) -> Finding:
    if trial.all(Did.HELD, Did.ACCOUNT):
        return Finding.RIGHT
    return Finding.UNGUARDED


def _rested(trial: Trial) -> Finding:
    return Finding.ONCE_MORE if _most_repeats(trial) else Finding.RIGHT


def _repeats(trial: Trial, sent: Deed) -> list[Deed]:
    """Return when the same line was let go once more after ``sent``, to the same place."""
    return [
        deed
        for deed in trial.all(Did.SENT)
        if deed.at > sent.at and (deed.text, deed.place) == (sent.text, sent.place)
    ]


def _most_repeats(trial: Trial) -> int:
    return max((len(_repeats(trial, deed)) for deed in trial.all(Did.SENT)), default=0)


_JUDGES: Mapping[Conduct, Callable[[Trial], Finding]] = MappingProxyType(
    {
        Conduct.LOOK: _looked,
        Conduct.MOVE: _moved,
        Conduct.WAIT: _waited,
        Conduct.PAUSE: _paused,
        Conduct.AGAIN: _tried_again,
        Conduct.STOP: _stopped,
        Conduct.KEY: _secured,
        Conduct.REST: _rested,
    }
)
