"""A report as rows: what spreadsheets, and the tables of its readable forms, hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.record import utc
from bithuman_panel.core.report_cues import CueStory, unplanned
from bithuman_panel.core.report_time import clock, clock_of_day, stamp
from bithuman_panel.core.report_words import (
    NO_PLAN,
    REHEARSED,
    became_words,
    cue_words,
    made_words,
    mode_word,
    origin_words,
    span_words,
    story_words,
    totals_words,
)
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.report import Report
    from bithuman_panel.core.report_line import ReportLine

Cell = str | int | float | None

LINE_HEADINGS = (
    say("Time"),
    say("Time (UTC)"),
    say("From"),
    say("Agent"),
    say("Agent code"),
    say("Room"),
    say("Room id"),
    say("Mode"),
    say("Text"),
    say("Outcome"),
    say("What became of it"),
    say("Rooms reached"),
    say("Status"),
    say("Code"),
    say("Request id"),
    say("Answer after (ms)"),
    say("Speaking time (s, estimate)"),
    say("Cue"),
    say("Planned"),
    say("Later than planned (s)"),
)
PLAN_HEADINGS = (
    say("No."),
    say("Group"),
    say("Cue"),
    say("Mode"),
    say("Planned text"),
    say("Planned"),
    say("Said"),
    say("Later than planned (s)"),
    say("What became of it"),
    say("Said text"),
)


def steps_of(report: Report) -> list[CueStory | ReportLine]:
    """Return the cues in the order of the run sheet, and between them what else was said.

    A line that belongs to no cue stands behind the cue that was said last before it.
    """
    loose = unplanned(report.cues, report.lines)
    said = sorted(
        (story.said_at, place) for place, story in enumerate(report.cues) if story.said_at
    )
    behind: dict[int, list[ReportLine]] = {}
    at = 0
    for line in sorted(loose, key=lambda each: each.at):
        while at < len(said) and said[at][0] <= line.at:
            at += 1
        behind.setdefault(said[at - 1][1] if at else -1, []).append(line)
    found: list[CueStory | ReportLine] = [*behind.get(-1, ())]
    for place, story in enumerate(report.cues):
        found += [story, *behind.get(place, ())]
    return found


def summary_rows(report: Report, said: Callable[[Sentence], str]) -> Iterator[tuple[str, str]]:
    """Yield what it comes to, each its name and its amount."""
    yield said(say("Report")), report.scope.title
    yield said(say("When")), said(span_words(report))
    for name, value in totals_words(report):
        yield said(name), said(value) if isinstance(value, Sentence) else value
    yield said(say("Made")), said(made_words(report.scope))
    for note in notes_of(report):
        yield "", said(note)


def notes_of(report: Report) -> Iterator[Sentence]:
    """Yield what a reader has to know of all of it."""
    if report.scope.is_rehearsal:
        yield REHEARSED
    if report.scope.run is not None and report.scope.plan is None:
        yield NO_PLAN


class Naming:
    """Where each line came from, by the number and the name of its cue."""

    def __init__(self, report: Report) -> None:
        self._cues = {story.planned.cue: story for story in report.cues}

    def story(self, line: ReportLine) -> CueStory | None:
        """Return the cue of a line, None where it has none that was planned."""
        return self._cues.get(line.cue) if line.cue else None

    def words(self, line: ReportLine) -> Sentence:
        """Return where a line came from."""
        story = self.story(line)
        if story is None:
            return origin_words(line, None, "")
        return origin_words(line, story.planned.number, story.planned.name)


def line_rows(report: Report, said: Callable[[Sentence], str]) -> Iterator[tuple[Cell, ...]]:
    """Yield the headings, and a row for each line, oldest first."""
    yield tuple(map(said, LINE_HEADINGS))
    naming, scope = Naming(report), report.scope
    names = scope.names
    first: set[str] = set()
    for line in report.lines:
        story = naming.story(line)
        is_first = story is not None and line.at == story.said_at and line.cue not in first
        if is_first and line.cue:
            first.add(line.cue)
        target, room = line.target, line.target.room
        yield (
            stamp(line.at, scope.zone),
            utc(line.at) or "",
            said(naming.words(line)),
            names.agent(target.agent),
            target.agent,
            said(say("All rooms")) if room is None else names.room(target.agent, room),
            room or "",
            said(mode_word(line.mode)),
            line.text,
            said(line.state),
            "\n".join(map(said, story_words(line, scope))),
            line.rooms.count,
            "" if line.status is None else str(line.status),
            line.code or "",
            line.request_id or "",
            line.elapsed_ms,
            round(line.speaking_s, 1) if line.speaking_s else None,
            story.planned.name if story else "",
            clock_of_day(story.planned_at) if story else "",
            round(story.drift_s) if story and is_first and story.drift_s is not None else None,
        )


def plan_rows(report: Report, said: Callable[[Sentence], str]) -> Iterator[tuple[Cell, ...]]:
    """Yield the headings, and a row for each cue; what was said between them has rows, too."""
    yield tuple(map(said, PLAN_HEADINGS))
    naming, scope = Naming(report), report.scope
    for step in steps_of(report):
        if isinstance(step, CueStory):
            yield _planned_row(step, report, said)
        else:
            row = (said(naming.words(step)), said(mode_word(step.mode)), "", "")
            when = clock(step.at, scope.zone)
            yield (None, "", *row, when, None, said(step.state), step.text)


def _planned_row(
    story: CueStory, report: Report, said: Callable[[Sentence], str]
) -> tuple[Cell, ...]:
    planned = story.planned
    return (
        planned.number,
        planned.group,
        planned.name,
        said(mode_word(planned.mode)),
        planned.text,
        clock_of_day(story.planned_at),
        clock(story.said_at, report.scope.zone),
        None if story.drift_s is None else round(story.drift_s),
        "\n".join(map(said, became_words(story))),
        "\n".join(line.text for line in story.lines) if story.is_changed else "",
    )


def table_rows(report: Report, said: Callable[[Sentence], str]) -> Iterator[tuple[Cell, ...]]:
    """Yield every line, and after them the planned cues of which there is none."""
    yield from line_rows(report, said)
    empty: tuple[Cell, ...] = ("",) * len(LINE_HEADINGS)
    for story in report.cues:
        if not story.lines:
            row = list(empty)
            row[2] = said(cue_words(story.planned.number, story.planned.name))
            row[7], row[8] = said(mode_word(story.planned.mode)), story.planned.text
            row[9] = said(became_words(story)[0])
            row[17], row[18] = story.planned.name, clock_of_day(story.planned_at)
            yield tuple(row)
