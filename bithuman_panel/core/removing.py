"""What a removal takes out of the history, and how far it is."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.entry import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target

SAMPLES = 3
_SETTLED = frozenset({Stage.DONE, Stage.WITHDRAWN})


class Step(Enum):
    """What a removal is doing. Before ``ROWS`` nothing is gone, from then on it cannot be ended."""

    FINDING = "finding"
    ROWS = "rows"
    INDEX = "index"
    FILE = "file"
    COPIES = "copies"


class Found(NamedTuple):
    """What is to go. ``entries`` are ids of settled lines, ``planned`` cues of runs (run, cue).

    ``unsettled`` lines were asked for, too, and stay: nobody knows yet what became of them.
    ``targets`` come by how many lines each has; ``runs`` are ids of runs. ``since`` and ``until``
    are when the first and the last line were made (Unix seconds, UTC), 0 where there are none.
    """

    entries: tuple[str, ...] = ()
    planned: tuple[tuple[str, str], ...] = ()
    unsettled: int = 0
    since: float = 0.0
    until: float = 0.0
    targets: tuple[Target, ...] = ()
    runs: tuple[str, ...] = ()
    samples: tuple[Entry, ...] = ()
    is_all: bool = False


class Finding:
    """Counts what is to go, one entry after another, oldest first; keeps no more than it must."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._planned: dict[tuple[str, str], None] = {}
        self._unsettled = 0
        self._times: tuple[float, float] | None = None
        self._targets: Counter[Target] = Counter()
        self._samples: list[Entry] = []

    def take(self, entry: Entry) -> None:
        """Take one that was asked for."""
        if entry.stage not in _SETTLED:
            self._unsettled += 1
            return
        line = entry.line
        self._ids.append(entry.id)
        if line.cue:
            self._planned[line.cue.run, line.cue.id] = None
        since, until = self._times or (entry.created_at, entry.created_at)
        self._times = min(since, entry.created_at), max(until, entry.created_at)
        self._targets[line.target] += 1
        self._samples = [entry, *self._samples][:SAMPLES]

    def found(self, planned: Iterable[tuple[str, str]] = (), *, is_all: bool = False) -> Found:
        """Return all of it; ``planned`` are cues that hold what was looked for and were not said.

        ``is_all``: everything was asked for, and not one by one.
        """
        since, until = self._times or (0.0, 0.0)
        both = dict.fromkeys((*self._planned, *planned))
        return Found(
            tuple(self._ids),
            tuple(both),
            self._unsettled,
            since,
            until,
            tuple(target for target, _ in self._targets.most_common()),
            tuple(dict.fromkeys(run for run, _ in self._planned)),
            tuple(self._samples),
            is_all,
        )
