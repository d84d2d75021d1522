"""Every size that the window uses, by name: letters, spaces, corners, lines, moments.

Pixels are device-independent and those of the normal size (100 %). The style sheet writes them as
``@type.body@``, ``@space.2@``, ``@radius.3@``; code takes them from here, through ``Look.px``.
docs/design-language.md tells which is for what.
"""

from __future__ import annotations

from types import MappingProxyType

# The grid: every distance is a multiple of it, or half of it between things that are one.
GRID = 4

CODE = 12
CAPTION = 13
BODY = 14
LEAD = 16
LINE = 20
TITLE = 24
OUTCOME = 32
TYPE = MappingProxyType(
    {
        "code": CODE,
        "caption": CAPTION,
        "body": BODY,
        "lead": LEAD,
        "line": LINE,
        "title": TITLE,
        "outcome": OUTCOME,
    }
)
CORNER = 2 * GRID
# An icon beside words, and one that stands for the outcome of the last line.
ICON = 20
LARGE_ICON = 64

# How long a broadcast is held down, how long a refusal is lit; in milliseconds.
HOLD_MS = 700
FLASH_MS = 350
# Into so many parts the first is cut where the operating system asks for no motion.
STILL_STEPS = 4


def pixels(name: str, ring: int, percent: int = 100) -> int:
    """Return the size called ``name``, as the style sheet writes it; KeyError for no such size.

    ``ring`` is the width of the frame round what has the keyboard. ``space.2-hair`` is a space
    beside a line of that width, so that both together keep to the grid: each of the two is rounded
    by itself, or what gets the keyboard would grow at some sizes.
    """
    whole, _, less = name.partition("-")
    return _grown(whole, ring, percent) - (_grown(less, ring, percent) if less else 0)


def _grown(name: str, ring: int, percent: int) -> int:
    kind, _, which = name.partition(".")
    if kind == "type":
        size: float = TYPE[which]
    elif kind in {"space", "radius"}:
        size = float(which) * GRID
    else:
        size = {"hair": 1, "ring": ring}[kind]
    return round(size * percent / 100)
