"""Untrusted text made safe to look at: control, bidi and zero-width characters become visible.

A server's text or a visitor's name could otherwise move the cursor of a terminal or turn a
sentence around (docs/reliability.md, 5).
"""

from __future__ import annotations

import re

# Compiled by the first text that may have some: what writes plain text alone does without.
_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Joins emoji (family, flags) and shapes letters of Persian and Indic scripts: it is text.
_JOINERS = "\u200c\u200d"


def visible(text: str) -> str:
    """Return ``text`` with every unsafe character written as ``⟨U+202E⟩``; newline and tab stay."""
    if text.isascii() and text.isprintable():
        return text
    return re.sub(_UNSAFE, _written_out, text)


def one_line(text: str) -> str:
    """Return ``text`` as :func:`visible` gives it, on one line."""
    return " ".join(visible(text).split())


def _written_out(match: re.Match[str]) -> str:
    character = match.group()
    return character if character in _JOINERS else f"⟨U+{ord(character):04X}⟩"
