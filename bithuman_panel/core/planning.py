"""What a run is to say by its run sheet, and how that goes on while the show is edited.

A report holds what was said against what was planned *then*: the plan of a cue that was said stays
as it was, and in Show mode the plan of every cue does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Group
from bithuman_panel.core.models import Mode
from bithuman_panel.core.plan import Planned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.resolving import Phrases
    from bithuman_panel.core.show import RunSheet

# A variable without a value still stands in its text.
GAP = "{{"


def planned_cues(
    sheet: RunSheet, phrases: Phrases, lasts_s: Callable[[str, str | None], float]
) -> tuple[Planned, ...]:
    """Return the cues of a run sheet as they would be said now.

    ``lasts_s`` tells how many seconds an agent (a code; None: nobody yet) takes to say a text.
    """
    group = ""
    found: list[Planned] = []
    for item in sheet.items:
        if isinstance(item, Group):
            group = item.name
        else:
            found.append(_planned(item, len(found) + 1, group, phrases, lasts_s))
    return tuple(found)


def _planned(
    cue: Cue,
    number: int,
    group: str,
    phrases: Phrases,
    lasts_s: Callable[[str, str | None], float],
) -> Planned:
    text = phrases.resolve(cue.text).text
    is_spoken = cue.mode is Mode.SPEAK
    return Planned(
        cue.id,
        number,
        cue.name.strip(),
        cue.mode,
        text,
        cue.target,
        group,
        cue.planned_s,
        lasts_s(text, cue.target.agent if cue.target else None) if is_spoken else 0.0,
    )


def carried_on(
    before: Iterable[Planned], now: Iterable[Planned], said: frozenset[str], *, is_locked: bool
) -> tuple[Planned, ...]:
    """Return the plan after the show was edited: ``before`` with what ``now`` makes of it.

    ``said`` are the ids of the cues that somebody may have heard: their plan stays, and so does
    that of all others where ``is_locked``, the show being played. What had a gap is filled.
    """
    then = {each.cue: each for each in before}
    there = {each.cue: each for each in now}
    lost: dict[str | None, list[Planned]] = {}
    last: str | None = None
    for each in then.values():
        if each.cue in there:
            last = each.cue
        elif is_locked or each.cue in said:
            lost.setdefault(last, []).append(each)
    found = lost.get(None, [])
    for each in there.values():
        old = then.get(each.cue)
        if old is None or GAP in old.text or not (is_locked or each.cue in said):
            old = each
        found.append(old)
        found.extend(lost.get(each.cue, ()))
    return tuple(found)
