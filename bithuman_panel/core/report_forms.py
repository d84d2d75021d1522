"""A report as text, in each form that is text, in the words of its reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.export import BOM, csv_row
from bithuman_panel.core.report import Kind
from bithuman_panel.core.report_html import as_html
from bithuman_panel.core.report_json import as_json
from bithuman_panel.core.report_markdown import as_markdown
from bithuman_panel.core.report_rows import table_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.report import Report
    from bithuman_panel.core.wording import Sentence

_ISOLATES = {0x2068: None, 0x2069: None}


@dataclass(frozen=True, slots=True)
class Voice:
    """How a report speaks: ``said`` gives the words of a sentence, from any thread.

    ``language`` is a tag as HTML has it, such as ``zh-CN``.
    """

    said: Callable[[Sentence], str] = str
    language: str = "en"
    is_rtl: bool = False

    def plain(self, sentence: Sentence) -> str:
        """Return the words of a sentence for what knows no direction of its own."""
        return self.said(sentence).translate(_ISOLATES)


def report_text(report: Report, kind: Kind, voice: Voice) -> Iterator[str]:
    """Yield the pieces of the file; a workbook is no text, and is not made here."""
    match kind:
        case Kind.HTML:
            return as_html(report, voice.said, voice.language, is_rtl=voice.is_rtl)
        case Kind.MARKDOWN:
            return as_markdown(report, voice.plain)
        case Kind.JSON:
            return as_json(report)
        case _:
            return as_csv(report, voice.plain)


def as_csv(report: Report, said: Callable[[Sentence], str]) -> Iterator[str]:
    """Yield CSV with a byte order mark: every cell quoted, none of them a formula."""
    yield BOM
    for row in table_rows(report, said):
        yield csv_row("" if cell is None else str(cell) for cell in row)
