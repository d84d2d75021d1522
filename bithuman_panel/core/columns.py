"""The three columns of the window: their order, their widths, and which of them fit.

Lengths are device-independent pixels. Left and right are as in a language written to the right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORM = re.compile(r"(-?)(targets|stage|record):(\d{1,5})")


class Name(StrEnum):
    """What a column is called."""

    TARGETS = "targets"
    STAGE = "stage"
    RECORD = "record"


# What is not enough for these goes first.
_GIVEN_UP_FIRST = (Name.RECORD, Name.TARGETS)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a hand has chosen. ``widths`` are those of the side columns at 100 %.

    The stage takes what the others leave, and is never folded.
    """

    order: tuple[Name, ...] = (Name.TARGETS, Name.STAGE, Name.RECORD)
    folded: frozenset[Name] = frozenset()
    targets: int = 300
    record: int = 550

    def text(self) -> str:
        """Return it as text for the settings, such as ``targets:300 stage:0 -record:520``."""
        return " ".join(
            f"{'-' if name in self.folded else ''}{name}:{self.width(name)}" for name in self.order
        )

    def width(self, name: Name) -> int:
        """Return the width of a side column; 0 for the stage, which has none of its own."""
        return {Name.TARGETS: self.targets, Name.RECORD: self.record}.get(name, 0)

    def moved(self, name: Name, steps: int) -> Arrangement:
        """Return it with a column so many places further on; at the end it stays."""
        rest = [each for each in self.order if each is not name]
        at = min(max(self.order.index(name) + steps, 0), len(rest))
        return replace(self, order=(*rest[:at], name, *rest[at:]))

    def widened(self, name: Name, width: int) -> Arrangement:
        """Return it with a side column of another width."""
        if name is Name.TARGETS:
            return replace(self, targets=max(width, 1))
        return replace(self, record=max(width, 1))

    def dragged(self, place: int, far: int, least: Mapping[Name, int]) -> Arrangement:
        """Return it with the gap after the column at ``place`` dragged so far to the right.

        No side column becomes narrower than its ``least``.
        """
        chosen = self
        for name, sign in ((self.order[place], 1), (self.order[place + 1], -1)):
            if name is not Name.STAGE:
                width = max(self.width(name) + sign * far, least[name])
                chosen = chosen.widened(name, width)
        return chosen


def arrangement_in(text: str) -> Arrangement:
    """Return what ``Arrangement.text`` wrote; of anything else the usual. Total."""
    found = [_FORM.fullmatch(part) for part in text.split()]
    columns = {Name(each[2]): (bool(each[1]), int(each[3])) for each in found if each}
    if len(found) != len(Name) or len(columns) != len(Name):
        return Arrangement()
    folded = frozenset(name for name, (is_folded, _) in columns.items() if is_folded)
    return Arrangement(
        tuple(columns),
        folded - {Name.STAGE},
        max(columns[Name.TARGETS][1], 1),
        max(columns[Name.RECORD][1], 1),
    )


class Room(NamedTuple):
    """How much there is: ``least`` is what each column needs, a folded one takes ``rail``."""

    width: int
    least: dict[Name, int]
    rail: int
    gap: int


class Plan(NamedTuple):
    """Where each column stands: left edge and width. ``over`` lies over the others."""

    places: dict[Name, tuple[int, int]]
    folded: frozenset[Name]
    over: Name | None = None

    def rail_left(self, order: tuple[Name, ...], name: Name, rail: int, gap: int) -> int:
        """Return where the rail of a column stands: also under one that lies over the stage."""
        before = order[: order.index(name)]
        return sum((rail if each in self.folded else self.places[each][1]) + gap for each in before)


def plan(
    chosen: Arrangement, room: Room, scale: float, asked: Name | None = None, *, only_stage: bool
) -> Plan:
    """Return where the columns stand.

    Where not all fit, the record is folded first, then the targets; ``asked`` is the one that
    somebody wants to see now, and is folded last. Where even that has no place beside the stage,
    or where ``only_stage`` is to be there, it lies over the stage.
    """
    side = {Name.TARGETS, Name.RECORD}
    folded = side if only_stage else side & chosen.folded
    for name in sorted(_GIVEN_UP_FIRST, key=lambda each: each is asked):
        if _needed(room, folded) > room.width:
            folded = folded | {name}
    places = _places(chosen, room, scale, frozenset(folded))
    if asked not in folded or asked is None:
        return Plan(places, frozenset(folded))
    places[asked] = _over(chosen, room, scale, asked, places[Name.STAGE])
    return Plan(places, frozenset(folded), asked)


def _needed(room: Room, folded: set[Name]) -> int:
    columns = sum(room.rail if name in folded else room.least[name] for name in Name)
    return columns + room.gap * _gaps(room, folded)


def _gaps(room: Room, folded: set[Name] | frozenset[Name]) -> int:
    """Return how many gaps there are; rails of no width have none."""
    return len(Name) - 1 - (len(folded) if not room.rail else 0)


def _places(
    chosen: Arrangement, room: Room, scale: float, folded: frozenset[Name]
) -> dict[Name, tuple[int, int]]:
    shown = [name for name in _GIVEN_UP_FIRST if name not in folded]
    free = room.width - room.rail * len(folded) - room.gap * _gaps(room, folded)
    free -= room.least[Name.STAGE]
    widths = dict.fromkeys(folded, room.rail)
    for name in shown:
        others = sum(room.least[each] for each in shown if each is not name and each not in widths)
        wanted = round(chosen.width(name) * scale)
        widths[name] = max(min(wanted, free - others), room.least[name])
        free -= widths[name]
    widths[Name.STAGE] = room.least[Name.STAGE] + free
    return _in_order(chosen, room, widths)


def _in_order(
    chosen: Arrangement, room: Room, widths: dict[Name, int]
) -> dict[Name, tuple[int, int]]:
    places, left = {}, 0
    for name in chosen.order:
        places[name] = (left, widths[name])
        left += widths[name] + (room.gap if widths[name] else 0)
    return places


def _over(
    chosen: Arrangement, room: Room, scale: float, asked: Name, stage: tuple[int, int]
) -> tuple[int, int]:
    """Return the place of a column over the stage: on its own side, or over all of it.

    What would be left of the stage is left only where it is enough to work on.
    """
    left, free = stage
    width = max(round(chosen.width(asked) * scale), room.least[asked])
    if free - width < room.least[Name.STAGE]:
        width = free
    is_before = chosen.order.index(asked) < chosen.order.index(Name.STAGE)
    return (left if is_before else left + free - width, width)
