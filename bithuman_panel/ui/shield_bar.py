"""The bar below the window while the stage shield is up: what is so, and which key ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look


class ShieldBar(QFrame):
    """Whether the system leaves the window out of captures, in one sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("shieldBar")
        self._look = look
        self._icon = Glyph()
        self._sentence = plain(wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        look.changed.connect(self._draw)
        self._draw()
        Texts(self, look.shield).redo(self._tell)

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._sentence.text()

    def _tell(self) -> None:
        shield = self._look.shield
        self._sentence.setText(said(shield.state) if shield.is_up else "")
        self.setVisible(shield.is_up)

    def _draw(self) -> None:
        self._icon.show_icon("shield", self._look.theme.text, self._look.px(ICON))
