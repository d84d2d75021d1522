"""A box beside what it explains, and a ring around that: over the window, in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

# The first that hides nothing that should be seen.
_WIDTHS = (330, 430, 530, 270)
_GAP = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Ring(QFrame):
    """Goes around something, and lets every press through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("tourRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()


class Callout(QFrame):
    """A title, a few words, and the way on. On it Enter and arrows go on and back.

    Esc and Ctrl+Enter are the window's, as everywhere.

    Signals:
        next_requested, back_requested, skip_requested: the way on.
    """

    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()

    def __init__(self, over: QWidget, look: Look) -> None:
        super().__init__(over)
        self.setObjectName("callout")
        self._look = look
        self._texts = texts = Texts(self)
        self._where = plain(object_name="muted", wraps=True)
        self._title = plain(object_name="name", wraps=True)
        self._words = plain(wraps=True)
        self.skip = texts.button("Skip", object_name="quiet")
        self.back = texts.button("Back")
        self.next = QPushButton()
        self.next.setAutoDefault(False)
        self._lay_out()
        for button, signal in (
            (self.skip, self.skip_requested),
            (self.back, self.back_requested),
            (self.next, self.next_requested),
        ):
            button.clicked.connect(signal)
            button.installEventFilter(self)
        self.hide()

    def show_words(self, title: Sentence, words: Sentence, number: int, count: int) -> None:
        """Show a step, ``number`` of ``count``."""
        texts = self._texts
        for place in (self._title.setText, self.setAccessibleName):
            texts.put(place, title)
        for place in (self._words.setText, self.setAccessibleDescription):
            texts.put(place, words)
        where = say("Step {number} of {count}. Esc ends the tour.", number=number, count=count)
        texts.put(self._where.setText, where)
        self.back.setEnabled(number > 1)
        texts.put(self.next.setText, "Done" if number == count else "Next")
        texts.put(self.next.setAccessibleDescription, words)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take arrows and Enter before a button makes something else of them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event, watched)
        return super().eventFilter(watched, event)

    def sizes_within(self, most: QSize) -> list[QSize]:
        """Return the sizes that it may have, within ``most``, the best first."""
        layout = self.layout()
        for label in (self._where, self._title, self._words):
            # Else the first step is measured in letters of another size.
            label.ensurePolished()
        # Its buttons are as wide as their words, whatever the language.
        least = layout.totalMinimumSize().width() if layout else 0
        wanted = (max(self._look.px(width), least) for width in _WIDTHS)
        widths = [min(width, most.width()) for width in wanted]
        heights = [layout.totalHeightForWidth(width) if layout else 0 for width in widths]
        return [
            QSize(width, min(height, most.height()))
            for width, height in zip(widths, heights, strict=True)
        ]

    def _takes(self, event: QKeyEvent, button: QObject) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in _ENTER and isinstance(button, QPushButton):
            if not event.isAutoRepeat():
                button.click()
            return True
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            key = Qt.Key.Key_Right if key == Qt.Key.Key_Left else Qt.Key.Key_Left
        if key in _ON and not event.isAutoRepeat():
            self.next_requested.emit()
        elif key in _BACK and not event.isAutoRepeat():
            self.back_requested.emit()
        return key in (*_ON, *_BACK)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout()
        Spaces(self, self._look).give(column, (16, 12, 16, 12), 8)
        for label in (self._where, self._title, self._words):
            column.addWidget(label)
        column.addLayout(buttons)
        self.setLayout(column)


def place_beside(
    target: QRect,
    sizes: list[QSize],
    inside: QRect,
    keep_clear: tuple[QRect, ...],
    *,
    mirrored: bool,
) -> QRect:
    """Return where a box lies ``inside``: beside ``target``, hiding little of it.

    It has one of ``sizes``, the first where nothing speaks against it. ``keep_clear`` is what it
    should hide least of all.
    """

    def cost(place: QRect) -> int:
        clear = sum(_hidden(place, rect) for rect in keep_clear)
        return _hidden(place, target) + 20 * clear

    places = [place for size in sizes for place in _places(target, size, inside, mirrored=mirrored)]
    return min(places, key=cost)


def _places(target: QRect, size: QSize, inside: QRect, *, mirrored: bool) -> list[QRect]:
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    right, left = target.right() + _GAP, target.left() - size.width() - _GAP
    heights = (middle.y(), target.top(), target.bottom() - size.height())
    sides = (left, right) if mirrored else (right, left)
    corners = [QPoint(x, y) for x in sides for y in heights]
    corners += [QPoint(middle.x(), target.top() - size.height() - _GAP)]
    corners += [QPoint(middle.x(), target.bottom() + _GAP)]
    return [_within(QRect(corner, size), inside) for corner in corners]


def _hidden(place: QRect, rect: QRect) -> int:
    both = place.intersected(rect)
    return max(0, both.width()) * max(0, both.height())


def _within(place: QRect, inside: QRect) -> QRect:
    place.moveLeft(max(inside.left(), min(place.left(), inside.right() - place.width() + 1)))
    place.moveTop(max(inside.top(), min(place.top(), inside.bottom() - place.height() + 1)))
    return place
