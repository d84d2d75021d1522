"""How history is searched: what is written and what is looked for, both folded in one way.

A needle of three characters or more is found anywhere. A shorter one is found where a word begins,
and anywhere in scripts that put no spaces between words.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.core.entry import Entry

# Shorter ones have no trigram.
LONG = 3
# Accents of the scripts that are written with and without them. Not the Japanese voicing marks:
# they make another letter.
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0652\u0670\u0640]")
# NUL too: SQLite ends a text there.
_SPACES = re.compile(r"[\s\0]+")
# SQLite reads these two as the sign for what cannot be read.
_UNREADABLE = re.compile("[\ufffe\uffff]")
_NEEDLE = re.compile(r'"([^"]+)"|(\S+)')
# Thai, Lao, Tibetan, Myanmar, Khmer; kana and ideographs; Hangul; the ideographs of higher planes.
# Compiled when a text first needs it: a start is not to wait for it.
_UNSPACED = (
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


def folded(text: str) -> str:
    """Return ``text`` without differences of case, width, accent and space.

    What the journal cannot store, a lone surrogate, is levelled as the journal does it.
    """
    storable = _UNREADABLE.sub("\ufffd", text.encode("utf-8", "replace").decode("utf-8"))
    marked = unicodedata.normalize("NFKD", storable).casefold()
    return _SPACES.sub(" ", unicodedata.normalize("NFC", _ACCENTS.sub("", marked))).strip()


def needles(words: str) -> tuple[str, ...]:
    """Return what must all be found; what stands in double quotes is looked for as one."""
    parts = (quoted or bare for quoted, bare in _NEEDLE.findall(words))
    return tuple(needle for needle in map(folded, parts) if needle.strip('"'))


def searched_words(entry: Entry) -> str:
    """Return what is searched of an entry, folded: text, agent, room, code and error.

    Of a settled entry it changes only with a late answer.
    """
    line, verdict = entry.line, entry.verdict
    failure = verdict.failure if verdict else None
    exchange = entry.exchange
    parts = (
        line.text,
        line.target.agent,
        line.target.room,
        str(verdict.status) if verdict and verdict.status else None,
        failure.code if failure else None,
        failure.message if failure else None,
        exchange.fault if exchange else None,
        exchange.detail if exchange else None,
    )
    return "\n".join(folded(part) for part in parts if part)


def beginnings(searched: str) -> frozenset[str]:
    """Return the needles of one and two characters that are found in folded words."""
    return frozenset(_beginnings(searched))


def is_found(needle: str, searched: str) -> bool:
    """Return whether a folded needle is found in folded words."""
    return needle in (searched if len(needle) >= LONG else beginnings(searched))


def _beginnings(searched: str) -> Iterator[str]:
    unspaced, before = re.compile(_UNSPACED), " "
    for place, letter in enumerate(searched):
        is_inside = before.isalnum() and letter.isalnum() and not unspaced.match(letter)
        before = letter
        if letter.isspace() or is_inside:
            continue
        yield letter
        pair = searched[place : place + 2]
        if len(pair) == 2 and not pair[1].isspace():
            yield pair
