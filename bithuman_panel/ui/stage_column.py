"""The stage: the composer pane, and in big text the newest lines below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bithuman_panel.ui.composer_pane import ComposerPane
from bithuman_panel.ui.latest_lines import LatestLines
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.theme import style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.ui.history_model import HistoryModel

# What the stage needs at 100 %, closely packed; big text grows until just that fits.
_WIDTH, _HEIGHT = 400, 350
_LATEST_FACTOR = 1.25
_MOST_FACTOR = 2.5
# Each step dresses the stage anew; a window that is drawn larger must not do so at every pixel.
_STEP = 5
_LEAST_FOR_LATEST = 560


class StageColumn(QWidget):
    """Has a look of its own, which in big text is as large as the window allows."""

    def __init__(self, look: Look, history: HistoryModel) -> None:
        super().__init__()
        self._look = look
        self._own = Look(look.theme, look.percent, look.shield)
        self._near = Look(look.theme, look.percent, look.shield)
        self._is_big = False
        self.composer = ComposerPane(self._own)
        self._latest = LatestLines(self._near, history)
        rows = QVBoxLayout(self)
        rows.addWidget(self.composer, 1)
        rows.addWidget(self._latest)
        Spaces(self, look).give(rows, (0, 0, 0, 0), 12)
        look.changed.connect(self._on_look)
        self._fit()

    def show_big(self, *, is_big: bool) -> None:
        """Show it to be read from two metres, or as usual."""
        self._is_big = is_big
        self.composer.be_loud(is_loud=is_big)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let big text use what there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shows_latest = self._is_big and self.height() >= self._look.px(_LEAST_FOR_LATEST)
        self._latest.setVisible(shows_latest)
        self._dress(self._latest, self._near, self._near_percent())
        free = self.height() - (self._latest.height() + self._look.px(12)) * shows_latest
        self._dress(self.composer, self._own, self._percent(free))

    def _on_look(self) -> None:
        self._fit()
        for own in (self._own, self._near):
            own.keep_still(self._look.is_still)
            own.again()

    def _near_percent(self) -> int:
        return round(self._look.percent * (_LATEST_FACTOR if self._is_big else 1))

    def _percent(self, height: int) -> int:
        """Return how large the composer is; never smaller than all else."""
        usual = self._look.percent
        if not self._is_big:
            return usual
        fitting = min(self.width() * 100 // _WIDTH, height * 100 // _HEIGHT)
        fitting = min(fitting, round(usual * _MOST_FACTOR))
        return max(fitting // _STEP * _STEP, usual)

    def _dress(self, widget: QWidget, own: Look, percent: int) -> None:
        """Give ``widget`` a size of its own; the style sheet nearest to a widget wins."""
        theme = self._look.theme
        if (own.theme, own.percent) == (theme, percent):
            return
        is_usual = percent == self._look.percent
        widget.setStyleSheet("" if is_usual else style_sheet(theme, percent))
        own.change(theme, percent)
