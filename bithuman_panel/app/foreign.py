"""Another panel's history in the window of an open desk: read and asked on threads of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.app.pages import DeskPages
from bithuman_panel.app.threads import on_daemon_thread
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.foreign import ForeignPresenter
from bithuman_panel.services.blockingcall import start_in_thread
from bithuman_panel.services.reader import Reader
from bithuman_panel.ui.foreign_view import ForeignInWindow
from bithuman_panel.ui.record_column import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.core.entry import Correction, Entry
    from bithuman_panel.core.foreign import Foreign
    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.query import Choices
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.foreignjournal import ForeignJournal
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.ui.main_window import MainWindow

THREAD = "bithuman-foreign"


class DeskForeign:
    """One that is open (``presenters.foreign.OpenedForeign``)."""

    def __init__(self, opened: ForeignJournal) -> None:
        self._opened = opened
        self._reader = Reader(THREAD)
        self.pages = DeskPages(opened.browse, self._reader)

    @property
    def found(self) -> Foreign:
        """What came of the opening."""
        return self._opened.found

    @property
    def journal(self) -> Journal:
        """All of it, for whoever reads it from end to end."""
        return self._opened.journal

    async def find(self, entry_id: str) -> Entry | None:
        """Return an entry, whole."""
        return await self._reader.run(lambda: self._opened.journal.find(entry_id))

    def close(self) -> None:
        """Let go of it; what is being read of it is waited for elsewhere."""
        self.pages.interrupt()
        start_in_thread(self._end, THREAD)

    def _end(self) -> None:
        self._opened.journal.close()
        self.pages.close()


class DeskForeignFiles:
    """Opens them (``presenters.foreign.ForeignFiles``), and knows which was opened last.

    ``own`` is the journal of the desk.
    """

    def __init__(self, own: Journal, clock: Clock, redactor: Redactor) -> None:
        self._own = own
        self._clock = clock
        self._redactor = redactor
        self.latest: DeskForeign | None = None

    async def open(self, file: str, meter: Meter) -> DeskForeign:
        """Read ``file``, in its own time."""
        opened = await on_daemon_thread(THREAD, lambda: self._read(Path(file), meter))
        self.latest = DeskForeign(opened)
        return self.latest

    def _read(self, file: Path, meter: Meter) -> ForeignJournal:
        from bithuman_panel.services.foreignjournal import open_foreign

        opened = open_foreign(file, self._own.folder, self._clock, meter, self._redactor.clean)
        if meter.is_cancelled:
            # Nobody waits for it any more.
            opened.close()
            raise WorkCancelled
        return opened


class WindowForeign:
    """Whose history the window shows, and who is told of what is done with it. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        files: DeskForeignFiles,
        stage: Stage,
        run: Callable[[Coroutine[None, None, None]], object],
        on_reuse: Callable[[Line], None],
    ) -> None:
        self._window = window
        self._own = desk.journal
        self._own_pages = desk.pages
        self._stage = stage
        self._run = run
        self._files = files
        self.presenter = ForeignPresenter(
            ForeignInWindow(window),
            self._files,
            stage.history,
            desk.pages,
            stage.filing.work,
            on_turn=lambda: self._choose_own(None),
            on_reuse=on_reuse,
            run=run,
        )

    @property
    def is_open(self) -> bool:
        """Whether the history that is looked at is another one than this window's own."""
        return self.presenter.is_open

    def open(self, file: str) -> None:
        """Look at the history in a file."""
        self._run(self.presenter.open(file))

    def journal(self) -> Journal:
        """Return the journal of the history that is looked at."""
        latest = self._files.latest
        return latest.journal if latest and self.is_open else self._own

    @property
    def pages(self) -> DeskPages:
        """The pages of the history that is looked at."""
        latest = self._files.latest
        return latest.pages if latest and self.is_open else self._own_pages

    async def choices(self) -> Choices:
        """Return what there is to ask for in it."""
        return await self.pages.choices()

    def choose(self, entry_id: str | None) -> None:
        """Show the details of an entry of the history that is looked at."""
        if self.is_open:
            self.presenter.choose(entry_id)
        else:
            self._choose_own(entry_id)

    def reuse(self) -> None:
        """Put the chosen line back into the composer, unsent."""
        if self.is_open:
            self.presenter.reuse()
        else:
            self._stage.record.reuse()

    def make_cue(self, line: Line, after: str) -> None:
        """Make a cue of a line; whom another panel spoke to may be unknown here."""
        self._stage.details.make_cue(line, after, takes_target=not self.is_open)

    def judge(self, what: Correction) -> None:
        """Add a person's word to the chosen entry, which is this window's own."""
        if not self.is_open:
            self._run(self._stage.record.judge_unknown(what))

    def show_entry(self, entry_id: str) -> None:
        """Go to an entry of this window's own history, however old it is."""
        self._window.reveal_page(Page.HISTORY)
        self._run(self._find_entry(entry_id))

    async def _find_entry(self, entry_id: str) -> None:
        await self.presenter.leave_first()
        if not await self._stage.history.show_entry(entry_id):
            gone = say("This line is not in the history any more.")
            self._window.telling.show_problem(gone)

    def _choose_own(self, entry_id: str | None) -> None:
        self._stage.record.select(entry_id)
        self._stage.details.choose(entry_id)
