"""How the window looked when it was last whole: what the next start shows before the rest is there.

Nothing of a line, a target or an account is in it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEX = frozenset("0123456789abcdef")
_ENDS_QUOTES = frozenset('"\\')
_MOST_PIXELS = 20_000


@dataclass(frozen=True, slots=True)
class FirstFrame:
    """Where the window stood, and where in it the message was, in the colours of that time.

    ``geometry`` is Qt's own, in base64; ``is_on_top``: over all other windows; ``is_from_right``:
    its language is written from right to left. Colours are ``#rrggbb``: of the window (``ground``),
    of the field, its ``ink``, its ``edge``, and of the ``hint`` that stands in it while it is empty
    (``muted``). ``ring`` is how broad the edge is, ``corner`` how round, ``padding`` how far it is
    from the words. ``letters`` are a typeface, ``pixels`` their size, ``left`` to ``height`` the
    place of the field in the window. ``name`` is what a screen reader calls it.
    """

    geometry: str
    is_on_top: bool
    is_from_right: bool
    ground: str
    field: str
    ink: str
    edge: str
    muted: str
    ring: int
    corner: int
    padding: int
    letters: str
    pixels: int
    left: int
    top: int
    width: int
    height: int
    name: str
    hint: str


def first_frame_in(stored: Mapping[str, object]) -> FirstFrame | None:
    """Return the first frame in stored JSON, None where there is none that can be shown. Total."""
    # Compared by name: annotations are text here.
    kinds = {"str": str, "int": int, "bool": bool}
    wanted = {each.name: kinds[str(each.type)] for each in fields(FirstFrame)}
    if any(type(stored.get(name)) is not kind for name, kind in wanted.items()):
        return None
    # That each value is of its field's type was asked above; mypy sees them as one type.
    frame = FirstFrame(**{name: stored[name] for name in wanted})  # type: ignore[arg-type]
    return frame if _can_be_shown(frame) else None


def _can_be_shown(frame: FirstFrame) -> bool:
    colours = (frame.ground, frame.field, frame.ink, frame.edge, frame.muted)
    lengths = (frame.ring, frame.corner, frame.padding, frame.pixels, frame.width, frame.height)
    return (
        all(map(_is_colour, colours))
        # It comes to stand in quotes.
        and bool(frame.letters)
        and frame.letters.isprintable()
        and _ENDS_QUOTES.isdisjoint(frame.letters)
        and all(0 < length <= _MOST_PIXELS for length in lengths)
        and all(0 <= place <= _MOST_PIXELS for place in (frame.left, frame.top))
    )


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and _HEX.issuperset(text[1:])
