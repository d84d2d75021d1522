"""The bar below the window while more is written to the log than usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from bithuman_panel.core.wording import counted
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look


class LogBar(QFrame):
    """How long it goes on, and how to end it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        # It looks as the one of the shield does: both say how the window is.
        self.setObjectName("shieldBar")
        self._texts = Texts(self)
        self._sentence = plain(wraps=True)
        row = QHBoxLayout(self)
        row.addWidget(self._sentence, 1)
        Spaces(self, look).give(row, (16, 4, 16, 4), 8)
        self.show_minutes(None)

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()

    def show_minutes(self, minutes: int | None) -> None:
        """Show for how many minutes it goes on; None: no more is written than usual."""
        told = (
            None
            if minutes is None
            else counted(
                "More is written to the log for another minute. The menu Help ends it.",
                "More is written to the log for {count} minutes. The menu Help ends it.",
                minutes,
            )
        )
        self._texts.put(self._sentence.setText, told)
        self.setVisible(told is not None)
