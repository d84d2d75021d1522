"""The field for the line: plain text only; Ctrl+Enter asks to send, a held key says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent


class MessageEdit(QPlainTextEdit):
    """Where a line is written.

    Signals:
        focused: the operator turns to this field.
    """

    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text and nothing else."""
        if source.hasText():
            self.insertPlainText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the operator turns here."""
        super().focusInEvent(event)
        self.focused.emit()
