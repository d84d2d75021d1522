"""The newest few lines at a glance, where the history itself is folded for the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from bithuman_panel.ui.look import Look

_ROWS, _HEIGHT, _ICON = 3, 38, 20


class LatestLines(QTableView):
    """The first rows of the history's own model; to look at, not to work in."""

    def __init__(self, look: Look, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setObjectName("latest")
        self._look = look
        self.setModel(model)
        Texts(self).put(self.setAccessibleName, "Last lines")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.hide()
        for column in (Column.TIME, Column.OUTCOME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)
        self.setColumnHidden(Column.TARGET, True)
        for off in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.verticalHeader().setDefaultSectionSize(px(_HEIGHT))
        self.setFixedHeight(px(_HEIGHT) * _ROWS + 2)
