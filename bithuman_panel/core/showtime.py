"""Credits as show time: how long they last at the rate at which they run now, always an estimate.

It never says that a show ends with them: what the platform does then is not documented.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from bithuman_panel.core.activity import Activity

# One managed conversation without camera (api-facts, 1.11): where nobody says what really runs.
USUAL_RATE = 10.0
LOW_MINUTES = 30
# A rate of all but nothing would come to more minutes than there are numbers.
_MOST_MINUTES = 60_000_000


class Running(StrEnum):
    """How the rate is known."""

    KNOWN = "known"
    STILL = "still"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class ShowTime:
    """What is left: ``credits``, and the ``rate`` in credits a minute at which they run."""

    credits: float
    rate: float
    running: Running

    @property
    def minutes(self) -> int | None:
        """How many whole minutes they last; None while they do not run."""
        if self.running is Running.STILL:
            return None
        return max(0, int(min(self.credits / self.rate, _MOST_MINUTES)))

    @property
    def is_low(self) -> bool:
        """Whether somebody has to do something about it soon."""
        if self.credits <= 0:
            return True
        return self.minutes is not None and self.minutes < LOW_MINUTES


def show_time(left: float | None, activity: Activity | None) -> ShowTime | None:
    """Return how long ``left`` credits last; None where nobody says how many there are.

    ``activity`` None: nobody says either what is live, so one conversation is assumed.
    """
    if left is None:
        return None
    rate = rate_of(activity)
    if rate is None:
        return ShowTime(left, USUAL_RATE, Running.ASSUMED)
    return ShowTime(left, rate, Running.KNOWN if rate else Running.STILL)


def rate_of(activity: Activity | None) -> float | None:
    """Return how many credits a minute all that is live costs; None where nobody says."""
    if activity is None:
        return None
    if activity.burn_rate is not None:
        return activity.burn_rate if activity.burn_rate >= 0 else None
    if activity.active == 0 and not activity.sessions:
        return 0.0
    rates = [session.burn_rate for session in activity.sessions]
    known = [rate for rate in rates if rate is not None and rate >= 0]
    return sum(known) if known and len(known) == len(rates) else None


def duration(minutes: int) -> Sentence:
    """Return a time in hours and minutes, as short as it is said."""
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def show_time_sentence(time: ShowTime) -> Sentence:
    """Return it in one short sentence."""
    if time.credits <= 0:
        return say("No credits left")
    minutes = time.minutes
    if minutes is None:
        return say("Credits do not run now")
    if time.running is Running.ASSUMED:
        return say("Credits for about {time} (estimate)", time=duration(minutes))
    if minutes < 1:
        return say("Credits for less than a minute at this rate")
    return say("Credits for about {time} at this rate", time=duration(minutes))


def low_sentence(time: ShowTime) -> Sentence:
    """Return what is told once when credits run low, and what to do."""
    if time.credits <= 0:
        return say("This account has no credits left. Open Account to buy some.")
    return say(
        "Credits run low: about {time} at this rate. Open Account to buy some.",
        time=duration(time.minutes or 0),
    )
