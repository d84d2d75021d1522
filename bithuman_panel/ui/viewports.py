"""The part of a scrolling widget that shows its content, told to Python cheaply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

_NAME = "qt_scrollarea_viewport"


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of ``area``.

    Asked for itself the binding tries all kinds of widgets that Qt has to find out which it is: a
    twentieth of what a bare window takes. Looked for by its name it is known at once, and then
    ``viewport()`` is it.
    """
    found = area.findChild(QWidget, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, QWidget) else area.viewport()
