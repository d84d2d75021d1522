"""The window before all else of it is there: its ground, and the message where it will be.

Nothing here may name ``Qt`` itself: making all the lists of names that are in it takes a fifth of
what a bare window takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from bithuman_panel.core.first_frame import FirstFrame

_SHEET = """
QWidget {{ background: {ground}; }}
QPlainTextEdit {{ background: {field}; color: {ink}; border: {ring}px solid {edge};
 border-radius: {corner}px; padding: {padding}px; placeholder-text-color: {muted};
 font-family: "{letters}"; font-size: {pixels}px; }}
"""


def place_window(window: QMainWindow, frame: FirstFrame) -> None:
    """Let a window that is not shown yet stand where it stood."""
    if frame.is_on_top:
        from PySide6.QtCore import Qt

        window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    if frame.is_from_right:
        from PySide6.QtCore import Qt

        # Of all, as ui/language.py does: it may turn round again.
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    geometry = frame.geometry.encode("ascii", "ignore")
    window.restoreGeometry(QByteArray.fromBase64(geometry))


class FirstField(QPlainTextEdit):
    """Where one can write already. It is the only thing on the ground of the window."""

    def __init__(self, frame: FirstFrame, window: QMainWindow) -> None:
        ground = QWidget()
        super().__init__(ground)
        ground.setStyleSheet(_SHEET.format(**_looks_of(frame)))
        self.setTabChangesFocus(True)
        self.setAccessibleName(frame.name)
        self.setPlaceholderText(frame.hint)
        self.setGeometry(frame.left, frame.top, frame.width, frame.height)
        window.setCentralWidget(ground)
        self.setFocus()


def _looks_of(frame: FirstFrame) -> dict[str, object]:
    return {name: getattr(frame, name) for name in frame.__slots__}
