"""What a report is made of, read from the journal, and the report in a file that a person chose."""

from __future__ import annotations

from dataclasses import replace
from heapq import merge
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.query import Query
from bithuman_panel.core.report import Kind, look_at_size, report_of
from bithuman_panel.core.report_forms import report_text
from bithuman_panel.core.report_rows import line_rows, plan_rows, summary_rows
from bithuman_panel.core.wording import say
from bithuman_panel.services.wholefile import write_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.report import Report, Scope
    from bithuman_panel.core.report_forms import Voice
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.services.workbook import Cell, Sheet

# The last line of a run belongs to it.
_A_MOMENT_S = 0.001
# Whoever says nothing for so long has left the stage, and a run tells nobody that it is over.
_LEFT_S = 3600.0
_LINE_WIDTHS = (19, 24, 20, 16, 16, 16, 24, 10, 60, 16, 60, 10, 8, 18, 36, 12, 12, 20, 10, 12)
_PLAN_WIDTHS = (6, 16, 24, 10, 60, 10, 10, 12, 30, 60)


def read_report(journal: Journal, query: Query, scope: Scope, meter: Meter) -> Report:
    """Return the report of what ``query`` asks for; of a run with the lines by hand during it.

    The plan is found here. Raises ``StoreFailed``, ``InputRefused`` for far too many lines, and
    ``WorkCancelled``.
    """
    if query != Query(run=query.run) or query.run is None:
        count = journal.count_of(query)
        look_at_size(count)
        part = replace(scope, run=None, plan=None)
        return report_of(_metered(journal.entries_of(query), meter, count), part)
    plan = journal.plan_of(query.run)
    whole = replace(scope, run=query.run, plan=plan)
    return report_of(_metered(_of_run(journal, query.run), meter), whole)


def _of_run(journal: Journal, run: str) -> Iterator[Entry]:
    """Return the lines of a run, in order, and those by hand of the same profiles during it.

    That is from its first line on, and until another run begins or nothing is said for an hour.
    """
    begun, ended, profiles = float("inf"), float("-inf"), set()
    for entry in journal.entries_of(Query(run=run)):
        begun, ended = min(begun, entry.created_at), max(ended, entry.created_at)
        profiles.add(entry.profile)
    ended = _end_of(journal, run, profiles, ended)
    parts: list[Iterable[Entry]] = [journal.entries_of(Query(run=run))]
    for profile in sorted(profiles):
        between = Query(profile=profile, since=begun, until=ended + _A_MOMENT_S)
        parts.append(each for each in journal.entries_of(between) if each.line.cue is None)
    return merge(*parts, key=lambda entry: entry.seq or 0)


def _end_of(journal: Journal, run: str, profiles: set[str], last_cue: float) -> float:
    """Return when the last line was let go that belongs to a run (Unix seconds, UTC)."""
    looked, ended = float("-inf"), last_cue
    while looked < ended:
        looked = ended
        for entry in journal.entries_of(Query(since=looked, until=looked + _LEFT_S)):
            if entry.profile in profiles:
                if entry.line.cue and entry.line.cue.run != run:
                    return ended
                ended = max(ended, entry.created_at)
    return ended


def _metered(entries: Iterable[Entry], meter: Meter, total: int | None = None) -> Iterator[Entry]:
    for done, entry in enumerate(entries):
        meter.tell(done, None if total is None else max(total, done))
        yield entry


def write_report(
    report: Report,
    kind: Kind,
    file: Path,
    voice: Voice,
    clean: Callable[[str], str],
    own_folder: Path,
) -> None:
    """Write a report into ``file``, which appears complete or not at all.

    ``clean`` takes secrets out of a text; ``own_folder`` is the panel's own, where nothing else may
    be. Raises ``StoreFailed``.
    """
    if file.parent.resolve() == own_folder.resolve():
        told = say("That folder is the panel's own. Choose another folder.")
        raise StoreFailed(told, "own folder")
    write_export(file, _pieces(report, kind, voice, clean))


def _pieces(
    report: Report, kind: Kind, voice: Voice, clean: Callable[[str], str]
) -> Iterable[bytes]:
    if kind is Kind.XLSX:
        return _book(report, voice.plain, clean)
    pieces = map(clean, report_text(report, kind, voice))
    # A lone surrogate has no bytes in UTF-8: it is shown as what it is.
    return (piece.encode("utf-8", "backslashreplace") for piece in pieces)


def _book(
    report: Report, said: Callable[[Sentence], str], clean: Callable[[str], str]
) -> Iterator[bytes]:
    # Its import takes long.
    from bithuman_panel.services.workbook import Sheet, book_of

    def cleaned(rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
        for row in rows:
            yield tuple(clean(cell) if isinstance(cell, str) else cell for cell in row)

    summary = cleaned(summary_rows(report, said))
    sheets: list[Sheet] = [Sheet(said(say("Summary")), summary, (30, 70), has_head=False)]
    lines = cleaned(line_rows(report, said))
    sheets.append(Sheet(said(say("Lines")), lines, _LINE_WIDTHS))
    if report.cues:
        plan = cleaned(plan_rows(report, said))
        sheets.append(Sheet(said(say("Planned and said")), plan, _PLAN_WIDTHS))
    yield book_of(sheets)
