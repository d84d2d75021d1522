"""Labels that show text and nothing else: no rich text, no links, no loading of pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def plain(text: str = "", *, object_name: str = "", wraps: bool = False) -> QLabel:
    """Return a label for plain text; Qt would take ``<b>`` of a server for markup otherwise."""
    label = QLabel()
    label.setObjectName(object_name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


def frame(object_name: str) -> QFrame:
    """Return an empty frame with the look of ``object_name`` in the style sheet."""
    box = QFrame()
    box.setObjectName(object_name)
    return box


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property of ``widget`` changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    for child in widget.findChildren(QWidget):
        child.style().unpolish(child)
        child.style().polish(child)
