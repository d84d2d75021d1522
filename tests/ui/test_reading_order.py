from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.reading_order import read_as_laid_out
from tests.ui.known_items import known_items


def read(widget: QWidget) -> list[str]:
    """Return the texts of the labels in ``widget`` as a screen reader goes through them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    found = []
    for number in range(interface.childCount()):
        child = interface.child(number).object()
        assert isinstance(child, QWidget)
        found += [child.text()] if isinstance(child, QLabel) else read(child)
    return [text for text in found if text]


def test_what_is_laid_out_is_read_as_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    labels = {text: QLabel(text, page) for text in "dcba"}
    column, row = QVBoxLayout(page), QHBoxLayout()
    column.addWidget(labels["a"])
    column.addLayout(row)
    for text in "bc":
        row.addWidget(labels[text])
    row.addStretch(1)
    column.addWidget(labels["d"])
    assert read(page) == ["d", "c", "b", "a"], "Qt goes by the order in which they were made"
    read_as_laid_out(page)
    assert read(page) == ["a", "b", "c", "d"]


def test_a_splitter_is_read_from_its_beginning(qtbot: QtBot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    for text in "ab":
        splitter.addWidget(QLabel(text))
    assert read(splitter) == ["b", "a"], "Qt goes through it backwards"
    read_as_laid_out(splitter)
    assert read(splitter) == ["a", "b"]


def test_nothing_is_kept_that_would_outlive_what_it_stands_for(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(QLabel("a"))
    read_as_laid_out(page)
    assert known_items() == []
