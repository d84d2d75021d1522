"""The history as a file: JSON for machines, CSV for spreadsheets, HTML for people and paper.

Each function yields pieces of text, entry by entry, so that a long history is never held whole.
JSON keeps every text as it is, in ASCII escapes; CSV and HTML are for eyes, so there control and
bidi characters are written out (docs/reliability.md, 5).
"""

from __future__ import annotations

import json
import re
from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING, assert_never

from bithuman_panel.core.advice import state_word
from bithuman_panel.core.heard_words import heard_sentence
from bithuman_panel.core.record import KEPT_FIELDS, kept_record, told, utc
from bithuman_panel.core.visible import visible
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bithuman_panel.core.entry import Entry

# What a spreadsheet takes for the start of a formula, in wide and small forms too, even behind
# space and characters that nobody sees.
_FORMULA = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\0＝＋－＠﹦﹢﹣﹫]")
BOM = "\ufeff"


class Format(StrEnum):
    """The kinds of file that an export can be."""

    CSV = "csv"
    JSON = "json"
    HTML = "html"


def exported(entries: Iterable[Entry], kind: Format) -> Iterator[str]:
    """Yield the pieces of the file: ``entries`` oldest first, newlines as the format wants them."""
    match kind:
        case Format.JSON:
            return as_json(entries)
        case Format.CSV:
            return as_csv(entries)
        case Format.HTML:
            return as_html(entries)
        case _:
            assert_never(kind)


def as_json(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield one JSON array, one entry a line."""
    lead = "[\n"
    for entry in entries:
        yield lead + json.dumps(kept_record(entry))
        lead = ",\n"
    yield "[]\n" if lead == "[\n" else "\n]\n"


def as_csv(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield CSV with a byte order mark: every cell quoted, none of them a formula."""
    yield BOM + csv_row(KEPT_FIELDS)
    for entry in entries:
        record = kept_record(entry)
        yield csv_row(_cell(record[name]) for name in KEPT_FIELDS)


def csv_row(cells: Iterable[str]) -> str:
    """Return one row of CSV: every cell quoted, none of them a formula."""
    return ",".join(f'"{_defused(cell)}"' for cell in cells) + "\r\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value)
    if isinstance(value, dict):
        return " ".join(_cell(item) for item in value.values())
    return str(value)


def _defused(cell: str) -> str:
    """Return ``cell`` as text that no spreadsheet computes: an apostrophe stands before it."""
    shown = visible(cell).replace('"', '""')
    return f"'{shown}" if _FORMULA.match(cell) else shown


_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>bitHuman Panel: history</title>
<style>
body { font: 11pt/1.4 system-ui, sans-serif; margin: 2em; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; }
caption { font-size: 14pt; font-weight: bold; text-align: start; padding: 0.5em 0; }
th, td { border: 1px solid #999; padding: 0.3em 0.5em; text-align: start; vertical-align: top; }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
td.time { white-space: nowrap; }
tr.unknown td.outcome { font-weight: bold; background: #fff0c2; }
tr.rejected td.outcome, tr.not-sent td.outcome, tr.not-heard td.outcome { background: #fde2e0; }
@page { margin: 15mm; }
@media print {
  body { margin: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
</style>
</head>
<body>
<table>
<caption>bitHuman Panel: history</caption>
<thead>
<tr><th scope="col">Time (UTC)</th><th scope="col">Agent</th><th scope="col">Room</th>\
<th scope="col">Mode</th><th scope="col">Text</th><th scope="col">Outcome</th>\
<th scope="col">What became of it</th></tr>
</thead>
<tbody>
"""
_FOOT = "</tbody>\n</table>\n</body>\n</html>\n"


def as_html(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield one page that needs nothing else, runs nothing and prints well."""
    yield _HEAD
    for entry in entries:
        yield _html_row(entry)
    yield _FOOT


def _html_row(entry: Entry) -> str:
    line = entry.line
    cells = (
        ("time", utc(entry.created_at) or ""),
        ("agent", line.target.agent),
        ("room", line.target.room or "all rooms"),
        ("mode", line.mode),
        ("text", line.text),
        ("outcome", str(state_word(entry))),
        ("told", _whole_story(entry)),
    )
    shown = "".join(
        f'<td class="{name}" dir="auto">{escape(visible(text))}</td>' for name, text in cells
    )
    return f'<tr class="{entry.outcome or entry.stage}">{shown}</tr>\n'


def _whole_story(entry: Entry) -> str:
    failure = entry.verdict.failure if entry.verdict else None
    server = failure.message if failure else None
    said = [str(say("The server said: {message}", message=server))] if server else []
    made = [f"{corrected.what} {utc(corrected.at) or ''}" for corrected in entry.corrections]
    heard = [str(heard_sentence(each, visible(each.room))) for each in entry.heard]
    return "\n".join((told(entry), *said, *made, *heard))
