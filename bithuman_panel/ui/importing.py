"""The ways of a file into a window: a dialog, a drop on the stage, rows or a file pasted."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from bithuman_panel.core.wording import say
from bithuman_panel.ui.record_column import Page

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from bithuman_panel.ui.main_window import MainWindow

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Importing(QObject):
    """Hears of files and rows for the run sheet. A child of its window.

    A file that is dropped is only ever read, wherever on the stage it falls: a field of the window
    would write its address into a line.

    Signals:
        file_chosen: a cue list to bring in.
        rows_pasted: rows that were copied elsewhere, pasted on the run sheet.
        show_dropped: a show file was dropped on the stage.
        history_chosen: a history of another panel, to be looked at.
        export_chosen: where the run sheet is to be written to, and its ``SheetKind``.
    """

    file_chosen = Signal(str)
    rows_pasted = Signal(str)
    show_dropped = Signal(str)
    history_chosen = Signal(str)
    export_chosen = Signal(str, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        self.watch(window)
        # Also where the sheet is empty still; a field of it keeps the key to itself.
        self._paste = QShortcut(QKeySequence.StandardKey.Paste, window.sheet)
        self._paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._paste.activated.connect(self.paste)

    def watch(self, part: QWidget) -> None:
        """Take also what is dropped on ``part``, and on whatever is in it now."""
        for widget in (part, *part.findChildren(QWidget)):
            if widget.acceptDrops():
                widget.installEventFilter(self)

    def ask_for_cues(self) -> None:
        """Ask which cue list to bring in."""
        from bithuman_panel.ui.import_dialogs import ask_for_cues

        ask_for_cues(self._window, self.file_chosen.emit)

    def ask_for_export(self) -> None:
        """Ask where the run sheet is to be written to."""
        from bithuman_panel.ui.import_dialogs import ask_for_export

        ask_for_export(self._window, self.export_chosen.emit)

    def ask_for_history(self) -> None:
        """Ask which history to look at."""
        from bithuman_panel.ui.export_dialog import ask_for_history

        ask_for_history(self._window, self._look_at)

    def paste(self) -> None:
        """Take what was copied: rows, or a file."""
        copied = QGuiApplication.clipboard().mimeData()
        file = _file(copied)
        if file:
            self._take(file)
        elif copied.text().strip():
            self.rows_pasted.emit(copied.text())
        else:
            self._window.sheet.refuse(say("Nothing was copied. Copy rows of a spreadsheet first."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the stage, before whatever they fall upon."""
        if event.type() in _DRAGS and isinstance(
            event, QDropEvent | QDragEnterEvent | QDragMoveEvent
        ):
            file = _file(event.mimeData())
            if file:
                self._on_drag(event, file)
                return True
        return super().eventFilter(watched, event)

    def _on_drag(self, event: QDropEvent, file: str) -> None:
        if not self._window.pages.is_on_stage:
            event.ignore()
            return
        # Never a move: whoever gave the file would remove it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._take(file)

    def _take(self, file: str) -> None:
        from bithuman_panel.ui.export_dialog import HISTORIES
        from bithuman_panel.ui.show_dialogs import SUFFIX

        ending = PurePath(file).suffix.lower()
        if ending in HISTORIES:
            self._look_at(file)
        else:
            (self.show_dropped if ending == f".{SUFFIX}" else self.file_chosen).emit(file)

    def _look_at(self, file: str) -> None:
        # Whoever chose a file wants to see it, and may have folded the column away.
        self._window.reveal_page(Page.HISTORY)
        self.history_chosen.emit(file)


def _file(given: QMimeData) -> str:
    """Return the first file of this machine that is given; empty for none."""
    files = (url.toLocalFile() for url in given.urls() if url.isLocalFile())
    return next(files, "")
