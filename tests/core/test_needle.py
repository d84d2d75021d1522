"""What is looked for is found in what was written, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.needle import LONG, beginnings, folded, is_found, needles


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("Welcome to the show", "elco"),
        ("Welcome to the show", "WE"),
        ("Welcome to the show", "s"),
        ("Grüße aus Köln", "grusse"),
        ("Straße", "STRASSE"),
        ("東京タワーへようこそ", "京"),
        ("東京タワーへようこそ", "ワー"),
        ("東京タワーへようこそ", "タワーへ"),
        ("ﾄｳｷｮｳ", "トウ"),
        ("欢迎来到北京", "北京"),
        ("안녕하세요 여러분", "하세"),
        ("ยินดีต้อนรับ", "ต้อน"),
        ("مَرْحَبًا بكم", "مرحبا"),
        ("５% off, today", "5%"),
        ("done 🎉 at last", "🎉"),
        ("one\n\ttwo", '"one two"'),
        ("Error: RATE_LIMITED", "rate_lim"),
    ],
)
def test_a_needle_is_found(written: str, sought: str) -> None:
    (needle,) = needles(sought)
    assert is_found(needle, folded(written))


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("Welcome to the show", "ow"),
        ("Welcome to the show", "e"),
        ("Welcome to the show", "shows"),
        ("かき", "が"),
        ("北 京", "北京"),
    ],
)
def test_a_needle_is_not_found(written: str, sought: str) -> None:
    (needle,) = needles(sought)
    assert not is_found(needle, folded(written))


def test_all_words_are_wanted_and_quoted_ones_together() -> None:
    assert needles('  Blue "red  CAR" ') == ("blue", "red car")


@pytest.mark.parametrize("nothing", ["", "   ", '""', '"', '" "'])
def test_nothing_is_looked_for(nothing: str) -> None:
    assert needles(nothing) == ()


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once_for_what_is_looked_for(text: str) -> None:
    for needle in needles(text):
        assert needle == needle.strip()
        assert "\n" not in needle


@given(st.text(max_size=60))
def test_beginnings_are_short_and_stand_in_the_text(text: str) -> None:
    searched = folded(text)
    assert all(0 < len(each) < LONG and each in searched for each in beginnings(searched))
