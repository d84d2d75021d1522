"""The front of the run sheet: GO with the two lines that are at hand, and standby beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.at_hand_button import AtHandButton
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.go_button import GoButton
from bithuman_panel.ui.spaces import Spaces, least_height
from bithuman_panel.ui.standby_panel import StandbyPanel

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

# Narrower than this (at 100 %) GO stands below standby instead of beside it.
_BESIDE = 400
_HAND, _ANY = 228, 16_777_215


class SheetFront(QWidget):
    """Shows what goes next, and what lets it go."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.go = GoButton(look)
        self.standby = StandbyPanel(look)
        self.cover = AtHandButton(look, Mode.SPEAK)
        self.steer = AtHandButton(look, Mode.CONTEXT)
        self._hand = QWidget()
        self._hand_rows = QVBoxLayout(self._hand)
        self._hand_rows.addWidget(self.go, 1)
        at_hand = Flow.into(self._hand_rows, self.cover, self.steer)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.addWidget(self._hand)
        self._parts.addWidget(self.standby, 1)
        self._spaces = Spaces(self, look)
        self._spaces.give(at_hand, (0, 0, 0, 0), 6)

    def fit(self, width: int, gap: int) -> None:
        """Stand GO beside standby where ``width`` is enough, below it elsewhere."""
        is_beside, wide = width >= self._look.px(_BESIDE), self._look.px(_HAND)
        if is_beside is not self._is_beside:
            self._turn(is_beside=is_beside)
        self._hand.setMinimumWidth(wide if is_beside else 0)
        self._hand.setMaximumWidth(wide if is_beside else _ANY)
        for layout in (self._parts, self._hand_rows):
            self._spaces.give(layout, (0, 0, 0, 0), gap)

    def least_height(self, width: int) -> int:
        """Return the height in which nothing of it is cut."""
        if self.standby.isHidden():
            return least_height(self._hand_rows, width)
        gap = self._parts.spacing()
        if self._is_beside:
            wide = self._look.px(_HAND)
            beside = self.standby.least_height(width - wide - gap)
            return max(least_height(self._hand_rows, wide), beside)
        below = least_height(self._hand_rows, width)
        return below + gap + self.standby.least_height(width)

    @property
    def _is_beside(self) -> bool:
        return self._parts.direction() is QBoxLayout.Direction.LeftToRight

    def _turn(self, *, is_beside: bool) -> None:
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        self._parts.removeWidget(self.standby)
        self._parts.insertWidget(1 if is_beside else 0, self.standby, 1)
        # It is read aloud in the order in which it stands.
        (self.standby if is_beside else self._hand).raise_()
