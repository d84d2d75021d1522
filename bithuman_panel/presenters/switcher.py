"""The quick switcher: one field that finds agents, rooms and commands. It never sends a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.search import Fit, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bithuman_panel.core.wording import Sentence

# More of a kind are not looked through; another letter finds them.
MOST_OF_A_KIND = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Something to go to. ``more`` is shown beside its words, ``also`` finds it and is not shown.

    ``value`` is what its source knows it by.
    """

    value: str
    words: str
    more: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of places: what they are called, which there are now, and what goes to one."""

    title: Sentence
    places: Callable[[], Iterable[Place]]
    go: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Found:
    """What fits of one kind, the best first; never empty. ``count`` is how many fit in all."""

    source: Source
    places: tuple[Place, ...]
    count: int


class SwitcherView(Protocol):
    """What the switcher can show."""

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show what fits, in this order; the first place is the one that Enter takes."""
        ...

    def leave(self) -> None:
        """Go away, and give the keyboard back to where it was."""
        ...


class SwitcherPresenter:
    """Finds and goes. GUI thread; every call returns at once."""

    def __init__(self, view: SwitcherView, sources: Sequence[Source]) -> None:
        self._view = view
        self._sources = tuple(sources)
        self._used: list[tuple[Source, str]] = []
        self._typed = ""

    def search(self, typed: str) -> None:
        """Show what fits ``typed``: the better the earlier, what was used last before the rest.

        A kind stands where its best place does. Loose fits are shown only where nothing else fits.
        """
        self._typed = typed
        ranked = [(source, self._ranked(source)) for source in self._sources]
        best = min((places[0][0] for _, places in ranked if places), default=Fit.WHOLE)
        found = []
        for source, places in sorted(ranked, key=lambda each: each[1][0][0] if each[1] else best):
            fitting = [place for how, place in places if how < Fit.LETTERS or best is Fit.LETTERS]
            if fitting:
                found.append(Found(source, tuple(fitting[:MOST_OF_A_KIND]), len(fitting)))
        self._view.show_found(tuple(found))

    def choose(self, source: Source, place: Place) -> None:
        """Go to a place; one that has gone meanwhile is only taken off the list."""
        if place.value not in {there.value for there in source.places()}:
            self.search(self._typed)
            return
        use = (source, place.value)
        self._used = [use, *(other for other in self._used if other != use)]
        self._view.leave()
        source.go(place.value)

    def _ranked(self, source: Source) -> list[tuple[Fit, Place]]:
        used = [value for known, value in self._used if known is source]
        ranked = []
        for place in source.places():
            how = fit(self._typed, place.words, f"{place.more} {place.also}")
            if how is not None:
                ranked.append((how, place))
        last = len(used)
        return sorted(
            ranked,
            key=lambda each: (
                each[0],
                used.index(each[1].value) if each[1].value in used else last,
            ),
        )
