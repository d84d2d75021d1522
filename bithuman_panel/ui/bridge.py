"""From another thread into the GUI thread: one queued signal, nothing else."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.entry import Entry


class NewsBridge(QObject):
    """Tells a listener in the GUI thread that something has happened, and nothing else of it.

    Signals:
        told: it has happened, from any thread.
    """

    told = Signal()

    def __init__(self, listener: Callable[[], object]) -> None:
        super().__init__()
        self._listener = listener
        self.told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def tell(self) -> None:
        """Tell of it; any thread, returns at once."""
        self.told.emit()

    @Slot()
    def _deliver(self) -> None:
        self._listener()


class EntryBridge(QObject):
    """Hands entries to a listener in the GUI thread, in the order in which they were posted.

    One in each turn of Qt's loop: however many come at once, keys are heard between two of them,
    and what one of them leads to is painted. The first one does not wait for that.

    Signals:
        posted: an ``Entry``, from any thread.
    """

    posted = Signal(object)
    _due = Signal()

    def __init__(self, listener: Callable[[Entry], None]) -> None:
        super().__init__()
        self._listener: Callable[[Entry], None] | None = listener
        self._waiting: deque[Entry] = deque()
        # Of what is posted Qt gives all that there is, and what comes meanwhile, in one turn.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._due)
        self._due.connect(self._hand_over)
        self.posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def post(self, entry: Entry) -> None:
        """Hand over an entry; any thread, returns at once."""
        self.posted.emit(entry)

    def hand_over_all(self) -> None:
        """Hand over at once what waits for a turn: the listener is about to look elsewhere."""
        while self._waiting:
            # By the signal: what one of them raises keeps no other one from coming.
            self._due.emit()

    def close(self) -> None:
        """Deliver nothing more: what comes late has nobody to show it."""
        self._listener = None

    @Slot(object)
    def _take(self, entry: Entry) -> None:
        self._waiting.append(entry)
        if not self._turn.isActive():
            self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        if self._waiting:
            # Before the listener is told, which may fail, or wait for somebody's answer.
            self._turn.start()
            entry = self._waiting.popleft()
            if self._listener:
                self._listener(entry)
