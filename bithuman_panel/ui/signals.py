"""SIGINT and SIGTERM while Qt idles: Python's handlers run only when Python does.

The kernel's wake-up byte reaches Qt through a socket, so that an idle window costs nothing.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType


class Interruptions(QObject):
    """Turns the two signals into one of Qt's.

    Signals:
        interrupted: the panel was asked to stop. GUI thread.
    """

    interrupted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_wake_up)
        self._old_descriptor = signal.set_wakeup_fd(self._far.fileno())
        self._old = {
            number: signal.signal(number, _note) for number in (signal.SIGINT, signal.SIGTERM)
        }

    def close(self) -> None:
        """Give both signals back to whoever had them."""
        self._notifier.setEnabled(False)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_descriptor)
        self._near.close()
        self._far.close()

    def _on_wake_up(self) -> None:
        numbers = self._near.recv(64)
        if any(number in numbers for number in self._old):
            self.interrupted.emit()


def _note(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the wake-up byte has already told the window."""
