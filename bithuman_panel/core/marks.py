"""What has become of cues in one run of a show, read from the entries of its lines.

The journal is the only place where it is written, and before the wire: so a mark outlives whatever
ends the panel, and says neither more nor less than the history. What was said and is no longer in
the history (deleted, too old, a copy that was put back) has no mark to be shown, and stays said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.gate import PROVED_UNHEARD
from bithuman_panel.core.models import CueRef, Part, Target, line_of
from bithuman_panel.core.run import PrimeState, SaidCue

if TYPE_CHECKING:
    from collections.abc import Iterable


class Mark(NamedTuple):
    """One GO of a cue (``Part.LINE``), or one priming of its room, as its entry has it."""

    entry: Entry

    @property
    def is_said(self) -> bool:
        """Whether somebody may have heard it: to say it again would be to say it twice.

        What is on its way counts, and so does *unknown* whatever a person made of it; what was
        withdrawn, and what was proved to have reached nobody, does not.
        """
        if self.entry.stage is Stage.WITHDRAWN:
            return False
        return self.entry.outcome not in PROVED_UNHEARD

    @property
    def is_proved(self) -> bool:
        """Whether at least somebody is proved to have heard it, by the platform or by a person."""
        return self.is_confirmed or self.entry.outcome is Outcome.PARTLY_DELIVERED

    @property
    def is_confirmed(self) -> bool:
        """Whether it is proved to have arrived, by the platform or by a person."""
        entry = self.entry
        return entry.outcome is Outcome.DELIVERED or entry.has(Correction.SPOKEN)


class Marks:
    """The marks of one run, by cue. Not thread-safe."""

    def __init__(
        self, run: str, entries: Iterable[Entry] = (), said: Iterable[SaidCue] = ()
    ) -> None:
        self.run = run
        self._lines: dict[str, dict[str, Mark]] = {}
        self._primes: dict[str, dict[str, Mark]] = {}
        self._newest: tuple[str, str] | None = None
        self._kept: dict[str, SaidCue] = {}
        self._lost: dict[str, SaidCue] = {}
        for entry in entries:
            self.take(entry)
        # Of these nobody can tell any more where they were heard, nor by whom.
        self._lost = {each.cue: each for each in said if not self.knows(each.entry)}
        self._kept.update(self._lost)

    def take(self, entry: Entry) -> str | None:
        """Take an entry, new or changed; return its cue, None if it is none of this run.

        What a person said of it before stays.
        """
        cue = entry.line.cue
        if cue is None or cue.run != self.run:
            return None
        marks = (self._lines if cue.part is Part.LINE else self._primes).setdefault(cue.id, {})
        known = marks.get(entry.id)
        marks[entry.id] = Mark(entry.with_corrections_of(known.entry) if known else entry)
        if known is None and cue.part is Part.LINE:
            self._newest = cue.id, entry.id
        if cue.part is Part.LINE and cue.id not in self._lost:
            self._keep(cue.id)
        return cue.id

    @property
    def kept(self) -> tuple[SaidCue, ...]:
        """What is to be kept beside the journal: of each cue that was said, one entry."""
        return tuple(self._kept.values())

    def knows(self, entry_id: str) -> bool:
        """Return whether a GO of the run is the entry of that id."""
        return any(entry_id in marks for marks in self._lines.values())

    @property
    def newest(self) -> Mark | None:
        """The last GO of the run."""
        return self._lines[self._newest[0]][self._newest[1]] if self._newest else None

    def all(self) -> dict[str, tuple[Mark, ...]]:
        """Return every GO of each cue that has any, oldest first."""
        return {cue_id: tuple(marks.values()) for cue_id, marks in self._lines.items()}

    def of(self, cue_id: str) -> tuple[Mark, ...]:
        """Return every GO of a cue, oldest first."""
        return tuple(self._lines.get(cue_id, {}).values())

    def said(self, cue_id: str, target: Target | None = None) -> Mark | None:
        """Return the last mark of a cue that somebody may have heard where ``target`` is heard.

        ``target`` None: anywhere. A cue whose entry is gone may have been heard anywhere.
        """
        said = (mark for mark in reversed(self.of(cue_id)) if mark.is_said)
        found = (m for m in said if target is None or m.entry.line.target.meets(target))
        return next(found, None) or self._lost_mark(cue_id, target)

    def prime(self, cue_id: str, target: Target, text: str) -> PrimeState:
        """Return what is known of ``text`` as the context for a cue at ``target``.

        Confirmed once is confirmed for the run; else the last try counts.
        """
        wanted = (target, text)
        tried = self._primes.get(cue_id, {}).values()
        marks = [m for m in tried if (m.entry.line.target, m.entry.line.text) == wanted]
        if any(mark.is_confirmed for mark in marks):
            return PrimeState.CONFIRMED
        return _prime_state(marks[-1].entry) if marks else PrimeState.NEEDED

    def _keep(self, cue_id: str) -> None:
        mark = self.said(cue_id)
        if mark is None:
            self._kept.pop(cue_id, None)
        else:
            entry = mark.entry
            self._kept[cue_id] = SaidCue(cue_id, entry.id, entry.line.mode, entry.created_at)

    def _lost_mark(self, cue_id: str, target: Target | None) -> Mark | None:
        """Return what stands in for the entry of a cue that was said and is gone from history."""
        said = self._lost.get(cue_id)
        if said is None:
            return None
        line = line_of(said.mode, "", target or Target(""), cue=CueRef(self.run, cue_id))
        unknown = Verdict(Outcome.UNKNOWN)
        return Mark(Entry(said.entry, line, "", said.at, Stage.DONE, unknown))


def _prime_state(entry: Entry) -> PrimeState:
    if entry.stage is Stage.WITHDRAWN:
        return PrimeState.NEEDED
    if entry.stage is not Stage.DONE:
        return PrimeState.ON_ITS_WAY
    return PrimeState.UNKNOWN if entry.is_unknown else PrimeState.FAILED
