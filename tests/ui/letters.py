"""Alt letters: which a page or a menu has, and which of them stand for two things at once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.main_window import MainWindow

_MARK = re.compile(r"&(.)")


def letter(text: str) -> str | None:
    """Return the Alt letter of a text, in small; None for a text without one."""
    found = _MARK.search(text.replace("&&", ""))
    return found[1].casefold() if found else None


def clashes(texts: Iterable[str]) -> list[str]:
    """Return the texts whose letter another one before them has already."""
    seen: set[str] = set()
    twice = []
    for text in texts:
        mark = letter(text)
        if mark in seen:
            twice.append(text)
        elif mark:
            seen.add(mark)
    return twice


def menus(window: MainWindow) -> list[list[str]]:
    """Return the texts of the menu bar, of each menu and of each menu in a menu."""
    found = [[action.text() for action in window.menuBar().actions()]]
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.text()]
        if texts:
            found.append(texts)
    return found


def page(window: MainWindow) -> list[str]:
    """Return the texts that can have a letter and are in sight: menus, buttons, labels of fields.

    What lets lines out has no letter: Send shows the words of a server, GO has keys of its own.
    """
    texts = [action.text() for action in window.menuBar().actions()]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, HoldButton):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            texts.append(widget.text())
    return [text for text in texts if text]
