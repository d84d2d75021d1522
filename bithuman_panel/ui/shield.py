"""The stage shield: what is for the operator's eyes only is hidden from a screen that is shared."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from bithuman_panel.core.nicknames import Nicknames
from bithuman_panel.core.pseudonyms import Pseudonyms, may_be_read, without_names
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.capture import Capture, Captured
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        self.nicknames = Nicknames()
        self._capture = capture or Capture()
        self._window: QWidget | None = None
        self._is_up = False
        self._is_posing = False
        self.captured = Captured.NOT_HERE
        self._key: str | Sentence = SHIELD_KEY

    @property
    def is_up(self) -> bool:
        """Whether codes, ids, lines, account and notices are hidden."""
        return self._is_up

    @property
    def is_posing(self) -> bool:
        """Whether it goes up or down for a picture alone: nobody is to be told of that."""
        return self._is_posing

    @contextmanager
    def posing(self) -> Iterator[None]:
        """Be up for as long as a picture is taken, then as before.

        Nothing of it is seen or heard, if no event is done meanwhile.
        """
        was_up = self._is_up
        self._is_posing = True
        try:
            self.put(is_up=True)
            yield
        finally:
            self.put(is_up=was_up)
            self._is_posing = False

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

    def room(self, agent: str, room: str) -> str:
        """Return how a room is shown: as the operator calls it, else by its id, else by number."""
        # Numbered while the shield is down, too: then they follow the list.
        number = self.names.room(agent, room)
        if self._is_up:
            return said(say("Room {number}", number=number))
        return self.nicknames.title(agent, room) or one_line(room)

    def says(self, sentence: Sentence) -> str:
        """Return a sentence as it may be read now, whole or not at all."""
        if self._is_up and not may_be_read(sentence):
            return tr("Hidden by the shield.")
        return said(sentence)

    def gives(self, reason: Sentence) -> str:
        """Return why nothing goes, as it may be read now: without names, and never without words.

        Whoever stands before the stage has to know what to do, whoever else looks on.
        """
        return said(without_names(reason) if self._is_up else reason)

    def show_key(self, key: str) -> None:
        """Name ``key`` as the one that lowers it; empty: there is none, but there is the menu."""
        self._key = key or say("The menu View")
        if self._is_up:
            self.changed.emit()

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
                    key=self._key,
                )
            case Captured.REFUSED:
                return say(
                    "Shield up; {key} lowers it. Windows refuses to leave this window out: what "
                    "you see here can be recorded.",
                    key=self._key,
                )
            case Captured.NOT_HERE:
                return say(
                    "Shield up; {key} lowers it. This system cannot leave this window out: what "
                    "you see here can be recorded.",
                    key=self._key,
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
        if not window_id or self._is_posing:
            return
        if self._is_up:
            self.captured = self._capture.leave_out(window_id)
        else:
            self._capture.take_in(window_id)
