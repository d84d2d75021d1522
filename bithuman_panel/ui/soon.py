"""What is done once all that is being done now has been done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Soon(QObject):
    """Does ``act``, a method of ``owner``, when the events of now are through. Its child.

    A single shot of a timer that still waits while the owner ends would never let go of it.
    """

    _asked = Signal()

    def __init__(self, owner: QObject, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._asked.connect(act, Qt.ConnectionType.QueuedConnection)

    def __call__(self) -> None:
        """Do it soon."""
        self._asked.emit()


class NextFrame(QObject):
    """Does ``act``, a method of ``owner``, a frame later: once for all who ask. Its child.

    For what may be seen a moment later than what was asked for: both in one go would hold keys up.
    """

    FRAME_MS = 16

    def __init__(self, owner: QObject, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._timer = QTimer(self, singleShot=True, interval=self.FRAME_MS)
        self._timer.timeout.connect(act)

    def __call__(self) -> None:
        """Do it with the next frame."""
        if not self._timer.isActive():
            self._timer.start()
