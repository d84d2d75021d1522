"""The newest few lines at a glance, where the history itself is folded for the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView

from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.history_table import HistoryTable
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.ui.history_model import HistoryModel
    from bithuman_panel.ui.look import Look

_ROWS, _HEIGHT, _ICON = 3, 38, 20


class LatestLines(HistoryTable):
    """The first rows of the history's own model; to look at, not to work in."""

    def __init__(self, look: Look, model: HistoryModel) -> None:
        super().__init__(model)
        self.setObjectName("latest")
        self._look = look
        Texts(self).put(self.setAccessibleName, "Last lines")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().hide()
        self.setColumnHidden(Column.TARGET, True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.verticalHeader().setDefaultSectionSize(px(_HEIGHT))
        self.setFixedHeight(px(_HEIGHT) * _ROWS + 2)
