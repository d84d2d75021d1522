"""What the binding knows of the items of layouts, which should be nothing."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QLayout, QLayoutItem


def known_items() -> list[QLayoutItem]:
    """Return the items that are known to Python, but for layouts.

    Ask them nothing where Qt may have ended what they stood for: that is the fault.
    """
    items = [each for each in gc.get_objects() if isinstance(each, QLayoutItem)]
    return [each for each in items if not isinstance(each, QLayout)]


def in_words(item: QLayoutItem) -> str:
    """Return what lies in an item."""
    widget = item.widget()
    if widget is None:
        return type(item).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"
