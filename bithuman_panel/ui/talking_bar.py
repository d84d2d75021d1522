"""A bar that shrinks while an agent is estimated to be speaking, and says in words that it is one.

It is there only meanwhile, and tells a screen reader that looks at it how long it still takes; it
tells nothing by itself, least of all every second.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import STILL_STEPS
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from bithuman_panel.presenters.talking import Speaking
    from bithuman_panel.ui.look import Look

TICK_MS = 250
_THICKNESS, _SHORTEST = 6, 64


class TalkingBar(QFrame):
    """A view of ``TalkingPresenter``.

    ``is_brief``: all in one row, without the name of who speaks, for a place where that is plain.

    Signals:
        ticked: time has passed; emitted only while it is seen and somebody speaks.
    """

    ticked = Signal()

    def __init__(self, look: Look, *, is_brief: bool = False) -> None:
        super().__init__()
        self._look = look
        self._speaking: Speaking | None = None
        self._is_brief = is_brief
        texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Speaking time (estimate)")
        if is_brief:
            self._words: QLabel = OneLine(object_name="muted")
        else:
            self._words = plain(object_name="muted", wraps=True)
        self._shrinking = _Shrinking(look)
        parts = QHBoxLayout(self) if is_brief else QVBoxLayout(self)
        parts.addWidget(self._words)
        parts.addWidget(self._shrinking)
        Spaces(self, look).give(parts, (0, 0, 0, 0), 8 if is_brief else 4)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.ticked)
        texts.redo(self._tell)
        look.changed.connect(self._draw)
        self.hide()

    def show_speaking(self, speaking: Speaking | None) -> None:
        """Show what is being spoken; None: nothing, and then the bar is not there."""
        self._speaking = speaking
        self._tell()
        self._draw()
        self.setVisible(speaking is not None)

    @property
    def is_wanted(self) -> bool:
        """Whether somebody speaks."""
        return self._speaking is not None

    def text(self) -> str:
        """Return the sentence that is shown; empty for none."""
        return "" if self.isHidden() else self._words.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Let time pass."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing run that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def _tell(self) -> None:
        if self._speaking is None:
            return
        told = self._speaking.covered if self._look.shield.is_up else self._speaking.told
        words = said(self._speaking.brief if self._is_brief else told)
        if words != self._words.text():
            self._words.setText(words)

    def _draw(self) -> None:
        if self._speaking:
            self._shrinking.show_part(self._speaking.left_s / self._speaking.whole_s)


class _Shrinking(QWidget):
    """The bar itself: a painted one, since Qt's own tells a screen reader of each change."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_part(self, part: float) -> None:
        """Show how much is left, 0 to 1; in steps where nothing is to move."""
        if self._look.is_still:
            part = math.ceil(part * STILL_STEPS) / STILL_STEPS
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line that can be seen."""
        return QSize(self._look.px(_SHORTEST), self._look.px(_THICKNESS))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never less."""
        return self.sizeHint()

    def filled(self) -> QRect:
        """Return what of the bar stands for the time that is left; it begins where words do."""
        area = self.rect()
        width = math.ceil(area.width() * self._part)
        left = area.right() + 1 - width if self.isRightToLeft() else area.left()
        return QRect(left, area.top(), width, area.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a thin line for all of it, and a thick one for what is left."""
        area, theme = self.rect(), self._look.theme
        hair = max(1, self._look.px(1))
        line = QRect(area.left(), area.bottom() + 1 - hair, area.width(), hair)
        painter = QPainter(self)
        painter.fillRect(line, QColor(theme.edge_strong))
        painter.fillRect(self.filled(), QColor(theme.speak))
        painter.end()
