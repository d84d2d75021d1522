"""Long work in one quiet row: what is done, how far it is, Cancel; and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import plain, restyle
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_THICKNESS, _SHORTEST = 8, 40
_FINE = 1000


class _Far(QProgressBar):
    """A thin one: its words stand above it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a line that can be seen."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never less."""
        return QSize(self._look.px(_SHORTEST), self._look.px(_THICKNESS))


class WorkBar(QFrame):
    """The view of ``WorkPresenter`` and ``HistoryFilesPresenter``; hidden while there is nothing.

    ``cancels`` is the template of what Cancel does here. Nothing moves where nobody knows how far
    it is: a bar that runs to and fro says nothing.

    Signals:
        cancelled: nobody wants the work any more.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        left: the bar goes, and with it the place where the keyboard was.
        resized: it wants more or less height than before.
    """

    cancelled = Signal()
    news = Signal(object, object)
    left = Signal()
    resized = Signal()

    def __init__(self, look: Look, cancels: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._is_working = False
        self._wanted = 0
        self._sentence = plain(object_name="muted", wraps=True)
        self._far = _Far(look)
        self.cancel = texts.button("Cancel")
        texts.put(self.cancel.setAccessibleName, cancels)
        self.cancel.clicked.connect(self.cancelled)
        self.close_button = QPushButton()
        self.close_button.setObjectName("quiet")
        for place in (self.close_button.setAccessibleName, self.close_button.setToolTip):
            texts.put(place, "Close this notice")
        self.close_button.clicked.connect(self._go)
        self._lay_out()
        look.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        """Show what is done and how far it is; ``total`` None: nobody knows of how much."""
        if not self._is_working:
            self.news.emit(sentence, Urgency.POLITE)
        self._show(sentence, is_working=True)
        self._far.setVisible(bool(total))
        if total:
            self._far.setRange(0, _FINE)
            self._far.setValue(done * _FINE // total)
        self._tell_height()

    def clear_work(self) -> None:
        """Show no work; what became of it is shown next, if anything is."""
        if self._is_working:
            self._go()

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that it is done, or that it was cancelled."""
        self._show(sentence, is_working=False)
        self.news.emit(sentence, Urgency.POLITE)

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it is not done, and what to do."""
        self._show(sentence, is_working=False, is_failed=True)
        self.news.emit(sentence, Urgency.ASSERTIVE)

    def begin_afresh(self) -> None:
        """Forget what became of another account's work."""
        self._go()

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()

    def _show(self, sentence: Sentence, *, is_working: bool, is_failed: bool = False) -> None:
        self._is_working = is_working
        self._sentence.setObjectName("refusal" if is_failed else "muted")
        restyle(self._sentence)
        for place in (self._sentence.setText, self._far.setAccessibleName):
            self._texts.put(place, sentence)
        self._texts.put(self.cancel.setAccessibleDescription, sentence)
        self._far.setVisible(False)
        self.cancel.setVisible(is_working)
        self.close_button.setVisible(not is_working)
        self.show()
        self._tell_height()

    def _go(self) -> None:
        if self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()
        self._is_working = False
        self.hide()
        self._tell_height()

    def _tell_height(self) -> None:
        shown = not self.isHidden()
        wanted = max(self.heightForWidth(self.width()), self.sizeHint().height()) if shown else 0
        if wanted != self._wanted:
            self._wanted = wanted
            self.resized.emit()

    def _draw(self) -> None:
        self._far.updateGeometry()
        give_icon(self.close_button, "close", self._look.theme.muted, self._look.px(16))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._sentence)
        words.addWidget(self._far)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 6, 6)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.close_button)
        self.setLayout(row)
