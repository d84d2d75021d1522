"""Times of a report: local, with their zone, written so that nobody can take them for another."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import DAY_S

if TYPE_CHECKING:
    from datetime import tzinfo

# Nobody speaks to the second.
ON_TIME_S = 10.0


def moment(at: float | None, zone: tzinfo | None) -> datetime | None:
    """Return Unix seconds in ``zone``, None: this computer's; None for what no calendar has."""
    if at is None:
        return None
    try:
        return datetime.fromtimestamp(at, UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return None


def local_s(at: float, zone: tzinfo | None) -> float | None:
    """Return Unix seconds as seconds of the local clock, counted on over all days."""
    then = moment(at, zone)
    if then is None:
        return None
    of_day = then.hour * 3600 + then.minute * 60 + then.second + then.microsecond / 1e6
    return then.toordinal() * DAY_S + of_day


def day(at: float | None, zone: tzinfo | None) -> str:
    """Return the day as ``2026-11-28``, empty for none."""
    then = moment(at, zone)
    return then.strftime("%Y-%m-%d") if then else ""


def clock(at: float | None, zone: tzinfo | None) -> str:
    """Return the time of day as ``19:02:13``, empty for none."""
    then = moment(at, zone)
    return then.strftime("%H:%M:%S") if then else ""


def stamp(at: float | None, zone: tzinfo | None) -> str:
    """Return day and time as ``2026-11-28 19:02:13``, empty for none."""
    then = moment(at, zone)
    return then.strftime("%Y-%m-%d %H:%M:%S") if then else ""


def zone_of(at: float | None, zone: tzinfo | None) -> str:
    """Return the zone as ``UTC+01:00``, empty where there is no time."""
    then = moment(at, zone)
    return f"UTC{then.isoformat(timespec='seconds')[19:]}" if then else ""


def clock_of_day(seconds: float | None) -> str:
    """Return local seconds as ``19:02:13``, empty for none."""
    if seconds is None:
        return ""
    whole = int(seconds) % DAY_S
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def length(seconds: float) -> str:
    """Return a length of time as ``1:02:03`` or ``2:03``."""
    minutes, rest = divmod(round(abs(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def drift(seconds: float | None) -> str:
    """Return how much later (``+0:12``) or earlier (``−0:12``) than planned, empty for none."""
    if seconds is None:
        return ""
    sign = "+" if round(seconds) > 0 else "−" if round(seconds) < 0 else "±"
    return f"{sign}{length(seconds)}"
