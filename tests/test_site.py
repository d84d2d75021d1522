"""The web site of docs/ (`make docs`) has the guide as the window has it, and all other pages."""

from __future__ import annotations

import re
from pathlib import Path

from bithuman_panel.ui.guide import read_guide

DOCS = Path(__file__).parents[1] / "docs"
CONTENTS = re.findall(
    r"(?ms)^```\{toctree\}\n(?::.+?\n)+\n(.+?)^```", (DOCS / "index.md").read_text()
)


def test_the_guide_has_the_same_pages_in_the_same_order() -> None:
    listed = [page.removeprefix("guide/") for page in CONTENTS[0].split()]
    assert listed == [page.name for page in read_guide(DOCS / "guide")]


def test_every_other_page_is_listed_by_a_pattern() -> None:
    listed = {
        page for pattern in " ".join(CONTENTS[1:]).split() for page in DOCS.glob(f"{pattern}.md")
    }
    there = {page for page in DOCS.rglob("*.md") if page.parent.name != "guide"}
    assert there - listed == {DOCS / "index.md"}


def test_no_page_but_the_contents_needs_more_than_markdown() -> None:
    for page in DOCS.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert page.name == "index.md" or not re.search(r"(?m)^(```|:::)\{", text), page.name
