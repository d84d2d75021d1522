"""What is done once all that is being done now has been done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

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


class Paced(QObject):
    """Does ``act``, a method of ``owner``, at once, but not twice in ``pace_ms``. Its child.

    Whoever asks meanwhile has it done at the end of that time, once for all. For what is laid out
    anew each time, and nobody reads faster.
    """

    def __init__(self, owner: QObject, act: Callable[[], None], pace_ms: int) -> None:
        super().__init__(owner)
        self._act, self._pace_ms = act, pace_ms
        self._done = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.now)

    def __call__(self) -> None:
        """Do it now or soon."""
        passed = self._done.elapsed() if self._done.isValid() else self._pace_ms
        if passed >= self._pace_ms:
            self.now()
        elif not self._timer.isActive():
            self._timer.start(self._pace_ms - passed)

    def now(self) -> None:
        """Do it now, whatever was done before."""
        self._timer.stop()
        self._done.start()
        self._act()
