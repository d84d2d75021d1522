"""Where the history is exported to, and which one to open: the system's own dialogs for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.export import Format
from bithuman_panel.core.wording import say
from bithuman_panel.ui.file_dialogs import ask_where, file_dialog
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_KINDS = {
    Format.CSV: say("For spreadsheets ({pattern})", pattern="*.csv"),
    Format.HTML: say("For reading and printing ({pattern})", pattern="*.html"),
    Format.JSON: say("For other programs ({pattern})", pattern="*.json"),
}
_NAME = "bithuman-history.csv"
# An export, and a copy of a journal.
HISTORIES = (".json", ".sqlite3")
_OPENED = say("Exported histories ({pattern})", pattern="*.json *.sqlite3")
_ANY = say("All files ({pattern})", pattern="*")


def ask_for_export(
    parent: QWidget, on_chosen: Callable[[str, Format], None], *, is_whole: bool = True
) -> QFileDialog:
    """Ask where to, and return the dialog; ``on_chosen`` hears the file and of what kind it is.

    ``is_whole``: all of the history goes there, else what its list shows.
    """
    title = tr("Export the history") if is_whole else tr("Export what the history shows")
    return ask_where(parent, title, _NAME, _KINDS, on_chosen)


def ask_for_history(parent: QWidget, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Ask which history to look at, and return the dialog; ``on_chosen`` hears the file."""
    dialog = file_dialog(parent, tr("Open an exported history"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([said(_OPENED), said(_ANY)])
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog
