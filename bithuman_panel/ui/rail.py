"""What stays of a folded column: its icon and its name, upright beside the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from bithuman_panel.ui.icons import give_icon, pixmap
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_ICON = 20
_PADDING = 12


class Rail(QPushButton):
    """Pressed, it brings its column back. ``is_flat``: it lies, in a row over the stage."""

    def __init__(self, look: Look, icon_name: str, name: str) -> None:
        super().__init__()
        self.setObjectName("rail")
        # A click must not take the keyboard from the message.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.is_flat = False
        self._look = look
        self._icon_name = icon_name
        self._has_alarm = False
        self._texts = Texts(self, look.shield)
        self._words = ""
        for place in (self._say, self.setAccessibleName):
            self._texts.put(place, name)
        look.changed.connect(self._draw)
        self._draw()

    def lay(self, *, is_flat: bool) -> None:
        """Lie in a row, or stand upright."""
        self.is_flat = is_flat
        self._say(self._words)
        self._draw()

    def alarm(self, sentence: Sentence | None) -> None:
        """Show by icon and colour, and tell, that there is something to look at in the column."""
        self._has_alarm = sentence is not None
        for place in (self.setAccessibleDescription, self.setToolTip):
            self._texts.put(place, sentence)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it lying as any button, or the same turned by a quarter."""
        if self.is_flat:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.icon = QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        side = self._look.px(_ICON)
        top = self._look.px(_PADDING)
        picture = pixmap(self._drawing(), self._ink(), side)
        painter.drawPixmap((self.width() - side) // 2, top, picture)
        self._paint_words(painter, top + side + top)
        painter.end()

    def _paint_words(self, painter: QPainter, top: int) -> None:
        """Write upwards, or downwards where one writes from the right."""
        painter.setPen(QColor(self._ink()))
        length = self.height() - top - self._look.px(_PADDING)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, length)
        if is_mirrored:
            painter.translate(self.width(), top)
            painter.rotate(90)
            edge = Qt.AlignmentFlag.AlignLeft
        else:
            painter.translate(0, top + length)
            painter.rotate(-90)
            edge = Qt.AlignmentFlag.AlignRight
        flags = int(
            edge
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine
        )
        painter.drawText(QRect(0, 0, length, self.width()), flags, words)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: lying that of a button, upright that of the icon."""
        if self.is_flat:
            return super().minimumSizeHint()
        side = self._look.px(_ICON)
        return QSize(side, side + 2 * self._look.px(_PADDING))

    def _say(self, words: str) -> None:
        """Take ``words``; upright they are written by hand."""
        self._words = words
        self.setText(words if self.is_flat else "")
        self.update()

    def _drawing(self) -> str:
        return "alarm" if self._has_alarm else self._icon_name

    def _ink(self) -> str:
        theme = self._look.theme
        if self._has_alarm:
            return theme.bad
        return theme.text if self.underMouse() or self.hasFocus() else theme.muted

    def _draw(self) -> None:
        theme = self._look.theme
        ink = theme.bad if self._has_alarm else theme.muted
        give_icon(self, self._drawing(), ink, self._look.px(_ICON - 2))
        self.update()
