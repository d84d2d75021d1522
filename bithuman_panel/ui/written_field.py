"""A field of a card with its name above it and, where it has one, a complaint below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.message_edit import MessageEdit
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_AROUND_LINES = 20
# Higher than any hint.
_ENDLESS = 10_000


class WrittenField(QWidget):
    """Name, field and complaint; ``lines`` of more than one make a field for longer text.

    Undo is the window's: it takes back what was kept, and the field shows it. ``hint`` stands in
    the empty field, which is high enough for it.

    Signals:
        edited: the whole text, whenever a hand changes it.
        left: the keyboard has gone elsewhere.
        complained: the ``Sentence`` of a new complaint.
    """

    edited = Signal(str)
    left = Signal()
    complained = Signal(object)

    def __init__(self, look: Look, name: str, hint: str | None = None, *, lines: int = 1) -> None:
        super().__init__()
        self._look = look
        self._lines = lines
        self._texts = texts = Texts(self)
        self._told: Sentence | None = None
        self.field: QLineEdit | MessageEdit = _Lines() if lines > 1 else QLineEdit()
        texts.put(self.field.setAccessibleName, name)
        texts.put(self.field.setPlaceholderText, hint)
        label = texts.label(name, object_name="heading", wraps=True)
        label.setBuddy(self.field)
        self._complaint = plain(object_name="refusal", wraps=True)
        self._complaint.hide()
        column = QVBoxLayout(self)
        for part in (label, self.field, self._complaint):
            column.addWidget(part)
        Spaces(self, look).give(column, (0, 0, 0, 0), 4)
        if isinstance(self.field, _Lines):
            self.field.setUndoRedoEnabled(False)
            self.field.edited.connect(self.edited)
            # Within its own turn of being resized Qt does not follow.
            self.field.resized.connect(Soon(self, self._fit))
            texts.redo(self._fit)
        else:
            self.field.textEdited.connect(self.edited)
        self.field.installEventFilter(self)
        look.changed.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show what is kept; what is the same leaves the cursor where it is."""
        if isinstance(self.field, MessageEdit):
            self.field.show_text(text)
        elif self.field.text() != text:
            self.field.setText(text)

    def text(self) -> str:
        """Return what stands in the field."""
        return self.field.text()

    def complain(self, sentence: Sentence | None) -> None:
        """Say why what stands there is not kept; None: it is."""
        if sentence == self._told:
            return
        self._told = sentence
        self._texts.put(self._complaint.setText, sentence)
        self._texts.put(self.field.setAccessibleDescription, sentence)
        self._complaint.setVisible(sentence is not None)
        if sentence:
            self.complained.emit(sentence)

    def complaint(self) -> str:
        """Return what is said below the field; empty for nothing."""
        return self._complaint.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard goes."""
        # Out of sight it goes because the whole window ends.
        is_going = watched is self.field and event.type() == QEvent.Type.FocusOut
        if is_going and self.isVisible():
            self.left.emit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if isinstance(self.field, _Lines):
            self.field.ensurePolished()
            line = self.field.fontMetrics().lineSpacing()
            usual = self._lines * line + self._look.px(_AROUND_LINES)
            self.field.setFixedHeight(max(usual, self.field.height_for_hint()))


class _Lines(MessageEdit):
    """A field of several lines.

    Signals:
        resized: it is wider or narrower than before.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        # How much of its height the style takes.
        self._around = 0

    def height_for_hint(self) -> int:
        """Return how high it must be for its hint to be read whole; 0 before it is laid out."""
        if not self.isVisible():
            return 0
        margin = round(self.document().documentMargin())
        place = QRect(0, 0, viewport_of(self).width() - 2 * margin, _ENDLESS)
        wraps = Qt.TextFlag.TextWordWrap
        hint = self.fontMetrics().boundingRect(place, wraps, self.placeholderText())
        return hint.height() + 2 * margin + self._around

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width."""
        super().resizeEvent(event)
        self._around = self.height() - event.size().height()
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the room that the hint needs, now that there is some."""
        super().showEvent(event)
        self.resized.emit()
