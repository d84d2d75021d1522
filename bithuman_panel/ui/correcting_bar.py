"""Which fact the text in the composer would replace, and a button that lets both stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

# More lines of the old fact would take them from the new one.
_SHOWN = 60


class CorrectingBar(QFrame):
    """Hidden until a fact is corrected. It never takes the focus by itself.

    Signals:
        dropped: what is written is to replace nothing.
        left: the bar goes, and with it the place where the keyboard was.
    """

    dropped = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._texts = texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Correction")
        self._sentence = plain(object_name="noticeText", wraps=True)
        self.drop = texts.button("Keep both", object_name="short")
        texts.put(
            self.drop.setAccessibleDescription,
            "Then the message replaces nothing, and is told as a fact of its own.",
        )
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.drop)
        Spaces(self, look).give(row, (10, 4, 6, 4), 6)
        self.hide()

    def show_correcting(self, old: str | None) -> None:
        """Show the fact that would be replaced; None: the bar goes away."""
        if old is None:
            if self.isAncestorOf(self.window().focusWidget()):
                self.left.emit()
            self.hide()
            return
        shown = one_line(old)
        cut = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
        self._texts.put(self._sentence.setText, say("Replaces: {text}", text=cut))
        self.show()

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()
