"""A button that learns a key: once pressed, it takes whatever key comes next for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core.wording import say
from bithuman_panel.ui.keynames import key_of
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent

# Some clickers send two keys for one press; the second one is nobody's.
SETTLE_MS = 400
_IDLE = say("Press a &new key …")
_LISTENING = say("Press the button now. Esc leaves it as it is.")
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class LearnButton(QPushButton):
    """Waits for a key while it has the keyboard; Esc, a click and going elsewhere end that.

    Signals:
        listening: it waits for a key now.
        caught: a key was pressed, as ``core.keymap`` writes it; the ones right after it are gone.
        unnamed: a key was pressed that the system has no name for; it still waits.
        escaped: Esc was pressed; what is on its way is to be frozen by it as everywhere.
    """

    listening = Signal()
    caught = Signal(str)
    unnamed = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        # First: Qt tells of each child as it is made.
        self._is_listening = False
        self._key = ""
        self.setAutoDefault(False)
        self._texts = Texts(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._tell)
        self.clicked.connect(self._toggle)
        self._show()

    @property
    def is_listening(self) -> bool:
        """Whether keys are taken for what is to be learned."""
        return self._is_listening

    def listen(self) -> None:
        """Wait for a key."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_listening, self._key = True, ""
        self._show()
        self.listening.emit()

    def stop(self) -> None:
        """Wait no more; nothing was learned."""
        self._settling.stop()
        self._is_listening, self._key = False, ""
        self._show()

    def event(self, event: QEvent) -> bool:
        """Take every key before a shortcut, Tab or a press gets it."""
        if self._is_listening and event.type() in _KEYS and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no more where the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait no more out of sight."""
        super().hideEvent(event)
        self.stop()

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if self._key:
            return
        if key == "Esc":
            self.stop()
            self.escaped.emit()
        elif key:
            self._key = key
            self._settling.start()
        elif event.key() in (0, Qt.Key.Key_unknown):
            self.unnamed.emit()

    def _tell(self) -> None:
        key = self._key
        self.stop()
        self.caught.emit(key)

    def _toggle(self) -> None:
        if self._is_listening:
            self.stop()
        else:
            self.listen()

    def _show(self) -> None:
        told = _LISTENING if self._is_listening else _IDLE
        self._texts.put(self.setText, told)
