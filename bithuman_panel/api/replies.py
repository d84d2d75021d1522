"""JSON from a server nobody vouches for: reading it never raises, whatever the bytes are."""

from __future__ import annotations

import json
import math

from bithuman_panel.core.limits import without_surrogates

# Longer integers are no count of anything, and slow to read.
_LONGEST_INTEGER = 20


def parsed(body: bytes) -> object:
    """Return the value in ``body``, or None where it is not JSON.

    NaN, infinities and overlong integers become None, and so does a key given twice with different
    values: such a reply says nothing about it. Invalid UTF-8 becomes U+FFFD.
    """
    try:
        return json.loads(
            body.decode(json.detect_encoding(body), "replace"),
            parse_constant=lambda _: None,
            parse_int=lambda digits: int(digits) if len(digits) <= _LONGEST_INTEGER else None,
            object_pairs_hook=_object,
        )
    except (ValueError, RecursionError):
        return None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in pairs:
        result[key] = value if result.get(key, value) == value else None
    return result


def record(value: object) -> dict[str, object]:
    """Return ``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def text(value: object, longest: int) -> str | None:
    """Return ``value`` if it is a string with something in it, cut to ``longest`` characters.

    Lone surrogates are dropped: no file, database or widget could take them.
    """
    if not isinstance(value, str):
        return None
    return without_surrogates(value[: longest * 2])[:longest] or None


def count(value: object) -> int | None:
    """Return ``value`` if it can be a number of things: an int of 0 to a million."""
    return value if type(value) is int and 0 <= value <= 1_000_000 else None


def number(value: object) -> float | None:
    """Return ``value`` if it is a finite number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def texts(value: object, longest: int, most: int) -> tuple[str, ...] | None:
    """Return ``value`` if it is a list of strings and of nothing else, else None."""
    if not isinstance(value, list) or len(value) > most:
        return None
    if not all(isinstance(each, str) for each in value):
        return None
    return tuple(text(each, longest) or "" for each in value)
