"""Which show file: the system's own dialogs for files, which nobody waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.wording import say
from bithuman_panel.ui.file_dialogs import file_dialog
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

SUFFIX = "show"
_SHOWS = say("Shows ({pattern})", pattern=f"*.{SUFFIX}")


def ask_for_show(parent: QWidget, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Ask which show to open, and return the dialog; ``on_chosen`` hears the file."""
    dialog = _dialog(parent, tr("Open a show"), on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_copy(parent: QWidget, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where a copy of the show goes, and return the dialog; ``on_chosen`` hears the file."""
    dialog = _dialog(parent, tr("Save a copy of the show"), on_chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, on_chosen: Callable[[str], None]) -> QFileDialog:
    dialog = file_dialog(parent, title)
    dialog.setNameFilter(said(_SHOWS))
    dialog.fileSelected.connect(on_chosen)
    return dialog
