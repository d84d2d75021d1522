"""A label of one line that ends in an ellipsis where it does not fit, and tells all when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_LEAST_EM = 3


class OneLine(QLabel):
    """Plain text. Where it is cut, the tooltip holds all of it; a screen reader has it anyway."""

    def __init__(self, *, object_name: str = "") -> None:
        super().__init__()
        self._ink = ""
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether there is less room than text."""
        return self._width() > self.contentsRect().width()

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(text)
        self._tell()

    @property
    def ink(self) -> str:
        """The colour of its words; empty: as the style sheet has it."""
        return self._ink

    def paint_in(self, colour: str) -> None:
        """Paint its words in ``colour`` from now on; empty: as the style sheet has it."""
        # Not by a style sheet of its own: that would be read, and all measured, at each change.
        if colour != self._ink:
            self._ink = colour
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        whole = self.sizeHint()
        least = self.fontMetrics().horizontalAdvance("M") * _LEAST_EM
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell all in the tooltip where it is cut."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        QFrame.paintEvent(self, event)
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter = QPainter(self)
        if self._ink:
            painter.setPen(QColor(self._ink))
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        # Not by the style: the binding has taken another object for it, and to raise in here ends
        # the process.
        painter.drawText(area, int(flags), words)
        painter.end()

    def _width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())

    def _tell(self) -> None:
        # A tool tip takes what begins a tag for markup; a screen reader reads it as it is.
        self.setToolTip(self.text().replace("<", "‹") if self.is_cut else "")
