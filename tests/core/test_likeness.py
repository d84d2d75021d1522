"""How alike two texts are, whatever a platform makes of their spaces, signs and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.likeness import alike, telling, words_of

WORDS = st.lists(st.sampled_from(["one", "two", "12", "haus", "ゆ"]), max_size=12).map(tuple)


def likeness(ours: str, theirs: str) -> float:
    return alike(words_of(ours), words_of(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Welcome, dear guests!", "welcome dear guests"),
        ("It's  nine\no'clock.", "It\u2019s nine o\u2019clock"),
        ("bitHuman is an e-mail away.", "bit Human is an email away."),
        ("We have 1,000 seats.", "We have 1000 seats."),
        ("We have 12.000 seats.", "We have 12 000 seats"),
        ("\uff28ello there", "Hello there"),
        ("ようこそ、皆さん。", "ようこそ皆さん"),
    ],
)
def test_what_is_only_laid_out_anew_is_the_same(ours: str, theirs: str) -> None:
    assert likeness(ours, theirs) == 1.0


@pytest.mark.parametrize(
    ("ours", "theirs", "least", "most"),
    [
        ("Please take the left door.", "Please take the right door.", 0.79, 0.81),
        ("Meet us in room 12.", "Meet us in room twelve.", 0.89, 0.91),
        ("The colour is red.", "The color is red.", 0.97, 0.99),
        ("That is possible today.", "That is impossible today.", 0.74, 0.76),
        ("You may go in now.", "You may not go in now.", 0.9, 0.93),
        ("Now we call number 12, please.", "Now we call number 13, please.", 0.0, 0.01),
        ("Doors open at 9.", "Doors open at half past nine.", 0.5, 0.8),
        ("Gate b7 is open.", "Gate seven is open.", 0.7, 0.8),
        ("Please wait.", "We begin at noon.", 0.0, 0.01),
        ("a" * 50, "b" * 50, 0.0, 0.01),
        ("Hello " + "a b c d e f g", "Hello " + "h i j k l m n", 0.1, 0.15),
    ],
)
def test_what_is_otherwise_counts_for_less(
    ours: str, theirs: str, least: float, most: float
) -> None:
    assert least <= likeness(ours, theirs) <= most


def test_texts_without_words_are_not_alike() -> None:
    assert likeness("👋", "👋") == 0.0
    assert likeness("", "") == 0.0


def test_a_short_text_tells_little() -> None:
    assert telling(("yes",)) == 0.75
    assert telling(tuple("abcdefghij")) > 0.999


@given(ours=WORDS, theirs=WORDS)
def test_it_is_a_part_of_the_whole_and_one_only_for_the_same(
    ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    assert 0.0 <= alike(ours, theirs) <= 1.0
    assert alike(ours, ours) == float(bool(ours))


@given(st.text(max_size=300))
def test_any_text_has_words_or_none(text: str) -> None:
    assert all(words_of(text))
    assert len(words_of(text * 100)) <= 400
