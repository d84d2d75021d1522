"""How often anything was drawn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class Drawn(QObject):
    """Counts what is drawn while it watches."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@contextmanager
def drawings(application: QApplication) -> Iterator[Drawn]:
    """Watch until the block is left."""
    drawn = Drawn()
    application.installEventFilter(drawn)
    try:
        yield drawn
    finally:
        application.removeEventFilter(drawn)
