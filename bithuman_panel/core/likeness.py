"""How alike two texts are, word by word, whatever becomes of spaces, signs and numbers."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

# Of longer texts the front is compared: nobody speaks for longer in one go.
MOST_CHARACTERS, _MOST_WORDS = 4_000, 400
# Scripts without spaces between words (Thai, Lao, Khmer, Chinese, Japanese): each letter is one.
_ALONE = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Compiled when a text first needs it: a start is not to wait for it.
_WORD = rf"[{_ALONE}]|[^\W_{_ALONE}]+"
_APOSTROPHE = re.compile("(?<=\\w)['\u2019](?=\\w)")
_THOUSANDS = re.compile(r"(?<=\d)[,.\s'](?=\d{3}(?!\d))")
# As much of a misspelt word has to stay: less would take "possible" for "impossible".
_SPELLING = 0.9
_LONGEST_WORD = 40
# What of a number counts where the other text has it in words: nobody has read them.
_IN_WORDS = 0.5
_MOST_APART = 6


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they compare: no signs, no capitals, numbers in one piece."""
    plain = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS]).casefold()
    whole = _THOUSANDS.sub("", _APOSTROPHE.sub("", plain))
    return tuple(re.findall(_WORD, whole)[:_MOST_WORDS])


def alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Return how much of both texts is the same, 0 to 1; two texts without words are not alike.

    Texts with another number in the same place are not alike, whatever else they share.
    """
    both = len(ours) + len(theirs)
    if not both or ours == theirs:
        return float(bool(both))
    same = 0.0
    compared = SequenceMatcher(None, ours, theirs, autojunk=False)
    for what, begin, end, other_begin, other_end in compared.get_opcodes():
        mine, other = ours[begin:end], theirs[other_begin:other_end]
        if _numbers(mine) and _numbers(other) and _numbers(mine) != _numbers(other):
            return 0.0
        part = 1.0 if what == "equal" else _alike_otherwise(mine, other)
        same += part * (len(mine) + len(other))
    return same / both


def telling(words: tuple[str, ...]) -> float:
    """Return how much it tells that two texts are the same: anybody says "Yes" at any time."""
    return 1 - 0.5 ** (len(words) + 1)


def _alike_otherwise(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Return how alike words are that stand in each other's place, and are not the same."""
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_APART:
        return 0.0
    mine, other = "".join(ours), "".join(theirs)
    if mine == other:
        return 1.0
    if bool(_numbers(ours)) is not bool(_numbers(theirs)):
        return _IN_WORDS if mine.isdecimal() or other.isdecimal() else 0.0
    if max(len(mine), len(other)) > _LONGEST_WORD:
        return 0.0
    spelling = SequenceMatcher(None, mine, other, autojunk=False).ratio()
    return spelling if spelling >= _SPELLING else 0.0


def _numbers(words: tuple[str, ...]) -> str:
    return "".join(word for word in words if word.isdecimal())
