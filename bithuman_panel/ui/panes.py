"""The parts of the window, and the way of the keyboard from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget


class Panes:
    """Goes round the panes in the order of Tab; one that shows nothing to press is passed over.

    ``panes`` are pairs: the pane, and where in it the keyboard lands first. Later it lands where it
    was last. A pane may lie inside another one.
    """

    def __init__(self, window: QWidget, panes: Sequence[tuple[QWidget, QWidget]]) -> None:
        self._window = window
        self._fronts = dict(panes)

    def land_on(self, pane: QWidget, front: QWidget) -> None:
        """Let the keyboard land first on ``front`` from now on in a pane."""
        self._fronts[pane] = front

    def go_on(self) -> None:
        """Go to the next pane, from the last to the first."""
        self._go(is_back=False)

    def go_back(self) -> None:
        """Go to the pane before, from the first to the last."""
        self._go(is_back=True)

    def pane_of(self, widget: QWidget | None) -> QWidget | None:
        """Return the pane that a widget lies in, the innermost one; None for none."""
        while widget is not None and widget not in self._fronts:
            widget = widget.parentWidget()
        return widget

    def _go(self, *, is_back: bool) -> None:
        start = self._window.focusWidget() or self._window
        here = self.pane_of(start)
        for widget in _chain(start, is_back=is_back):
            pane = self.pane_of(widget)
            if pane and pane is not here and takes_tab(widget):
                self._land(pane, widget)
                return

    def _land(self, pane: QWidget, reached: QWidget) -> None:
        """Put the keyboard where it was last in ``pane``, else at its front."""
        for wanted in (pane.focusWidget(), self._fronts[pane], reached):
            if wanted is not None and takes_tab(wanted) and self.pane_of(wanted) is pane:
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _chain(start: QWidget, *, is_back: bool) -> Iterator[QWidget]:
    """Yield what follows ``start`` in the order of Tab, once around."""
    widget = start.previousInFocusChain() if is_back else start.nextInFocusChain()
    while widget and widget is not start:
        yield widget
        widget = widget.previousInFocusChain() if is_back else widget.nextInFocusChain()


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may stop at a widget as it is now."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()
