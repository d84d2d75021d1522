"""The keys of the whole window that are no commands: those that send a line, and Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.composer import Key
from bithuman_panel.ui.cover import is_sending

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bithuman_panel.ui.main_window import MainWindow

_WAS_COVERED = say("Not sent: a column lay over the line. Look, then press again.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WindowKeys:
    """Finds what a key of ``window`` means that nothing in it took for itself."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def press(self, event: QKeyEvent) -> bool:
        """Send with Ctrl+Enter (Ctrl+Shift+Enter to confirm), hold with Esc; False: neither."""
        window = self._window
        if event.key() == Qt.Key.Key_Escape:
            # A key that is still down has done its work: it closed the help, or held.
            if not event.isAutoRepeat():
                window.pages.escape()
            return True
        if not window.pages.is_on_stage or not is_sending(event):
            return False
        # What lies over the stage hides where the line would go: nothing leaves unseen.
        if window.columns.close_over():
            window.composer.refuse(_WAS_COVERED)
        else:
            window.send_requested.emit(_key(event))
        return True

    def release(self, event: QKeyEvent) -> None:
        """Tell that Enter is up again."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._window.key_released.emit()


def _key(event: QKeyEvent) -> Key:
    if event.isAutoRepeat():
        return Key.REPEATED
    confirmed = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return Key.CONFIRMED if confirmed else Key.PLAIN
