"""The doorbell of Linux and macOS: a socket in a folder of this user's, or for temporary files.

Qt's own would do the same with its library for networks, which takes 2.6 MiB for it.
"""

from __future__ import annotations

import logging
import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWER_S = 1.0
_WAITING = 8
_REST_MS = 1000
_log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Listens under a name for others of this user. GUI thread only.

    Signals:
        rung: somebody has started the panel once more.
    """

    rung = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        self._path = self._hung(name)
        self._visitors = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._visitors.activated.connect(self._on_visitor)
        self._visitors.setEnabled(self.is_listening)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look_again)

    @property
    def is_listening(self) -> bool:
        """Whether whoever rings is heard."""
        return self._path is not None

    def close(self) -> None:
        """Listen no longer."""
        self._visitors.setEnabled(False)
        self._rest.stop()
        self._socket.close()
        if self._path is not None:
            with suppress(OSError):
                os.unlink(self._path)
        self._path = None

    def _hung(self, name: str) -> str | None:
        """Hang it in the first place that can be had, and return that; None: there is none."""
        why = ""
        for path in _places(name):
            # Left by a panel that died: this process holds the lock, so nobody listens there.
            with suppress(OSError):
                os.unlink(path)
            try:
                self._socket.bind(path)
                # Before anybody can be heard there.
                os.chmod(path, 0o600)
                self._socket.listen(_WAITING)
            except OSError as error:
                why = error.strerror or str(error)
            else:
                return path
        _log.warning("No second start can raise this window: %s", why)
        return None

    def _look_again(self) -> None:
        self._visitors.setEnabled(self.is_listening)

    def _on_visitor(self) -> None:
        try:
            visitor, _ = self._socket.accept()
        except (BlockingIOError, ConnectionAbortedError):
            # Gone again.
            return
        except OSError as error:
            # Whoever waits stays there, and would be announced in each turn of the loop.
            self._visitors.setEnabled(False)
            self._rest.start()
            _log.warning("A second start could not be heard yet: %s", error.strerror)
            return
        visitor.close()
        self.rung.emit()


def ring(name: str) -> bool:
    """Ring at ``name`` and return whether somebody heard it."""
    return any(_is_heard(path) for path in _places(name))


def _is_heard(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(ANSWER_S)
        try:
            if os.lstat(path).st_uid != os.getuid():
                # In a folder of all, another user may have hung one under this name.
                return False
            visitor.connect(path)
        except OSError:
            return False
    return True


def _places(name: str) -> Iterator[str]:
    """Yield where it may hang. Nothing is tried out by writing there: the disk may be full.

    A start from a plain terminal knows the user's own folder, too, which the desktop names.
    """
    own, sandbox = os.environ.get("XDG_RUNTIME_DIR"), os.environ.get("FLATPAK_ID")
    own = own or f"/run/user/{os.getuid()}"
    # Of a sandbox's own folder that part alone is shared by all windows in it.
    yield os.path.join(own, "app", sandbox, name) if sandbox else os.path.join(own, name)
    yield os.path.join(os.environ.get("TMPDIR") or "/tmp", name)  # noqa: S108 - it is looked up, too
