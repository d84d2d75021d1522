"""What the operator wants to be written into a file, or read from one: the history, and shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


class WindowFiles(QObject):
    """Asks where a file is, and says what is to be done with it. A child of its window.

    Signals:
        export_requested, shown_export_requested: write the history, or what its list shows, into
            a file (path, ``Format``).
        backup_requested: copy the journal now.
        new_show_requested, show_chosen, show_copy_chosen: begin a show, open that file, write
            a copy of the show into that one.
    """

    export_requested = Signal(str, object)
    shown_export_requested = Signal(str, object)
    backup_requested = Signal()
    new_show_requested = Signal()
    show_chosen = Signal(str)
    show_copy_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # File and name of each, newest first; told by the composition root.
        self.recent_shows: Callable[[], Iterable[tuple[str, str]]] = tuple

    def ask_for_export(self) -> None:
        """Ask where the history is to be exported to."""
        from bithuman_panel.ui.export_dialog import ask_for_export

        ask_for_export(self._window, self.export_requested.emit)

    def ask_for_export_of_shown(self) -> None:
        """Ask where what the history shows is to be exported to."""
        from bithuman_panel.ui.export_dialog import ask_for_export

        ask_for_export(self._window, self.shown_export_requested.emit, is_whole=False)

    def ask_for_show(self) -> None:
        """Ask which show to open."""
        from bithuman_panel.ui.show_dialogs import ask_for_show

        ask_for_show(self._window, self.show_chosen.emit)

    def ask_for_show_copy(self) -> None:
        """Ask where a copy of the show goes."""
        from bithuman_panel.ui.show_dialogs import ask_for_copy

        ask_for_copy(self._window, self.show_copy_chosen.emit)
