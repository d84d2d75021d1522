"""The keys of the stage (GO, standby, cover line …): which are pressed, and when they are up again.

Clickers and pedals are keyboards, too. What a press means is told at once; whether anything leaves
is for the gate to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bithuman_panel.core.keymap import FIXED, Act, Keymap, Place, counts
from bithuman_panel.ui.keynames import key_of
from bithuman_panel.ui.window_keys import WAS_COVERED, is_fixed

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.ui.main_window import MainWindow

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_FOLLOWED = (QEvent.Type.Show, QEvent.Type.WinIdChange)
_UP = (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate)
_ACTS = frozenset(Act) - set(FIXED)
_SENDING = (Act.GO, Act.GO_CONFIRMED, Act.COVER, Act.STEER)
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class GoKeys(QObject):
    """Listens wherever the keyboard is in a window, before what has it takes a key for itself.

    Keys count on the stage alone, with nothing over it. ``is_show_mode`` is asked at each press;
    ``sheet`` is the list of the run sheet, once there is one.

    Signals:
        pressed: an ``Act``, and whether the key only repeats itself or is down already.
        lost: nobody can know any more whether the key of an ``Act`` is down; ``released`` follows.
        released: the key of an ``Act`` is up again.
    """

    pressed = Signal(object, bool)
    lost = Signal(object)
    released = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._down: dict[int, Act] = {}
        self.keymap = Keymap()
        self.is_show_mode: Callable[[], bool] = lambda: False
        self.sheet: QWidget | None = None
        window.installEventFilter(self)
        # A window that was in sight before all of it was there will not tell of that any more.
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the stage; follow the keyboard to whatever has it."""
        kind = event.type()
        if watched is self._handle:
            # Before it is given to what has the keyboard: a window that is not active tells of no
            # change of that.
            if kind in _KEYS:
                self._on_focus(self._window.focusWidget())
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._release(event)
        elif kind in _UP:
            self._release_all()
        elif kind in _FOLLOWED and watched is self._window:
            self._follow()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        # What sends is no key of the stage, and to name it would hold its line up.
        act = None if is_fixed(event) else self._act(key_of(event))
        if act is None:
            return False
        is_repeat = event.isAutoRepeat() or event.key() in self._down
        event.accept()
        # What lies over the stage hides what would leave, and where it would go.
        was_covered = act in _SENDING and self._window.columns.close_over()
        # Only now: the keyboard may have moved from what went, and the key is still down.
        self._down[event.key()] = act
        if was_covered:
            self._window.composer.refuse(WAS_COVERED)
        else:
            self.pressed.emit(act, is_repeat)
        return True

    def _release(self, event: QKeyEvent) -> None:
        # Some systems tell of a key that repeats itself as if it came up each time.
        if not event.isAutoRepeat() and event.key() in self._down:
            self.released.emit(self._down.pop(event.key()))

    def _release_all(self) -> None:
        """A key that comes up elsewhere is not heard here."""
        down, self._down = self._down, {}
        for act in down.values():
            self.lost.emit(act)
            self.released.emit(act)

    def _act(self, key: str) -> Act | None:
        """Return what a key does at this place and moment; None where it is not for the stage."""
        found = self.keymap.act_of(key) if key else None
        if found is None or found not in _ACTS or not self._is_open():
            return None
        counting = counts(key, self._place(), is_show_mode=self.is_show_mode())
        return Act(found) if counting else None

    def _is_open(self) -> bool:
        pages = self._window.pages
        return pages.is_on_stage and not pages.is_covered

    def _place(self) -> Place:
        window, place = self._window, self._window.focusWidget()
        if place is window.composer.message:
            return Place.MESSAGE
        if place is not None and place is self.sheet:
            return Place.RUN_SHEET
        return _kind(place)

    def _follow(self) -> None:
        """Follow the keyboard in the window that the system has made of this one."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)
            handle.focusObjectChanged.connect(self._on_focus)
            self._on_focus(handle.focusObject())

    def _on_focus(self, place: QObject | None) -> None:
        # Once for each, however often it is asked for: Qt sees to that.
        if place is not None:
            place.installEventFilter(self)


def _kind(place: QWidget | None) -> Place:
    """Return what kind of place has the keyboard."""
    if isinstance(place, QPlainTextEdit | QTextEdit) and place.isReadOnly():
        return Place.LIST
    if isinstance(place, QComboBox):
        return Place.TEXT if place.isEditable() else Place.LIST
    if isinstance(place, _TEXTS):
        return Place.TEXT
    if isinstance(place, QAbstractItemView):
        return Place.LIST
    return Place.BUTTON if isinstance(place, QAbstractButton) else Place.ELSEWHERE
