"""What stands where nothing is yet: a quiet drawing, what to do next, and a button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.viewports import viewport_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_DRAWING = 36


class EmptyState(QWidget):
    """Lies over an empty list or table, which keeps its place and its focus.

    A screen reader finds the words as the description of what is empty; it finds nothing inside
    one, so whoever lays it out puts ``button`` below it. Where there is little room the words stay.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, over: QAbstractScrollArea, look: Look) -> None:
        super().__init__(viewport_of(over))
        self._over = over
        self._look = look
        self._texts = Texts(self, look.shield)
        self._icon = ""
        self._drawing = Glyph()
        self._sentence = plain(object_name="emptyText", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Where nobody lays it out it must not outlive what it belongs to.
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.acted)
        self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addStretch(1)
        over.viewport().installEventFilter(self)
        look.changed.connect(self._draw)
        self.hide()

    def show_state(self, icon: str, sentence: Sentence, button: Sentence | None = None) -> None:
        """Say what is missing and what to do next; ``button`` does it."""
        self._icon = icon
        self.button.setVisible(button is not None)
        self._texts.put(self._sentence.setText, sentence)
        self._texts.put(self._over.setAccessibleDescription, sentence)
        self._texts.put(self.button.setText, button)
        self._texts.put(self.button.setAccessibleDescription, sentence)
        self._draw()
        self.show()

    def clear(self) -> None:
        """Go away: there is something now."""
        focused = self.window().focusWidget()
        if focused is self.button:
            # Else the keyboard would fall on whatever comes next.
            self._over.setFocus()
        self._texts.put(self._over.setAccessibleDescription, None)
        self.button.hide()
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover what is empty, whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        if self._icon:
            side = self._look.px(_DRAWING)
            self._drawing.show_icon(self._icon, self._look.theme.muted, side)
        self._fit()

    def _fit(self) -> None:
        room = self._over.viewport().size()
        self.resize(room)
        self._drawing.show()
        layout = self.layout()
        if layout and layout.totalHeightForWidth(room.width()) > room.height():
            self._drawing.hide()
