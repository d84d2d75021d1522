"""The three columns of the window, beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

_WIDTHS = (230, 320, 300)
_SHARES = (300, 590, 540)


class Columns(QWidget):
    """Targets, stage and record; whoever widens the window widens the stage."""

    def __init__(self, look: Look, targets: QWidget, stage: QWidget, record: QWidget) -> None:
        super().__init__()
        self._look = look
        self._columns = (targets, stage, record)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for column in self._columns:
            self._splitter.addWidget(column)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(12)
        self._splitter.setSizes(list(_SHARES))
        self._splitter.setStretchFactor(1, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(12, 12, 12, 12)
        outside.addWidget(self._splitter)
        for column, width in zip(self._columns, _WIDTHS, strict=True):
            column.setMinimumWidth(width)
