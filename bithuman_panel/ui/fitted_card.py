"""A card that is as high as what is in it: nothing there could use more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.soon import Soon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from bithuman_panel.ui.look import Look


class FittedCard(FormCard):
    """A ``FormCard`` that wants the height of what is there, and no more."""

    def __init__(self, look: Look, page: QWidget, form: QWidget, tools: QLayout, hint: str) -> None:
        super().__init__(look, page, form, tools, hint)
        self._form = form
        # How high it has to be is known only once all of it has its width.
        self._fit_soon = Soon(self, self.place)

    def heightForPage(self, most: int) -> int:
        """Return the height of what is there: nothing in it could use more."""
        usual, outer = super().heightForPage(most), self._outer
        # In little room all of it scrolls, and nothing stands around that.
        if not outer.hasHeightForWidth():
            return usual
        around = outer.totalHeightForWidth(self.width()) - self._scroll.sizeHint().height()
        inside = self._inner.totalHeightForWidth(self._scroll.viewport().width())
        # Lower than that it never gets: head or foot would be cut instead.
        return min(around + max(inside, self._scroll.minimumSizeHint().height()), most)
