"""Where a text calls for a snippet: ``/name`` at the start of a word.

A slash between words ("and/or", "https://", "1/2") and one that stands alone call for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# The second is what a keyboard for Chinese or Japanese gives.
SLASHES = "/／"
# Within a word, a path or an address it begins none: told here, for a long text has very many.
_JOINED = r"!#$%&)*+,\-.:;<=>?@\\\]^`|}~"
_SLASH = re.compile(rf"(?<![\w{SLASHES}{_JOINED}])[{SLASHES}]")
_NO_NAME = re.compile(rf"[^\w{SLASHES}-]")
# Beside opening brackets and quotes: a word begins after these without a space.
_BEFORE_WORDS = frozenset("¿¡…—–。，、！？：；・")
# These open and close alike: what stands before tells which.
_STRAIGHT_QUOTES = frozenset("\"'")
_JOINS = frozenset("_-")


class SnippetMark(NamedTuple):
    """One call for a snippet: ``text[start:end]``, slash included."""

    start: int
    end: int
    name: str


def snippet_marks(text: str) -> Iterator[SnippetMark]:
    """Yield every call in ``text``, in order; linear in its length."""
    end = 0
    while slash := _SLASH.search(text, end):
        start, end = slash.span()
        if not _begins_word(text, start):
            continue
        end = _end_of_name(text, end)
        name = plain_name(text[start + 1 : end])
        if name.strip("/-"):
            yield SnippetMark(start, end, name)


def open_mark(before: str) -> str | None:
    """Return the letters typed after a slash that ``before`` the cursor ends with; else None.

    Empty right after the slash.
    """
    start = max(before.rfind(slash) for slash in SLASHES)
    if start < 0 or not _begins_word(before, start):
        return None
    return before[start + 1 :] if _end_of_name(before, start + 1) == len(before) else None


def is_snippet_name(name: str) -> bool:
    """Return whether a snippet may have this name: letters, digits, ``_`` and ``-``."""
    return bool(name.strip("-")) and all(map(is_of_name, name)) and plain_name(name) == name


def plain_name(name: str) -> str:
    """Return ``name`` as it is compared: composed, and without characters that cannot be seen."""
    composed = unicodedata.normalize("NFC", name)
    if composed.isascii():
        return composed
    kept = (sign for sign in composed if not _is_unseen(sign))
    return "".join("/" if sign in SLASHES else sign for sign in kept)


def _end_of_name(text: str, at: int) -> int:
    """Return where the name ends; a path is one name, and no snippet has it."""
    while (stop := _NO_NAME.search(text, at)) and is_of_name(stop.group()):
        at = stop.end()
    return stop.start() if stop else len(text)


def is_of_name(sign: str) -> bool:
    """Return whether a character may stand in a name; also one that nobody sees."""
    return sign.isalnum() or sign in _JOINS or unicodedata.category(sign) in {"Mn", "Mc", "Cf"}


def _begins_word(text: str, start: int) -> bool:
    while start > 0:
        start -= 1
        before = text[start]
        if before.isspace() or before in _BEFORE_WORDS:
            return True
        if before not in _STRAIGHT_QUOTES and not _is_unseen(before):
            return unicodedata.category(before) in {"Ps", "Pi"}
    return True


def _is_unseen(sign: str) -> bool:
    """Whether nobody sees it, and it is no part of spelling, as the joiner is in Persian."""
    return unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d"
