"""Below the text of a cue: how long it takes to say, in which words, and what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bithuman_panel.core.visible import visible
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.presenters.cue_reading import Reading
    from bithuman_panel.ui.look import Look

# More would push the fields below about while one writes.
_MOST_NOTES = 2
_SHOWN_CHARACTERS = 600


class CueNotes(QWidget):
    """A few lines that nobody can touch."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._texts = Texts(self)
        self._estimate = plain(object_name="muted", wraps=True)
        self._said = plain(wraps=True)
        self._notes = tuple(plain(object_name="muted", wraps=True) for _ in range(_MOST_NOTES))
        self._more = plain(object_name="muted", wraps=True)
        column = QVBoxLayout(self)
        for label in (self._estimate, self._said, *self._notes, self._more):
            column.addWidget(label)
        Spaces(self, look).give(column, (0, 0, 0, 0), 2)

    def show_reading(self, reading: Reading) -> None:
        """Show how the text will be said."""
        self._texts.put(self._estimate.setText, _estimate(reading))
        said = reading.said and visible(reading.said[:_SHOWN_CHARACTERS])
        self._put(self._said, say("Will say: {text}", text=said) if said else None)
        for place, label in enumerate(self._notes):
            self._put(label, reading.notes[place] if place < len(reading.notes) else None)
        left = len(reading.notes) - _MOST_NOTES
        told = counted("and one more thing to look at", "and {count} more things to look at", left)
        self._put(self._more, told if left > 0 else None)

    def forget(self) -> None:
        """Keep nothing private."""
        for label in (self._said, *self._notes):
            self._put(label, None)

    def words(self) -> tuple[str, ...]:
        """Return what is said, line by line."""
        labels = (self._estimate, self._said, *self._notes, self._more)
        return tuple(label.text() for label in labels if label.text())

    def _put(self, label: QLabel, sentence: Sentence | None) -> None:
        self._texts.put(label.setText, sentence)
        label.setVisible(sentence is not None)


def _estimate(reading: Reading) -> Sentence:
    if reading.seconds is None or not reading.characters:
        return counted("{count} character", "{count} characters", reading.characters)
    return counted(
        "about {seconds} s to say (estimate) · {count} character",
        "about {seconds} s to say (estimate) · {count} characters",
        reading.characters,
        seconds=reading.seconds,
    )
