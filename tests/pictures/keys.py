"""Hands that have a keyboard and nothing else: what they press goes to whatever has it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

if TYPE_CHECKING:
    from tests.pictures.staging import Staging

# The window has some forty controls.
MOST_TABS = 80


def press(on: Staging, *keys: str) -> None:
    """Press keys one after the other, each as a menu would write it: ``Ctrl+Enter``, ``Tab``."""
    for written in keys:
        combination = _combination(written)
        QTest.keyClick(_focused(on), combination.key(), combination.keyboardModifiers())


def type_(on: Staging, text: str) -> None:
    """Type text."""
    for character in text:
        QTest.keyClicks(_focused(on), character)


def tab_to(on: Staging, widget: QWidget, *, back: bool = False) -> None:
    """Press Tab (or Shift+Tab) until ``widget`` has the frame; fail if it never has."""
    for _ in range(MOST_TABS):
        focused = QApplication.focusWidget()
        if focused is not None and (focused is widget or focused.parent() is widget):
            return
        press(on, "Shift+Tab" if back else "Tab")
    raise AssertionError(f"Tab never gets to {widget.accessibleName() or widget.objectName()}")


def button(on: Staging, words: str) -> QPushButton:
    """Return the button in sight that says ``words``."""
    buttons = on.window.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == words and b.isVisible())


def _focused(on: Staging) -> QWidget:
    """Return what the key goes to: an open list or menu, else what has the frame."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        return QApplication.focusWidget() or on.window
    lists = (picker.view() for picker in on.window.findChildren(QComboBox))
    return next((view for view in lists if view.isVisible()), popup)


def _combination(written: str) -> QKeyCombination:
    # Qt reads Shift+Tab as a key of its own only where it comes from a keyboard.
    if written == "Shift+Tab":
        return QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Backtab)
    return QKeySequence(written.replace("Enter", "Return"))[0]  # type: ignore[index, no-any-return]
