"""Which short sound tells what became of a line."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from bithuman_panel.core.delivery import Outcome


class Earcon(StrEnum):
    """A sound, by the name of its file. What each says is what there is to do about the line.

    DELIVERED: nothing. NOT_HEARD: nobody got it, so it is safe to send again. UNKNOWN: somebody may
    have got it, so look before it is sent again.
    """

    DELIVERED = "delivered"
    NOT_HEARD = "not-heard"
    UNKNOWN = "unknown"


# What must not be missed where several come at once: a line said twice is the worst of them.
GRAVEST_FIRST = (Earcon.UNKNOWN, Earcon.NOT_HEARD, Earcon.DELIVERED)


def earcon_of(outcome: Outcome, *, is_astray: bool = False) -> Earcon:
    """Return the sound of an outcome; ``is_astray``: it reached rooms that it was not for, too."""
    if is_astray:
        return Earcon.UNKNOWN
    match outcome:
        case Outcome.DELIVERED:
            return Earcon.DELIVERED
        case Outcome.NOT_HEARD | Outcome.REJECTED | Outcome.THROTTLED | Outcome.NOT_SENT:
            return Earcon.NOT_HEARD
        # Some rooms have it: who heard "not heard" and sent it again would say it twice there.
        case Outcome.PARTLY_DELIVERED | Outcome.UNKNOWN:
            return Earcon.UNKNOWN
        case _:
            assert_never(outcome)


def gravest(one: Earcon, other: Earcon) -> Earcon:
    """Return which of two sounds must not be missed."""
    return min(one, other, key=GRAVEST_FIRST.index)
