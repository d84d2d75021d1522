from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.columns import Name
from bithuman_panel.ui.column_keyboard import ColumnKeyboard
from tests.ui.conftest import Show


class Area(QWidget):
    """Three columns with a field each, and a field beside them that is in none."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.fields = {name: QLineEdit() for name in Name}
        self.columns = {name: QWidget() for name in Name}
        for name, column in self.columns.items():
            QHBoxLayout(column).addWidget(self.fields[name])
            row.addWidget(column)
        self.outside = QLineEdit()
        row.addWidget(self.outside)


def test_the_column_with_the_keyboard_is_known_and_else_the_stage(show: Show) -> None:
    area = show(Area())
    keyboard = ColumnKeyboard(area, area.columns)
    found = []
    for place in (*area.fields.values(), area.outside):
        place.setFocus()
        found.append(keyboard.column)
    assert found == [*Name, Name.STAGE]


def test_it_goes_back_to_where_it_was_unless_that_goes_as_well(show: Show) -> None:
    area = show(Area())
    keyboard = ColumnKeyboard(area, area.columns)
    usual = area.fields[Name.STAGE]
    area.outside.setFocus()
    keyboard.leave(Name.TARGETS, usual)
    assert keyboard.place is area.outside, "it is not there"
    area.fields[Name.TARGETS].setFocus()
    keyboard.leave(Name.TARGETS, usual)
    assert keyboard.place is usual, "no place was kept"
    for kept, goes_to in ((area.outside, area.outside), (area.fields[Name.RECORD], usual)):
        kept.setFocus()
        keyboard.keep_place()
        area.fields[Name.RECORD].setFocus()
        keyboard.leave(Name.RECORD, usual)
        assert keyboard.place is goes_to


def test_where_it_goes_is_told_once_it_is_there(show: Show, qtbot: QtBot) -> None:
    area = show(Area())
    keyboard = ColumnKeyboard(area, area.columns)
    keyboard.watch()
    keyboard.watch()
    told: list[object] = []
    keyboard.moved.connect(told.append)
    area.outside.setFocus()
    area.fields[Name.RECORD].setFocus()
    qtbot.waitUntil(lambda: area.fields[Name.RECORD] in told)
