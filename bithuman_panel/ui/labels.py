"""Labels that show text and nothing else: no rich text, no links, no loading of pictures."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

# As ``html.escape`` does, which has two thousand names of letters with it.
_MARKUP = MappingProxyType(
    str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
)


def plain(text: str = "", *, object_name: str = "", wraps: bool = False) -> QLabel:
    """Return a label for plain text; Qt would take ``<b>`` of a server for markup otherwise."""
    label = _Leading()
    label.setObjectName(object_name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        # One endless word, of a name or a line, would otherwise push the window off the screen.
        label.setMinimumWidth(1)
    label.setText(text)
    return label


class _Leading(QLabel):
    """A label whose words begin where the window's do, in whatever direction they themselves run.

    Qt would put an English name to the left in an Arabic window, away from what it belongs to.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lead()

    def lead(self) -> None:
        """Begin where the window does now."""
        flags = Qt.AlignmentFlag
        if not self.alignment() & flags.AlignHCenter:
            self.setAlignment(leading(self) | self.alignment() & flags.AlignVertical_Mask)


def turn_round(whole: QWidget) -> None:
    """Let all labels in ``whole`` begin where it begins now.

    Each could see for itself; but then Python would be asked at every change of every label, which
    is much of what it takes to put a style sheet on a window.
    """
    for label in whole.findChildren(_Leading):
        label.lead()


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where the words of ``widget`` begin, whatever their own direction is."""
    flags = Qt.AlignmentFlag
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (flags.AlignRight if is_mirrored else flags.AlignLeft) | flags.AlignAbsolute


def tip(text: str) -> str:
    """Return ``text`` for a tool tip, which would take ``<b>`` of a server for markup as well.

    It is broken into lines; a tool tip of plain text is one line of any length.
    """
    return f"<p>{text.translate(_MARKUP)}</p>"


def frame(object_name: str) -> QFrame:
    """Return an empty frame with the look of ``object_name`` in the style sheet."""
    box = QFrame()
    box.setObjectName(object_name)
    return box


def mark(widget: QWidget, name: str, value: object, *, dresses_children: bool = True) -> None:
    """Give ``widget`` a dynamic property; what it looks like follows, if that is another now.

    What is in it follows, too, unless no rule of the style sheet that has the property
    ``dresses_children``: each of them takes as long as the widget itself.
    """
    before = widget.property(name)
    if before == value:
        return
    widget.setProperty(name, value)
    if before is None and value is False:
        # No rule asks for what is not: it looks as it did (tests/ui/test_theme.py).
        return
    if dresses_children:
        restyle(widget)
    else:
        _polish(widget)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property of ``widget`` changed."""
    for each in (widget, *widget.findChildren(QWidget)):
        _polish(each)


def _polish(widget: QWidget) -> None:
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
