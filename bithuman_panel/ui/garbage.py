"""Cyclic garbage is collected in the GUI thread alone.

A widget that a worker thread happens to collect is destroyed in that thread, and the process dies
with it. So the automatic collection is switched off, and this does it now and then instead: where
something was made since. An idle window is not woken for it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

# What a start leaves is not looked through while somebody sends a first line.
FIRST_MS = 10_000
INTERVAL_MS = 2_000
# Things that can hold each other, more made than ended since the last collection.
MADE = 2_000
# As Python itself: what has stayed is looked through once in so many times, and so what is older.
SELDOM = 10


class GuiGarbage(QObject):
    """Collects cyclic garbage at most every two seconds while it lives. GUI thread only.

    What is new each time; all there is would hold the window up for more than a frame.
    """

    def __init__(self) -> None:
        super().__init__()
        # What is there from the start stays to the end: not to be looked through each time.
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, singleShot=True, interval=FIRST_MS)
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
        self._timer.setInterval(INTERVAL_MS)
        # How often the younger ones were looked through since.
        _, of_middle, of_all = gc.get_count()
        gc.collect(2 if of_all >= SELDOM else 1 if of_middle >= SELDOM else 0)
