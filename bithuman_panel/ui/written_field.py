"""A field of a card with its name above it and, where it has one, a complaint below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.message_edit import MessageEdit
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_AROUND_LINES = 20


class WrittenField(QWidget):
    """Name, field and complaint; ``lines`` of more than one make a field for longer text.

    Undo is the window's: it takes back what was kept, and the field shows it. ``hint`` stands in
    the empty field.

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
        self.field: QLineEdit | MessageEdit = MessageEdit() if lines > 1 else QLineEdit()
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
        if isinstance(self.field, MessageEdit):
            self.field.setUndoRedoEnabled(False)
            self.field.edited.connect(self.edited)
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
        if isinstance(self.field, MessageEdit):
            self.field.ensurePolished()
            line = self.field.fontMetrics().lineSpacing()
            self.field.setFixedHeight(self._lines * line + self._look.px(_AROUND_LINES))
