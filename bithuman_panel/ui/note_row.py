"""One thing that was looked at: how it was found, what to do, and a button that goes there."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from bithuman_panel.core.findings import FindingState
from bithuman_panel.core.preflight import Way
from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.preflight import Note
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_STATE_WIDTH = 84
_NARROW = 440
STATES: Mapping[FindingState, Sentence] = MappingProxyType(
    {
        FindingState.OK: say("Good"),
        FindingState.WARN: say("Look at it"),
        FindingState.FAIL: say("To mend"),
        FindingState.SKIPPED: say("Not known"),
    }
)
WAYS: Mapping[Way, Sentence] = MappingProxyType(
    {
        Way.CUE: say("Edit the cue"),
        Way.TABLES: say("Open the tables"),
        Way.TARGETS: say("Choose a target"),
        Way.ACCOUNT: say("Open Account"),
    }
)


class NoteRow(QFrame):
    """Shows a note. Made once, it serves the notes after it, too.

    Signals:
        chosen: go where it can be mended: a ``Way``, and the id of a cue or nothing.
    """

    chosen = Signal(Way, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._note: Note | None = None
        self.setObjectName("note")
        self._texts = Texts(self)
        self._state = plain(object_name="noteState")
        self._detail = plain(wraps=True)
        self.go = self._texts.button("")
        self.go.clicked.connect(self._on_go)
        self._row = QHBoxLayout(self)
        for part, stretch in ((self._state, 0), (self._detail, 1), (self.go, 0)):
            self._row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
        Spaces(self, look).give(self._row, (8, 4, 8, 4), 10)
        self._look = look
        look.changed.connect(self._align)
        self._align()

    def show_note(self, note: Note, detail: str) -> None:
        """Show ``note``, with ``detail`` as it may be read now."""
        self._note = note
        self._texts.put(self._state.setText, STATES[note.state])
        mark(self, "kind", note.state.value)
        self._detail.setText(detail)
        self._texts.put(self.go.setText, WAYS.get(note.way))
        self.go.setAccessibleDescription(detail)
        self.go.setVisible(note.way in WAYS)
        self.show()

    def text(self) -> tuple[str, str]:
        """Return state and detail as they are shown; empty where the row is not."""
        return ("", "") if self.isHidden() else (self._state.text(), self._detail.text())

    def clear(self) -> None:
        """Show nothing, and keep nothing."""
        self._note = None
        self._detail.setText("")
        self.go.setAccessibleDescription("")
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put its parts below each other where they have too little room beside each other."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(_NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _align(self) -> None:
        """Let the sentences of all rows begin at one place, where the words are short enough."""
        self._state.setMinimumWidth(self._look.px(_STATE_WIDTH))

    def _on_go(self) -> None:
        if self._note:
            self.chosen.emit(self._note.way, self._note.cue)
