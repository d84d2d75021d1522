"""Lets a pane scroll where its height is not enough, so that nothing of it is ever cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Scroll(QScrollArea):
    """Shows ``content`` as wide as itself and at least as high as it needs. Takes no focus."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._followed: tuple[QWidget, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # Qt fills both, and the frame around would lose its colour and its corners.
        for part in (content, viewport_of(self)):
            part.setAutoFillBackground(False)

    def follow(self, *widgets: QWidget) -> None:
        """Bring these into sight whenever the keyboard goes to them."""
        self._followed = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what has the keyboard."""
        super().resizeEvent(event)
        for widget in self._followed:
            if widget.hasFocus():
                self.ensureWidgetVisible(widget, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard; the event itself goes its way."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)
