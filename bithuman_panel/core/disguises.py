"""The ways a secret may be written where text leaves: escaped, encoded, or back to front.

A server that echoes a request, a library that prints bytes, a program that wraps JSON in JSON: none
of them writes the secret as it is (docs/reliability.md, 3). Most ways are plain strings, which are
found fast in a long text; what may be escaped character by character is one pattern, looked for
only in a text that has such escapes.
"""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPING = "%\\&\0"
# What stands between two characters of UTF-16 that was taken for something else.
_BETWEEN = r"(?:\x00|\\{1,4}(?:u00|x)00)?"
# The characters of base64 that also depend on what stands before, by how many bytes that is.
_BORROWED = (0, 2, 3)
_SEPARATORS = ("", " ", ":")


class Disguises:
    """Every way of writing one secret that the redactor knows. Any thread; nothing changes it."""

    __slots__ = ("_escapes", "_spelled", "_value", "plain")

    def __init__(self, value: str) -> None:
        self.plain = _plain(value) if value else ()
        self._value = value
        # Some milliseconds to make, and most texts have no escape at all.
        self._spelled: re.Pattern[str] | None = None
        self._escapes = _ESCAPING + ('"' if '"' in value else "") if value else ""

    def masked(self, text: str, mask: str) -> str:
        """Return ``text`` with what is escaped character by character replaced by ``mask``."""
        return self._pattern().sub(mask, text) if self._may_escape(text) else text

    def are_in(self, text: str) -> bool:
        """Return whether ``text`` holds the secret in any of the ways."""
        if any(form in text for form in self.plain):
            return True
        return self._may_escape(text) and self._pattern().search(text) is not None

    def _pattern(self) -> re.Pattern[str]:
        if self._spelled is None:
            turns = (self._value, self._value[::-1])
            self._spelled = re.compile("|".join(_BETWEEN.join(map(_spellings, t)) for t in turns))
        return self._spelled

    def _may_escape(self, text: str) -> bool:
        marks = sum(text.count(mark) for mark in self._escapes)
        if not marks or self._spelled is not None:
            return marks > 0
        # What is escaped has a mark for each character, and all the rest stands there as it is: in
        # one piece more than there are marks, at most. Most texts with a mark have no such piece.
        length = -(-(len(self._value) - marks) // (marks + 1))
        return length < 1 or any(piece in text for piece in self._pieces(length))

    def _pieces(self, length: int) -> Iterator[str]:
        for turned in (self._value, self._value[::-1]):
            for start in range(len(turned) - length + 1):
                yield turned[start : start + length]


def _plain(value: str) -> tuple[str, ...]:
    """Return the whole strings that stand for ``value``."""
    forms = {value, value[::-1]}
    # As UTF-8, and as the middle of UTF-16 of either order.
    for data in (_bytes(value), _bytes("\0".join(value))):
        forms.update(_hexadecimal(data))
        forms.update(_base64(data))
    return tuple(forms)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _hexadecimal(data: bytes) -> set[str]:
    pairs = [f"{byte:02x}" for byte in data]
    lower = {separator.join(pairs) for separator in _SEPARATORS}
    return lower | {form.upper() for form in lower}


def _base64(data: bytes) -> set[str]:
    """Return what ``data`` gives at each of the three places it can begin at."""
    forms = set()
    for before, borrowed in enumerate(_BORROWED):
        whole = (before + len(data)) * 8 // 6
        for encode in (b64encode, urlsafe_b64encode):
            forms.add(encode(bytes(before) + data)[borrowed:whole].decode("ascii"))
    # Some writers of JSON escape the slash.
    return forms | {form.replace("/", "\\/") for form in forms}


def _spellings(character: str) -> str:
    """Return a pattern for ``character`` as it is and as JSON, Python, URLs and HTML write it."""
    from html import escape

    number = ord(character)
    code = "".join(f"[{digit}{digit.upper()}]" for digit in f"{number:02x}")
    ways = [re.escape(character)]
    if character in "\"'/":
        ways.insert(0, r"\\{1,4}" + character)
    if character == "\\":
        ways.insert(0, r"\\{2,4}")
    if character == '"':
        ways.insert(0, '""')  # CSV
    if number <= 0x7F:
        # Many backslashes: JSON inside JSON. 25: a percent sign that was encoded again.
        ways += [rf"\\{{1,4}}(?:u00|x){code}", rf"%(?:25)?{code}"]
        ways += [rf"&#0{{0,4}}{number};", rf"&#[xX]0{{0,4}}{code};"]
    if escape(character) != character:
        ways.append(re.escape(escape(character)))
    return f"(?:{'|'.join(ways)})"
