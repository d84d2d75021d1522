"""The show of a window: the document, the file it is kept in, and which one is open."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.shows import PanelShows
from bithuman_panel.presenters.show import ShowPresenter
from bithuman_panel.presenters.show_files import ShowFilesPresenter
from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.memory import SettingsMemory
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.ui.main_window import MainWindow


class WindowShow:
    """Outlives the desk: a show is rehearsed and then run live. GUI thread only.

    ``on_opened`` hears that another show is open.
    """

    def __init__(
        self,
        window: MainWindow,
        paths: Paths,
        clock: Clock,
        redactor: Redactor,
        memory: SettingsMemory,
        report: Callable[[BaseException], None],
        on_opened: Callable[[], None],
    ) -> None:
        sheet = window.sheet
        self._tasks = Tasks(report)
        self._store = PanelShows(paths.shows_folder, clock, redactor, memory, sheet.tell)
        self.document = ShowPresenter(sheet, self._store.keep, lambda: uuid4().hex)
        self.files = ShowFilesPresenter(sheet, self._store, self.document, on_opened)
        asked = window.files
        asked.recent_shows = self.recent
        asked.new_show_requested.connect(lambda: self._tasks.start(self.files.begin()))
        asked.show_chosen.connect(lambda path: self._tasks.start(self.files.open(path)))
        asked.show_copy_chosen.connect(lambda path: self._tasks.start(self.files.save_copy(path)))

    def begin(self) -> None:
        """Open the show of the last session; the window does not wait for it."""
        self._tasks.start(self.files.open_last())

    async def close(self) -> None:
        """Write what is still to be written; before the memory is closed."""
        await self._tasks.close()
        await self._store.close()

    def recent(self) -> tuple[tuple[str, str], ...]:
        """Return the shows that were open last, newest first: file and name."""
        return tuple((path, PurePath(path).stem) for path in self.files.recent())
