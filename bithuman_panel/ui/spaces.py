"""The empty space inside and between things; it grows with the size of everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from bithuman_panel.ui.look import Look

Margins = tuple[int, int, int, int]


class Spaces(QObject):
    """Margins and spacing of one widget's layouts, in pixels of the normal size. Its child."""

    def __init__(self, owner: QWidget, look: Look) -> None:
        super().__init__(owner)
        self._look = look
        self._wanted: dict[QLayout, tuple[Margins, int]] = {}
        look.changed.connect(self._redo)

    def give(self, layout: QLayout, margins: Margins, spacing: int) -> None:
        """Give ``layout`` these margins (left, top, right, bottom) and this spacing."""
        self._wanted[layout] = (margins, spacing)
        self._apply(layout)

    def _redo(self) -> None:
        for layout in self._wanted:
            self._apply(layout)

    def _apply(self, layout: QLayout) -> None:
        margins, spacing = self._wanted[layout]
        layout.setContentsMargins(*(self._look.px(margin) for margin in margins))
        gap = self._look.px(spacing)
        # Qt lays out anew whenever it is told a spacing: whoever does so while it lays out would
        # never come to an end.
        if layout.spacing() != gap:
            layout.setSpacing(gap)


def least_height(layout: QLayout | None, width: int) -> int:
    """Return the least height of what is laid out, margins and all, in ``width``."""
    if layout is None:
        return 0
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    # Qt has no answer where no part of it grows as it gets narrower.
    return layout.totalMinimumSize().height()
