"""JSON as the standard has it, whatever is in the file: no NaN, no depth without end, no doubles.

What :mod:`json` lets by in silence is counted, so that a file which lost something in the reading
is never overwritten without a copy.
"""

from __future__ import annotations

import json
import math
from typing import NamedTuple

MAX_DEPTH = 16


class Doubled(dict[str, object]):
    """An object in which a field stood twice; it holds the last of each."""


class Parsed(NamedTuple):
    """What was read. ``losses`` counts the numbers that are none, and the doubled fields."""

    value: object
    losses: int


class _Hooks:
    """Builds the values. In Python on purpose: other threads get their turn between two objects."""

    def __init__(self) -> None:
        self.losses = 0

    def object_of(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        fields = dict(pairs)
        if len(fields) == len(pairs):
            return fields
        self.losses += 1
        return Doubled(fields)

    def float_of(self, text: str) -> float | None:
        number = float(text)
        if math.isfinite(number):
            return number
        self.losses += 1
        return None

    def int_of(self, text: str) -> int | None:
        try:
            return int(text)
        except ValueError:  # more digits than Python reads
            self.losses += 1
            return None

    def constant_of(self, _name: str) -> None:
        """Read NaN and the infinities, which are no JSON, as nothing."""
        self.losses += 1


def parse(content: bytes) -> Parsed | None:
    """Return what the JSON in ``content`` says, with or without a BOM; None where it is none."""
    hooks = _Hooks()
    try:
        value = json.loads(
            content,
            object_pairs_hook=hooks.object_of,
            parse_float=hooks.float_of,
            parse_int=hooks.int_of,
            parse_constant=hooks.constant_of,
        )
    except (ValueError, RecursionError):  # ValueError: bad JSON, or bytes that are no text
        return None
    return Parsed(value, hooks.losses)


def is_shallow(value: object, levels: int = MAX_DEPTH) -> bool:
    """Return whether ``value`` is nested at most ``levels`` deep: it can then be written again."""
    match value:
        case dict():
            inner = list(value.values())
        case list():
            inner = value
        case _:
            return True
    return levels > 0 and all(is_shallow(each, levels - 1) for each in inner)


def written(value: object) -> bytes:
    """Return ``value`` as JSON in UTF-8, on one line."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate has no bytes; escaped it is JSON all the same
        return json.dumps(value, allow_nan=False).encode("ascii")
