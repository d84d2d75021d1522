"""The show over time as a picture in a page: each line by its outcome, in shape and in colour.

A row for each place that lines went to, and one above them for what was planned. Marks that would
lie on one another are one mark, so that a picture of any show stays small.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from bithuman_panel.core.advice import outcome_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.report_time import clock, local_s
from bithuman_panel.core.report_words import place_words
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.report import Report

MOST_PLACES = 8
_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 1000, 210, 20, 34, 12
_STEP = 3
_LONGEST_NAME = 28
_TICKS = 4
# One path each, around 0,0: told apart by shape alone, too.
SHAPES = {
    Outcome.DELIVERED: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
    Outcome.PARTLY_DELIVERED: "M-6 0a6 6 0 1 0 12 0z M-6 0h12",
    Outcome.NOT_HEARD: "M0 -7L7 6H-7z",
    Outcome.REJECTED: "M-6 -6H6V6H-6z",
    Outcome.THROTTLED: "M0 -8L8 0L0 8L-8 0z",
    Outcome.NOT_SENT: "M-6 -6L6 6M6 -6L-6 6",
    Outcome.UNKNOWN: "M-4 -3a4 4 0 1 1 5.5 3.7q-1.5 .8 -1.5 2.8M0 7v.6",
}
_PLANNED = "M0 -8V8"


@dataclass(frozen=True, slots=True)
class _Scale:
    """From seconds of the local clock to places in the picture."""

    begin: float
    end: float

    def x(self, at: float) -> int:
        """Return where a moment is."""
        part = (at - self.begin) / max(1.0, self.end - self.begin)
        return _LEFT + _STEP * round(part * (_WIDTH - _LEFT - _RIGHT) / _STEP)


def chart(report: Report, said: Callable[[Sentence], str]) -> Iterator[str]:
    """Yield the picture as inline SVG; nothing where there is no line to draw."""
    zone = report.scope.zone
    at = {line.entry: local_s(line.at, zone) for line in report.lines}
    planned = [story.planned_at for story in report.cues if story.planned_at is not None]
    known = [moment for moment in (*at.values(), *planned) if moment is not None]
    if not known or not report.lines:
        return
    scale = _Scale(min(known), max(known))
    places = _places(report, said)
    rows = {place: row for row, place in enumerate(places, bool(planned))}
    height = _TOP + _ROW * (len(places) + bool(planned)) + 30
    title = said(say("The show over time"))
    told = said(
        counted(
            "One line, by time from left to right, in a row for each place.",
            "{count} lines, by time from left to right, in a row for each place.",
            len(report.lines),
        )
    )
    yield (
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {height}" role="img" direction="ltr" '
        f'aria-labelledby="chart-title chart-told"><title id="chart-title">{escape(title)}</title>'
        f'<desc id="chart-told">{escape(told)}</desc>\n'
    )
    yield from _grid(scale, height)
    if planned:
        yield _name(said(say("Planned")), 0)
        for x in sorted({scale.x(moment) for moment in planned}):
            yield f'<path class="planned" d="{_PLANNED}" transform="translate({x} {_y(0)})"/>\n'
    for place, row in rows.items():
        yield _name(place, row)
    yield from _marks(report, said, scale, rows, at)
    yield "</svg>\n"


def _places(report: Report, said: Callable[[Sentence], str]) -> list[str]:
    """Return the places that most lines went to, in the order of their first line."""
    counts = Counter(said(place_words(line, report.scope)) for line in report.lines)
    chosen = {place for place, _ in counts.most_common(MOST_PLACES)}
    found = [place for place in counts if place in chosen]
    return found if len(found) == len(counts) else [*found, said(say("Other places"))]


def _marks(
    report: Report,
    said: Callable[[Sentence], str],
    scale: _Scale,
    rows: dict[str, int],
    at: dict[str, float | None],
) -> Iterator[str]:
    last = len(rows) - 1 + min(rows.values())
    drawn: dict[tuple[int, int, Outcome], list[str]] = {}
    for line in report.lines:
        moment = at[line.entry]
        if moment is None or line.outcome is None:
            continue
        row = rows.get(said(place_words(line, report.scope)), last)
        key = row, scale.x(moment), line.outcome
        drawn.setdefault(key, []).append(clock(line.at, report.scope.zone))
    # The rarer ones lie above: what went wrong must be seen.
    for (row, x, outcome), times in sorted(
        drawn.items(), key=lambda item: list(Outcome).index(item[0][2])
    ):
        told = said(
            counted(
                "{time}: {outcome}",
                "{time}: {count} lines, {outcome}",
                len(times),
                time=times[0],
                outcome=outcome_word(outcome),
            )
        )
        yield (
            f'<path class="mark {outcome}" d="{SHAPES[outcome]}" '
            f'transform="translate({x} {_y(row)})"><title>{escape(told)}</title></path>\n'
        )


def _grid(scale: _Scale, height: int) -> Iterator[str]:
    for part in range(_TICKS + 1):
        seconds = scale.begin + (scale.end - scale.begin) * part / _TICKS
        x = scale.x(seconds)
        anchor = "end" if part == _TICKS else "middle" if part else "start"
        label = _clock(seconds)
        yield (
            f'<path class="grid" d="M{x} {_TOP - 6}V{height - 24}"/>'
            f'<text class="tick" x="{x}" y="{height - 8}" text-anchor="{anchor}">{label}</text>\n'
        )


def _clock(seconds: float) -> str:
    minutes = int(seconds // 60)
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _y(row: int) -> int:
    return _TOP + _ROW * row + _ROW // 2


def _name(name: str, row: int) -> str:
    shown = one_line(name)
    shown = shown if len(shown) <= _LONGEST_NAME else f"{shown[: _LONGEST_NAME - 1]}…"
    return f'<text class="place" x="0" y="{_y(row) + 5}">{escape(shown)}</text>\n'


def legend(report: Report, said: Callable[[Sentence], str]) -> Iterator[str]:
    """Yield what each shape means, for the outcomes that there are."""
    yield '<ul class="legend">\n'
    for outcome, count in report.totals:
        if count:
            yield (
                '<li><svg viewBox="-10 -10 20 20" aria-hidden="true">'
                f'<path class="mark {outcome}" d="{SHAPES[outcome]}"/></svg>'
                f"{escape(said(outcome_word(outcome)))}</li>\n"
            )
    yield "</ul>\n"
