"""What the keys of the message mean while a snippet is being called for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from bithuman_panel.core.snippet_marks import open_mark
from bithuman_panel.ui.cover import is_sending
from bithuman_panel.ui.snippet_list import SnippetList
from bithuman_panel.ui.soon import Soon

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from bithuman_panel.presenters.snippets import Snippet
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.message_edit import MessageEdit

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Backtab: -1}
_ENDS = (QEvent.Type.FocusOut, QEvent.Type.Hide)


class SnippetTyping(QObject):
    """Opens the list while ``/name`` is written, and puts the chosen text in its place.

    While it is open its keys are its own: Esc closes it and holds nothing, Ctrl+Enter closes it
    and sends nothing. PageDown is not among them: many a clicker says GO with it.

    Signals:
        searched: the letters after the slash, whenever they change.
        closed: the list has gone.
    """

    searched = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, message: MessageEdit) -> None:
        super().__init__(message)
        self._message = message
        self._shield = look.shield
        self._typed: str | None = None
        # Closed by hand: it stays closed until another snippet is called for.
        self._is_dismissed = False
        self._ended_with: int | None = None
        self._look_again_soon = Soon(self, self._look_again)
        self.list = SnippetList(look, message)
        self.list.picked.connect(self._take)
        message.installEventFilter(self)
        message.edited.connect(self._on_edited)
        message.cursorPositionChanged.connect(self._look_soon)
        # Also of a text that is put there without telling of it.
        message.document().contentsChanged.connect(self._look_soon)
        look.changed.connect(self.close_list)
        look.shield.changed.connect(self.close_list)

    def show_snippets(self, found: tuple[Snippet, ...]) -> None:
        """Show what fits what was typed; nothing closes the list."""
        if found and not self._is_dismissed and self._is_at_mark():
            self.list.open(found, self._place())
        else:
            self.close_list()

    def close_list(self) -> None:
        """Close the list, if it is open."""
        if self.list.is_open:
            self.list.close_list()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are the list's, and close it when the message is left."""
        if event.type() in _ENDS:
            self.close_list()
        elif event.type() == QEvent.Type.Resize:
            self._look_soon()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self.list.is_open and self._is_own(event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() and event.key() == self._ended_with:
            # A key that is still down has done its work: it closed the list.
            return True
        self._ended_with = None
        if not self.list.is_open or not self._is_own(event):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.step(_STEPS[key])
        else:
            self._end(event)
        return True

    def _end(self, event: QKeyEvent) -> None:
        self._ended_with = event.key()
        snippet = self.list.current
        if event.key() in _TAKING and not is_sending(event) and snippet:
            self._take(snippet)
            return
        self._is_dismissed = True
        self.close_list()

    def _is_own(self, event: QKeyEvent) -> bool:
        """Whether a key is the list's; with other modifiers it is whoever's it was."""
        if is_sending(event):
            return True
        kept = Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Backtab:
            kept |= Qt.KeyboardModifier.ShiftModifier
        is_bare = not event.modifiers() & ~kept
        return is_bare and event.key() in (*_TAKING, *_STEPS, Qt.Key.Key_Escape)

    def _take(self, snippet: Snippet) -> None:
        """Put the text of a snippet in the place of what calls for it."""
        self.close_list()
        if self._is_at_mark():
            self._at_slash(keeps=True).insertText(snippet.text)

    def _place(self) -> QRect:
        """Return where the slash stands in the message; where a line ends in it, the cursor."""
        slash, cursor = self._message.cursorRect(self._at_slash()), self._message.cursorRect()
        place = slash if slash.top() == cursor.top() else cursor
        return place.translated(self._message.viewport().pos())

    def _at_slash(self, *, keeps: bool = False) -> QTextCursor:
        """Return a cursor before the slash; ``keeps``: with all from there on selected."""
        cursor = self._message.textCursor()
        # Qt counts in UTF-16; the slash is one.
        units = len((self._typed or "").encode("utf-16-le", "surrogatepass")) // 2 + 1
        mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(cursor.position() - units, mode)
        return cursor

    def _mark(self) -> str | None:
        """Return the letters after the slash that the cursor stands behind; None: no slash."""
        cursor = self._message.textCursor()
        if cursor.hasSelection() or self._message.isReadOnly():
            return None
        block = QTextCursor.MoveOperation.StartOfBlock
        cursor.movePosition(block, QTextCursor.MoveMode.KeepAnchor)
        return open_mark(cursor.selectedText())

    def _on_edited(self) -> None:
        typed = self._mark()
        begins_anew = typed is None or self._typed is None
        self._is_dismissed = self._is_dismissed and not begins_anew
        self._typed = typed
        if typed is None or self._is_dismissed or self._shield.is_up:
            self.close_list()
        else:
            self.searched.emit(typed)

    def _is_at_mark(self) -> bool:
        return self._typed is not None and self._mark() == self._typed

    def _look_soon(self) -> None:
        """Look where the cursor is once everybody has told what has changed."""
        if self.list.is_open:
            self._look_again_soon()

    def _look_again(self) -> None:
        """Close the list where the cursor has gone elsewhere, else let it follow."""
        if self._is_at_mark():
            self.list.follow(self._place())
        else:
            self.close_list()
