"""How well words fit what somebody types to find them."""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from itertools import filterfalse


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
    return Fit.LETTERS if _has_in_order(text, wanted) else None


def _has_in_order(text: str, letters: str) -> bool:
    at = 0
    for letter in letters.replace(" ", ""):
        at = text.find(letter, at) + 1
        if at == 0:
            return False
    return True


def _plain(text: str) -> str:
    if text.isascii():
        # Thousands of cues are looked through with every letter that is typed.
        return " ".join(text.lower().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = filterfalse(unicodedata.combining, parts)
    return " ".join("".join(letters).split())
