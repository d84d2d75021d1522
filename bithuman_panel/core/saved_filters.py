"""Filters of the history that were given a name, to be chosen again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NAME = 40
MOST_FILTERS = 50
# The end of the year 9999.
_LATEST = 253_402_300_799
_TEXTS = ("words", "agent", "room", "profile", "run")


class Days(StrEnum):
    """Days that are counted back from today."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A query by name. ``days`` stands in the place of its times: they pass."""

    name: str
    words: str = ""
    outcomes: tuple[Outcome, ...] = ()
    mode: Mode | None = None
    agent: str | None = None
    room: str | None = None
    profile: str | None = None
    run: str | None = None
    since: float | None = None
    until: float | None = None
    days: Days | None = None

    @classmethod
    def of(cls, name: str, query: Query, days: Days | None) -> SavedFilter:
        """Return a query under a name, short enough for a list."""
        return cls(
            " ".join(name.split())[:LONGEST_NAME].strip(),
            query.words,
            tuple(outcome for outcome in Outcome if outcome in query.outcomes),
            query.mode,
            query.agent,
            query.room,
            query.profile,
            query.run,
            None if days else query.since,
            None if days else query.until,
            days,
        )

    @property
    def query(self) -> Query:
        """What it asks for, but for ``days``."""
        return Query(
            self.words,
            frozenset(self.outcomes),
            self.mode,
            self.agent,
            # Of a room alone nobody would know whose it is.
            self.room if self.agent else None,
            self.profile,
            self.run,
            self.since,
            self.until,
        )


def filter_in(fields: Mapping[str, object]) -> SavedFilter | None:
    """Return the filter in any object whatever; None where it has no name. Never raises."""
    name = fields.get("name")
    if not isinstance(name, str) or not name.strip() or not name.isprintable():
        return None
    texts = {each: fields.get(each) for each in _TEXTS}
    words, agent, room, profile, run = (
        text if isinstance(text, str) and text else None for text in texts.values()
    )
    listed = fields.get("outcomes")
    outcomes = listed if isinstance(listed, list) else []
    return SavedFilter(
        name.strip()[:LONGEST_NAME],
        words or "",
        tuple(outcome for outcome in Outcome if outcome.value in outcomes),
        next((mode for mode in Mode if mode.value == fields.get("mode")), None),
        agent,
        room,
        profile,
        run,
        _seconds(fields.get("since")),
        _seconds(fields.get("until")),
        next((days for days in Days if days.value == fields.get("days")), None),
    )


def _seconds(value: object) -> float | None:
    # A truth is a number, too; and of what has no end there is no day.
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= _LATEST else None
