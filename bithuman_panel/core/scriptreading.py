"""A Markdown script becomes cues: the panel's own as it was, anybody's as well as can be told.

Headings are groups. A line that begins with a bold name is a cue, and what follows is its text; any
other paragraph is a Speak of its own. A broken cue harms only itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.cells import (
    check_cell,
    colour_of,
    link_of,
    mode_of,
    planned_of,
    pre_wait_of,
    target_of,
)
from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.limits import line_text
from bithuman_panel.core.markup import unescaped
from bithuman_panel.core.models import Mode
from bithuman_panel.core.scriptblocks import Kind, blocks_of
from bithuman_panel.core.scriptwriting import FIRST, PART
from bithuman_panel.core.table import MOST_ROWS, Preview, Row
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bithuman_panel.core.models import Target
    from bithuman_panel.core.scriptblocks import Block

_NAME = re.compile(r"\*\*(?P<name>(?:\\.|[^\\*])+)\*\*(?:\s+·\s+(?P<rest>.*))?")
_SHOWN = 300


def read_script(text: str, new_id: Callable[[], str], codes: Mapping[str, str]) -> Preview:
    """Return what a script gives; ``codes`` gives an agent's code by its name."""
    reader = _Reader(new_id, codes)
    blocks = list(blocks_of(text))
    titles = [block for block in blocks if block.kind is Kind.HEADING and block.level == 1]
    title = ""
    if len(titles) == 1 and blocks[0] is titles[0]:
        title = unescaped(blocks.pop(0).text)
    for block in blocks:
        reader.take(block)
    return Preview(tuple(reader.end()[:MOST_ROWS]), title)


@dataclass
class _Draft:
    """A cue while it is read."""

    number: int
    mark: str = ""
    quotes: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)


class _Reader:
    """Takes the blocks of one script in order."""

    def __init__(self, new_id: Callable[[], str], codes: Mapping[str, str]) -> None:
        self._new_id = new_id
        self._codes = codes
        self._rows: list[Row] = []
        self._draft: _Draft | None = None
        self._waiting: list[Block] = []

    def take(self, block: Block) -> None:
        """Take the next block."""
        match block.kind:
            case Kind.HEADING:
                self._close()
                self._rows.append(self._group(block))
            case Kind.MARK:
                self._close()
                self._draft = _Draft(block.number, block.text)
            case Kind.QUOTE if self._draft:
                self._draft.quotes.append(block.text)
            case Kind.QUOTE:
                self._waiting.append(block)
            case Kind.TABLE:
                told = say("A table in a script is not read. Copy its rows and paste them instead.")
                self._rows.append(Row(block.number, failure=told, shown=block.text[:_SHOWN]))
            case _ if self._draft:
                self._draft.paragraphs.append(block.text)
            case _:
                quotes = [quote.text for quote in self._waiting]
                self._waiting.clear()
                alone = _Draft(block.number, quotes=quotes, paragraphs=[block.text])
                self._rows.append(self._row(alone))

    def end(self) -> list[Row]:
        """Return every row."""
        self._close()
        return self._rows

    def _close(self) -> None:
        if self._draft:
            self._rows.append(self._row(self._draft))
            self._draft = None
        for quote in self._waiting:
            told = say("A note that belongs to no cue. Put it below the name of its cue.")
            self._rows.append(Row(quote.number, failure=told, shown=quote.text[:_SHOWN]))
        self._waiting.clear()

    def _group(self, block: Block) -> Row:
        raw, colour = block.text, Colour.NONE
        before, sign, last = raw.rpartition(PART.lstrip())
        if sign and (colour := colour_of(last)) is not Colour.NONE:
            raw = before.rstrip()
        name = unescaped(raw)
        try:
            check_cell("Group", name)
        except InputRefused as refused:
            return Row(block.number, failure=refused.sentence, shown=name[:_SHOWN])
        return Row(block.number, (Group(self._new_id(), name, colour),), shown=name[:_SHOWN])

    def _row(self, draft: _Draft) -> Row:
        raw = " · ".join(filter(None, (draft.mark, *draft.paragraphs)))
        shown = " ".join(unescaped(raw[: 2 * _SHOWN]).split())[:_SHOWN]
        try:
            return Row(draft.number, (self._cue(draft),), shown=shown)
        except InputRefused as refused:
            return Row(draft.number, failure=refused.sentence, shown=shown)

    def _cue(self, draft: _Draft) -> Cue:
        marked = _marked(draft.mark, self._codes)
        notes = [quote for quote in draft.quotes if not quote.startswith(FIRST.strip())]
        primes = [q.removeprefix(FIRST.strip()) for q in draft.quotes if q not in notes]
        note, prime, text = (
            _joined(paragraphs) for paragraphs in (notes, primes, draft.paragraphs)
        )
        name = marked.name
        if not marked.is_told and not text:
            # Bold words and nothing more are words to be said.
            name, text = "", name
        for column, cell in (("Name", name), ("Note", note), ("Prime", prime), ("Text", text)):
            check_cell(column, cell)
        return Cue(
            self._new_id(),
            name,
            marked.mode,
            line_text(text) if text else "",
            marked.target,
            note,
            marked.colour,
            marked.planned_s,
            marked.pre_wait_s,
            line_text(prime) if prime else "",
            marked.link,
        )


@dataclass
class _Marked:
    """What the line of a cue's name says. ``is_told``: more than a name."""

    name: str = ""
    mode: Mode = Mode.SPEAK
    target: Target | None = None
    planned_s: int | None = None
    pre_wait_s: float = 0.0
    link: Link = Link.MANUAL
    colour: Colour = Colour.NONE
    is_told: bool = False


def _marked(line: str, codes: Mapping[str, str]) -> _Marked:
    found = _NAME.fullmatch(line)
    if found is None:
        return _Marked(is_told=True)
    parts = [unescaped(part).strip() for part in (found["rest"] or "").split(PART)]
    parts = [part for part in parts if part]
    marked = _Marked(unescaped(found["name"]))
    mode = _mode(parts[0]) if parts else None
    if mode is not None:
        parts.pop(0)
    elif (mode := _mode(marked.name)) is not None:
        marked.name = ""
    marked.mode = mode or Mode.SPEAK
    marked.is_told = bool(found["rest"]) or mode is not None
    for part in parts:
        _take(marked, part, codes)
    return marked


def _take(marked: _Marked, part: str, codes: Mapping[str, str]) -> None:
    """Take one thing that is told of a cue; raises ``InputRefused`` where nobody can know what."""
    word, _, rest = part.partition(" ")
    agent, is_target, room = rest.partition(" in ")
    if word == "to" and is_target:
        marked.target = target_of(agent, room, codes)
    elif word == "at":
        marked.planned_s = planned_of(rest)
    elif word == "wait":
        marked.pre_wait_s = pre_wait_of(rest)
    elif part in set(Link):
        marked.link = link_of(part)
    elif (colour := colour_of(part)) is not Colour.NONE:
        marked.colour = colour
    else:
        raise InputRefused(
            say(
                "“{part}” after the name of the cue is not known. Write what is meant as the "
                "panel's own scripts do.",
                part=part[:40],
            )
        )


def _mode(word: str) -> Mode | None:
    try:
        return mode_of(word) if word.strip() else None
    except InputRefused:
        return None


def _joined(paragraphs: list[str]) -> str:
    """Return paragraphs as one text; within a quotation an empty line parts two."""
    parts = [part for each in paragraphs for part in re.split(r"\n\n+", each)]
    return "\n\n".join(unescaped(part.strip()) for part in parts)
