"""Times in the window's language: times of day, lengths of time, over and under."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence

# Nobody speaks to the second: less is on time.
ON_TIME_S = 10.0
_MINUTES = re.compile(r"(.)mm")


def offset_kind(offset_s: float | None) -> str:
    """Return what the style sheet calls it: over, under, or in time."""
    if offset_s is None or abs(offset_s) < ON_TIME_S:
        return "in-time"
    return "over" if offset_s > 0 else "under"


def offset_sentence(offset_s: float | None) -> Sentence | None:
    """Return in words how far over or under the run is; the sign says it once more."""
    if offset_s is None:
        return None
    match offset_kind(offset_s):
        case "over":
            return say("+{time} over", time=length_of(offset_s))
        case "under":
            return say("−{time} under", time=length_of(-offset_s))
        case _:
            return say("On time")


def clock_time(at: float) -> str:
    """Return a moment (Unix seconds) as local time of day, in the user's own form."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def day_and_time(at: float) -> str:
    """Return a moment (Unix seconds) as day and local time, in the user's own form."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def day_of(at: float) -> str:
    """Return the local day of a moment (Unix seconds), in the user's own form."""
    moment = QDateTime.fromMSecsSinceEpoch(round(at * 1000))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


def is_today(at: float) -> bool:
    """Return whether a moment (Unix seconds) is of the present local day."""
    return QDateTime.fromMSecsSinceEpoch(round(at * 1000)).date() == QDate.currentDate()


def clock_of(local_s: float) -> str:
    """Return local seconds as a time of day to the second, as the window's language writes it."""
    shape = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_time_of(local_s), _MINUTES.sub(r"\1mm\1ss", shape, count=1))


def clock_short(local_s: float) -> str:
    """Return local seconds as a time of day to the minute."""
    return QLocale().toString(_time_of(local_s), QLocale.FormatType.ShortFormat)


def _time_of(local_s: float) -> QTime:
    return QTime.fromMSecsSinceStartOfDay(int(local_s % DAY_S) * 1000)


def length_of(seconds: float) -> str:
    """Return a length of time as minutes and seconds, and hours where there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})
