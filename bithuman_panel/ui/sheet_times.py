"""The times on the run sheet: the bar below its head, and those of each cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bithuman_panel.ui.times_bar import TimesBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.timing import CueTime
    from bithuman_panel.presenters.times import RunTimes
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.run_sheet_pane import RunSheetPane


class SheetTimes(QObject):
    """The view of ``TimesPresenter``; ``bar`` is that of who speaks where standby would go, too.

    Signals:
        ticked: a second has passed, and somebody sees it.
        spoken: a moment of what is being spoken has passed, and somebody sees it.
    """

    ticked = Signal()
    spoken = Signal()

    def __init__(self, pane: RunSheetPane, look: Look) -> None:
        super().__init__(pane)
        self._pane = pane
        self._told_by: Callable[[str], CueTime] | None = None
        self.bar = TimesBar(look)
        pane.add_below_head(self.bar)
        self.bar.ticked.connect(self.ticked)
        self.bar.speaking.ticked.connect(self.spoken)

    def show_times(self, times: RunTimes | None) -> None:
        """Show the times of the run; None: there is no cue to have any."""
        was_there = not self.bar.isHidden()
        self.bar.show_times(times)
        if was_there is (times is None):
            self._pane.resized.emit()

    def show_cue_times(self, times: Callable[[str], CueTime] | None) -> None:
        """Let the rows ask ``times`` of now on, and again at each call; None: nobody knows."""
        if times != self._told_by:
            self._told_by = times
            self._pane.show_times(times)
        else:
            # What is in sight is painted anew; a word for each of thousands of rows would be noise.
            self._pane.table.viewport().update()
