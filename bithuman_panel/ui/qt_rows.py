"""Rows of lists that Qt makes and owns: clearing those that Python made has crashed the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidget, QListWidgetItem


def add_row(rows: QListWidget, words: str = "") -> QListWidgetItem:
    """Add a row at the end and return it, to be given its data; do not keep it."""
    rows.addItem(words)
    return rows.item(rows.count() - 1)
