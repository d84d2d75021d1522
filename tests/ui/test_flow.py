from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6.Shiboken import delete, invalidate

from bithuman_panel.ui.flow import Flow
from tests.ui.conftest import Show
from tests.ui.known_items import known_items


class Block(QWidget):
    """A widget of a size of its own."""

    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def shown(show: Show, width: int, *blocks: QWidget) -> QWidget:
    whole = QWidget()
    flow = Flow(*blocks)
    flow.setSpacing(10)
    whole.setLayout(flow)
    return show(whole, width, 200)


def lefts(*blocks: QWidget) -> list[tuple[int, int]]:
    return [(block.x(), block.y()) for block in blocks]


def test_it_goes_on_in_the_next_row(show: Show) -> None:
    one, two, three = Block(100), Block(100, 40), Block(50)
    whole = shown(show, 230, one, two, three)
    assert lefts(one, two, three) == [(0, 10), (110, 0), (0, 50)], "in the middle of its row"
    flow = whole.layout()
    assert flow
    assert flow.heightForWidth(230) == 40 + 10 + 20
    assert flow.heightForWidth(270) == 40
    assert flow.heightForWidth(1) == 20 + 10 + 40 + 10 + 20
    assert flow.sizeHint() == QSize(270, 40)


def test_all_of_a_row_can_begin_at_its_top(show: Show) -> None:
    low, high = Block(100), Block(100, 40)
    whole = QWidget()
    flow = Flow(low, high, at_top=True)
    flow.setSpacing(0)
    whole.setLayout(flow)
    show(whole, 230, 200)
    assert lefts(low, high) == [(0, 0), (100, 0)]


def test_one_that_is_too_wide_is_narrowed_to_the_row(show: Show) -> None:
    wide = Block(500)
    whole = shown(show, 200, wide)
    assert wide.width() == whole.width() == 200


def test_what_is_hidden_takes_no_room(show: Show) -> None:
    one, two = Block(100), Block(100)
    one.hide()
    whole = shown(show, 300, one, two)
    assert two.x() == 0
    flow = whole.layout()
    assert flow
    assert flow.sizeHint() == QSize(100, 20)


def test_it_runs_from_the_right_where_one_writes_so(show: Show) -> None:
    one, two = Block(100), Block(50)
    whole = QWidget()
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    whole.setLayout(Flow(one, two))
    show(whole, 300, 100)
    assert one.x() == 200
    assert two.x() < 200


def test_it_can_be_emptied_and_filled_again(show: Show) -> None:
    one, two = Block(100), Block(50)
    whole = shown(show, 300, one)
    flow = whole.layout()
    assert isinstance(flow, Flow)
    flow.clear()
    assert flow.count() == 0
    assert flow.sizeHint() == QSize(0, 0)
    assert flow.heightForWidth(100) == 0
    assert flow.expandingDirections() == Qt.Orientation(0)
    assert one.parentWidget() is whole
    flow.append(two)
    flow.append(one)
    two.show()
    flow.activate()
    assert lefts(two, one) == [(0, 0), (60, 0)]


def test_it_comes_into_another_with_no_item_known(show: Show) -> None:
    one, two, head, whole = Block(100), Block(50), Block(80), QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(head)
    flow = Flow.into(column, one, two)
    flow.setSpacing(10)
    show(whole, 300, 200)
    assert known_items() == []
    assert column.indexOf(flow) == 1
    assert two.x() - one.x() == 110
    assert one.y() == two.y() > head.y()


def test_it_outlives_what_the_binding_forgets(show: Show) -> None:
    # The binding forgets what Qt has made below a widget whenever it lets go of that widget, as it
    # was seen to where a window was closed twice. The layout raised from within Qt: a crash.
    one, two, whole = Block(100), Block(100), QWidget()
    flow = Flow.into(QVBoxLayout(whole), one, two)
    flow.setSpacing(0)
    show(whole, 300, 200)
    invalidate(whole)
    assert flow.sizeHint() == QSize(200, 20)
    assert flow.heightForWidth(150) == 40


def test_a_widget_that_has_ended_is_in_it_no_more(show: Show) -> None:
    one, two = Block(100), Block(100)
    whole = shown(show, 300, one, two)
    delete(one)
    flow = whole.layout()
    assert flow
    assert flow.count() == 1
    assert flow.sizeHint() == QSize(100, 20)
    assert isinstance(flow, Flow)
    flow.clear()
    assert flow.count() == 0
