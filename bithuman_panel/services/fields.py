"""Reading stored JSON field by field, so that no junk on disk can stop the panel. Never raises."""

from __future__ import annotations

import json
import math
from enum import StrEnum
from sys import intern
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

E = TypeVar("E", bound=StrEnum)


def parsed(text: object) -> object:
    """Return what the JSON in ``text`` says; None for anything that is not JSON."""
    if not isinstance(text, str | bytes):
        return None
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):  # ValueError: bad JSON, bad UTF-8, a number too long
        return None
    return value


def as_text(value: object) -> str | None:
    """Return a string as it is, None for anything else."""
    return value if isinstance(value, str) else None


def as_number(value: object) -> float | None:
    """Return a finite number, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def as_int(value: object) -> int | None:
    """Return a whole number, None for anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def as_member(kind: type[E], value: object) -> E | None:
    """Return the member of ``kind`` that is stored as ``value``, None if it has none such."""
    if not isinstance(value, str):
        return None
    try:
        return kind(value)
    except ValueError:
        return None


def as_object(value: object) -> Mapping[str, object]:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> Sequence[object]:
    """Return a JSON list, an empty one for anything else."""
    return value if isinstance(value, list) else []


def as_name(value: object) -> str | None:
    """Return a text of which there are few, None for anything else; it is in memory once."""
    text = as_text(value)
    return None if text is None else intern(str(text))


def as_texts(value: object) -> tuple[str, ...] | None:
    """Return the strings in a JSON list, None for anything that is not a list."""
    if not isinstance(value, list):
        return None
    return tuple(item for item in value if isinstance(item, str))


def as_pairs(value: object) -> tuple[tuple[str, str], ...]:
    """Return the pairs of strings in a JSON list of lists; anything else in it is left out.

    Of the first of each there are few (headers have names): they are in memory once.
    """
    pairs = (as_texts(item) or () for item in as_list(value))
    return tuple((intern(str(pair[0])), pair[1]) for pair in pairs if len(pair) == 2)
