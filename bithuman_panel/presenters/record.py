"""The record: the newest entries as rows, and the details of the one that is looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, assert_never

from bithuman_panel.core.advice import advice, headline
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from bithuman_panel.core.models import Line, Mode, Target
    from bithuman_panel.presenters.ports import Clock, Journal
    from bithuman_panel.presenters.undo import UndoPresenter

# A view over everything would stall the window and screen readers (docs/performance.md).
WINDOW = 500


class Urgency(StrEnum):
    """How a screen reader should bring an outcome: when it is free, or at once."""

    POLITE = "polite"
    ASSERTIVE = "assertive"


class RecordView(Protocol):
    """What history and details can show."""

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these entries, newest first, in place of all others."""
        ...

    def add_entry(self, entry: Entry) -> None:
        """Add a new entry at the newest end, and drop the oldest over the window."""
        ...

    def update_entry(self, entry: Entry) -> None:
        """Repaint the row of an entry that changed."""
        ...

    def select(self, entry_id: str) -> None:
        """Select the row of an entry."""
        ...

    def show_details(self, entry: Entry | None) -> None:
        """Show the full record of one entry."""
        ...

    def show_last(self, entry: Entry) -> None:
        """Show large, on the stage, what became of the last line."""
        ...

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        """Tell a screen reader."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        ...


class RecordPresenter:
    """Keeps the newest entries in memory: what the screen says is true even if the disk fails.

    All calls in the GUI thread. ``run`` starts what is to be awaited.
    """

    def __init__(
        self,
        view: RecordView,
        journal: Journal,
        clock: Clock,
        on_reuse: Callable[[Line], None],
        run: Callable[[Coroutine[None, None, None]], object],
        undo: UndoPresenter,
    ) -> None:
        self._view = view
        self._journal = journal
        self._clock = clock
        self._on_reuse = on_reuse
        self._run = run
        self._undo = undo
        self._entries: dict[str, Entry] = {}
        self._selected: str | None = None
        self._newest: str | None = None

    async def open(self) -> None:
        """Show what earlier starts left; lines sent meanwhile stay on top."""
        try:
            kept = await self._journal.latest(WINDOW)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
            return
        mine = tuple(reversed(self._entries.values()))
        older = tuple(entry for entry in kept if entry.id not in self._entries)
        shown = (mine + older)[:WINDOW]
        self._entries = {entry.id: entry for entry in reversed(shown)}
        self._view.show_entries(shown)
        if shown and self._selected is None:
            self._view.select(shown[0].id)

    def add(self, entry: Entry) -> None:
        """Take a line that has just been let go; details follow it unless an older row is read."""
        follows = self._selected in (None, next(reversed(self._entries), None))
        self._entries[entry.id] = entry
        self._newest = entry.id
        for forgotten in list(self._entries)[:-WINDOW]:
            del self._entries[forgotten]
        self._view.add_entry(entry)
        self._view.show_last(entry)
        if follows:
            self._view.select(entry.id)

    def change(self, entry: Entry) -> None:
        """Take what a lane says has become of a line; what a person said of it stays."""
        known = self._entries.get(entry.id)
        if known is None:
            return
        entry = entry.with_corrections_of(known)
        self._entries[entry.id] = entry
        self._view.update_entry(entry)
        if entry.id == self._newest:
            self._view.show_last(entry)
        if entry.id == self._selected:
            self._view.show_details(entry)
        if entry.stage is Stage.DONE:
            self._view.announce(news(entry), urgency(entry.outcome))

    def select(self, entry_id: str | None) -> None:
        """Show the details of an entry."""
        self._selected = entry_id
        self._view.show_details(self._entries.get(entry_id) if entry_id else None)

    def texts(self, target: Target, mode: Mode) -> Iterator[str]:
        """Yield what was written for ``target`` in ``mode``, newest first."""
        for entry in reversed(self._entries.values()):
            if (entry.line.target, entry.line.mode) == (target, mode):
                yield entry.line.text

    def reuse(self) -> None:
        """Put the selected line back into the composer, unsent."""
        entry = self._entries.get(self._selected or "")
        if entry:
            self._on_reuse(entry.line)

    async def judge_unknown(self, what: Correction) -> None:
        """Add a person's word to the selected entry; *say again* puts it into the composer."""
        entry = self._entries.get(self._selected or "")
        if entry is None or entry.outcome is not Outcome.UNKNOWN:
            return
        if what is Correction.SAID_AGAIN:
            self._on_reuse(entry.line)
        self._undo.offer(
            _word_told(what), lambda: self._run(self._correct(entry.id, Correction.REOPENED))
        )
        await self._correct(entry.id, what)

    async def _correct(self, entry_id: str, what: Correction) -> None:
        corrected = Corrected(what, self._clock.now())
        entry = self._entries.get(entry_id)
        if entry:
            self.change_quietly(entry.corrected(what, corrected.at))
        try:
            await self._journal.correct(entry_id, corrected)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)

    def change_quietly(self, entry: Entry) -> None:
        """Repaint an entry that a person corrected, without announcing its outcome again."""
        self._entries[entry.id] = entry
        self._view.update_entry(entry)
        if entry.id == self._selected:
            self._view.show_details(entry)
        if entry.id == self._newest:
            self._view.show_last(entry)


def news(entry: Entry) -> Sentence:
    """Return what is read aloud of an outcome: what happened, and what to do where there is."""
    if entry.outcome is Outcome.DELIVERED:
        return headline(entry)
    return say("{title} {hint}", title=headline(entry), hint=advice(entry))


def urgency(outcome: Outcome | None) -> Urgency:
    """Return how an outcome is told: whatever somebody may have missed interrupts."""
    match outcome:
        case Outcome.DELIVERED:
            return Urgency.POLITE
        case (
            Outcome.PARTLY_DELIVERED
            | Outcome.NOT_HEARD
            | Outcome.REJECTED
            | Outcome.THROTTLED
            | Outcome.NOT_SENT
            | Outcome.UNKNOWN
            | None
        ):
            return Urgency.ASSERTIVE
        case _:
            assert_never(outcome)


def _word_told(what: Correction) -> Sentence:
    if what is Correction.SPOKEN:
        return say("Noted: it was spoken.")
    if what is Correction.LEFT:
        return say("Noted: it is left as it is.")
    return say("Noted: it is in the composer, to be said again.")
