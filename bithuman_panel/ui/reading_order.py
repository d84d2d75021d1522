"""Screen readers go through the parts of a window in the order in which Qt keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    else:
        yield from laid_out(widget)


def laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Yield what lies in the layout of ``widget``, and in layouts inside it, in order.

    Not by the items of a layout: what Qt hands out for one outlives it in the binding, and one day
    stands for something else at the same address. That has crashed the process.
    """
    layout = widget.layout()
    if layout:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        yield from _widgets(layout, widget.findChildren(QWidget, options=direct))


def _widgets(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    inner = (each for each in layout.children() if isinstance(each, QLayout))
    placed: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(child), child) for child in children),
        *((layout.indexOf(each), each) for each in inner),
    ]
    for _, part in sorted((each for each in placed if each[0] >= 0), key=lambda each: each[0]):
        if isinstance(part, QLayout):
            yield from _widgets(part, children)
        else:
            yield part
