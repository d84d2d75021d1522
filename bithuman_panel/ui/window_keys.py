"""The keys of the whole window that are no commands: those that send a line, and Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bithuman_panel.core.keymap import Act, Keymap
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.ui.cover import is_sending
from bithuman_panel.ui.keynames import key_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bithuman_panel.ui.main_window import MainWindow

WAS_COVERED = say("Not sent: a column lay over the line. Look, then press again.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SENDING = (Act.SEND, Act.SEND_CONFIRMED)
_FIXED = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


class WindowKeys:
    """Finds what a key of ``window`` means that nothing in it took for itself."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.keymap = Keymap()
        self._down: set[int] = set()
        window.composer.message.asks_to_send = self.asks_only_to_send
        window.composer.message.sends = self.press

    def press(self, event: QKeyEvent) -> bool:
        """Send with Ctrl+Enter (Ctrl+Shift+Enter to confirm), hold with Esc; False: neither.

        The operator may have chosen more keys for each.
        """
        window = self._window
        # To name a key takes longer than all else that is asked of it here.
        act = None if is_fixed(event) else self.keymap.act_of(key_of(event))
        if act == Act.HOLD or event.key() == Qt.Key.Key_Escape:
            # A key that is still down has done its work: it closed the help, or held.
            if not event.isAutoRepeat():
                window.pages.escape()
            return True
        if not (act in _SENDING or is_sending(event)):
            return False
        if not window.pages.is_on_stage or window.pages.is_covered:
            return False
        self._down.add(event.key())
        # What lies over the stage hides where the line would go: nothing leaves unseen.
        if window.columns.close_over():
            window.composer.refuse(WAS_COVERED)
        else:
            window.send_requested.emit(_key(event, act))
        return True

    def asks_to_send(self, event: QKeyEvent) -> bool:
        """Whether a key would send a line."""
        return is_sending(event) or self.keymap.act_of(key_of(event)) in _SENDING

    def asks_only_to_send(self, event: QKeyEvent) -> bool:
        """Whether it would, and the operator has not given that key to something else."""
        if is_fixed(event):
            return True
        act = self.keymap.act_of(key_of(event))
        return act in _SENDING or (act is None and is_sending(event))

    def release(self, event: QKeyEvent) -> None:
        """Tell that the key that sends is up again."""
        if event.isAutoRepeat() or event.key() not in (*_ENTER, *self._down):
            return
        self._down.discard(event.key())
        self._window.key_released.emit()


def is_fixed(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter or Ctrl+Shift+Enter: nobody can give these to anything else."""
    return is_sending(event) and event.modifiers() in _FIXED


def _key(event: QKeyEvent, act: str | None) -> Key:
    if event.isAutoRepeat():
        return Key.REPEATED
    if act is None:
        is_confirmed = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    else:
        is_confirmed = act == Act.SEND_CONFIRMED
    return Key.CONFIRMED if is_confirmed else Key.PLAIN
