"""The card Preflight: one sentence that can be read aloud, and below it all that was looked at.

Nothing is sent from here, and nothing elsewhere waits for what it finds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.preflight import Way
from bithuman_panel.core.pseudonyms import may_be_read
from bithuman_panel.core.wording import counted
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.note_row import NoteRow
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.presenters.preflight import PreflightShown
    from bithuman_panel.ui.look import Look

# The worst come first; what is left out is counted.
MOST_ROWS = 32
_HINT = "Esc closes. Nothing is sent from here."


class PreflightCard(FormCard):
    """The view of ``PreflightPresenter``.

    Signals:
        again_requested: look at everything once more.
        way_requested: go where something can be mended, a ``Way``; and the id of a cue, or nothing.
    """

    again_requested = Signal()
    way_requested = Signal(Way, str)

    def __init__(self, look: Look, page: QWidget) -> None:
        self._shown: PreflightShown | None = None
        self.rows = tuple(NoteRow(look) for _ in range(MOST_ROWS))
        self._more = plain(object_name="muted", wraps=True)
        form = QWidget()
        self._column = QVBoxLayout(form)
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "Preflight")
        self._sentence = plain(object_name="title", wraps=True)
        self._list = QVBoxLayout()
        self.again = self._texts.button("&Look again")
        self.again.clicked.connect(self.again_requested)
        self._place_soon = Soon(self, self.place)
        self._lay_out()
        self._texts.redo(self._tell)
        look.shield.changed.connect(self._tell)

    def come(self) -> None:
        """Lie over the stage, with the keyboard."""
        self.arrive(self.again)

    def show_preflight(self, shown: PreflightShown) -> None:
        """Show what was found by now; what it comes to in the end is told aloud."""
        was_done = self._shown is not None and self._shown.is_done
        before = self._sentence.text()
        self._shown = shown
        self._tell()
        if shown.is_done and (not was_done or self._sentence.text() != before):
            self.tell(self._sentence.text())
        self.place()
        # How high new rows are is known only once they have been laid out.
        self._place_soon()

    def sentence(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def more(self) -> str:
        """Return how many more there are than rows; empty for none."""
        return self._more.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self._shown = None
        self._sentence.setText("")
        self.again.setAccessibleDescription("")
        for row in self.rows:
            row.clear()

    def _tell(self) -> None:
        """Say everything in the window's language, covered while the shield is up."""
        shown, shield = self._shown, self._look.shield
        if shown is None:
            return
        is_hidden = shield.is_up and not may_be_read(shown.sentence)
        words = said(shown.covered if is_hidden else shown.sentence)
        self._sentence.setText(words)
        self.again.setAccessibleDescription(words)
        for row, note in zip(self.rows, shown.notes, strict=False):
            row.show_note(note, shield.says(note.finding.detail))
        for row in self.rows[len(shown.notes) :]:
            row.clear()
        left = len(shown.notes) - MOST_ROWS
        told = counted("and one more", "and {count} more", left) if left > 0 else None
        self._texts.put(self._more.setText, told)
        self._more.setVisible(told is not None)

    def _on_way(self, way: Way, cue: str) -> None:
        # First away: what comes next gives the keyboard back to where this one took it.
        self.leave()
        self.way_requested.emit(way, cue)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        self._column.addWidget(self._sentence)
        self._column.addLayout(acts)
        acts.addWidget(self.again)
        acts.addStretch(1)
        self._column.addLayout(self._list)
        for row in self.rows:
            row.chosen.connect(self._on_way)
            row.clear()
            self._list.addWidget(row)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        spaces = Spaces(self, self._look)
        spaces.give(self._column, (0, 0, 0, 0), 12)
        spaces.give(self._list, (0, 0, 0, 0), 6)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._more.hide()
        self._scroll.follow(self.again, *(row.go for row in self.rows), self.done)
