"""What a show came to, as data: every form of a report is written from this one thing.

It has no field for a header, a body, an address or a credential, so no form can hold one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.advice import headline, state_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Mode, Part
from bithuman_panel.core.record import outcome_of
from bithuman_panel.core.report_cues import CueStory, cue_stories
from bithuman_panel.core.report_line import Origin, ReportLine, Rooms
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import tzinfo

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.plan import Plan
    from bithuman_panel.core.wording import Sentence

# What is read by people; more is what an export is for.
MOST_LINES = 20_000
_SAID_IN = (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED, Outcome.UNKNOWN)


class Kind(StrEnum):
    """The kinds of file that a report can be; each is the ending of its name, too."""

    HTML = "html"
    MARKDOWN = "md"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Names:
    """How agents (by code) and rooms (by code and id) are called; what is missing has no name."""

    agents: Mapping[str, str] = field(default_factory=dict)
    rooms: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def agent(self, code: str) -> str:
        """Return what an agent is called."""
        return self.agents.get(code) or code

    def room(self, agent: str, room: str) -> str:
        """Return what a room is called."""
        return self.rooms.get((agent, room)) or room


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is of. ``run`` None: of a part of the history, which has no plan.

    ``plan`` None: nobody knows what was planned. ``made_at`` is Unix seconds, ``zone`` None: this
    computer's. ``lasts_s`` tells how many seconds an agent (a code) takes to say a text.
    """

    title: str
    made_at: float
    lasts_s: Callable[[str, str | None], float]
    run: str | None = None
    plan: Plan | None = None
    names: Names = field(default_factory=Names)
    zone: tzinfo | None = None
    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What a show came to. ``lines`` are oldest first, ``cues`` in the order of the run sheet.

    ``totals`` are in the order of :class:`Outcome`. ``talking_s`` is how long somebody spoke and
    ``silent_s`` how long nobody did, both estimates.
    """

    scope: Scope
    lines: tuple[ReportLine, ...]
    cues: tuple[CueStory, ...]
    totals: tuple[tuple[Outcome, int], ...]
    talking_s: float
    silent_s: float

    @property
    def begun_at(self) -> float | None:
        """When the first line was let go; None where there is none."""
        return min((line.at for line in self.lines), default=None)

    @property
    def ended_at(self) -> float | None:
        """When the last line was let go."""
        return max((line.at for line in self.lines), default=None)

    @property
    def troubles(self) -> tuple[ReportLine, ...]:
        """The lines of which something is to be told beyond that they arrived."""
        return tuple(line for line in self.lines if line.is_trouble)


def report_of(entries: Iterable[Entry], scope: Scope) -> Report:
    """Return the report of ``entries``, oldest first; raises ``InputRefused`` for far too many."""
    lines: list[ReportLine] = []
    for entry in entries:
        look_at_size(len(lines) + 1)
        lines.append(_line(entry, scope))
    plan = scope.plan
    cues = cue_stories(plan, lines, scope.zone) if plan else ()
    talking_s, silent_s = _talk(lines)
    return Report(scope, tuple(lines), cues, _totals(lines), talking_s, silent_s)


def look_at_size(count: int) -> None:
    """Raise ``InputRefused`` where so many lines are no report any more."""
    if count > MOST_LINES:
        raise InputRefused(
            say(
                "These are more than {most} lines. Narrow the history down, or export it.",
                most=MOST_LINES,
            )
        )


def _line(entry: Entry, scope: Scope) -> ReportLine:
    line, verdict = entry.line, entry.verdict
    failure = verdict.failure if verdict else None
    is_spoken = line.mode is Mode.SPEAK and outcome_of(entry) in _SAID_IN
    return ReportLine(
        entry.id,
        entry.created_at,
        line.mode,
        line.text,
        line.target,
        _origin(entry, scope.run),
        line.cue.id if line.cue else None,
        entry.stage,
        outcome_of(entry),
        state_word(entry),
        _told(entry),
        _rooms(entry),
        entry.heard,
        entry.corrections,
        entry.has(Correction.SPOKEN),
        verdict.status if verdict else None,
        failure.code if failure else None,
        verdict.request_id if verdict else None,
        verdict.elapsed_ms if verdict else None,
        scope.lasts_s(line.text, line.target.agent) if is_spoken else 0.0,
    )


def _told(entry: Entry) -> Sentence:
    if entry.is_unknown and entry.has(Correction.SPOKEN):
        return say("No reply proves it, but somebody saw that it was spoken.")
    return headline(entry)


def _origin(entry: Entry, run: str | None) -> Origin:
    cue = entry.line.cue
    if cue is None or (run is not None and cue.run != run):
        return Origin.HAND
    return Origin.PRIME if cue.part is Part.PRIME else Origin.CUE


def _rooms(entry: Entry) -> Rooms:
    """Return who is proved to have got the line, and who not, as far as the reply is about it."""
    verdict = entry.verdict
    report = verdict.report if verdict else None
    if entry.stage is not Stage.DONE or report is None or not report.is_ours:
        return Rooms()
    missed = (*(report.rooms_skipped or ()), *(report.rooms_failed or ()))
    return Rooms(report.reached, report.rooms or () if report.reached else (), missed)


def _totals(lines: list[ReportLine]) -> tuple[tuple[Outcome, int], ...]:
    counts = dict.fromkeys(Outcome, 0)
    for line in lines:
        if line.outcome is not None:
            counts[line.outcome] += 1
    return tuple(counts.items())


def _talk(lines: list[ReportLine]) -> tuple[float, float]:
    """Return for how long anybody spoke, and for how long nobody did between two lines."""
    spoken = sorted((line.at, line.at + line.speaking_s) for line in lines if line.speaking_s)
    talking, silent, until = 0.0, 0.0, None
    for begin, end in spoken:
        free = begin if until is None else max(begin, until)
        silent += 0.0 if until is None else max(0.0, begin - until)
        talking += max(0.0, end - free)
        until = end if until is None else max(end, until)
    return talking, silent
