"""The system's own dialogs for files: nobody waits for them, and they end by themselves."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.wording import Sentence

# The value of each kind is the ending of its files.
Kind = TypeVar("Kind", bound=StrEnum)


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """Return a dialog that is still to be opened; once it is closed it is gone."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def ask_where(
    parent: QWidget,
    title: str,
    name: str,
    kinds: Mapping[Kind, Sentence],
    on_chosen: Callable[[str, Kind], None],
) -> QFileDialog:
    """Ask where a file goes, and return the dialog; ``on_chosen`` hears the file and its kind.

    ``name`` is proposed; ``kinds`` says how each kind is called, the usual one first.
    """
    dialog = file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {said(words): kind for kind, words in kinds.items()}
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(next(iter(kinds)).value)
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen].value))
    dialog.fileSelected.connect(
        lambda file: on_chosen(file, kind_of(file, filters[dialog.selectedNameFilter()]))
    )
    dialog.open()
    return dialog


def kind_of(file: str, otherwise: Kind) -> Kind:
    """Return what kind of file its name asks for."""
    ending = PurePath(file).suffix.removeprefix(".").lower()
    return next((kind for kind in type(otherwise) if kind.value == ending), otherwise)
