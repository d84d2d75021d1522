"""A row that goes on in the next line where its width is not enough, as words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QStyle, QWidget
from shiboken6.Shiboken import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

# Qt's own ``QLAYOUTSIZE_MAX``, which Python is not given.
_ANY = 524287
# Width and height. In numbers, not in Qt's own: a window reckons with them hundreds of times.
Size = tuple[int, int]


class Flow(QHBoxLayout):
    """Widgets one after the other; a single one that is too wide is narrowed to the row.

    What is lower than its row stands in its middle, or all of them begin ``at_top``. Of Qt's row
    it is what keeps the widgets: the items of a layout are never known to Python. The binding
    takes whatever Qt makes later at the address of one for it, which has ended the process.
    """

    def __init__(self, *widgets: QWidget, at_top: bool = False) -> None:
        super().__init__()
        self._at_top = at_top
        self._widgets: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.append(widget)

    @classmethod
    def into(cls, outer: QBoxLayout, *widgets: QWidget, at_top: bool = False) -> Flow:
        """Put a row of ``widgets`` at the end of ``outer`` and return it.

        It comes in empty: the binding would learn the items of what comes in filled.
        """
        flow = cls(at_top=at_top)
        outer.addLayout(flow)
        for widget in widgets:
            flow.append(widget)
        return flow

    def append(self, widget: QWidget) -> None:
        """Put ``widget`` at the end."""
        self._widgets.append(widget)
        self.addWidget(widget)

    def clear(self) -> None:
        """Let go of all widgets, which stay where they are."""
        for widget in filter(isValid, self._widgets):
            self.removeWidget(widget)
        self._widgets.clear()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more than is needed."""
        return Qt.Orientation(0)

    def maximumSize(self) -> QSize:
        """Return that it may be of any size."""
        return QSize(_ANY, _ANY)

    def hasHeightForWidth(self) -> bool:
        """Return True: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        margins, rows = self.contentsMargins(), self._rows(width)
        gaps = self._gap() * (len(rows) - 1)
        return margins.top() + sum(map(_height_of, rows)) + gaps + margins.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same: no row can be done without."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of one single row."""
        row = [_size_of(widget) for widget in self._shown()]
        width = sum(each for each, _ in row) + self._gap() * max(len(row) - 1, 0)
        return QSize(width, _height_of(row)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the lowest row; one widget alone may be narrowed further."""
        height = max((_least_height_of(widget) for widget in self._shown()), default=0)
        return QSize(1, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets, from the right in a language that is written so."""
        # Not the row's own, which would stand them beside each other.
        QLayout.setGeometry(self, rect)
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        for each, place in zip(self._shown(), self._places(rect), strict=True):
            each.setGeometry(QStyle.visualRect(direction, rect, place))

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if isValid(each) and not each.isHidden()]

    def _gap(self) -> int:
        return max(self.spacing(), 0)

    def _rows(self, width: int) -> list[list[Size]]:
        """Return the sizes of the widgets, row by row."""
        margins, gap = self.contentsMargins(), self._gap()
        width -= margins.left() + margins.right()
        rows: list[list[Size]] = [[]]
        left = 0
        for widget in self._shown():
            wide, high = _size_of(widget)
            wide = min(wide, max(width, 1))
            if rows[-1] and left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append((wide, high))
            left += wide + gap
        return rows

    def _places(self, rect: QRect) -> Iterator[QRect]:
        """Yield where each widget stands."""
        area, gap = rect.marginsRemoved(self.contentsMargins()), self._gap()
        top = area.top()
        for row in self._rows(rect.width()):
            height, left = _height_of(row), area.left()
            for wide, high in row:
                below = 0 if self._at_top else (height - high) // 2
                yield QRect(left, top + below, wide, high)
                left += wide + gap
            top += height + gap


def _size_of(widget: QWidget) -> Size:
    """Return the size that a widget would like to have."""
    wanted = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    size = wanted.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
    return size.width(), size.height()


def _height_of(row: list[Size]) -> int:
    return max((height for _, height in row), default=0)


def _least_height_of(widget: QWidget) -> int:
    """Return how low a widget may be, as Qt's layouts reckon it."""
    least = widget.minimumSizeHint().height()
    if not widget.sizePolicy().verticalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        least = max(least, widget.sizeHint().height())
    return widget.minimumHeight() or min(least, widget.maximumHeight())
