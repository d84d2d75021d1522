"""A line that is sent by a key in a window that has just become ready: the proof that it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from bithuman_panel.app.stage import Stage

_EVERY_MS = 2
_REST_MS = 500


def send(stage: Stage, text: str) -> None:
    """Write ``text`` and press Ctrl+Enter, once the platform has said that the room is there."""
    timer = QTimer(stage._window, interval=_EVERY_MS)

    def press_when_ready() -> None:
        choice = stage.targets.aim.choice
        if choice is None:
            return
        timer.stop()
        message = stage._window.composer.message
        message.setPlainText(text)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            ctrl = Qt.KeyboardModifier.ControlModifier
            QApplication.postEvent(message, QKeyEvent(kind, Qt.Key.Key_Return, ctrl))

    timer.timeout.connect(press_when_ready)
    timer.start()


def close(stage: Stage) -> None:
    """Close the window when it has come to rest."""
    QTimer.singleShot(_REST_MS, stage._window, stage._window.close)
