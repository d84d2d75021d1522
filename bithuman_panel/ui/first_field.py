"""The window before all else of it is there: its ground, and the message where it will be.

Nothing here may name ``Qt`` itself: making all the lists of names that are in it takes a fifth of
what a bare window takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QMainWindow

    from bithuman_panel.core.first_frame import FirstFrame

# Laying out one endless word takes time by the square of its length: a megabyte took two minutes
# of a frozen window. Longer text is kept and sent whole, but only its beginning is shown.
EDITABLE_CHARACTERS = 8_000
SHOWN_CHARACTERS = 2_000
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


def place_in(window: QMainWindow, frame: FirstFrame) -> QRect | None:
    """Return where the field lies in ``window``, placed already, all of it in sight.

    The screen may be another one than last time: None where less than half of it would be left.
    """
    # Its size is still the one it would go back to.
    fills_screen = window.isMaximized() or window.isFullScreen()
    ground = window.screen().availableGeometry().size() if fills_screen else window.size()
    field = QRect(frame.left, frame.top, frame.width, frame.height)
    seen = field.intersected(QRect(0, 0, ground.width(), ground.height()))
    is_usable = 2 * seen.width() >= field.width() and 2 * seen.height() >= field.height()
    return seen if is_usable else None


def paste_into(field: QPlainTextEdit, pasted: str) -> str | None:
    """Paste text in place of the selection; leave the field and return all where it is too long."""
    # Not before somebody pastes: a first frame is not to wait.
    from bithuman_panel.core import limits

    pasted = limits.pasted(pasted)
    if field.document().characterCount() + len(pasted) <= EDITABLE_CHARACTERS:
        field.insertPlainText(pasted)
        return None
    cursor = field.textCursor()
    # Qt counts in UTF-16.
    units = field.toPlainText().encode("utf-16-le", "surrogatepass")
    before, after = units[: 2 * cursor.selectionStart()], units[2 * cursor.selectionEnd() :]
    return before.decode("utf-16-le", "replace") + pasted + after.decode("utf-16-le", "replace")


class FirstField(QPlainTextEdit):
    """Where one can write already. It is the only thing on the ground of the window."""

    _long_text: str | None = None

    def __init__(self, frame: FirstFrame, place: QRect, window: QMainWindow) -> None:
        ground = QWidget()
        super().__init__(ground)
        ground.setStyleSheet(_SHEET.format(**_looks_of(frame)))
        self.setTabChangesFocus(True)
        self.setAccessibleName(frame.name)
        self.setPlaceholderText(frame.hint)
        self.setGeometry(place)
        window.setCentralWidget(ground)
        self.setFocus()

    def text(self) -> str:
        """Return all that was written, also what an input method has not let go of."""
        if self._long_text is not None:
            return self._long_text
        QApplication.inputMethod().commit()
        composed = self.textCursor().block().layout().preeditAreaText()
        if composed:
            from PySide6.QtGui import QInputMethodEvent

            # Not every input method does so when it is asked.
            event = QInputMethodEvent("", [])
            event.setCommitString(composed)
            QApplication.sendEvent(self, event)
        return self.toPlainText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text and nothing else; one that is too long to be edited is shown by its start."""
        if not source.hasText() or self._long_text is not None:
            return
        self._long_text = paste_into(self, source.text())
        if self._long_text is not None:
            self.setReadOnly(True)
            self.setPlainText(self._long_text[:SHOWN_CHARACTERS])


def _looks_of(frame: FirstFrame) -> dict[str, object]:
    return {name: getattr(frame, name) for name in frame.__slots__}
