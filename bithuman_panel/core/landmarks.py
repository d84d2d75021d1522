"""Where the pages of a long list of entries begin, so that any of them is found by its key."""

from __future__ import annotations

from dataclasses import dataclass

PAGE = 100


@dataclass(frozen=True, slots=True)
class Landmarks:
    """The entries that answer a query, counted once, oldest first: entry 0 is the oldest.

    Page ``n`` has the entries from ``n * PAGE`` on; ``starts[n]`` is the ``seq`` of its first.
    ``through`` is the newest ``seq`` of the journal that was counted: what is newer is not in it.
    ``behind`` entries could not be searched yet when words were looked for.
    """

    through: int
    count: int
    starts: tuple[int, ...]
    behind: int = 0

    def page_of(self, place: int) -> int:
        """Return the page on which the entry at ``place`` is."""
        return place // PAGE

    def before(self, page: int) -> int:
        """Return the ``seq`` before which a page ends."""
        following = page + 1
        return self.starts[following] if following < len(self.starts) else self.through + 1
