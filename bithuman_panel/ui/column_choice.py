"""Which column of a table tells one thing of a cue: a name over a list of the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from bithuman_panel.core.table import Field
from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.texts import Texts

_WIDTH = 192
_WORDS = {
    Field.GROUP: say("Group"),
    Field.NAME: say("Name of the cue"),
    Field.MODE: say("Speak or Context"),
    Field.TEXT: say("Text"),
    Field.AGENT: say("Agent"),
    Field.ROOM: say("Room"),
    Field.NOTE: say("Note"),
    Field.COLOUR: say("Colour"),
    Field.PLANNED: say("Planned time"),
    Field.PRE_WAIT: say("Wait before the line"),
    Field.PRIME: say("Context before the line"),
    Field.LINK: say("Next cue follows"),
}
# What it is without a column: each a name of its own, for a screen reader says it of the list.
_WITHOUT = {
    Field.GROUP: say("no groups"),
    Field.NAME: say("no names"),
    Field.MODE: say("always Speak"),
    Field.TEXT: say("no text"),
    Field.AGENT: say("no agents"),
    Field.ROOM: say("no rooms"),
    Field.NOTE: say("no notes"),
    Field.COLOUR: say("no colours"),
    Field.PLANNED: say("no planned times"),
    Field.PRE_WAIT: say("no waits"),
    Field.PRIME: say("no context first"),
    Field.LINK: say("always by hand"),
}


class ColumnChoice(QWidget):
    """A list of columns for one ``Field``; its texts are those of ``texts``.

    Signals:
        chosen: the ``Field``, and the column that a hand has chosen (None: none).
    """

    chosen = Signal(Field, object)

    def __init__(self, look: Look, texts: Texts, field: Field) -> None:
        super().__init__()
        self._look = look
        self._field = field
        label = plain(object_name="heading")
        texts.put(label.setText, _WORDS[field])
        self.columns = QComboBox()
        self.columns.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        texts.put(self.columns.setAccessibleName, _WORDS[field])
        label.setBuddy(self.columns)
        self.columns.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self.columns)
        look.changed.connect(self._fit)
        self._fit()

    def show_columns(self, names: Sequence[str], chosen: int | None) -> None:
        """Show the columns there are, and the one that is chosen."""
        self.columns.clear()
        self.columns.addItems([said(_WITHOUT[self._field]), *names])
        self.columns.setCurrentIndex(0 if chosen is None else chosen + 1)

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._field, place - 1 if place else None)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(_WIDTH))
