"""Screen readers go through the parts of a window in the order in which Qt keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def read_as_laid_out(root: QWidget) -> None:
    """Let everything in ``root`` be read in the order in which it is laid out.

    Qt keeps children in the order in which they were made, and those of a splitter backwards.
    Call it again after something was moved.
    """
    for widget in [root, *root.findChildren(QWidget)]:
        for part in _parts(widget):
            # What is raised last is kept last; nothing in a layout lies over anything else.
            part.raise_()


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        parts = (widget.widget(number) for number in range(widget.count()))
        yield from (part for part in parts if part)
    elif layout := widget.layout():
        yield from _widgets(layout)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for item in (layout.itemAt(number) for number in range(layout.count())):
        if item is None:
            continue
        if widget := item.widget():
            yield widget
        elif inner := item.layout():
            yield from _widgets(inner)
