"""The doorbell of Windows: a named pipe of Qt's, which costs a library of its own to have."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000


class Doorbell(QObject):
    """Listens under a name for others of this user.

    Signals:
        rung: somebody has started the panel once more.
    """

    rung = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitor)
        # Left by a panel that died: this process holds the lock, so nobody listens there.
        QLocalServer.removeServer(name)
        self.is_listening = self._server.listen(name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _on_visitor(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.disconnected.connect(visitor.deleteLater)
        visitor.disconnectFromServer()
        self.rung.emit()


def ring(name: str) -> bool:
    """Ring at ``name`` and return whether somebody heard it."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(ANSWER_MS)
    socket.abort()
    return heard
