"""The tour in one window: joins the menu, the presenter, and what shows the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.tour import TourPresenter

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.presenters.tour import TourMemory
    from bithuman_panel.ui.main_window import MainWindow


class WindowTour:
    """Wires the tour. GUI thread only. ``is_quiet``: nothing waits, flies or is on hold."""

    def __init__(
        self, window: MainWindow, memory: TourMemory, is_quiet: Callable[[], bool]
    ) -> None:
        self._presenter = TourPresenter(
            window.tour, memory, lambda: window.pages.is_on_stage and is_quiet()
        )
        window.tour_requested.connect(self._presenter.begin)
        window.tour.next_requested.connect(self._presenter.next)
        window.tour.back_requested.connect(self._presenter.back)
        window.tour.end_requested.connect(self._presenter.end)

    def open_desk(self) -> None:
        """Take it that a desk is open: the first one begins the tour."""
        self._presenter.open_desk()

    def begin_show(self) -> None:
        """Go away: a line is on its way."""
        self._presenter.end()
