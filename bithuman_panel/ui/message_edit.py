"""The field for the line: plain text only, and never so much of it that the window stalls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from bithuman_panel.core.wording import counted
from bithuman_panel.ui.cover import is_sending
from bithuman_panel.ui.first_field import EDITABLE_CHARACTERS, SHOWN_CHARACTERS, paste_into
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from bithuman_panel.ui.first_field import FirstField

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
# Alone they touch nothing.
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class MessageEdit(QPlainTextEdit):
    """Where a line is written.

    Ctrl+Z is its own while it has something to undo, but for the press after
    :meth:`let_undo_pass`: that one is the window's. Ctrl+Enter is the window's, too, and comes to
    it past all that lies between: ``asks_to_send`` says whether a key is one that sends and does
    nothing else, ``sends`` takes it, and returns whether it did.

    Signals:
        focused: the operator turns to this field.
        edited: the whole text, whenever it changes.
        older_requested: Up where nothing is written, or where an earlier line came back untouched.
        newer_requested: Down on an earlier line that came back untouched.
    """

    focused = Signal()
    edited = Signal(str)
    older_requested = Signal()
    newer_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asks_to_send: Callable[[QKeyEvent], bool] = lambda _event: False
        self.sends: Callable[[QKeyEvent], bool] = lambda _event: False
        self._is_recalled = False
        self._long_text: str | None = None
        self._before: str | None = None
        self._lets_undo_pass = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """Return the whole text, also where only its beginning is shown."""
        return self.toPlainText() if self._long_text is None else self._long_text

    def show_text(self, text: str) -> None:
        """Show another text without telling of it; typing goes on at its end, undo begins anew."""
        self._is_recalled = False
        if self.text() == text:
            # Two empty drafts are alike, but what was sent from the one is not for the other.
            self.forget_undo()
            return
        self.blockSignals(True)
        self._show(text)
        self.blockSignals(False)

    def forget_undo(self) -> None:
        """Keep the text, and let nothing from before be undone into it."""
        self._before = None
        self.document().clearUndoRedoStacks()

    def go_on_from(self, other: FirstField) -> None:
        """Show what stands in another field, and go on where it is being written."""
        text, cursor = other.text(), other.textCursor()
        self.show_text(text)
        if self._long_text is None:
            mine = self.textCursor()
            mine.setPosition(cursor.anchor())
            mine.setPosition(cursor.position(), cursor.MoveMode.KeepAnchor)
            self.setTextCursor(mine)

    def end_recall(self) -> None:
        """Let what came back be a text like any other: Up and Down move the cursor again."""
        self._is_recalled = False

    def show_recalled(self, text: str) -> None:
        """Replace the text with an earlier line like ``replace_text``; empty ends the walk."""
        self.replace_text(text)
        self._is_recalled = bool(text)

    def replace_text(self, text: str) -> None:
        """Put another text in its place without telling of it; Ctrl+Z brings the old one back."""
        self._lets_undo_pass = self._is_recalled = False
        if self.text() == text:
            return
        self.blockSignals(True)
        if self._long_text is not None or len(text) > EDITABLE_CHARACTERS:
            self._swap(text)
        else:
            cursor = self.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
            self.setTextCursor(cursor)
        self.blockSignals(False)

    def let_undo_pass(self) -> None:
        """Leave the next Ctrl+Z to the window, unless something is typed before."""
        self._lets_undo_pass = True

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text and nothing else."""
        if not source.hasText() or self._long_text is not None:
            return
        too_long = paste_into(self, source.text())
        if too_long is not None:
            self._swap(too_long)
            self.edited.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z, and redo, to the window where this field has nothing for them."""
        keys = QKeySequence.StandardKey
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_sending(event) and self.asks_to_send(event):
                event.accept()
                return True
            if event.matches(keys.Undo):
                event.setAccepted(self._can_undo and not self._lets_undo_pass)
                return True
            if event.matches(keys.Redo) and not self.document().isRedoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the least height: Qt would want ten lines, and all around would scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete and Backspace clear a text that is too long to be edited, and Ctrl+Z too."""
        if self._long_text is not None and event.key() in _CLEARING:
            self._swap("")
            self.edited.emit("")
        elif self._undoes_a_swap and event.matches(QKeySequence.StandardKey.Undo):
            self._show(self._before or "")
            self.edited.emit(self.text())
        elif is_sending(event) and self.sends(event):
            self._is_recalled = False
        elif not self._walks(event):
            self._is_recalled = self._is_recalled and event.key() in _MODIFIERS
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press for the wish to edit what came back."""
        self._is_recalled = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the operator turns here."""
        super().focusInEvent(event)
        self.focused.emit()

    @property
    def _can_undo(self) -> bool:
        return self._undoes_a_swap or self.document().isUndoAvailable()

    @property
    def _undoes_a_swap(self) -> bool:
        return self._before is not None and not self.document().isUndoAvailable()

    def _swap(self, text: str) -> None:
        """Show a text that is too long to be edited, or no longer: Qt's own undo ends here."""
        before = self.text()
        self._show(text)
        self._before = before

    def _walks(self, event: QKeyEvent) -> bool:
        """Ask for an earlier line, or the next; return False where the arrow moves the cursor."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Up and (self._is_recalled or not self.text()):
            self.older_requested.emit()
        elif event.key() == Qt.Key.Key_Down and self._is_recalled:
            self.newer_requested.emit()
        else:
            return False
        return True

    def _show(self, text: str) -> None:
        was_blocked = self.blockSignals(True)
        self._before = None
        is_long = len(text) > EDITABLE_CHARACTERS
        self._long_text = text if is_long else None
        self.setReadOnly(is_long)
        self.setPlainText(_beginning(text) if is_long else text)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.blockSignals(was_blocked)

    def _on_changed(self) -> None:
        self._is_recalled = False
        text = self.toPlainText()
        self._lets_undo_pass = False
        if len(text) > EDITABLE_CHARACTERS:
            self._show(text)
        self.edited.emit(self.text())


def _beginning(text: str) -> str:
    note = counted(
        "… and {count} more character. All of it is sent. Press Delete to clear it.",
        "… and {count} more characters. All of it is sent. Press Delete to clear it.",
        len(text) - SHOWN_CHARACTERS,
    )
    return f"{text[:SHOWN_CHARACTERS]}\n\n{said(note)}"
