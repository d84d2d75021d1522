"""How long a text takes to say: words, pauses, numbers, and scripts without spaces."""

from __future__ import annotations

import pytest

from bithuman_panel.core.speaking import (
    MEASURED,
    WORDS_A_MINUTE,
    language_of,
    minutes_to_confirm,
    speaking_s,
    usual_pace,
    whole_seconds,
    words_in,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n ... ", 0),
        ("one two three", 3),
        ("one two three.", 3),
        ("One two. Three.", 4),
        ("One two.\n\nThree", 4),
        ("One two\nthree", 4),
        ("Oh... no", 3),
        ("He said “no!” Then", 5),
        ("one, two", 2.5),
        ("one – two", 2.5),
        ("one-two", 1),
        ('one " two', 2),
        ("a" * 24, 2),
        ("2026", 4),
        ("3.5", 3),
        ("At 20:15, go", 7.5),
        ("50 %", 3),
        ("你好", 1.2),
        ("你好。你", 2.8),
        ("东京，你", 2.3),
        ("ひらがな", 1.4),
        ("한국어", 1.5),
        ("สวัสดี", 1.2),
        ("مرحبا بكم، في", 3.5),
    ],
)
def test_words_are_what_takes_as_long_as_one(text: str, words: float) -> None:
    assert words_in(text) == pytest.approx(words)


def test_seconds_are_words_at_a_pace() -> None:
    text = "word " * 150
    assert speaking_s(text, 150) == pytest.approx(60)
    assert speaking_s(text, 75) == pytest.approx(120)
    assert speaking_s(text) == pytest.approx(150 * 60 / WORDS_A_MINUTE)
    assert speaking_s("你" * 300) == pytest.approx(67.5), "about 270 characters a minute"


@pytest.mark.parametrize(("seconds", "shown"), [(0.0, 0), (0.01, 1), (1.4, 1), (1.6, 2)])
def test_what_can_be_said_at_all_takes_a_second(seconds: float, shown: int) -> None:
    assert whole_seconds(seconds) == shown


@pytest.mark.parametrize(
    "piece", ["word ", "." * 5, "你", "\n", ". ", ' " ', ".)", "((", "12", ", ", " - ", "é "]
)
def test_a_megabyte_is_estimated_at_once(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    # Where it took longer than its length, the test would be stopped (pyproject.toml, timeout).
    assert words_in(text) >= 0


def test_a_long_text_is_estimated_by_its_beginning() -> None:
    text = "word " * MEASURED
    assert words_in(text) == pytest.approx(MEASURED, rel=0.01)


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("Hello", "en", "en"),
        ("Hello", "EN_gb", "en"),
        ("Hello", "English", "en"),
        ("Hello", " German ", "de"),
        ("Grüß Gott", "de-AT", "de"),
        ("Hello", None, ""),
        ("Hello", "Klingon", ""),
        ("Hello", "ar", ""),
        ("مرحبا بكم", "en", "ar"),
        ("سلام بر شما", "fa", "fa"),
        ("Привет, друзья", None, "ru"),
        ("Привіт", "uk", "uk"),
        ("你好世界", "en", "zh"),
        ("東京", "ja", "ja"),
        ("東京へようこそ", "zh", "ja"),
        ("한국어", None, "ko"),
        ("สวัสดี", None, "th"),
        ("שלום", None, "he"),
        ("Γειά", None, "el"),
        ("नमस्ते", None, "hi"),
        ("“Hello”", "en", "en"),
        ("The letter Ω is the last one in Greek.", "en", "en"),
        ("“…”", "en", "en"),
    ],
)
def test_a_script_tells_the_language_where_the_agent_has_another(
    text: str, stated: str | None, language: str
) -> None:
    assert language_of(text, stated) == language


def test_longer_words_are_fewer_a_minute() -> None:
    assert usual_pace("fi") < usual_pace("en") == usual_pace("") == WORDS_A_MINUTE


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0.0, 0), (120.0, 0), (120.1, 2), (300.0, 5), (3600.0, 60)]
)
def test_above_two_minutes_it_is_told_how_many_there_are(seconds: float, minutes: int) -> None:
    assert minutes_to_confirm(seconds) == minutes
