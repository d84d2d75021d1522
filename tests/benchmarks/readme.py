"""The line of README.md with what users feel, as the page has it."""

from __future__ import annotations

import re
import textwrap
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.telling import short

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.benchmarks.figures import Comparison, Figures

# The rows' own names.
START, KEY, SEARCH = (
    "start: first painted, usable window",
    "key to socket, p50",
    "search to painted at 1,000,000 lines",
)
_LINE = (
    "**How quick it is.** The window takes letters {start} after the click ({start_ratio} an empty "
    "window of the same toolkit); a line is on the wire {key} after the key ({key_ratio} the bare "
    "request and one flush of the disk); one line among 1,000,000 is on the screen {search} after "
    "the letter ({search_ratio} a scan of them). `make\N{NO-BREAK SPACE}bench` measures that, and "
    "all that [Performance](docs/performance.md) tells."
)
_WIDTH = 104
_WRITTEN = re.compile(r"^\*\*How quick it is\.\*\* .+?(?=\n\n)", re.MULTILINE | re.DOTALL)


def line_of(told: Sequence[Figures]) -> str:
    """Return the line; raises ``KeyError`` where one of its rows was not measured."""
    rows = {row.path: row for figures in told for row in figures.comparisons}
    words = {}
    for name, path in (("start", START), ("key", KEY), ("search", SEARCH)):
        words[name] = f"{short(median(rows[path].panel))} {rows[path].unit}"
        words[f"{name}_ratio"] = _times(rows[path])
    # What belongs together stays on one line.
    kept = {name: word.replace(" ", "\N{NO-BREAK SPACE}") for name, word in words.items()}
    wrapped = textwrap.fill(_LINE.format(**kept), _WIDTH, break_long_words=False)
    return wrapped.replace("\N{NO-BREAK SPACE}", " ")


def write_line(readme: Path, told: Sequence[Figures]) -> None:
    """Put the line into the place of the one there; where a row is missing that one stays."""
    text = readme.read_text(encoding="utf-8")
    try:
        line = line_of(told)
    except KeyError:
        return
    readme.write_text(_WRITTEN.sub(lambda _: line, text), encoding="utf-8")


def _times(row: Comparison) -> str:
    return f"{row.ratio:.2g} ×"
