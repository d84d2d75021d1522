"""From another thread into the GUI thread: one queued signal, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

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

    Signals:
        posted: an ``Entry``, from any thread.
    """

    posted = Signal(object)

    def __init__(self, listener: Callable[[Entry], None]) -> None:
        super().__init__()
        self._listener: Callable[[Entry], None] | None = listener
        self.posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, entry: Entry) -> None:
        """Hand over an entry; any thread, returns at once."""
        self.posted.emit(entry)

    def close(self) -> None:
        """Deliver nothing more: what comes late has nobody to show it."""
        self._listener = None

    @Slot(object)
    def _deliver(self, entry: Entry) -> None:
        if self._listener:
            self._listener(entry)
