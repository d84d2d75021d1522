from __future__ import annotations

import pytest

from bithuman_panel.core.snippet_marks import (
    is_snippet_name,
    open_mark,
    plain_name,
    snippet_marks,
)


def names(text: str) -> list[str]:
    return [mark.name for mark in snippet_marks(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("/hello", ["hello"]),
        ("Well, /hello, and /good-bye_2!", ["hello", "good-bye_2"]),
        ("a\n/hello\t/again", ["hello", "again"]),
        ("(/hello) [/a] «/b» “/c” ¿/d", ["hello", "a", "b", "c", "d"]),
        ('"/hello" \'/a\' ("/b")', ["hello", "a", "b"]),
        ("你好。/你好，再见", ["你好"]),
        ("مرحبا /ترحيب بكم", ["ترحيب"]),
        ("/नमस्ते", ["नमस्ते"]),
        ("／hello", ["hello"]),
        ("/7", ["7"]),
        ("\u200b/hid\u200bden", ["hidden"]),
        ("/\u200ehello", ["hello"]),
        ("so\u200b/what", []),
        ("/etc/passwd and //x", ["etc/passwd", "/x"]),
        ("/a／b", ["a/b"]),
        ("/\u200ea／b", ["a/b"]),
        ("and/or, https://a.example/b, 1/2, 3 / 4, / , // , /-, /", []),
        ("和/或 \"a\"/b rock'n'/roll </b> ./a x//y", []),
        ("", []),
    ],
)
def test_a_slash_at_the_start_of_a_word_calls_for_a_snippet(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


def test_a_mark_says_where_it_stands() -> None:
    text = "So: /hello, (/a\u200eb)."
    assert [text[mark.start : mark.end] for mark in snippet_marks(text)] == ["/hello", "/a\u200eb"]


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("/", ""),
        ("So /he", "he"),
        ("(／he", "he"),
        ("So /hello /w", "w"),
        ("so/he", None),
        ("So /he ", None),
        ("So /he,", None),
        ("https:/", None),
        ("nothing", None),
        ("", None),
    ],
)
def test_the_mark_that_is_being_typed(before: str, typed: str | None) -> None:
    assert open_mark(before) == typed


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("hello", True),
        ("good-bye_2", True),
        ("你好", True),
        ("می\u200cروم", True),
        ("", False),
        ("--", False),
        ("a b", False),
        ("a/b", False),
        ("a.b", False),
        ("a\u200eb", False),
        ("cafe\u0301", False),
    ],
)
def test_what_a_snippet_may_be_called(name: str, may: bool) -> None:
    assert is_snippet_name(name) is may


def test_names_are_compared_as_they_look() -> None:
    assert plain_name("cafe\u0301\u200f") == "café"


@pytest.mark.parametrize("unit", ["/", "a/", " /a", '"/', '"', "\u200b/", "(", " ", "／字", '/"'])
@pytest.mark.timeout(60)
def test_a_long_hostile_text_takes_no_longer_than_it_is_long(unit: str) -> None:
    text = unit * (250_000 // len(unit))
    # Where it took longer than its length, the test would be stopped.
    assert len(list(snippet_marks(text))) <= len(text)


@pytest.mark.parametrize("before", [chr(code) for code in range(32, 127)])
def test_only_a_space_a_quote_or_a_bracket_of_the_keyboard_stands_before_a_word(
    before: str,
) -> None:
    begins = bool(list(snippet_marks(f"x{before}/name")))
    alone = bool(list(snippet_marks(f"{before}/name")))
    assert begins is (before in " ([{")
    assert alone is (before in " ([{\"'/")
