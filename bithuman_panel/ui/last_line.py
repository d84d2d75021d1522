"""What became of the last line, large enough to be read at two metres."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from bithuman_panel.core.advice import advice, headline, state_word
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import plain, restyle
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import LARGE_ICON

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.look import Look

_SAID_LENGTH = 90


class LastLine(QFrame):
    """Icon, word and sentence of the newest line's outcome; the text itself below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("last")
        self._look = look
        self._texts = Texts(self, look.shield)
        self._entry: Entry | None = None
        self._icon = Glyph()
        self._word = plain(object_name="lastWord")
        self._sentence = plain(object_name="lastSentence", wraps=True)
        self._advice = plain(object_name="lastSentence", wraps=True)
        self._text = plain(object_name="muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._word, self._sentence, self._advice, self._text):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setMinimumHeight(120)
        self.show_nothing()
        look.changed.connect(self._draw)
        self._texts.redo(self._tell_text)

    def show_entry(self, entry: Entry) -> None:
        """Show the newest entry."""
        self._entry = entry
        self._draw()
        put = self._texts.put
        put(self._word.setText, state_word(entry))
        put(self._sentence.setText, headline(entry))
        put(self._advice.setText, advice(entry))
        self._advice.setVisible(entry.outcome not in (None, Outcome.DELIVERED))
        self._tell_text()

    def show_nothing(self) -> None:
        """Say that nothing was sent yet, and how to begin."""
        self._entry = None
        self._draw()
        self._advice.hide()
        self._text.clear()
        self._text.hide()
        self._texts.put(self._word.setText, "Nothing sent yet")
        self._texts.put(
            self._sentence.setText, "Choose an agent and a room, write a line, press Ctrl+Enter."
        )

    def _tell_text(self) -> None:
        if self._entry:
            text = one_line(self._entry.line.text[: 4 * _SAID_LENGTH])
            cut = text if len(text) <= _SAID_LENGTH else text[: _SAID_LENGTH - 1] + "…"
            self._text.setText(self._look.shield.covers(f"“{cut}”"))
            self._text.setVisible(not self._look.shield.is_up)

    def _draw(self) -> None:
        theme, size = self._look.theme, self._look.px(LARGE_ICON)
        outcome = self._entry.outcome if self._entry else None
        self.setProperty("outcome", outcome.value if outcome else "")
        restyle(self)
        if self._entry is None:
            self._word.setStyleSheet("")
            self._icon.show_icon("speak", theme.muted, size)
        else:
            colour = theme.outcome(outcome)
            self._word.setStyleSheet(f"color: {colour};")
            self._icon.show_icon(state_icon(self._entry), colour, size)


def state_icon(entry: Entry) -> str:
    """Return the name of the icon for an entry's state."""
    if entry.stage is Stage.DONE:
        return (entry.outcome or Outcome.UNKNOWN).value
    return entry.stage.value
