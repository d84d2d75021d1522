"""The blocks of a Markdown script, and where each begins; what is inside is left as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*))?")
_MARK = re.compile(r"\*\*(?:\\.|[^\\*])+\*\*(?:\s+·\s+.*)?")
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}")
_UNDERLINE = re.compile(r"=+|-+")
_FENCE = re.compile(r"(?:```|~~~).*")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)")
_FRONT = "---"
_MOST_FRONT_LINES = 60


class Kind(Enum):
    """What a block is."""

    HEADING = auto()
    MARK = auto()
    QUOTE = auto()
    TABLE = auto()
    PARAGRAPH = auto()


@dataclass(slots=True)
class Block:
    """One block; ``number`` is its first line, from 1, ``level`` that of a heading."""

    kind: Kind
    number: int
    lines: list[str] = field(default_factory=list)
    level: int = 0
    breaks: bool = False

    def add(self, line: str) -> None:
        """Add a line; one that ``breaks`` before it, as two spaces in its end say, ends there."""
        if self.breaks:
            self.lines[-1] += "\\"
        self.lines.append(line)

    @property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(self.lines)


def blocks_of(text: str) -> Iterator[Block]:
    """Yield the blocks of a script in order; comments, rules and what stands in front are none."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    open_block: Block | None = None
    begin = _after_front(lines)
    is_comment = False
    for number, raw in enumerate(lines[begin:], begin + 1):
        line = raw.strip()
        if is_comment or line.startswith("<!--"):
            is_comment = "-->" not in line
            line = ""
        block = _begun(line, number, open_block)
        if block:
            block.breaks = raw.endswith("  ")
        if block is open_block and block is not None:
            continue
        if open_block:
            yield open_block
        open_block = block
    if open_block:
        yield open_block


def _after_front(lines: list[str]) -> int:
    """Return how many lines stand in front, between two rules, as other programs write them."""
    if lines[0].strip() == _FRONT:
        for place, line in enumerate(lines[1:_MOST_FRONT_LINES], 1):
            if line.strip() == _FRONT:
                return place + 1
    return 0


def _unclosed(heading: str) -> str:
    """Return a heading without the signs that may close it."""
    bare = heading.rstrip("#")
    return bare.rstrip() if not bare or bare[-1] in " \t" else heading


def _begun(line: str, number: int, before: Block | None) -> Block | None:
    """Return the block that goes on with ``line``, a new one that it begins, or None for none."""
    if not line or _FENCE.fullmatch(line):
        return None
    if before and before.kind is Kind.PARAGRAPH and _UNDERLINE.fullmatch(line):
        before.kind, before.level = Kind.HEADING, 1 if line[0] == "=" else 2
        return before
    if _RULE.fullmatch(line):
        return None
    if found := _HEADING.fullmatch(line):
        return Block(Kind.HEADING, number, [_unclosed(found[2] or "")], len(found[1]))
    if _MARK.fullmatch(line):
        return Block(Kind.MARK, number, [line])
    if found := _ITEM.fullmatch(line):
        return Block(Kind.PARAGRAPH, number, [found[1]])
    kind = {">": Kind.QUOTE, "|": Kind.TABLE}.get(line[0], Kind.PARAGRAPH)
    block = before if before and before.kind is kind else Block(kind, number)
    block.add(line.removeprefix(">").strip() if kind is Kind.QUOTE else line)
    return block
