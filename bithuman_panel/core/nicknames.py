"""The operator's own names for rooms: what a room is called wherever it is shown.

Two rooms of an agent must never look the same unnoticed: where they have one name, both show the
end of their ids, too; where not even that tells them apart, they are called by their ids again.
"""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Of one agent: those that were met last. Each visitor of a page may have a room of its own.
MOST_MET = 2000
# A name and the end of an id fit where the title of a room is cut (core/choice.py).
MOST_CHARACTERS = 30
_END = 6


def nickname(text: str) -> str:
    """Return the name in ``text``, fit to be shown; empty takes the name away again."""
    name = one_line(text)
    if len(name) > MOST_CHARACTERS:
        raise InputRefused(
            say(
                "The name is {count} characters long; it has room for {most}. Make it shorter.",
                count=len(name),
                most=MOST_CHARACTERS,
            )
        )
    return name


class Nicknames:
    """The names that are kept, each of an agent and a room. Not thread-safe.

    Asked with every row that is painted, so that all titles are made when a name changes.
    """

    def __init__(self) -> None:
        self._names: dict[str, dict[str, str]] = {}
        self._met: dict[str, dict[str, None]] = {}
        self._titles: dict[tuple[str, str], str] = {}
        self._changes = 0

    @property
    def changes(self) -> int:
        """How often titles were made anew: whoever keeps what it was told has to ask again."""
        return self._changes

    def load(self, names: Mapping[tuple[str, str], str]) -> None:
        """Take names by agent and room, instead of those before; what is unfit is left out."""
        self._names = {}
        for (agent, room), name in names.items():
            if 0 < len(one_line(name)) <= MOST_CHARACTERS:
                self._names.setdefault(agent, {})[room] = one_line(name)
        self._titles = {}
        self._changes += 1
        for agent in self._names:
            self._entitle(agent)

    def keep(self, agent: str, room: str, name: str) -> None:
        """Call a room ``name`` from now on; empty: by its id again."""
        names = self._names.setdefault(agent, {})
        names.pop(room, None)
        if name:
            names[room] = name
        self._entitle(agent)

    def of(self, agent: str, room: str) -> str:
        """Return the name of a room as it was given, empty for none."""
        return self._names.get(agent, {}).get(room, "")

    def named(self, agent: str) -> tuple[str, ...]:
        """Return the rooms of an agent that have a name."""
        return tuple(self._names.get(agent, ()))

    def title(self, agent: str, room: str | None) -> str | None:
        """Return what to call a room; None: it has no name that tells it from all others.

        Whoever asks shows it, so it is met by this.
        """
        if room is None:
            return None
        self.meet(agent, (room,))
        return self._titles.get((agent, room))

    def meet(self, agent: str, rooms: Iterable[str]) -> None:
        """Take rooms that can be seen by their ids: a name must not be taken for one of those."""
        met = self._met.setdefault(agent, {})
        new = dict.fromkeys(room for room in rooms if room not in met)
        if not new:
            return
        met |= new
        for forgotten in tuple(islice(met, max(0, len(met) - MOST_MET))):
            del met[forgotten]
        # Any list may bring a thousand: only one that looks like a name makes a difference.
        names = {_folded(name) for name in self._names.get(agent, {}).values()}
        if names and not names.isdisjoint(map(_folded, new)):
            self._entitle(agent)

    def _entitle(self, agent: str) -> None:
        names = self._names.get(agent, {})
        self._changes += 1
        self._titles = {key: title for key, title in self._titles.items() if key[0] != agent}
        named = _by_look((name, room) for room, name in names.items())
        ids = _by_look((room, room) for room in self._met.get(agent, ())) if names else {}
        for room, name in names.items():
            same = named[_folded(name)]
            is_an_id = any(other != room for other in ids.get(_folded(name), ()))
            title = name if len(same) == 1 and not is_an_id else _with_end(name, room, same)
            if title:
                self._titles[agent, room] = title


def _by_look(shown: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return rooms by what is seen of them."""
    found: dict[str, list[str]] = {}
    for words, room in shown:
        found.setdefault(_folded(words), []).append(room)
    return found


def _with_end(name: str, room: str, same: list[str]) -> str | None:
    """Return a name that other rooms have, too, with the end of this one's id."""
    ends = [one_line(other)[-_END:] for other in same]
    end = one_line(room)[-_END:]
    return f"{name} (…{end})" if ends.count(end) == 1 else None


def _folded(text: str) -> str:
    """Return what looks the same to somebody who only glances."""
    return unicodedata.normalize("NFKC", one_line(text)).casefold()
