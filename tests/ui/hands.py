"""What a presenter's hands do to a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False
) -> bool:
    """Press a key (``held``: it repeats itself) and return whether anybody took it."""
    text = chr(key) if 32 <= key < 127 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, held)
    QApplication.sendEvent(widget, event)
    if not held:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))
    return event.isAccepted()


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel one notch down over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
