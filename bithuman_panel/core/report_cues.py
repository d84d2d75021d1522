"""What became of each planned cue: said as planned, otherwise, elsewhere, by hand or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.report_line import Origin
from bithuman_panel.core.report_time import local_s

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from bithuman_panel.core.models import Mode
    from bithuman_panel.core.plan import Plan, Planned
    from bithuman_panel.core.report_line import ReportLine

_ARRIVED = (Outcome.DELIVERED, Outcome.PARTLY_DELIVERED)


class Became(StrEnum):
    """What became of a planned cue; *perhaps*: nobody can tell whether it was said."""

    SAID = "said"
    PERHAPS = "perhaps"
    BY_HAND = "by-hand"
    FAILED = "failed"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class CueStory:
    """One planned cue and what became of it.

    ``lines`` are all that were let go for it, oldest first. ``planned_at`` is local seconds on the
    day of the show, ``drift_s`` how much later than that it was said; None where either is not
    known. ``times`` is how often somebody may have heard it.
    """

    planned: Planned
    became: Became
    lines: tuple[ReportLine, ...]
    times: int
    is_changed: bool
    is_elsewhere: bool
    planned_at: float | None
    said_at: float | None
    drift_s: float | None

    @property
    def is_as_planned(self) -> bool:
        """Whether it was said once, where and in the words that were planned."""
        is_other = self.is_changed or self.is_elsewhere or self.times != 1
        return self.became is Became.SAID and not is_other


def cue_stories(plan: Plan, lines: list[ReportLine], zone: tzinfo | None) -> tuple[CueStory, ...]:
    """Return the story of each cue of ``plan``, in its order."""
    by_cue: dict[str, list[ReportLine]] = {}
    by_hand: dict[tuple[Mode, str], list[ReportLine]] = {}
    for line in lines:
        if line.origin is Origin.CUE and line.cue is not None:
            by_cue.setdefault(line.cue, []).append(line)
        elif line.origin is Origin.HAND:
            by_hand.setdefault((line.mode, _levelled(line.text)), []).append(line)
    near = min((line.at for line in lines), default=plan.begun_at)
    times = _days(plan, local_s(near, zone))
    return tuple(
        _story(planned, by_cue.get(planned.cue, []), _same(planned, by_hand), at, zone)
        for planned, at in zip(plan.cues, times, strict=True)
    )


def unplanned(cues: tuple[CueStory, ...], lines: tuple[ReportLine, ...]) -> list[ReportLine]:
    """Return the lines that belong to no planned cue, oldest first; a prime belongs to its own."""
    planned = {story.planned.cue for story in cues}
    told = {line.entry for story in cues for line in story.lines}
    return [
        line
        for line in lines
        if line.entry not in told and not (line.origin is Origin.PRIME and line.cue in planned)
    ]


def _same(planned: Planned, by_hand: dict[tuple[Mode, str], list[ReportLine]]) -> list[ReportLine]:
    return by_hand.get((planned.mode, _levelled(planned.text)), [])


def _story(
    planned: Planned,
    lines: list[ReportLine],
    by_hand: list[ReportLine],
    planned_at: float | None,
    zone: tzinfo | None,
) -> CueStory:
    heard = [line for line in lines if _may_be_heard(line)]
    if not heard and any(map(_may_be_heard, by_hand)):
        lines = [*lines, *by_hand]
        heard = [line for line in by_hand if _may_be_heard(line)]
        became = Became.BY_HAND
    elif any(map(_is_proved, heard)):
        became = Became.SAID
    elif heard:
        became = Became.PERHAPS
    else:
        was_tried = any(line.stage is Stage.DONE for line in lines)
        became = Became.FAILED if was_tried else Became.LEFT_OUT
    said_at = heard[0].at if heard else None
    return CueStory(
        planned,
        became,
        tuple(sorted(lines, key=lambda line: line.at)),
        len(heard),
        any(_levelled(line.text) != _levelled(planned.text) for line in heard),
        planned.target is not None and any(line.target != planned.target for line in heard),
        planned_at,
        said_at,
        _drift(planned_at, said_at, zone),
    )


def _drift(planned_at: float | None, said_at: float | None, zone: tzinfo | None) -> float | None:
    said = None if said_at is None else local_s(said_at, zone)
    return None if planned_at is None or said is None else said - planned_at


def _may_be_heard(line: ReportLine) -> bool:
    if line.stage is not Stage.DONE:
        return line.stage is not Stage.WITHDRAWN
    return line.outcome in _ARRIVED or line.outcome is Outcome.UNKNOWN


def _is_proved(line: ReportLine) -> bool:
    return line.outcome in _ARRIVED or line.is_seen


def _levelled(text: str) -> str:
    return " ".join(text.split())


def _days(plan: Plan, near: float | None) -> Iterator[float | None]:
    """Yield the planned time of each cue on the day that brings it nearest to the one before."""
    last = near
    for planned in plan.cues:
        at = planned.planned_s
        if at is not None and last is not None:
            last = float(at + DAY_S * round((last - at) / DAY_S))
        yield last if at is not None and last is not None else None
