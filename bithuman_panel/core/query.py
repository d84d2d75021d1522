"""Which entries of the history are asked for: what is looked for, and what narrows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.needle import is_found, needles, searched_words
from bithuman_panel.core.record import outcome_of

if TYPE_CHECKING:
    from bithuman_panel.core.delivery import Outcome
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Mode


@dataclass(frozen=True, slots=True)
class Query:
    """Each part narrows; without any, all is asked for.

    ``words`` as they were typed (``core.needle``). A line that was withdrawn counts as *not sent*.
    ``room`` is one of ``agent``, which is given then; it asks for broadcasts too, but for those
    whose reply names rooms and not this one. ``run`` is one playing of a show. ``since`` and
    ``until`` are Unix seconds, UTC: from the first on, and before the second.
    """

    words: str = ""
    outcomes: frozenset[Outcome] = field(default_factory=frozenset)
    mode: Mode | None = None
    agent: str | None = None
    room: str | None = None
    profile: str | None = None
    run: str | None = None
    since: float | None = None
    until: float | None = None

    @property
    def is_all(self) -> bool:
        """Whether it asks for every entry."""
        return self.is_unfiltered and not needles(self.words)

    @property
    def is_unfiltered(self) -> bool:
        """Whether nothing but words narrows it."""
        parts = (self.mode, self.agent, self.profile, self.run, self.since, self.until)
        return not self.outcomes and all(part is None for part in parts)

    def admits(self, entry: Entry) -> bool:
        """Return whether an entry, whole as the journal has it, is asked for."""
        return self._narrows_to(entry) and self._is_said_in(entry)

    def _narrows_to(self, entry: Entry) -> bool:
        line = entry.line
        wanted = (
            (self.mode, line.mode),
            (self.agent, line.target.agent),
            (self.profile, entry.profile),
            (self.run, line.cue.run if line.cue else None),
        )
        return (
            all(asked is None or asked == has for asked, has in wanted)
            and (not self.outcomes or outcome_of(entry) in self.outcomes)
            and (self.since is None or entry.created_at >= self.since)
            and (self.until is None or entry.created_at < self.until)
            and (self.room is None or _went_to(entry, self.room))
        )

    def _is_said_in(self, entry: Entry) -> bool:
        wanted = needles(self.words)
        if not wanted:
            return True
        searched = searched_words(entry)
        return all(is_found(needle, searched) for needle in wanted)


class Played(NamedTuple):
    """One playing of a show that history knows: since when (Unix seconds, UTC), how many lines.

    ``title`` is empty where nothing was kept of it but its lines.
    """

    run: str
    title: str
    begun_at: float
    lines: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What a query may ask for: all that history knows. Runs newest first, the rest in order.

    ``rooms`` are pairs of an agent and one of its rooms.
    """

    agents: tuple[str, ...] = ()
    rooms: tuple[tuple[str, str], ...] = ()
    profiles: tuple[str, ...] = ()
    runs: tuple[Played, ...] = ()


def _went_to(entry: Entry, room: str) -> bool:
    target, verdict = entry.line.target, entry.verdict
    if target.room is not None:
        return target.room == room
    named = verdict.report.rooms if verdict and verdict.report else None
    return named is None or room in named
