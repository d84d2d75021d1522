"""Keys as ``core.keymap`` writes them: from what is pressed, and into what Qt listens for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_FORMAT = QKeySequence.SequenceFormat.PortableText
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_unknown,
    }
)
_KEPT = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def key_of(event: QKeyEvent) -> str:
    """Return the key that an event is about; empty for Shift and its like, and for a nameless one.

    Which of the two Enter keys it is, or of two blocks of digits, makes no difference.
    """
    key = Qt.Key(event.key()) if event.key() else Qt.Key.Key_unknown
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & _KEPT
    shift = Qt.KeyboardModifier.ShiftModifier
    if modifiers & shift and (key is Qt.Key.Key_Backtab or _is_sign(key)):
        # Shift is part of the sign itself, as in "?".
        modifiers &= ~shift
    return written(QKeySequence(QKeyCombination(modifiers, key)))


def written(sequence: QKeySequence) -> str:
    """Return a key of Qt as ``core.keymap`` writes it."""
    return sequence.toString(_FORMAT).replace("Return", "Enter")


def sequences(key: str) -> tuple[QKeySequence, ...]:
    """Return what Qt has to listen for, for ``key``; nothing for what is no key."""
    names = (key.replace("Enter", "Return"), key) if key.endswith("Enter") else (key,)
    found = (QKeySequence(name, _FORMAT) for name in names)
    return tuple(sequence for sequence in found if _is_one(sequence))


def _is_one(sequence: QKeySequence) -> bool:
    return sequence.count() == 1 and bool(written(sequence))


def _is_sign(key: Qt.Key) -> bool:
    text = written(QKeySequence(key))
    return len(text) == 1 and not text.isalpha()
