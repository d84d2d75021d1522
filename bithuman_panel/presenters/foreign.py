"""A foreign history in place of this window's own: looked at, and nothing of it changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError, StoreFailed
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.foreign import Foreign
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.models import Line
    from bithuman_panel.presenters.history_view import Pages
    from bithuman_panel.presenters.work import WorkPresenter

# What a cancelled thread has to let go of takes less.
ENDING_S = 1.0


class ForeignView(Protocol):
    """Where one sees that the history is another one."""

    def show_foreign(self, found: Foreign) -> None:
        """Say which file is looked at from now on, and that it can only be read."""
        ...

    def show_own(self) -> None:
        """Say nothing more of it: the history is this window's own."""
        ...

    def show_meanwhile(self, lines: int) -> None:
        """Say how many lines were let go here since it was opened."""
        ...

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of one entry, or of one not ``is_whole`` yet what a row says."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the history could not be read."""
        ...

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that the opening was cancelled."""
        ...

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it was not opened, and what to do."""
        ...


class Listed(Protocol):
    """The list of the history: ``HistoryPresenter``."""

    def look_at(self, pages: Pages, *, is_own: bool) -> None:
        """Show another history; lines of this window are in it if it ``is_own``."""
        ...

    async def look_at_once(self, pages: Pages, *, is_own: bool) -> None:
        """Do so, and return when it is shown."""
        ...

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry as the list has it, None if it is not there."""
        ...

    def chosen(self, entry_id: str | None) -> None:
        """Take which entry is looked at now."""
        ...


class OpenedForeign(Protocol):
    """One that is open. ``pages`` are its lines, asked off the GUI thread as ``find`` is."""

    @property
    def found(self) -> Foreign:
        """What came of the opening."""
        ...

    @property
    def pages(self) -> Pages:
        """Its lines, a page at a time."""
        ...

    async def find(self, entry_id: str) -> Entry | None:
        """Return an entry, whole; None where there is none. Raises ``StoreFailed``."""
        ...

    def close(self) -> None:
        """Let go of it, at once."""
        ...


class ForeignFiles(Protocol):
    """Opens the files, off the GUI thread."""

    async def open(self, file: str, meter: Meter) -> OpenedForeign:
        """Read ``file``. Raises ``PanelError`` or ``WorkCancelled``; then nothing stays open."""
        ...


class ForeignPresenter:
    """One foreign history at a time. GUI thread; ``run`` starts what is to be awaited.

    ``own`` is the history of this window, to which one comes back; ``on_turn`` hears that another
    history is looked at. The lines of a foreign one can be taken up, never judged.
    """

    def __init__(
        self,
        view: ForeignView,
        files: ForeignFiles,
        history: Listed,
        own: Pages,
        work: WorkPresenter,
        on_turn: Callable[[], object],
        on_reuse: Callable[[Line], None],
        run: Callable[[Coroutine[None, None, None]], object],
    ) -> None:
        self._view = view
        self._files = files
        self._history = history
        self._own = own
        self._work = work
        self._on_turn = on_turn
        self._on_reuse = on_reuse
        self._run = run
        self._open: OpenedForeign | None = None
        self._chosen: str | None = None
        self._read: Entry | None = None
        self._meanwhile = 0

    @property
    def is_open(self) -> bool:
        """Whether the history that is looked at is a foreign one."""
        return self._open is not None

    async def open(self, file: str) -> None:
        """Look at the history in a file, in place of the one that is looked at now."""
        if self._work.is_busy:
            return
        try:
            opened = await self._work.run(
                _opening, lambda meter: self._files.open(file, meter), ending_s=ENDING_S
            )
        except WorkCancelled:
            self._view.show_work_done(say("Cancelled. Nothing was opened."))
        except PanelError as failed:
            self._view.show_work_failed(failed.sentence)
        else:
            self._turn_to(opened)
            self._history.look_at(opened.pages, is_own=False)

    def leave(self) -> None:
        """Look at this window's own history again."""
        if self._open:
            self._turn_to(None)
            self._history.look_at(self._own, is_own=True)

    async def leave_first(self) -> None:
        """Do so, and return when it is shown: something in it is to be looked at."""
        if self._open:
            self._turn_to(None)
            await self._history.look_at_once(self._own, is_own=True)

    def close(self) -> None:
        """Let go of it: the window goes, or another account comes."""
        if self._open:
            self._open.close()
            self._open = None

    def choose(self, entry_id: str | None) -> None:
        """Show the details of an entry of it."""
        self._chosen, self._read = entry_id, None
        self._history.chosen(entry_id)
        self._view.show_details(self._history.find(entry_id) if entry_id else None, is_whole=False)
        if self._open and entry_id:
            self._run(self._read_whole(self._open, entry_id))

    def reuse(self) -> None:
        """Put the chosen line's words into the composer, unsent, for the target chosen there."""
        if self._read:
            self._on_reuse(plain_line(self._read))

    def let_go(self) -> None:
        """Take that a line of this window was let go: it is in no foreign history."""
        if self._open:
            self._meanwhile += 1
            self._view.show_meanwhile(self._meanwhile)

    def _turn_to(self, opened: OpenedForeign | None) -> None:
        before, self._open = self._open, opened
        self._chosen, self._read, self._meanwhile = None, None, 0
        self._on_turn()
        if opened:
            self._view.show_foreign(opened.found)
        else:
            self._view.show_own()
        if before:
            before.close()

    async def _read_whole(self, opened: OpenedForeign, entry_id: str) -> None:
        try:
            entry = await opened.find(entry_id)
        except StoreFailed as failed:
            if opened is self._open:
                self._view.show_problem(failed.sentence)
            return
        if entry and (opened, entry_id) == (self._open, self._chosen):
            self._read = entry
            self._view.show_details(entry)


def plain_line(entry: Entry) -> Line:
    """Return the line without what it was to another panel: its cue, and the fact it replaced."""
    return replace(entry.line, cue=None, corrects=None)


def _opening(done: int, total: int | None) -> Sentence:
    if not total:
        return say("Opening the history …")
    return say("Opening the history: {percent} %", percent=done * 100 // total)
