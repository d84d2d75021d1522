"""A bar across the window for what can wait: one sentence and up to two answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.shield import Shield
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence


class NoticeBar(QFrame):
    """Hidden until there is something to say, and while the stage shield is up.

    It never takes the focus; Tab leads to its answers.

    Signals:
        accepted: the first answer was chosen.
        declined: the second answer was chosen.
        left: the bar goes, and with it the place where the keyboard was.
    """

    accepted = Signal()
    declined = Signal()
    left = Signal()

    def __init__(self, shield: Shield | None = None) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._shield = shield or Shield()
        self._has_notice = False
        self._words = ""
        self._texts = Texts(self)
        self._texts.put(self.setAccessibleName, "Notice")
        self._sentence = plain(object_name="noticeText", wraps=True)
        # It may hold an address that a person has to copy.
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accept = QPushButton()
        self.accept.clicked.connect(self.accepted)
        self.decline = QPushButton()
        self.decline.setObjectName("quiet")
        self.decline.clicked.connect(self.declined)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(12)
        for answer in (self.accept, self.decline):
            self._answers.addWidget(answer)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._sentence, 1)
        self._row.addLayout(self._answers)
        self.setLayout(self._row)
        self._shield.changed.connect(self._tell)
        self.hide()

    def show_notice(self, sentence: Sentence, accept: Sentence, decline: Sentence | None) -> None:
        """Show a sentence and the answers to it; ``decline`` None: there is but one."""
        self._has_notice = True
        put = self._texts.put
        put(self._put_sentence, sentence)
        put(self.accept.setText, accept)
        put(self.decline.setText, decline)
        self.decline.setVisible(decline is not None)
        self._fit()

    def clear(self) -> None:
        """Take the bar away."""
        self._has_notice = False
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below where they would leave the sentence less than half."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = 2 * self._answers.sizeHint().width() > self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _put_sentence(self, text: str) -> None:
        self._words = text
        self._tell()

    def _tell(self) -> None:
        """Show the notice, or nothing of it; whoever was on it is told to go elsewhere."""
        words = self._shield.covers(self._words)
        self._sentence.setText(words)
        self.setAccessibleDescription(words)
        is_shown = self._has_notice and not self._shield.is_up
        if not is_shown and self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()
        self.setVisible(is_shown)

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()
