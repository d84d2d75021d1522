"""What the chosen room was never told, and the button that queues it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from bithuman_panel.core.wording import counted
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.missing import Missing
    from bithuman_panel.ui.look import Look


class MissingBar(QFrame):
    """Hidden while nothing is missing. A press counts for what was shown when it began.

    Signals:
        queue_requested: queue it: a ``Missing``.
        left: the bar goes, and with it the place where the keyboard was.
    """

    queue_requested = Signal(object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._missing: Missing | None = None
        self._pressed_on: Missing | None = None
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Missing facts")
        self._sentence = plain(object_name="noticeText", wraps=True)
        self._doubt = plain(object_name="muted", wraps=True)
        self.queue = texts.button("", object_name="short")
        self.queue.pressed.connect(self._on_pressed)
        self.queue.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.addWidget(self._sentence)
        column.addWidget(self._doubt)
        buttons = Flow.into(column, self.queue)
        spaces = Spaces(self, look)
        spaces.give(column, (12, 8, 12, 8), 6)
        spaces.give(buttons, (0, 0, 0, 0), 6)
        self.hide()
        texts.redo(self._tell)
        look.shield.changed.connect(self._tell)

    def show_missing(self, missing: Missing | None) -> None:
        """Show what is missing; None: the bar goes away."""
        self._missing = missing
        if missing is None or not missing.facts:
            self._leave()
        self._tell()
        self.setVisible(missing is not None)

    @property
    def sentence(self) -> Sentence | None:
        """What never came, as it may be told now; None for nothing."""
        if self._missing is None:
            return None
        return self._missing.covered if self._look.shield.is_up else self._missing.sentence

    def text(self) -> str:
        """Return what is said; empty for nothing."""
        return "" if self.isHidden() else self._sentence.text()

    def _leave(self) -> None:
        if self.isAncestorOf(self.window().focusWidget()):
            # Else the keyboard would fall on whatever comes next.
            self.left.emit()

    def _tell(self) -> None:
        missing, is_up = self._missing, self._look.shield.is_up
        if missing is None:
            return
        _put(self._sentence, self.sentence)
        _put(self._doubt, missing.covered_doubt if is_up else missing.doubt)
        act = counted("&Queue one fact", "&Queue {count} facts", len(missing.facts))
        self._texts.put(self.queue.setText, act)
        self.queue.setVisible(bool(missing.facts))
        # Nobody lets a line out that he cannot read.
        self.queue.setEnabled(not is_up)
        self.queue.setAccessibleDescription(self._sentence.text())

    def _on_pressed(self) -> None:
        self._pressed_on = self._missing

    def _on_clicked(self) -> None:
        self.queue_requested.emit(self._pressed_on or self._missing)
        self._pressed_on = None


def _put(label: QLabel, sentence: Sentence | None) -> None:
    label.setText("" if sentence is None else said(sentence))
    label.setVisible(sentence is not None)
