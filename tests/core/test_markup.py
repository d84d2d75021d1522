from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.markup import escaped, escaped_line, unescaped
from tests.core.cuelists import ANY_TEXT


def read(markdown: str) -> str:
    """Return what a paragraph after another says, each as it stands alone."""
    return "\n\n".join(unescaped(part) for part in markdown.split("\n\n"))


@given(ANY_TEXT | st.text("_a1.)-#&;\n ", max_size=20))
def test_any_text_comes_back_the_same(text: str) -> None:
    assert read(escaped(text)) == text
    line = escaped_line(text)
    assert unescaped(line) == text
    assert not {"\n", "·"} & set(line)
    assert line == line.strip()


@given(st.text("_*#>- 1.\nab|=+`", max_size=20))
def test_no_line_of_a_text_begins_anything_else(text: str) -> None:
    for line in escaped(text).split("\n"):
        assert line == line.strip()
        assert line[:1] not in set("#>+=~|-*`")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Hello, everybody!", "Hello, everybody!"),
        ("Hello {{guest_name|dear guest}}, see /intro_1", None),
        ("one\ntwo", "one\\\ntwo"),
        ("one\n\ntwo", "one\n\ntwo"),
        ("one\n\n\ntwo", "one&#10;\n\ntwo"),
        ("\none\n\n", "&#10;one&#10;&#10;"),
        ("*not* <b>bold</b>", "\\*not\\* \\<b>bold\\</b>"),
        ("# no heading", "\\# no heading"),
        ("1. no list", "1\\. no list"),
        (" two ", "&#32;two&#32;"),
        ("R&D &amp; more", "R&amp;D &amp;amp; more"),
        ("A & B", "A & B"),
    ],
)
def test_text_stays_readable(text: str, written: str | None) -> None:
    assert escaped(text) == (text if written is None else written)


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("It is *really* **good** and ***big***.", "It is really good and big."),
        ("It is _really_ __good__, snake_case stays.", "It is really good, snake_case stays."),
        ("2 * 3 is 6", "2 * 3 is 6"),
        ("See [our page](https://example.org 'title') now", "See our page now"),
        ("![A cat](cat.png)", "A cat"),
        ("<https://example.org>", "https://example.org"),
        ("Type `make` now", "Type make now"),
        ("one\ntwo", "one two"),
        ("caf&eacute; &#233; &nosuch; &#9999999;", "café é &nosuch; &#9999999;"),
        ("back\\slash \\a", "back\\slash \\a"),
    ],
)
def test_what_markdown_shows_is_what_is_said(markdown: str, text: str) -> None:
    assert unescaped(markdown) == text
