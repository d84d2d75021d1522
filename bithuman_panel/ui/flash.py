"""The moment in which a widget shows that something was refused in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from bithuman_panel.ui.labels import mark
from bithuman_panel.ui.tokens import FLASH_MS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Flash(QTimer):
    """Sets the property ``refused`` of ``widget``, its parent, for a moment."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True, interval=FLASH_MS)
        self._widget = widget
        self.timeout.connect(self._end)

    def __call__(self) -> None:
        """Flash; again means longer."""
        self._show(is_refused=True)
        self.start()

    def _end(self) -> None:
        self._show(is_refused=False)

    def _show(self, *, is_refused: bool) -> None:
        mark(self._widget, "refused", is_refused)
