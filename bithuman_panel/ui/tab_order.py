"""The order of Tab inside a widget, put right after its parts have changed places."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def tab_through(whole: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go through ``whole`` from part to part; within a part the order stays.

    Everything in ``whole`` that takes Tab lies in one of ``parts``, or is one.
    """
    chain = sorted(_chain_of(whole), key=lambda each: _place_in(each, parts))
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def _chain_of(whole: QWidget) -> list[QWidget]:
    """Return what takes Tab in ``whole``, in the order of Tab."""
    chain, widget = [], whole.nextInFocusChain()
    while widget and widget is not whole:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and not widget.focusProxy() and whole.isAncestorOf(widget):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def _place_in(widget: QWidget, parts: Sequence[QWidget]) -> int:
    """Return the number of the part that ``widget`` is or lies in."""
    numbers = (n for n, part in enumerate(parts) if part is widget or part.isAncestorOf(widget))
    return next(numbers, len(parts))
