"""Which cue list, and where a run sheet goes: the system's dialogs for files; nobody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.table import SheetKind
from bithuman_panel.core.wording import say
from bithuman_panel.ui.file_dialogs import ask_where, file_dialog
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LISTS = say("Cue lists ({pattern})", pattern="*.xlsx *.csv *.tsv *.md *.txt")
_ANY = say("All files ({pattern})", pattern="*")
_KINDS = {
    SheetKind.XLSX: say("For Excel ({pattern})", pattern="*.xlsx"),
    SheetKind.CSV: say("For any spreadsheet ({pattern})", pattern="*.csv"),
    SheetKind.SCRIPT: say("A script for reading ({pattern})", pattern="*.md"),
}
_NAME = "run-sheet.xlsx"


def ask_for_cues(parent: QWidget, on_chosen: Callable[[str], None]) -> QFileDialog:
    """Ask which cue list to bring in, and return the dialog; ``on_chosen`` hears the file."""
    dialog = file_dialog(parent, tr("Import cues"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([said(_LISTS), said(_ANY)])
    dialog.fileSelected.connect(on_chosen)
    dialog.open()
    return dialog


def ask_for_export(parent: QWidget, on_chosen: Callable[[str, SheetKind], None]) -> QFileDialog:
    """Ask where the run sheet goes; ``on_chosen`` hears the file and of what kind it is."""
    return ask_where(parent, tr("Export the run sheet"), _NAME, _KINDS, on_chosen)
