"""What was done a moment ago, and a button that takes it back: instead of asking beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look


class UndoBar(QFrame):
    """Hidden until something can be undone. It never takes the focus; Ctrl+Z does the same.

    Signals:
        undo_requested: take the last step back.
        closed: the operator has read it.
        left: the bar goes, and with it the place where the keyboard was.
    """

    undo_requested = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Undo")
        self._sentence = plain(object_name="noticeText", wraps=True)
        self.undo = texts.button("&Undo")
        self.undo.clicked.connect(self.undo_requested)
        self.close_button = QPushButton()
        self.close_button.setObjectName("quiet")
        for place in (self.close_button.setAccessibleName, self.close_button.setToolTip):
            texts.put(place, "Close this notice")
        self.close_button.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        look.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_undo(self, sentence: Sentence) -> None:
        """Say what was done; the button takes it back."""
        self._texts.put(self._sentence.setText, sentence)
        self._texts.put(self.undo.setAccessibleDescription, sentence)
        self.show()

    def clear(self) -> None:
        """Go away; whoever was on it is told to go elsewhere."""
        if self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()

    def _draw(self) -> None:
        give_icon(self.close_button, "close", self._look.theme.muted, self._look.px(16))

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()
