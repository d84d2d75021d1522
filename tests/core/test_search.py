from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.search import Fit, fit


@pytest.mark.parametrize(
    ("typed", "words", "wanted"),
    [
        ("", "Ava", Fit.WHOLE),
        ("  ", "Ava", Fit.WHOLE),
        ("AVA", "ava", Fit.WHOLE),
        ("av", "Ava Lovelace", Fit.BEGINNING),
        ("love", "Ava Lovelace", Fit.WORD),
        ("lace", "Ava Lovelace", Fit.PART),
        ("lace av", "Ava Lovelace", Fit.PARTS),
        ("alc", "Ava Lovelace", Fit.LETTERS),
        ("a lc e", "Ava Lovelace", Fit.LETTERS),
        ("cla", "Ava Lovelace", None),
        ("zoe", "Zoë", Fit.WHOLE),
        ("strasse", "Große Straße", Fit.WORD),
        ("会議", "大会議室", Fit.PART),
        ("A1234", "Ava", None),
    ],
)
def test_words_fit_what_is_typed(typed: str, words: str, wanted: Fit | None) -> None:
    assert fit(typed, words) == wanted


def test_what_else_belongs_to_the_words_is_looked_for_in_parts_alone() -> None:
    assert fit("a1234", "Ava", "A12345678") is Fit.PARTS
    assert fit("size 150", "150 %", "Size") is Fit.PARTS
    assert fit("A", "Ava", "A12345678") is Fit.BEGINNING
    assert fit("148", "Ava", "A12345678") is None


@given(st.text(), st.text(), st.text())
def test_nothing_that_can_be_typed_breaks_it(typed: str, words: str, rest: str) -> None:
    fit(typed, words, rest)
    assert fit(words, words, rest) is Fit.WHOLE
