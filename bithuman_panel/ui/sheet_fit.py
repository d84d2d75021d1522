"""How high the parts of the run sheet are: standby has what it wants, the list keeps its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.ui.density import Density
from bithuman_panel.ui.spaces import Spaces

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.run_sheet_table import RunSheetTable
    from bithuman_panel.ui.sheet_front import SheetFront

_USUAL_FRONT = 170
_ROWS = {Density.ROOMY: 4, Density.TIGHT: 3, Density.TINY: 2}
_SPACES = {
    Density.ROOMY: ((12, 8, 12, 8), 8),
    Density.TIGHT: ((8, 4, 8, 4), 6),
    Density.TINY: ((6, 4, 6, 4), 4),
}


class SheetFit:
    """Shares the height of ``pane`` between what stands in its ``rows``. GUI thread.

    ``is_loud``: standby and GO are read from two metres; ``is_bare``: there is nothing else.
    """

    def __init__(
        self,
        pane: QFrame,
        look: Look,
        rows: QVBoxLayout,
        table: RunSheetTable,
        front: SheetFront,
        others: tuple[QWidget, ...],
    ) -> None:
        self._pane = pane
        self._look = look
        self._rows = rows
        self._table = table
        self._front = front
        self._others = (*others, table)
        self._spaces = Spaces(pane, look)
        self._added: QWidget | None = None
        self.density = Density.ROOMY
        self.is_loud = self.is_bare = False

    def add_below_head(self, widget: QWidget) -> None:
        """Put ``widget`` between the head and the list."""
        self._rows.insertWidget(1, widget)
        self._added = widget
        self._others = (*self._others, widget)

    def fit(self) -> None:
        """Give each part its height and its space."""
        density, front = self.density, self._front
        margins, gap = _SPACES[density]
        front.fit(self._pane.width(), gap)
        front.standby.pack(density, is_loud=self.is_loud)
        # The times, and what is asked for or complained of, come before the last rows.
        has_added = self._added is not None and not self._added.isHidden()
        more = front.standby.has_more + has_added if density is not Density.ROOMY else 0
        rows = _ROWS[density] - more
        self._table.pack(max(rows, 1), is_low=density is not Density.ROOMY)
        self._spaces.give(self._rows, margins, gap)
        self._fit_front()

    def least_height(self, width: int) -> int:
        """Return the height in which nothing of it is cut."""
        least = self._others_height(width)
        return least + (0 if self._front.isHidden() else self._least_front(width))

    def _fit_front(self) -> None:
        """Give standby the height that it wants, as long as the list keeps its rows."""
        width, height = self._pane.width(), self._pane.height()
        least = self._least_front(width)
        free = height - self._others_height(width)
        wanted = max(self._look.px(_USUAL_FRONT), self._front.standby.height_wanted())
        given = free if self.is_loud or self.is_bare else min(wanted, free)
        self._front.setFixedHeight(max(given, least))

    def _others_height(self, width: int) -> int:
        """Return the least height of all but standby and GO."""
        margins, frame = self._rows.contentsMargins(), self._pane.frameWidth()
        taken = margins.top() + margins.bottom() + 2 * frame
        shown = [part for part in self._others if not part.isHidden()]
        gaps = len(shown) if not self._front.isHidden() else len(shown) - 1
        taken += self._rows.spacing() * max(gaps, 0)
        return taken + sum(_least(each, self._inside(width)) for each in shown)

    def _least_front(self, width: int) -> int:
        return self._front.least_height(self._inside(width))

    def _inside(self, width: int) -> int:
        margins = self._rows.contentsMargins()
        return width - margins.left() - margins.right() - 2 * self._pane.frameWidth()


def _least(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.minimumHeight(), widget.minimumSizeHint().height())
