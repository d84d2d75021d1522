"""What a text says once its snippets and variables are in it; nothing else leaves the panel.

``/name`` at the start of a word is a snippet, ``{{name}}`` or ``{{name|fallback}}`` a variable. A
name is only ever looked up: there is no code in it. What was put in is not resolved again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core import limits
from bithuman_panel.core.choice import short
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.snippet_marks import is_of_name, plain_name, snippet_marks
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OPEN, _CLOSE = "{{", "}}"
# Doubled as a Chinese or Japanese keyboard has it: meant as a variable, and it is none.
_WIDE_OPEN = "｛｛"
_EXCERPT = 80
# Nobody writes as many. What stands behind them is left as it is written, and so nothing goes.
MOST_MARKS = 1000
# Half a character, which is dropped before a line is sent: no mark may hide behind one.
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the show has for what is written: texts of snippets, and values of variables."""

    snippets: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, text: str) -> Resolved:
        """Return what ``text`` says with them."""
        return resolve(text, self.snippets, self.values)

    def words(self, written: str) -> str:
        """Return what a line that was written so says; raise ``InputRefused`` where it cannot go.

        Cleaned first: what is dropped from a line must not part a slash from its name.
        """
        resolved = self.resolve(limits.line_text(written))
        complaint = resolved.complaint()
        if complaint:
            raise InputRefused(complaint)
        return resolved.text


class Resolved(NamedTuple):
    """What a text says, and what is in the way of saying it.

    ``text`` may only be sent where :attr:`is_ready`; else it still holds the marks that stand in
    the way. ``leftover`` are marks that came in by a value or a snippet, and would be said as
    they are written. ``has_marks``: the text as written holds snippets or variables at all.
    """

    text: str
    has_marks: bool = False
    unknown_snippets: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()
    leftover: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether everything has its words."""
        return not any((self.unknown_snippets, self.missing, self.malformed, self.leftover))

    def complaint(self) -> Sentence | None:
        """Return what is in the way first, and what to do; None where nothing is."""
        if self.malformed:
            return say(
                "{mark} is no variable. Write it like {example}.",
                mark=short(self.malformed[0]),
                example="{{guest}}",
            )
        if self.unknown_snippets:
            return say(
                "There is no snippet {snippet}. Choose one of the list, or put a space after the "
                "slash.",
                snippet=short(f"/{self.unknown_snippets[0]}"),
            )
        if self.missing:
            name = short(self.missing[0])
            return say(
                "The variable {name} has no value. Give it one in the show, or write what to say "
                "without: {example}.",
                name=name,
                example=f"{{{{{name}|…}}}}",
            )
        if self.leftover:
            return say(
                "{mark} came in with a variable or a snippet, and would be said as it is written. "
                "Correct it there.",
                mark=short(self.leftover[0]),
            )
        return None


def resolve(text: str, snippets: Mapping[str, str], values: Mapping[str, str]) -> Resolved:
    """Return what ``text`` says. Total, and linear in the length of everything.

    A snippet may hold variables, and no snippets. A value of nothing but spaces is none. Of more
    than ``MOST_MARKS`` marks nothing is ready: it is asked for while somebody waits.
    """
    if not any(mark in text for mark in "/／{｛"):
        return Resolved(text)
    work = _Work(snippets, values)
    work.take(_SURROGATE.sub("", text))
    return work.resolved()


def is_variable_name(name: str) -> bool:
    """Return whether a variable may have this name: letters, digits, ``_``, single inner spaces."""
    if plain_name(name) != name or "-" in name:
        return False
    return all(part and all(map(is_of_name, part)) for part in name.split(" "))


class _Work:
    """One resolution: what has been put together, and what was in the way."""

    def __init__(self, snippets: Mapping[str, str], values: Mapping[str, str]) -> None:
        self._snippets = snippets
        self._values = values
        self._parts: list[str] = []
        self._marks = 0
        # Each once, in their order.
        self._unknown: dict[str, None] = {}
        self._missing: dict[str, None] = {}
        self._malformed: dict[str, None] = {}

    def resolved(self) -> Resolved:
        """Return what came of it."""
        text = _SURROGATE.sub("", "".join(self._parts))
        faults = (tuple(self._unknown), tuple(self._missing), tuple(self._malformed))
        leftover = () if any(faults) else tuple(dict.fromkeys(islice(_left_in(text), MOST_MARKS)))
        return Resolved(text, self._marks > 0, *faults, leftover)

    def take(self, text: str) -> None:
        """Go through what a person wrote: snippets outside of braces, and variables."""
        found = islice(snippet_marks(text), MOST_MARKS + 1)
        marks = [(mark.start, mark.end, mark.name) for mark in found]
        braces = list(islice(_braces(text), MOST_MARKS + 1))
        begun = sorted([mark[0] for mark in marks] + [start for start, _ in braces])
        stop = begun[MOST_MARKS] if len(begun) > MOST_MARKS else len(text)
        marks.reverse()
        if _WIDE_OPEN in text:
            self._object_to(_WIDE_OPEN)
        at = 0
        for start, end in braces:
            if start < stop:
                self._take_snippets(text, at, start, marks)
                self._take_braces(text[start:end])
                at = end
        if at < stop:
            self._take_snippets(text, at, stop, marks)
        self._parts.append(text[max(at, stop) :])

    def _take_snippets(
        self, text: str, at: int, stop: int, marks: list[tuple[int, int, str]]
    ) -> None:
        """Take ``text[at:stop]``, where no braces are; ``marks`` are those ahead, last first."""
        while marks and marks[-1][0] < stop:
            start, end, name = marks.pop()
            if start >= at:
                self._parts.append(text[at:start])
                self._take_snippet(name, text[start:end])
                at = end
        self._parts.append(text[at:stop])

    def _take_snippet(self, name: str, written: str) -> None:
        self._marks += 1
        snippet = _found(self._snippets, name)
        if snippet is None:
            self._unknown[name] = None
            self._parts.append(written)
            return
        at = 0
        for start, end in _braces(snippet):
            self._parts.append(snippet[at:start])
            self._take_braces(snippet[start:end])
            at = end
        self._parts.append(snippet[at:])

    def _take_braces(self, written: str) -> None:
        name, bar, fallback = written[len(_OPEN) : -len(_CLOSE)].partition("|")
        name = plain_name(name.strip())
        if not _is_whole(written) or not is_variable_name(name) or set("|{}") & set(fallback):
            self._object_to(written)
            self._parts.append(written)
            return
        self._marks += 1
        value = _found(self._values, name) or ""
        if not value.strip() and not bar:
            self._missing[name] = None
        self._parts.append(value if value.strip() else fallback if bar else written)

    def _object_to(self, written: str) -> None:
        self._marks += 1
        self._malformed[written[:_EXCERPT]] = None


def _found(table: Mapping[str, str], name: str) -> str | None:
    """Return what stands under ``name``, however that is spelled in the table."""
    if name in table:
        return table[name]
    return next((text for known, text in table.items() if plain_name(known) == name), None)


def _braces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each ``{{…}}`` begins and ends; one that is not closed ends with the text."""
    end = 0
    while (start := text.find(_OPEN, end)) >= 0:
        close = text.find(_CLOSE, start + len(_OPEN))
        end = close + len(_CLOSE) if close >= 0 else len(text)
        yield start, end


def _is_whole(written: str) -> bool:
    return written.endswith(_CLOSE) and len(written) > len(_OPEN + _CLOSE)


def _left_in(text: str) -> Iterator[str]:
    """Yield the marks that nobody may hear."""
    for start, end in _braces(text):
        yield text[start : min(end, start + _EXCERPT)]
    if _WIDE_OPEN in text:
        yield _WIDE_OPEN
    for mark in snippet_marks(text):
        yield text[mark.start : mark.end]
