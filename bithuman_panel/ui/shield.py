"""The stage shield: what is for the operator's eyes only is hidden from a screen that is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from bithuman_panel.core.pseudonyms import Pseudonyms, may_be_read
from bithuman_panel.core.wording import say
from bithuman_panel.ui.capture import Capture, Captured
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.wording import Sentence

# One key, found without looking; the other one is for keyboards without a row of F keys.
SHIELD_KEY = "F9"
SHIELD_KEYS = (SHIELD_KEY, "Ctrl+Shift+H")


class Shield(QObject):
    """Up or down, and what to show meanwhile. GUI thread only.

    A pane asks for each text at the moment it shows it, and shows all of them anew when told.

    Signals:
        changed: it went up or down, or the system says something else of captures.
    """

    changed = Signal()

    def __init__(self, names: Pseudonyms | None = None, capture: Capture | None = None) -> None:
        super().__init__()
        self.names = names or Pseudonyms()
        self._capture = capture or Capture()
        self._window: QWidget | None = None
        self._is_up = False
        self.captured = Captured.NOT_HERE

    @property
    def is_up(self) -> bool:
        """Whether codes, ids, lines, account and notices are hidden."""
        return self._is_up

    def guard(self, window: QWidget) -> None:
        """Have ``window`` left out of captures while the shield is up, under any id it gets."""
        self._window = window
        window.installEventFilter(self)

    def put(self, *, is_up: bool) -> None:
        """Raise or lower it."""
        if is_up == self._is_up:
            return
        self._is_up = is_up
        self._ask()
        self.changed.emit()

    def covers(self, text: str) -> str:
        """Return ``text``, or while the shield is up a word in its place; nothing stays nothing."""
        return tr("hidden") if self._is_up and text else text

    def says(self, sentence: Sentence) -> str:
        """Return a sentence as it may be read now, whole or not at all."""
        if self._is_up and not may_be_read(sentence):
            return tr("Hidden by the shield.")
        return said(sentence)

    @property
    def state(self) -> Sentence:
        """Whether it is up, and then what the system says of captures."""
        if not self._is_up:
            return say("Shield down. Everything can be read again.")
        match self.captured:
            case Captured.AGREED:
                return say(
                    "Shield up; {key} lowers it. Windows leaves this window out of what is shared "
                    "or recorded.",
                    key=SHIELD_KEY,
                )
            case Captured.REFUSED:
                return say(
                    "Shield up; {key} lowers it. Windows refuses to leave this window out: what "
                    "you see here can be recorded.",
                    key=SHIELD_KEY,
                )
            case Captured.NOT_HERE:
                return say(
                    "Shield up; {key} lowers it. This system cannot leave this window out: what "
                    "you see here can be recorded.",
                    key=SHIELD_KEY,
                )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew for a window that the system made anew: what was agreed was of the old one."""
        if event.type() is QEvent.Type.WinIdChange and self._is_up:
            before = self.captured
            self._ask()
            if self.captured is not before:
                self.changed.emit()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        window_id = self._window.internalWinId() if self._window else 0
        if not window_id:
            return
        if self._is_up:
            self.captured = self._capture.leave_out(window_id)
        else:
            self._capture.take_in(window_id)
