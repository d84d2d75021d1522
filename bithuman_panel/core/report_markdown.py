"""A report as Markdown: for a wiki, a ticket or a chat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.core.report_rows import Naming, line_rows, plan_rows, summary_rows
from bithuman_panel.core.report_time import stamp
from bithuman_panel.core.report_words import (
    ESTIMATED,
    NO_SECRETS,
    UNKNOWN_STAYS,
    place_words,
    proof_words,
    story_words,
)
from bithuman_panel.core.visible import visible
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.report import Report
    from bithuman_panel.core.report_rows import Cell

_MARKS = re.compile(r"([\\`*_\[\]#|~]|^\s*[-+](?=\s)|^\s*\d+(?=[.)]))")
_LINE_BREAKS = re.compile(r"\r\n|[\r\n]")
# Of a row with everything, what is read; the rest is for spreadsheets.
_READ = (0, 2, 3, 5, 8, 9, 10)


def as_markdown(report: Report, said: Callable[[Sentence], str]) -> Iterator[str]:
    """Yield the text; what was said can neither be markup nor a link in it."""
    yield f"# {_plain(report.scope.title)}\n\n"
    for name, value in summary_rows(report, said):
        yield f"- {_plain(name)}: {_plain(value)}\n" if name else f"- {_plain(value)}\n"
    yield from _troubles(report, said)
    if report.cues:
        yield f"\n## {_plain(said(say('Planned and said')))}\n\n"
        yield from _table(plan_rows(report, said))
    yield f"\n## {_plain(said(say('Every line')))}\n\n"
    rows = line_rows(report, said)
    yield from _table(tuple(row[column] for column in _READ) for row in rows)
    yield "\n"
    for note in (ESTIMATED, UNKNOWN_STAYS, NO_SECRETS):
        yield f"{_plain(said(note))}\n\n"


def _troubles(report: Report, said: Callable[[Sentence], str]) -> Iterator[str]:
    yield f"\n## {_plain(said(say('What went wrong')))}\n\n"
    naming, scope = Naming(report), report.scope
    if not report.troubles:
        yield f"{_plain(said(say('Nothing: every line that was let go arrived.')))}\n"
    for line in report.troubles:
        told = (
            naming.words(line),
            place_words(line, scope),
            line.state,
            *story_words(line, scope),
            *proof_words(line),
        )
        yield f"- {stamp(line.at, scope.zone)}: {_plain(line.text)}\n"
        for sentence in told:
            yield f"  - {_plain(said(sentence))}\n"


def _table(rows: Iterable[tuple[Cell, ...]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield "| " + " | ".join(map(_cell, row)) + " |\n"
        if number == 0:
            yield "|" + " --- |" * len(row) + "\n"


def _cell(value: Cell) -> str:
    return "" if value is None else _plain(str(value))


def _plain(text: str) -> str:
    marked = _MARKS.sub(_escaped, visible(text))
    safe = marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LINE_BREAKS.sub("<br>", safe)


def _escaped(found: re.Match[str]) -> str:
    mark = found[0].strip()
    # Of a numbered list it is the full stop that makes one.
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"
