"""A row that goes on in the next line where its width is not enough, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QStyle, QWidget
from shiboken6.Shiboken import isValid

# Qt's own ``QLAYOUTSIZE_MAX``, which Python is not given.
_ANY = 524287


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
        return self._places(QRect(0, 0, width, 0))[1]

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same: no row can be done without."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of one single row."""
        sizes = [_size_of(widget) for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(
            self.contentsMargins()
        )

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
        for each, place in zip(self._shown(), self._places(rect)[0], strict=True):
            each.setGeometry(QStyle.visualRect(direction, rect, place))

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if isValid(each) and not each.isHidden()]

    def _gap(self) -> int:
        return max(self.spacing(), 0)

    def _places(self, rect: QRect) -> tuple[list[QRect], int]:
        """Return where each widget stands, and the height of all of it."""
        area, gap = rect.marginsRemoved(self.contentsMargins()), self._gap()
        rows: list[list[QSize]] = [[]]
        left = 0
        for widget in self._shown():
            size = _size_of(widget)
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


def _size_of(widget: QWidget) -> QSize:
    """Return the size that a widget would like to have."""
    wanted = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    return wanted.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())


def _least_height_of(widget: QWidget) -> int:
    """Return how low a widget may be, as Qt's layouts reckon it."""
    least = widget.minimumSizeHint().height()
    if not widget.sizePolicy().verticalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        least = max(least, widget.sizeHint().height())
    return widget.minimumHeight() or min(least, widget.maximumHeight())


def _row_places(row: list[QSize], at: QPoint, gap: int, *, at_top: bool) -> list[QRect]:
    """Return the places of one row; what is lower than the row stands in its middle, or on top."""
    height = max((size.height() for size in row), default=0)
    places, left = [], at.x()
    for size in row:
        below = 0 if at_top else (height - size.height()) // 2
        places.append(QRect(QPoint(left, at.y() + below), size))
        left += size.width() + gap
    return places
