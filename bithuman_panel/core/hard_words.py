"""Where a text has what a voice reads badly: links, addresses, numbers, acronyms, codes, signs.

Each is looked for in one pass, from signs that are found without trying again: a hostile megabyte
costs no more than its length.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Span: TypeAlias = tuple[int, int]

_LONGEST_LOCAL, _LONGEST_HOST = 64, 255
_ENDINGS = "com|org|net|info|io|ai|app|dev|tv|eu|de|fr|es|uk|cn|jp|ch|at|nl|pl|br|sa|ae|edu|gov"
_HOST = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_LOCAL = _HOST | frozenset("_+%")
_LINK = re.compile(r"(?i:https?://|\bwww\.)[^\s<>\"'，。、；！？）」】]+")
_ENDING = re.compile(rf"(?i)\.(?:{_ENDINGS})(?![A-Za-z0-9-])(?:/[\x21-\x7e]*)?")
_SENTENCE_ENDS = ".,;:!?)"
_CODE = re.compile(r"[A-Za-z0-9_-]{24,}")
_FEWEST_TURNS = 3
_DIGITS = re.compile(r"\d{5,}")
_TELEPHONE = re.compile(
    r"(?<![\w+])(?:\+|\(?00?)\d(?:[ ()/.-]{0,2}\d){6,}|(?<!\d)\d{3}([ .-])\d{3}\1\d{4}(?!\d)"
)
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")
_CAPITAL = "A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я"
_CAPITALS = re.compile(
    rf"(?<![{_CAPITAL}a-zß-öø-ÿα-ωа-џ0-9_])[{_CAPITAL}]{{2,}}(?![a-rt-zß-öø-ÿα-ωа-џ0-9_])"
)
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_LONGEST_ACRONYM = 6
# Said by everybody the way they are written.
_WELL_READ = (
    " AI API CD CEO DJ DNA DVD EU FAQ GPS IT LED NASA NATO OK PC PDF PS SMS TV UK UN US USA USB VIP"
    " WLAN "
)
# A variable is no sign to be read: core/resolving.py tells of it.
_SIGNS = re.compile(r"(\{\{[^{}\n]{0,80}(?:\}\})?)|[{<｛][^{}<>｛｝\n]{0,40}[}>｝]?|[}>｝]")


def codes(text: str) -> Iterator[Span]:
    """Yield long runs in which letters and digits take turns: keys and tokens look so."""
    for code in _CODE.finditer(text):
        turns = sum(one.isdigit() != other.isdigit() for one, other in pairwise(code.group()))
        if turns >= _FEWEST_TURNS:
            yield code.span()


def addresses(text: str) -> Iterator[Span]:
    """Yield e-mail addresses."""
    end = 0
    while (at := text.find("@", end)) >= 0:
        start, end = _reach(text, at, -1, _LOCAL, _LONGEST_LOCAL), at + 1
        host = text[end : _reach(text, at, 1, _HOST, _LONGEST_HOST)].rstrip(".-")
        if start < at and "." in host.strip("."):
            end += len(host)
            yield start, end


def links(text: str) -> Iterator[Span]:
    """Yield links, also those without their beginning, such as ``bithuman.ai/docs``."""
    for link in _LINK.finditer(text):
        yield link.start(), link.start() + len(link.group().rstrip(_SENTENCE_ENDS))
    for ending in _ENDING.finditer(text):
        start = _reach(text, ending.start(), -1, _HOST, _LONGEST_HOST)
        if start < ending.start():
            yield start, ending.start() + len(ending.group().rstrip(_SENTENCE_ENDS))


def numbers(text: str) -> Iterator[Span]:
    """Yield telephone numbers, and five digits or more with nothing between them."""
    for number in _TELEPHONE.finditer(text):
        if not _DATE.fullmatch(number.group()):
            yield number.span()
    for number in _DIGITS.finditer(text):
        yield number.span()


def acronyms(text: str) -> Iterator[Span]:
    """Yield words of two to six capitals, but no Roman numerals and none that all voices know."""
    # Where everything is in capitals, they say nothing.
    if " " in text.strip() and all(sign.isupper() for sign in text if sign.isalpha()):
        return
    for capitals in _CAPITALS.finditer(text):
        word = capitals.group()
        is_read = f" {word} " in _WELL_READ or _ROMAN.fullmatch(word)
        if len(word) <= _LONGEST_ACRONYM and not is_read:
            yield capitals.span()


def signs(text: str) -> Iterator[Span]:
    """Yield what stands in braces or angles: a variable with one brace too few, or mark-up."""
    for sign in _SIGNS.finditer(text):
        if not sign[1]:
            yield sign.span()


def _reach(text: str, at: int, way: int, kept: frozenset[str], most: int) -> int:
    """Return how far ``kept`` goes from ``at``, not counting it: where it begins, or ends."""
    here = at + way
    last = at + way * most
    while 0 <= here < len(text) and here != last and text[here] in kept:
        here += way
    return here + 1 if way < 0 else here
