"""The history of one open desk into files: exported, and copied by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.adapters import DeskHistoryFiles
from bithuman_panel.presenters.history_files import HistoryFilesPresenter
from bithuman_panel.presenters.work import WorkPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.core.export import Format
    from bithuman_panel.core.query import Query
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.services.journal import Journal
    from bithuman_panel.ui.loop import Tasks
    from bithuman_panel.ui.main_window import MainWindow


class Filing:
    """Starts what is written and shows how far it is. GUI thread only.

    ``looked_at`` is the journal that the history shows: it is exported. ``work`` is one at a time,
    whoever begins it.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        redactor: Redactor,
        tasks: Tasks,
        looked_at: Callable[[], Journal],
    ) -> None:
        self._tasks = tasks
        self.work = WorkPresenter(window.record.work)
        files = DeskHistoryFiles(desk, redactor, looked_at)
        self._history = HistoryFilesPresenter(window.record.work, files, self.work)

    def export(self, file: str, kind: Format, query: Query | None = None) -> None:
        """Write what ``query`` asks for, or the whole history, into a file."""
        self._tasks.start(self._history.export(file, kind, query))

    def back_up(self) -> None:
        """Copy the journal now."""
        self._tasks.start(self._history.back_up())

    def cancel(self) -> None:
        """Go no further with what is written, or opened."""
        self.work.cancel()
