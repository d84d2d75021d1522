from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.card_row import MORE, CardRow
from bithuman_panel.ui.look import Look
from tests.ui.conftest import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACTS = "12 people · 83 min · no agent there: lines do not arrive"


def shown(show: Show, look: Look, more: str) -> QListWidget:
    rows = QListWidget()
    rows.setItemDelegate(CardRow(look, rows))
    rows.setStyleSheet("QListWidget { background: #000000; }")
    row = QListWidgetItem("booth-3")
    row.setData(MORE, more)
    rows.addItem(row)
    return show(rows, 420, 300)


def inked(image: QImage, left: int, right: int, top: int, bottom: int) -> bool:
    """Return whether anything is written in a part of a picture."""
    places = ((x, y) for x in range(left, right) for y in range(top, bottom))
    return any(QColor(image.pixel(x, y)).lightness() > 80 for x, y in places)


def test_what_is_short_stands_at_the_other_end(show: Show, look: Look) -> None:
    rows = shown(show, look, "5 people")
    rect = rows.visualItemRect(rows.item(0))
    image = rows.viewport().grab().toImage()
    assert inked(image, 300, rect.right(), 0, rect.bottom())
    assert not inked(image, 120, 250, 0, rect.bottom())


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_is_long_stands_below_and_covers_nothing(
    show: Show, look: Look, direction: Qt.LayoutDirection
) -> None:
    short = shown(show, look, "5 people")
    least = short.visualItemRect(short.item(0)).height()
    rows = shown(show, look, FACTS)
    rows.setLayoutDirection(direction)
    rect = rows.visualItemRect(rows.item(0))
    assert rect.height() > least
    image = rows.viewport().grab().toImage()
    assert inked(image, 0, rect.width(), 27, rect.bottom())
    # The words of the row have the first line for themselves.
    assert not inked(image, 120, 300, 0, 26)


def test_no_row_reaches_into_the_next_beside_a_scroll_bar_or_once_the_list_narrows(
    show: Show, look: Look, qtbot: QtBot
) -> None:
    rows = shown(show, look, FACTS)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def overlaps() -> list[int]:
        """Return by how much each row reaches into the next one."""
        places = [rows.visualRect(rows.model().index(row, 0)) for row in range(rows.count())]
        return [one.bottom() + 1 - after.top() for one, after in pairwise(places)]

    # Some of these want a line more as soon as the bar takes its room.
    rows.addItems(["so " * words for words in range(1, 60)])
    rows.doItemsLayout()
    assert rows.verticalScrollBar().isVisible()
    assert not any(overlaps())
    rows.resize(300, 300)
    qtbot.waitUntil(lambda: not any(overlaps()))
