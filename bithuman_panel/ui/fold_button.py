"""The button in the heading of a side column that folds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core.columns import Name
from bithuman_panel.core.wording import say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look


class FoldButton(QPushButton):
    """Says which column it folds, and points to the side where that column goes."""

    def __init__(self, look: Look, name: Name) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("tool")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        texts = Texts(self)
        words = say("Fold the targets") if name is Name.TARGETS else say("Fold the history")
        for place in (self.setAccessibleName, self.setToolTip):
            texts.put(place, words)

    def point(self, *, is_left: bool) -> None:
        """Point to the left, or to the right, of the screen."""
        side = self._look.px(18)
        drawing = "fold" if is_left else "fold-right"
        self.setIcon(icon(drawing, self._look.theme.muted, side))
        self.setIconSize(QSize(side, side))
