from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.visible import one_line, visible

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = "\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
DEPRECATED = "\u206a\u206b\u206c\u206d\u206e\u206f"
SEPARATORS = "\u2028\u2029"
TAGS = "\U000e0001\U000e0041\U000e007f"
CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (9, 10))
SURROGATES = "\ud800\udbff\udc00\udfff"


@pytest.mark.parametrize(
    "character", BIDI + ZERO_WIDTH + DEPRECATED + SEPARATORS + TAGS + CONTROLS + SURROGATES
)
def test_a_character_that_deceives_is_written_out(character: str) -> None:
    assert visible(f"a{character}b") == f"a⟨U+{ord(character):04X}⟩b"


@pytest.mark.parametrize(
    "text",
    [
        "Grüße, 你好, שלום, مرحبا",
        "two\nlines\tand a tab",
        "👨\u200d👩\u200d👧",
        "👍🏽 ❤\ufe0f 🇩🇪",
        "می\u200cخواهم",
        "",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_an_escape_sequence_cannot_reach_a_terminal() -> None:
    assert visible("\x1b[2Jgone\x9b1m") == "⟨U+001B⟩[2Jgone⟨U+009B⟩1m"


@given(st.text(st.characters(codec=None)))
def test_no_text_keeps_anything_that_moves_a_cursor_or_turns_a_sentence(text: str) -> None:
    left = set(visible(text)) - set("\n\t")
    assert not any(
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in left
    )
    assert not left & set(BIDI + ZERO_WIDTH)


@given(st.text(st.characters(codec=None)))
def test_making_visible_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_one_line_has_no_breaks_and_no_space_around() -> None:
    assert one_line("  Hall\n\n of\tFame\u2028 ") == "Hall of Fame⟨U+2028⟩"


@given(st.text(st.characters(codec=None)))
def test_one_line_is_one_line_of_visible_text(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
