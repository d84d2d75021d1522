"""The bounds of each search; what is found in lines is in ``test_speakability.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bithuman_panel.core import hard_words

SEARCHES = [
    hard_words.codes,
    hard_words.addresses,
    hard_words.links,
    hard_words.numbers,
    hard_words.acronyms,
    hard_words.signs,
]
UNITS = [
    "a",
    "a1",
    "@",
    "a@",
    "a@b.",
    ".com",
    "a.",
    "www.",
    "http://",
    "0 ",
    "+0",
    "(00",
    "A",
    "{a",
]


def test_a_link_has_one_place_for_each_way_it_is_found() -> None:
    assert list(hard_words.links("www.a.com")) == [(0, 9), (0, 9)]
    assert list(hard_words.links(".com, /a.com")) == [(7, 12)]


def test_an_address_is_taken_no_longer_than_it_can_be() -> None:
    (start, end) = next(hard_words.addresses("a" * 100 + "@" + "b" * 20 + "." + "c" * 400))
    assert 100 - start < 64
    assert end - 100 <= 255


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize("unit", UNITS)
def test_a_long_hostile_text_takes_no_longer_than_it_is_long(
    search: Callable[[str], Iterator[tuple[int, int]]], unit: str
) -> None:
    text = unit * (100_000 // len(unit))
    # Where it took longer than its length, the test would be stopped (pyproject.toml, timeout).
    assert all(0 <= start < end <= len(text) for start, end in search(text))
