"""The code has no way to make markup of a text; what would be one is found here.

One file has: it shows the help, whose pages are the program's own (tests/ui/test_guide.py). A link
is opened in one place, and https alone (``ui/links.py``, tests/ui/test_links.py).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "bithuman_panel"
FORBIDDEN = re.compile(
    r"\b(openUrl|QDesktopServices|webbrowser|startfile|setOpenExternalLinks|setOpenLinks"
    r"|QTextBrowser|QWebEngine\w*|QMessageBox|QErrorMessage|QInputDialog|QProgressDialog|QWhatsThis"
    r"|setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown|RichText|AutoText|MarkdownText"
    r"|LinksAccessibleBy\w+|TextBrowserInteraction|QStaticText|QToolTip)\b"
)
OPENS_LINKS = "ui/links.py"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
SHOWS_THE_HELP = "ui/guide_view.py"
# What one file may name besides: the rows of the history are set once, and as plain text.
ALLOWED = {OPENS_LINKS: {"QDesktopServices", "openUrl"}, "ui/history_row.py": {"QStaticText"}}


def code(place: str) -> str:
    return (PACKAGE / place).read_text(encoding="utf-8")


def test_nothing_makes_markup_or_opens_a_link() -> None:
    others = [place for place in MODULES if place != SHOWS_THE_HELP]
    found = {place: set(FORBIDDEN.findall(code(place))) for place in others}
    assert {place: names for place, names in found.items() if names} == ALLOWED


def test_what_is_set_once_is_set_as_plain_text() -> None:
    row = code("ui/history_row.py")
    made, plain = row.count("QStaticText("), row.count(".setTextFormat(Qt.TextFormat.PlainText)")
    assert made == plain == 1


def test_labels_with_text_come_from_one_place() -> None:
    """``labels.plain`` sets the format; any other label shows pictures."""
    of_the_window = [place for place in MODULES if place.startswith("ui/")]
    makers = [place for place in of_the_window if re.search(r"QLabel\((?!\))", code(place))]
    assert makers == []


def test_the_view_of_the_help_is_used_by_the_help_alone() -> None:
    users = [place for place in MODULES if "guide_view" in code(place)]
    assert users == ["ui/help_page.py"]


@pytest.mark.parametrize(
    "call",
    ["QDesktopServices.openUrl(url)", "box = QMessageBox(self)", "edit.setHtml(text)"],
)
def test_a_forbidden_call_is_found(call: str) -> None:
    assert FORBIDDEN.search(call)
