"""Facts with their names: beside each other, or in little room one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.ui.look import Look

# Narrower than this, a name beside it would leave a value too little.
_NARROW = 460


class FactGrid(QWidget):
    """Shows as many rows as there are facts; the labels of one row serve the next facts, too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        Spaces(self, look).give(self._grid, (0, 0, 0, 0), 4)
        look.changed.connect(self._fit)

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show name and value of each."""
        while len(self._rows) < len(facts):
            self._add_row()
        for row, (name, value) in enumerate(facts):
            for label, text in zip(self._rows[row], (name, value), strict=True):
                label.setText(text)
                label.show()
        for labels in self._rows[len(facts) :]:
            for label in labels:
                label.hide()

    def text_of(self, name: str) -> str:
        """Return what is shown of the fact called ``name``; empty for nothing."""
        shown = (value for key, value in self._rows if key.text() == name and not key.isHidden())
        return next((value.text() for value in shown), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each value below its name where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.px(_NARROW)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for row in range(len(self._rows)):
            self._place(row)
        self.updateGeometry()

    def _add_row(self) -> None:
        self._rows.append((plain(object_name="muted", wraps=True), plain(wraps=True)))
        self._place(len(self._rows) - 1)

    def _place(self, row: int) -> None:
        name, value = self._rows[row]
        top = Qt.AlignmentFlag.AlignTop
        if self._is_narrow:
            self._grid.addWidget(name, 2 * row, 0, 1, 2, top)
            self._grid.addWidget(value, 2 * row + 1, 0, 1, 2, top)
        else:
            self._grid.addWidget(name, 2 * row, 0, top)
            self._grid.addWidget(value, 2 * row, 1, top)
