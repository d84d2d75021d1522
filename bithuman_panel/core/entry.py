"""A row of the journal: one line, its life, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome

if TYPE_CHECKING:
    from bithuman_panel.core.delivery import Verdict
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.models import Line


class Stage(StrEnum):
    """The life of a line: queued, then in flight or withdrawn, then done with an outcome."""

    QUEUED = "queued"
    IN_FLIGHT = "in-flight"
    WITHDRAWN = "withdrawn"
    DONE = "done"


class Correction(StrEnum):
    """What a person, or a late answer, added to an entry whose outcome was unknown."""

    SPOKEN = "spoken"
    LEFT = "left"
    SAID_AGAIN = "said-again"
    REOPENED = "reopened"
    LATE_ANSWER = "late-answer"
    PANEL_DIED = "panel-died"


_WORDS = frozenset({Correction.SPOKEN, Correction.LEFT, Correction.SAID_AGAIN})


class Corrected(NamedTuple):
    """One correction and when it was made (Unix seconds, UTC)."""

    what: Correction
    at: float


@dataclass(frozen=True, slots=True)
class Entry:
    """One line as history shows it. ``created_at`` is Unix seconds, UTC.

    ``seq`` is the journal's own order (None until the intent is committed): the wall clock may
    step, so it never orders entries. ``heard`` is where a transcript has the line; that it is empty
    proves nothing.
    """

    id: str
    line: Line
    profile: str
    created_at: float
    stage: Stage = Stage.QUEUED
    verdict: Verdict | None = None
    exchange: Exchange | None = None
    corrections: tuple[Corrected, ...] = ()
    seq: int | None = None
    heard: tuple[Heard, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """What became of the line; None before it is known that nothing more will come."""
        return self.verdict.outcome if self.verdict else None

    @property
    def is_unknown(self) -> bool:
        """Whether the line is done and nobody can prove what became of it."""
        return self.stage is Stage.DONE and self.outcome is Outcome.UNKNOWN

    @property
    def strays(self) -> tuple[str, ...]:
        """The rooms that got a line for one room beside it, as the reply names them."""
        room, report = self.line.target.room, self.verdict.report if self.verdict else None
        return report.strays(room) if report is not None and room is not None else ()

    @property
    def is_judged(self) -> bool:
        """Whether a person has said what became of it, and has not taken the word back."""
        return any(self.has(word) for word in _WORDS)

    def has(self, what: Correction) -> bool:
        """Return whether the entry was corrected so; a word that was taken back is none."""
        made = [corrected.what for corrected in self.corrections]
        if what in _WORDS and Correction.REOPENED in made:
            made = made[len(made) - made[::-1].index(Correction.REOPENED) :]
        return what in made

    def in_flight(self) -> Entry:
        """Return the entry with its line on the way to the wire."""
        return replace(self, stage=Stage.IN_FLIGHT)

    def withdrawn(self) -> Entry:
        """Return the entry taken back before anything of it left."""
        return replace(self, stage=Stage.WITHDRAWN)

    def done(self, exchange: Exchange, verdict: Verdict) -> Entry:
        """Return the entry with what the wire saw and what became of the line."""
        return replace(self, stage=Stage.DONE, exchange=exchange, verdict=verdict)

    def answered_late(self, exchange: Exchange, verdict: Verdict, at: float) -> Entry:
        """Return the entry, which is unknown, with the answer that came at ``at`` after all."""
        answered = replace(self, exchange=exchange, verdict=verdict)
        return answered.corrected(Correction.LATE_ANSWER, at)

    def with_corrections_of(self, other: Entry) -> Entry:
        """Return the entry with the corrections of both, each once, oldest first.

        And with where it was heard: that came in the same way, beside the lane.
        """
        if not (other.corrections or other.heard):
            return self
        both = dict.fromkeys((*self.corrections, *other.corrections))
        joined = replace(self, corrections=tuple(sorted(both, key=lambda corrected: corrected.at)))
        for heard in other.heard:
            joined = joined.heard_in(heard)
        return joined

    def heard_in(self, heard: Heard) -> Entry:
        """Return the entry with where it was heard; a room that is there already stays as it is."""
        if any(each.room == heard.room for each in self.heard):
            return self
        return replace(self, heard=(*self.heard, heard))

    def corrected(self, what: Correction, at: float) -> Entry:
        """Return the entry with one more correction."""
        return replace(self, corrections=(*self.corrections, Corrected(what, at)))
