"""Cyclic garbage is collected in the GUI thread alone.

A widget that a worker thread happens to collect is destroyed in that thread, and the process dies
with it. So the automatic collection is switched off, and this does it now and then instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 10_000


class GuiGarbage(QObject):
    """Collects cyclic garbage every ten seconds while it lives. GUI thread only."""

    def __init__(self) -> None:
        super().__init__()
        # What is there from the start stays to the end: not to be looked through each time.
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        gc.collect()
