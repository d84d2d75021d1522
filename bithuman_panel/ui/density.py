"""How closely a pane has to be packed, so that what matters stays in sight."""

from __future__ import annotations

from enum import IntEnum

_TIGHT_BELOW, _TINY_BELOW = 470, 330
_NARROW = 300


class Density(IntEnum):
    """From everything with air around it to the bare necessities."""

    ROOMY = 0
    TIGHT = 1
    TINY = 2


def density_of(width: int, height: int, percent: int) -> Density:
    """Return how closely the stage is packed in so many pixels, at a size of ``percent``."""
    lines = height * 100 / percent
    if lines < _TINY_BELOW:
        return Density.TINY
    is_narrow = width * 100 / percent < _NARROW
    return Density.TIGHT if lines < _TIGHT_BELOW or is_narrow else Density.ROOMY
