"""A report as one page: it needs nothing else, runs nothing, and prints well on A4."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bithuman_panel.core.report_chart import chart, legend
from bithuman_panel.core.report_cues import Became, CueStory
from bithuman_panel.core.report_rows import Naming, notes_of, steps_of
from bithuman_panel.core.report_style import STYLE
from bithuman_panel.core.report_time import clock, clock_of_day, day, drift, stamp
from bithuman_panel.core.report_words import (
    ESTIMATED,
    NO_SECRETS,
    UNKNOWN_STAYS,
    became_words,
    made_words,
    mode_word,
    place_words,
    proof_words,
    span_words,
    story_words,
    totals_words,
)
from bithuman_panel.core.visible import visible
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.report import Report
    from bithuman_panel.core.report_line import ReportLine

_CSP = "default-src 'none'; style-src 'unsafe-inline'"
# Between these a code keeps its own order in a sentence that is read from the right.
_ISOLATES = {"⟨U+2068⟩": "\u2068", "⟨U+2069⟩": "\u2069"}


def as_html(
    report: Report, said: Callable[[Sentence], str], language: str = "en", *, is_rtl: bool = False
) -> Iterator[str]:
    """Yield the page; ``language`` is a tag as HTML has it, of the words that ``said`` gives."""
    page = _Page(report, said)
    direction = "rtl" if is_rtl else "ltr"
    title = escape(visible(report.scope.title))
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_CSP}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n'
        f"<style>\n{STYLE}</style>\n</head>\n<body>\n"
    )
    yield from page.head()
    yield from page.time()
    yield from page.troubles()
    yield from page.plan()
    yield from page.lines()
    yield from page.foot()
    yield "</body>\n</html>\n"


class _Page:
    """The parts of one page."""

    def __init__(self, report: Report, said: Callable[[Sentence], str]) -> None:
        self._report = report
        self._say = said
        self._scope = report.scope
        self._naming = Naming(report)
        begun, ended, zone = report.begun_at, report.ended_at, report.scope.zone
        # Of more than a day, a time alone says nothing.
        self._when = clock if day(begun, zone) == day(ended, zone) else stamp

    def head(self) -> Iterator[str]:
        """Yield what it is of, and what it comes to."""
        title = escape(visible(self._scope.title))
        yield f'<header>\n<h1 dir="auto">{title}</h1>\n{self._p(span_words(self._report), "when")}'
        for note in notes_of(self._report):
            yield self._p(note, "note")
        yield '</header>\n<dl class="totals">\n'
        for name, value in totals_words(self._report):
            told = self._text(value) if isinstance(value, Sentence) else escape(value)
            yield f"<div><dt>{self._text(name)}</dt><dd>{told}</dd></div>\n"
        yield "</dl>\n"

    def time(self) -> Iterator[str]:
        """Yield the show over time."""
        if self._report.lines:
            yield f'<section class="time">\n{self._h(say("The show over time"))}<figure>\n'
            yield from chart(self._report, self._say)
            yield from legend(self._report, self._say)
            yield "</figure>\n</section>\n"

    def troubles(self) -> Iterator[str]:
        """Yield what went wrong, or that nothing did."""
        yield f"<section>\n{self._h(say('What went wrong'))}"
        if not self._report.troubles:
            yield self._p(say("Nothing: every line that was let go arrived."), "note")
        else:
            yield self._table(
                "trouble", say("Time"), say("Where"), say("Text"), say("What became of it")
            )
            for line in self._report.troubles:
                yield self._trouble(line)
            yield "</tbody>\n</table>\n"
        yield "</section>\n"

    def _trouble(self, line: ReportLine) -> str:
        story = (*story_words(line, self._scope), *proof_words(line))
        return self._row(
            line,
            self._time(line),
            self._cell(self._text(place_words(line, self._scope))),
            self._cell(escape(visible(line.text)), "text"),
            self._cell(self._state(line) + self._all(story)),
        )

    def plan(self) -> Iterator[str]:
        """Yield what was planned against what was said; nothing where there was no plan."""
        if not self._report.cues:
            return
        yield f"<section>\n{self._h(say('Planned and said'))}"
        yield self._table(
            "plan",
            *(say("No."), say("Planned"), say("Said"), say("Difference")),
            *(say("Cue"), say("What became of it")),
        )
        group = ""
        for step in steps_of(self._report):
            if not isinstance(step, CueStory):
                yield self._between(step)
                continue
            if step.planned.group != group:
                group = step.planned.group
                yield self._group(group)
            yield self._cue(step)
        yield "</tbody>\n</table>\n</section>\n"

    def _group(self, name: str) -> str:
        return f'<tr class="group"><th colspan="6" dir="auto">{escape(visible(name))}</th></tr>\n'

    def _cue(self, story: CueStory) -> str:
        planned = story.planned
        name = f"<b>{escape(visible(planned.name))}</b> " if planned.name else ""
        words = escape(visible(planned.text))
        told = self._all(became_words(story))
        if story.is_changed:
            said = (line for line in story.lines if line.text != planned.text)
            told += "".join(f"<q>{escape(visible(line.text))}</q>" for line in said)
        kind = "as-planned" if story.is_as_planned else story.became
        is_bad = story.became in (Became.FAILED, Became.LEFT_OUT, Became.PERHAPS)
        return (
            f'<tr class="{kind}{" bad" if is_bad else ""}">'
            + self._cell(str(planned.number), "number")
            + self._cell(clock_of_day(story.planned_at), "clock")
            + self._cell(clock(story.said_at, self._scope.zone), "clock")
            + self._cell(drift(story.drift_s), "clock")
            + self._cell(f"{name}{words}", "text")
            + self._cell(told)
            + "</tr>\n"
        )

    def _between(self, line: ReportLine) -> str:
        return (
            '<tr class="between">'
            + self._cell("", "number")
            + self._cell("", "clock")
            + self._time(line)
            + self._cell("", "clock")
            + self._cell(escape(visible(line.text)), "text")
            + self._cell(self._all((self._naming.words(line), line.state)))
            + "</tr>\n"
        )

    def lines(self) -> Iterator[str]:
        """Yield every line."""
        yield f"<section>\n{self._h(say('Every line'))}"
        yield self._table(
            "lines",
            *(say("Time"), say("Where"), say("Text"), say("Outcome"), say("What became of it")),
        )
        for line in self._report.lines:
            yield self._line(line)
        yield "</tbody>\n</table>\n</section>\n"

    def _line(self, line: ReportLine) -> str:
        place = self._all(
            (place_words(line, self._scope), self._naming.words(line), mode_word(line.mode))
        )
        return self._row(
            line,
            self._time(line),
            self._cell(place),
            self._cell(escape(visible(line.text)), "text"),
            self._cell(self._state(line), "outcome"),
            self._cell(self._all((*story_words(line, self._scope), *proof_words(line)))),
        )

    def foot(self) -> Iterator[str]:
        """Yield how all of it is to be read."""
        yield "<footer>\n"
        for note in (ESTIMATED, UNKNOWN_STAYS, NO_SECRETS, made_words(self._scope)):
            yield self._p(note, "note")
        yield "</footer>\n"

    def _text(self, sentence: Sentence) -> str:
        shown = visible(self._say(sentence))
        for written, mark in _ISOLATES.items():
            shown = shown.replace(written, mark)
        return escape(shown)

    def _all(self, sentences: tuple[Sentence, ...]) -> str:
        return "".join(f'<span dir="auto">{self._text(each)}</span>' for each in sentences)

    def _state(self, line: ReportLine) -> str:
        return f'<strong class="state">{self._text(line.state)}</strong>'

    def _p(self, sentence: Sentence, kind: str) -> str:
        return f'<p class="{kind}">{self._text(sentence)}</p>\n'

    def _h(self, sentence: Sentence) -> str:
        return f"<h2>{self._text(sentence)}</h2>\n"

    def _table(self, kind: str, *headings: Sentence) -> str:
        cells = "".join(f'<th scope="col">{self._text(each)}</th>' for each in headings)
        return f'<table class="{kind}">\n<thead>\n<tr>{cells}</tr>\n</thead>\n<tbody>\n'

    def _row(self, line: ReportLine, *cells: str) -> str:
        return f'<tr class="{line.outcome or line.stage}">{"".join(cells)}</tr>\n'

    def _time(self, line: ReportLine) -> str:
        return self._cell(self._when(line.at, self._scope.zone), "clock")

    def _cell(self, inside: str, kind: str = "told") -> str:
        return f'<td class="{kind}" dir="auto">{inside}</td>'
