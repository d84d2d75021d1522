"""The record: what becomes of the newest lines, and the details of the one that is looked at."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Protocol, assert_never

from bithuman_panel.core.advice import advice, headline
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Corrected, Correction, Entry, Stage
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.heard_words import found_sentence
from bithuman_panel.core.hearing import MOST_LINES
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.large import LargeLine

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator

    from bithuman_panel.core.heard import Heard
    from bithuman_panel.core.models import Line, Mode, Target
    from bithuman_panel.presenters.apart import Apart
    from bithuman_panel.presenters.history import HistoryPresenter
    from bithuman_panel.presenters.ports import Clock, Journal
    from bithuman_panel.presenters.undo import UndoPresenter

# So many of the newest lines are kept in memory, whatever the list of the history shows: as many as
# a transcript is searched for. Of the older ones among them request and reply are on the disk only.
WINDOW = MOST_LINES
WHOLE = 200
LATEST = 3


class Urgency(StrEnum):
    """How a screen reader should bring an outcome: when it is free, or at once."""

    POLITE = "polite"
    ASSERTIVE = "assertive"


class RecordView(Protocol):
    """What details and stage can show of lines; their list is a ``HistoryView``."""

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of one entry, or of one not ``is_whole`` yet what a row says."""
        ...

    def show_latest(self, entries: tuple[Entry, ...]) -> None:
        """Show the newest few lines, newest first, whatever the list shows."""
        ...

    def show_last(
        self, entry: Entry, press: tuple[Entry, ...] = (), newer: Entry | None = None
    ) -> None:
        """Show large, on the stage, what became of a line: of the last one, as a rule.

        ``press`` are the lines that were let go with it, and itself; ``newer`` is the newest line,
        where that is another.
        """
        ...

    def show_none_sent(self) -> None:
        """Say there that nothing was sent since the panel was started: the history has lines."""
        ...

    def announce(self, sentence: Sentence, urgency: Urgency) -> None:
        """Tell a screen reader."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        ...


class RecordPresenter:
    """Keeps the newest entries in memory: what the screen says is true even if the disk fails.

    All calls in the GUI thread. ``history`` is the list of them, which hears of each; ``run``
    starts what is to be awaited, ``room`` tells how a room of an agent may be called now. Each
    place where a line is shown is told ``apart`` from all others, and of a new one the list first.
    """

    def __init__(
        self,
        view: RecordView,
        history: HistoryPresenter,
        journal: Journal,
        clock: Clock,
        on_reuse: Callable[[Line], None],
        on_again: Callable[[Entry], None],
        run: Callable[[Coroutine[None, None, None]], object],
        undo: UndoPresenter,
        on_correct: Callable[[Entry], None],
        room: Callable[[str, str], str],
        apart: Apart,
    ) -> None:
        self._view = view
        self._history = history
        self._journal = journal
        self._clock = clock
        self._on_reuse = on_reuse
        self._on_again = on_again
        self._run = run
        self._undo = undo
        self._on_correct = on_correct
        self._room = room
        self._apart = apart
        self._entries: dict[str, Entry] = {}
        # Which of them are here without request and reply.
        self._thinned: set[str] = set()
        self._selected: str | None = None
        # What is looked at of an older line, read whole.
        self._read: Entry | None = None
        # What a row was just painted with, and nothing else yet.
        self._in_row: Entry | None = None
        self._large = LargeLine(
            lambda: self._entries, lambda *shown: self._apart(self._view.show_last, *shown)
        )
        # Which line the details have come to by themselves.
        self._followed: str | None = None

    async def open(self) -> None:
        """Take in what earlier starts left; lines sent meanwhile are newer."""
        try:
            kept = await self._journal.latest(WINDOW)
        except StoreFailed:
            # The list of the history reads the same file, and says so.
            return
        mine = tuple(reversed(self._entries.values()))
        older = tuple(entry for entry in kept if entry.id not in self._entries)
        self._entries = {entry.id: entry for entry in reversed((mine + older)[:WINDOW])}
        for beyond in list(self._entries)[:-WHOLE]:
            self._thin(beyond)
        self._show_latest()
        if self._selected and self._read is None:
            self.select(self._selected)
        if older and not mine:
            self._view.show_none_sent()
        for newest in older[:1]:
            self._large.take_left(newest)

    def add(self, entry: Entry) -> None:
        """Take a line that has just been let go; details follow it unless an older row is read."""
        follows = self._follows
        self._entries[entry.id] = entry
        newest_first = reversed(self._entries)
        for beyond in tuple(islice(newest_first, WHOLE, WHOLE + 1)):
            self._thin(beyond)
        for forgotten in list(self._entries)[:-WINDOW]:
            del self._entries[forgotten]
            self._large.forget(forgotten)
            self._thinned.discard(forgotten)
        self._apart(self._history.add, entry)
        self._apart(self._show_latest)
        self._large.add(entry)
        if follows:
            self._follow()

    def show_row(self, entry: Entry) -> None:
        """Show in its row alone what a lane says has become of a line; :meth:`change` follows."""
        known = self._entries.get(entry.id)
        if known is not None:
            self._in_row = entry.with_corrections_of(known)
            self._apart(self._history.change, self._in_row)

    def change(self, entry: Entry) -> None:
        """Take what a lane says has become of a line; what a person said of it stays."""
        known = self._entries.get(entry.id)
        if known is None:
            return
        entry, follows = entry.with_corrections_of(known), self._follows
        self._show(entry)
        # Not after a person's word: whoever has given it still has that line before him.
        if follows:
            self._follow()
        if entry.stage is Stage.DONE:
            told = Urgency.ASSERTIVE if entry.strays else urgency(entry.outcome)
            self._view.announce(news(entry), told)

    def hear(self, entry_id: str, heard: Heard) -> None:
        """Add where a transcript has the line; it is told aloud where somebody waits to know."""
        known = self._known(entry_id)
        if known is None:
            return
        self.change_quietly(known.heard_in(heard))
        if known.is_unknown and not known.is_judged:
            room = self._room(known.line.target.agent, heard.room)
            self._view.announce(found_sentence(heard, room), Urgency.POLITE)

    def entries(self) -> tuple[Entry, ...]:
        """Return the newest entries, oldest first."""
        return tuple(self._entries.values())

    def select(self, entry_id: str | None) -> None:
        """Show the details of an entry."""
        if entry_id != self._selected:
            self._read = None
        self._selected = entry_id
        self._history.chosen(entry_id)
        known = self._known(entry_id)
        if entry_id is None or self._is_whole(entry_id):
            self._view.show_details(known)
            return
        self._view.show_details(known or self._history.find(entry_id), is_whole=False)
        self._run(self._read_whole(entry_id))

    async def _read_whole(self, entry_id: str) -> None:
        """Read an older line, which the list has without request and reply."""
        await self._whole(entry_id)

    async def _whole(self, entry_id: str) -> Entry | None:
        """Read an older line, show it if it is still looked at, and return it.

        What is known of it by then is newer than what was read.
        """
        try:
            entry = await self._journal.find(entry_id)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
            return None
        known = self._known(entry_id)
        if known and (entry is None or self._is_whole(entry_id)):
            return known
        if known and entry:
            entry = replace(known, exchange=entry.exchange)
        if entry and entry_id == self._selected:
            self._read = entry
            self._view.show_details(entry)
        return entry

    @property
    def selected(self) -> str | None:
        """The id of the entry that is looked at."""
        return self._selected

    def kept(self) -> tuple[str, ...]:
        """Return the ids of what is here of the file: settled there, and not lost on the way."""
        here = (*self._entries.values(), *((self._read,) if self._read else ()))
        over = (Stage.DONE, Stage.WITHDRAWN)
        return tuple(each.id for each in here if each.seq is not None and each.stage in over)

    def forget(self, entry_ids: Iterable[str]) -> None:
        """Keep nothing of entries that were deleted."""
        for entry_id in entry_ids:
            self._entries.pop(entry_id, None)
            self._large.forget(entry_id)
            self._thinned.discard(entry_id)
            if entry_id == self._selected:
                self.select(None)
        self._show_latest()
        self._history.refresh()

    def texts(self, target: Target, mode: Mode) -> Iterator[str]:
        """Yield what was written for ``target`` in ``mode``, newest first."""
        for entry in reversed(self._entries.values()):
            if (entry.line.target, entry.line.mode) == (target, mode):
                yield entry.line.text

    def reuse(self) -> None:
        """Put the selected line back into the composer, unsent."""
        selected = self._selected
        entry = self._known(selected) or (self._history.find(selected) if selected else None)
        if entry:
            self._on_reuse(entry.line)

    async def judge_unknown(self, what: Correction) -> None:
        """Add a person's word to the selected entry; *say again* is one only when it is said.

        One that has not been read yet is read first.
        """
        selected = self._selected
        entry = self._known(selected) or (await self._whole(selected) if selected else None)
        if entry is None or entry.outcome is not Outcome.UNKNOWN:
            return
        if what is Correction.SAID_AGAIN:
            self._on_again(entry)
            return
        self._undo.offer(
            _word_told(what), lambda: self._run(self._correct(entry.id, Correction.REOPENED))
        )
        await self._correct(entry.id, what, read=entry)

    def said_again(self, entry: Entry) -> None:
        """Add to an unknown entry that its line is said again: it is about to leave."""
        corrected = Corrected(Correction.SAID_AGAIN, self._clock.now())
        self._show_corrected(entry.id, corrected, entry)
        self._run(self._keep(entry.id, corrected))

    async def _correct(self, entry_id: str, what: Correction, read: Entry | None = None) -> None:
        corrected = Corrected(what, self._clock.now())
        self._show_corrected(entry_id, corrected, read)
        await self._keep(entry_id, corrected)

    def _show_corrected(self, entry_id: str, corrected: Corrected, read: Entry | None) -> None:
        entry = self._known(entry_id) or read
        if entry:
            self.change_quietly(entry.corrected(corrected.what, corrected.at))

    async def _keep(self, entry_id: str, corrected: Corrected) -> None:
        try:
            await self._journal.correct(entry_id, corrected)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)

    def change_quietly(self, entry: Entry) -> None:
        """Repaint an entry that a person corrected, without announcing its outcome again."""
        self._on_correct(entry)
        self._show(entry)

    @property
    def _follows(self) -> bool:
        """Whether the details are where they have come by themselves: no older row is read."""
        return self._selected in (None, self._followed, self._history.newest)

    def _follow(self) -> None:
        """Let the details come to the line that is shown large."""
        shown = self._large.shown
        if shown and shown != self._followed:
            self._followed = shown
            self._apart(self._history.select, shown, scrolls=False)

    def _show(self, entry: Entry) -> None:
        """Show an entry as it is now, everywhere where it is, and first of all in its row."""
        in_row, self._in_row = self._in_row, None
        if entry != in_row:
            self._apart(self._history.change, entry)
        if entry.id in self._entries:
            self._entries[entry.id] = entry
            if entry.exchange:
                self._thinned.discard(entry.id)
            self._apart(self._show_latest)
        if self._read and entry.id == self._read.id:
            self._read = entry
        if entry.id == self._selected:
            self._apart(self._view.show_details, entry, is_whole=self._is_whole(entry.id))
        if entry.id in self._entries:
            self._large.change(entry)

    def _thin(self, entry_id: str) -> None:
        """Keep request and reply of an entry no longer, but where it is looked at."""
        entry = self._entries[entry_id]
        if entry.exchange is None:
            return
        if entry_id == self._selected:
            self._read = entry
        self._entries[entry_id] = replace(entry, exchange=None)
        self._thinned.add(entry_id)

    def _is_whole(self, entry_id: str) -> bool:
        if self._read and entry_id == self._read.id:
            return True
        return entry_id in self._entries and entry_id not in self._thinned

    def _known(self, entry_id: str | None) -> Entry | None:
        """Return an entry that is here, with or without its request and reply."""
        if self._read and entry_id == self._read.id:
            return self._read
        return self._entries.get(entry_id) if entry_id else None

    def _show_latest(self) -> None:
        self._view.show_latest(tuple(islice(reversed(self._entries.values()), LATEST)))


def news(entry: Entry) -> Sentence:
    """Return what is read aloud of an outcome: what happened, and what to do where there is."""
    if entry.outcome is Outcome.DELIVERED and not entry.strays:
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
    return say("Noted: it is left as it is.")
