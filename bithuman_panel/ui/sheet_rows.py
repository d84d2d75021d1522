"""Which items of a run sheet stand in which row, and where what is moved lands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.cue import Cue, Group
from bithuman_panel.core.models import Mode
from bithuman_panel.core.speaking import speaking_s, whole_seconds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bithuman_panel.core.cue import Item


class SheetRows:
    """The items of one run sheet, less the cues of folded groups; never changed once it is made."""

    def __init__(self, items: tuple[Item, ...] = (), folded: Collection[str] = ()) -> None:
        self.items = items
        self.shown: list[Item] = []
        self.row: dict[str, int] = {}
        self.numbers: dict[str, int] = {}
        self.groups: dict[str, str] = {}
        self._members: dict[str, list[Cue]] = {}
        group = ""
        for item in items:
            if isinstance(item, Cue):
                self.numbers[item.id] = len(self.numbers) + 1
                if group:
                    self.groups[item.id] = group
                    self._members[group].append(item)
                if group in folded:
                    continue
            else:
                group = item.id
                self._members[group] = []
            self.row[item.id] = len(self.shown)
            self.shown.append(item)

    def count(self, group_id: str) -> int:
        """Return how many cues a group has."""
        return len(self._members.get(group_id, ()))

    def members(self, group_id: str) -> tuple[Cue, ...]:
        """Return the cues of a group."""
        return tuple(self._members.get(group_id, ()))


class Durations:
    """About how many seconds each cue takes to say, whoever says it; counted once for each text.

    For as long as nobody keeps the times: those know how fast the agent of a cue is.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, int]] = {}

    def of(self, cue: Cue) -> int:
        """Return about how many seconds a cue takes to say; 0 for what nobody hears."""
        if cue.mode is not Mode.SPEAK:
            return 0
        known = self._known.get(cue.id)
        if known is None or known[0] is not cue.text:
            known = self._known[cue.id] = (cue.text, whole_seconds(speaking_s(cue.text)))
        return known[1]


def landing(shown: Sequence[Item], row: int, ids: Collection[str]) -> str | None:
    """Return before which item these land that are dropped before ``row``; None: at the end.

    A group lands whole, and parts no other: before the next heading.
    """
    by_groups = _has_group(shown, ids)
    while row < len(shown):
        item = shown[row]
        if item.id not in ids and (isinstance(item, Group) or not by_groups):
            break
        row += 1
    return shown[row].id if row < len(shown) else None


def one_further(items: Sequence[Item], ids: Collection[str], way: int) -> tuple[str | None] | None:
    """Return before which item these go that move one up (-1) or down (1); None: they stay.

    The answer is in a tuple, for it may be the end of the list, which is None.
    """
    places = [place for place, item in enumerate(items) if item.id in ids]
    if not places:
        return None
    by_groups = _has_group(items, ids)
    stops = [place for place, item in enumerate(items) if not by_groups or isinstance(item, Group)]
    if way < 0:
        before = [place for place in stops if place < places[0]]
        return (items[before[-1]].id,) if before else None
    after = [place for place in stops if place > places[-1] and items[place].id not in ids]
    if not after:
        return None
    return (items[after[1]].id,) if len(after) > 1 else (None,)


def _has_group(items: Iterable[Item], ids: Collection[str]) -> bool:
    return any(isinstance(item, Group) and item.id in ids for item in items)
