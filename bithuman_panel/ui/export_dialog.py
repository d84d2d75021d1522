"""Where the history is exported to: the system's own dialog for files, which nobody waits for."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from bithuman_panel.core.export import Format
from bithuman_panel.core.wording import say
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


def ask_for_export(parent: QWidget, on_chosen: Callable[[str, Format], None]) -> QFileDialog:
    """Ask where to, and return the dialog; ``on_chosen`` hears the file and of what kind it is."""
    dialog = QFileDialog(parent, tr("Export the history"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {said(words): kind for kind, words in _KINDS.items()}
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(Format.CSV.value)
    dialog.selectFile(_NAME)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen].value))
    dialog.fileSelected.connect(
        lambda file: on_chosen(file, kind_of(file, filters[dialog.selectedNameFilter()]))
    )
    dialog.open()
    return dialog


def kind_of(file: str, otherwise: Format) -> Format:
    """Return what kind of file its name asks for."""
    ending = PurePath(file).suffix.removeprefix(".").lower()
    return next((kind for kind in Format if kind.value == ending), otherwise)
