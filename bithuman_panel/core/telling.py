"""What one context told to whom, by what is proved of its line. "Told", never "known".

Nobody documents how long an agent keeps a context, so nothing here says that it still has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Entry, Stage

if TYPE_CHECKING:
    from bithuman_panel.core.delivery import Report


class Told(StrEnum):
    """How a fact stands with a room."""

    TOLD = "told"
    ON_ITS_WAY = "on-its-way"
    PERHAPS = "perhaps"
    REPLACED = "replaced"
    GONE = "gone"
    NOT_TOLD = "not-told"


# The first of these that any context shows is how the fact stands; the ear is told in this order.
BEST_FIRST = tuple(Told)
# With one of these, another word on the same matter may be what counts.
MAYBE_TOLD = frozenset({Told.TOLD, Told.ON_ITS_WAY, Told.PERHAPS})


@dataclass(frozen=True)
class Telling:
    """One context of the journal, and what it told to each room.

    Without slots, so that what is worked out once is kept.
    """

    entry: Entry

    @cached_property
    def at(self) -> float:
        """When it was told (Unix seconds), by the platform's clock where its reply has the time.

        Rooms are dated by that clock, too.
        """
        written = self.entry.exchange.header("Date") if self.entry.exchange else None
        if written is None:
            return self.entry.created_at
        try:
            return parsedate_to_datetime(written).timestamp()
        except (ValueError, OverflowError, OSError):
            return self.entry.created_at

    @cached_property
    def rooms(self) -> dict[str, Told]:
        """How it stands with each room that its target or its reply names."""
        room, standing = self.entry.line.target.room, _standing(self.entry)
        if room is not None:
            return {room: Told.NOT_TOLD if room in _missed(_report(self.entry)) else standing}
        report = _report(self.entry)
        missed = dict.fromkeys(_missed(report), Told.NOT_TOLD)
        return {**missed, **dict.fromkeys(_reached(report), standing)}

    @cached_property
    def others(self) -> Told | None:
        """How it stands with the rooms that were there and are not named; None: they have nothing.

        Told to whoever was there, where a broadcast's reply names nobody.
        """
        if not self.entry.line.target.is_broadcast:
            return None
        standing, report = _standing(self.entry), _report(self.entry)
        if standing is not Told.TOLD or report is None:
            return standing
        named = len(set(_reached(report)))
        reached = report.reached
        return None if reached is not None and named and reached <= named else standing

    @cached_property
    def has_told(self) -> bool:
        """Whether somebody was told it for sure."""
        return Told.TOLD in {*self.rooms.values(), self.others}

    def worked_out(self) -> Telling:
        """Return the same, with all worked out that takes time where a reply names many rooms."""
        _ = (self.at, self.others, self.has_told)
        return self

    @property
    def may_have_told(self) -> bool:
        """Whether somebody was told it, or may have been, or is about to be."""
        standings = {*self.rooms.values(), self.others}
        return bool(standings & MAYBE_TOLD)


def _standing(entry: Entry) -> Told:
    """Return how the line of ``entry`` stands with a room that it reached."""
    if entry.stage is not Stage.DONE:
        return Told.ON_ITS_WAY
    match entry.outcome:
        case Outcome.DELIVERED | Outcome.PARTLY_DELIVERED:
            return Told.TOLD
        case Outcome.UNKNOWN:
            return Told.TOLD if entry.has(Correction.SPOKEN) else Told.PERHAPS
        case _:
            return Told.NOT_TOLD


def _report(entry: Entry) -> Report | None:
    """Return what the reply says of rooms; None where it is no proof."""
    report = entry.verdict.report if entry.verdict else None
    return report if report is not None and report.is_ours else None


def _reached(report: Report | None) -> tuple[str, ...]:
    return report.rooms or () if report is not None and report.reached else ()


def _missed(report: Report | None) -> tuple[str, ...]:
    if report is None:
        return ()
    return (*(report.rooms_skipped or ()), *(report.rooms_failed or ()))
