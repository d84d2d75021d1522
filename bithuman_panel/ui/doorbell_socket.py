"""The doorbell of Linux and macOS: a socket in the folder for temporary files.

Qt's own would do the same with its library for networks, which takes 2.6 MiB for it.
"""

from __future__ import annotations

import os
import socket
import tempfile
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ANSWER_S = 1.0
_WAITING = 8


class Doorbell(QObject):
    """Listens under a name for others of this user. GUI thread only.

    Signals:
        rung: somebody has started the panel once more.
    """

    rung = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._path = _path(name)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        self.is_listening = self._listen()
        self._visitors = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._visitors.activated.connect(self._on_visitor)
        self._visitors.setEnabled(self.is_listening)

    def close(self) -> None:
        """Listen no longer."""
        self._visitors.setEnabled(False)
        self._socket.close()
        if self.is_listening:
            with suppress(OSError):
                os.unlink(self._path)
        self.is_listening = False

    def _listen(self) -> bool:
        # Left by a panel that died: this process holds the lock, so nobody listens there.
        with suppress(OSError):
            os.unlink(self._path)
        try:
            self._socket.bind(self._path)
            # Before anybody can be heard there.
            os.chmod(self._path, 0o600)
            self._socket.listen(_WAITING)
        except OSError:
            return False
        return True

    def _on_visitor(self) -> None:
        # Whoever has gone again has rung all the same.
        with suppress(OSError):
            self._socket.accept()[0].close()
        self.rung.emit()


def ring(name: str) -> bool:
    """Ring at ``name`` and return whether somebody heard it."""
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(ANSWER_S)
        try:
            visitor.connect(_path(name))
        except OSError:
            return False
    return True


def _path(name: str) -> str:
    return os.path.join(tempfile.gettempdir(), name)
