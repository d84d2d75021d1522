"""A row that goes on in the next line where its width is not enough, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QStyle, QWidget, QWidgetItem
from shiboken6.Shiboken import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem


class Flow(QLayout):
    """Widgets one after the other; a single one that is too wide is narrowed to the row.

    What is lower than its row stands in its middle, or all of them begin ``at_top``.
    """

    def __init__(self, *widgets: QWidget, at_top: bool = False) -> None:
        super().__init__()
        self._at_top = at_top
        self._items: list[QLayoutItem] = []
        self._taken: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:
        """Put ``widget`` at the end.

        The item is made here: one that Qt makes is invalid as soon as the binding lets go of
        anything around it, and to raise where Qt asks for a size ends the process.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Put ``item`` at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, or None."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        # Qt ends what it takes; let go of here, it would have ended before.
        self._taken = [*filter(isValid, self._taken), item]
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self._places(QRect(0, 0, width, 0))[1]

    def sizeHint(self) -> QSize:
        """Return the size of one single row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(
            self.contentsMargins()
        )

    def minimumSize(self) -> QSize:
        """Return the size of the lowest row; one item alone may be narrowed further."""
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(1, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Place the items, from the right in a language that is written so."""
        super().setGeometry(rect)
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        for item, place in zip(self._shown(), self._places(rect)[0], strict=True):
            item.setGeometry(QStyle.visualRect(direction, rect, place))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gap(self) -> int:
        return max(self.spacing(), 0)

    def _places(self, rect: QRect) -> tuple[list[QRect], int]:
        """Return where each item stands, and the height of all of it."""
        area, gap = rect.marginsRemoved(self.contentsMargins()), self._gap()
        rows: list[list[QSize]] = [[]]
        left = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), 1)))
            if rows[-1] and left + size.width() > area.width():
                rows.append([])
                left = 0
            rows[-1].append(size)
            left += size.width() + gap
        places: list[QRect] = []
        top = area.top()
        for row in rows:
            places += _row_places(row, QPoint(area.left(), top), gap, at_top=self._at_top)
            top += max((size.height() for size in row), default=0) + gap
        return places, top - gap - rect.top() + self.contentsMargins().bottom()


def _row_places(row: list[QSize], at: QPoint, gap: int, *, at_top: bool) -> list[QRect]:
    """Return the places of one row; what is lower than the row stands in its middle, or on top."""
    height = max((size.height() for size in row), default=0)
    places, left = [], at.x()
    for size in row:
        below = 0 if at_top else (height - size.height()) // 2
        places.append(QRect(QPoint(left, at.y() + below), size))
        left += size.width() + gap
    return places
