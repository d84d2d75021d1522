"""The Send button: its label is the whole sentence; some lines want it to be held down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from bithuman_panel.core.models import Mode
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.hold_button import HoldButton
from bithuman_panel.ui.icons import pixmap
from bithuman_panel.ui.tokens import CODE, GRID, LEAD, LINE, TITLE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.ui.look import Look

_ICON = 24
_HEIGHTS = {Density.ROOMY: 60, Density.TIGHT: 54, Density.TINY: 40}


class SendButton(HoldButton):
    """Its label is what a press would do; a broadcast and a long line want it to be held down."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._density = Density.ROOMY
        self.is_loud = False
        self._mode, self._is_broadcast = Mode.SPEAK, False
        look.changed.connect(self._on_look)
        self._on_look()

    def show_sentence(
        self,
        sentence: str,
        mode: Mode,
        *,
        wants_hold: bool,
        is_ready: bool,
        is_broadcast: bool = False,
    ) -> None:
        """Show what a press would do; the same words are the accessible name."""
        self._mode, self._is_broadcast = mode, is_broadcast
        self.setAccessibleName(sentence)
        self.be_ready(sentence, sentence, wants_hold=wants_hold, is_ready=is_ready)

    def sizeHint(self) -> QSize:
        """Return a height for one line of large text."""
        return QSize(self._look.px(240), self._look.px(_HEIGHTS[self._density]))

    def pack(self, density: Density) -> None:
        """Take more or less height."""
        if density is not self._density:
            self._density = density
            self._on_look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, the icon of the mode, the sentence, and how long it has been held."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_progress(painter, self._ink())
        self._paint_words(painter, self._ink())
        painter.end()

    def _fitting(self, words: QRect, flags: int) -> QFont:
        """Return the largest letters for one line; where none is large enough, for several."""
        px, font = self._look.px, self.font()
        font.setBold(True)
        for size in range(px(TITLE if self.is_loud else LINE), px(LEAD) - 1, -1):
            font.setPixelSize(size)
            letters = QFontMetrics(font)
            # By a rounding, what is as wide as its place may still be broken into two lines.
            is_whole = words.contains(letters.boundingRect(words, flags, self.text()))
            if is_whole and letters.horizontalAdvance(self.text()) <= words.width():
                return font
        for size in range(px(LINE), px(CODE) - 1, -1):
            font.setPixelSize(size)
            if words.contains(QFontMetrics(font).boundingRect(words, flags, self.text())):
                break
        return font

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint the colour of the mode; what is not ready is hollow."""
        theme, shape = self._look.theme, self._shape(1)
        if self._is_ready:
            painter.fillPath(shape, QColor(self._fill()))
            self._paint_edge(painter, self._ink(), self._mode)
        else:
            painter.fillPath(shape, QColor(theme.surface))
            painter.strokePath(shape, QPen(QColor(theme.edge_strong), 1))

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        names = {Mode.SPEAK: "speak", Mode.CONTEXT: "context"}
        name = "broadcast" if self._is_broadcast else names[self._mode]
        side = self._look.px(_ICON)
        mark, words = self._places()
        painter.drawPixmap(mark.topLeft(), pixmap(name, ink, side, ratio=self.devicePixelRatioF()))
        # Qt turns "left" round with the painter's direction.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.TextFlag.TextWordWrap
        painter.setFont(self._fitting(words, int(flags)))
        painter.setPen(QColor(ink))
        painter.drawText(words, int(flags), self.text())

    def _places(self) -> tuple[QRect, QRect]:
        """Return where the icon stands, and the words."""
        side, margin = self._look.px(_ICON), self._look.px(4 * GRID)
        area = self.rect().adjusted(margin, 0, -margin, 0)
        mark = QRect(area.left(), (self.height() - side) // 2, side, side)
        gap = side + self._look.px(3 * GRID)
        if self._is_mirrored():
            mark.moveRight(area.right())
            return mark, area.adjusted(0, 4, -gap, -4)
        return mark, area.adjusted(gap, 4, 0, -4)

    def _on_look(self) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def _fill(self) -> str:
        theme = self._look.theme
        if self.isDown() or self.underMouse():
            return theme.mode_hover(self._mode)
        return theme.mode(self._mode)

    def _ink(self) -> str:
        theme = self._look.theme
        return theme.on_mode(self._mode) if self._is_ready else theme.muted
