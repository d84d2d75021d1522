"""How well words fit what somebody types to find them."""

from __future__ import annotations

import unicodedata
from enum import IntEnum


class Fit(IntEnum):
    """From the best to the loosest."""

    WHOLE = 0
    BEGINNING = 1
    WORD = 2
    PART = 3
    PARTS = 4
    LETTERS = 5


def fit(typed: str, words: str, rest: str = "") -> Fit | None:
    """Return how ``typed`` fits ``words``, None where it does not. Total.

    Neither case nor accents count. ``rest`` is what else belongs to the words, in which only parts
    are looked for. ``LETTERS``: all of them are there in their order, with others in between.
    """
    wanted, text = _plain(typed), _plain(words)
    if not wanted or wanted == text:
        return Fit.WHOLE
    if text.startswith(wanted):
        return Fit.BEGINNING
    if f" {wanted}" in text:
        return Fit.WORD
    if wanted in text:
        return Fit.PART
    everything = f"{text} {_plain(rest)}"
    if all(part in everything for part in wanted.split()):
        return Fit.PARTS
    letters = iter(text)
    if all(letter in letters for letter in wanted if letter != " "):
        return Fit.LETTERS
    return None


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter for letter in parts if not unicodedata.combining(letter))
    return " ".join("".join(letters).split())
