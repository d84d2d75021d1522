"""Cyclic garbage is collected in the GUI thread alone.

A widget that a worker thread happens to collect is destroyed in that thread, and the process dies
with it. So the automatic collection is switched off, and this does it now and then instead: where
something was made since. An idle window is not woken for it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

INTERVAL_MS = 10_000
# Things that can hold each other, more made than ended since the last collection.
MADE = 2_000


class GuiGarbage(QObject):
    """Collects cyclic garbage at most every ten seconds while it lives. GUI thread only."""

    def __init__(self) -> None:
        super().__init__()
        # What is there from the start stays to the end: not to be looked through each time.
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._look)

    def close(self) -> None:
        """Leave it to Python again."""
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self._look)
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        """Have a collection follow, if enough was made; whenever the thread has nothing to do."""
        if gc.get_count()[0] > MADE and not self._timer.isActive():
            self._timer.start()

    def _collect(self) -> None:
        gc.collect()
