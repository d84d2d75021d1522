"""What would be said, large: it wraps, and shows whole lines only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SLACK = 4


class StandbyText(QPlainTextEdit):
    """What would be said: wraps, and scrolls where it is long. It can be read, not written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("standbyText")
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.setCursorWidth(0)

    def show_text(self, text: str) -> None:
        """Show ``text`` from its beginning; the same one stays where it was scrolled to."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        """Return the least: it takes what there is, and scrolls."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole lines only: half a line is not read from two metres."""
        super().resizeEvent(event)
        line, margin = self.fontMetrics().lineSpacing(), round(self.document().documentMargin())
        rest = (self.contentsRect().height() - 2 * margin) % max(line, 1)
        self.setViewportMargins(0, 0, 0, max(rest - _SLACK, 0))
