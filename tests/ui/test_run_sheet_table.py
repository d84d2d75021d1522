"""The list by key and mouse: arrows move standby, and edits are asked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bithuman_panel.core.timing import CueTime
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.run_sheet_model import Column, RunSheetModel
from bithuman_panel.ui.run_sheet_table import RunSheetTable
from tests.ui.conftest import Show
from tests.ui.sheet_things import FIRST, ITEMS, MANY, mark

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key
_GREY = QImage.Format.Format_Grayscale8


class Asked:
    """What a list asked for, in order."""

    def __init__(self, table: RunSheetTable) -> None:
        self.all: list[Any] = []
        for name in ("steps", "standby", "edit", "remove", "double", "withdraw", "menu"):
            signal = getattr(table, f"{name}_requested")
            signal.connect(lambda *given, name=name: self.all.append((name, *given)))
        table.move_requested.connect(lambda ids, to: self.all.append(("move", ids, to)))


@pytest.fixture
def table(look: Look, show: Show) -> RunSheetTable:
    model = RunSheetModel(look)
    made = show(RunSheetTable(model, look), 900, 300)
    model.show_items(ITEMS)
    model.show_standby("c1")
    made.follow_standby()
    made.setFocus()
    return made


@pytest.fixture
def asked(table: RunSheetTable) -> Asked:
    return Asked(table)


def model_of(table: RunSheetTable) -> RunSheetModel:
    model = table.model()
    assert isinstance(model, RunSheetModel)
    return model


def place(table: RunSheetTable, row: int, column: Column) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_arrows_move_standby_and_the_ends_are_the_first_and_the_last_cue(
    table: RunSheetTable, asked: Asked
) -> None:
    for key in (KEYS.Key_Down, KEYS.Key_Up, KEYS.Key_Home, KEYS.Key_End):
        QTest.keyClick(table, key)
    assert asked.all == [("steps", 1), ("steps", -1), ("standby", "c1"), ("standby", "c3")]


def test_an_arrow_takes_the_selection_along_and_a_go_does_not(table: RunSheetTable) -> None:
    def step(_steps: int) -> None:
        model_of(table).show_standby("c2")
        table.follow_standby()

    table.steps_requested.connect(step)
    QTest.keyClick(table, KEYS.Key_Down)
    assert table.chosen() == ["c2"]
    model_of(table).show_standby("c3")
    table.follow_standby()
    assert table.chosen() == ["c2"]
    assert table.currentIndex().row() == 4


def test_shift_and_arrows_choose_more(table: RunSheetTable, asked: Asked) -> None:
    table.select("c1")
    QTest.keyClick(table, KEYS.Key_Down, SHIFT)
    assert table.chosen() == ["c1", "c2"]
    assert asked.all == []


def test_what_is_chosen_is_edited_doubled_moved_and_removed(
    table: RunSheetTable, asked: Asked
) -> None:
    table.select("c2")
    for key, modifiers in (
        (KEYS.Key_Return, None),
        (KEYS.Key_F2, None),
        (KEYS.Key_D, CTRL),
        (KEYS.Key_Up, ALT),
        (KEYS.Key_Down, ALT),
        (KEYS.Key_Delete, None),
    ):
        QTest.keyClick(table, key, modifiers or Qt.KeyboardModifier.NoModifier)
    edits = [("edit", ["c2"])] * 2 + [("double", ["c2"])]
    moves = [("move", ["c2"], "c1"), ("move", ["c2"], "c3")]
    assert asked.all == [*edits, *moves, ("remove", ["c2"])]


def test_in_show_mode_nothing_is_edited(table: RunSheetTable, asked: Asked) -> None:
    table.select("c2")
    table.be_locked(is_locked=True)
    for key in (KEYS.Key_Return, KEYS.Key_F2, KEYS.Key_Delete):
        QTest.keyClick(table, key)
    QTest.keyClick(table, KEYS.Key_Up, ALT)
    QTest.keyClick(table, KEYS.Key_D, CTRL)
    assert asked.all == []
    assert table.dragDropMode() is RunSheetTable.DragDropMode.NoDragDrop
    QTest.mouseDClick(table.viewport(), LEFT, pos=place(table, 2, Column.LINE))
    QTest.mouseDClick(table.viewport(), LEFT, pos=place(table, 0, Column.LINE))
    assert asked.all == [("standby", "c2")]


def test_what_waits_is_taken_back_before_anything_is_removed(
    table: RunSheetTable, asked: Asked
) -> None:
    table.select("c2")
    table.something_waits = True
    QTest.keyClick(table, KEYS.Key_Delete)
    QTest.keyClick(table, KEYS.Key_Backspace)
    assert asked.all == [("withdraw",), ("withdraw",)]


def test_what_is_gone_to_is_chosen_and_its_group_unfolds(table: RunSheetTable) -> None:
    model = model_of(table)
    model.show_standby(None)
    model.fold("g1", is_folded=True)
    table.reveal("c1")
    assert not model.is_folded("g1")
    assert table.chosen() == ["c1"]
    table.reveal("gone")
    assert table.chosen() == ["c1"]


def test_a_group_folds_by_arrow_and_by_mouse(table: RunSheetTable) -> None:
    model = model_of(table)
    table.select("c1")
    QTest.keyClick(table, KEYS.Key_Left)
    assert table.chosen() == ["g1"]
    QTest.keyClick(table, KEYS.Key_Left)
    assert model.is_folded("g1")
    QTest.keyClick(table, KEYS.Key_Right)
    assert not model.is_folded("g1")
    QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 0, Column.NUMBER))
    assert model.is_folded("g1")
    assert model.rowCount() == 3


def test_a_click_on_the_number_puts_a_cue_on_standby_and_one_beside_it_does_not(
    table: RunSheetTable, asked: Asked
) -> None:
    QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 2, Column.LINE))
    assert asked.all == []
    QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 2, Column.NUMBER))
    assert asked.all == [("standby", "c2")]


def test_a_double_click_edits(table: RunSheetTable, asked: Asked) -> None:
    QTest.mouseDClick(table.viewport(), LEFT, pos=place(table, 2, Column.LINE))
    QTest.mouseDClick(table.viewport(), LEFT, pos=QPoint(20, table.viewport().height() - 2))
    assert asked.all == [("edit", ["c2"])]


@pytest.mark.parametrize(("row", "before"), [(0, "c1"), (4, "")])
def test_rows_that_are_dropped_are_moved_by_whom_they_belong_to(
    table: RunSheetTable, asked: Asked, row: int, before: str
) -> None:
    table.select("c2")
    at = place(table, row, Column.LINE) + QPoint(0, 4)
    drop(table, at, table)
    assert asked.all == [("move", ["c2"], before)]
    drop(table, QPoint(20, table.viewport().height() - 2), table)
    assert asked.all[1:] == [("move", ["c2"], "")]


def test_what_is_dropped_from_elsewhere_is_left_to_others(
    table: RunSheetTable, asked: Asked
) -> None:
    drop(table, place(table, 0, Column.LINE), None)
    table.be_locked(is_locked=True)
    drop(table, place(table, 0, Column.LINE), table)
    assert asked.all == []


def drop(table: RunSheetTable, at: QPoint, source: RunSheetTable | None) -> None:
    class Drop(QDropEvent):
        def source(self) -> Any:  # noqa: ANN401 - Qt's object
            return source

    event = Drop(
        QPointF(at),
        Qt.DropAction.MoveAction,
        QMimeData(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    table.dropEvent(event)


def test_a_menu_is_asked_for_by_mouse_and_by_key(table: RunSheetTable, asked: Asked) -> None:
    table.select("c2")
    at = place(table, 2, Column.LINE)
    reasons = QContextMenuEvent.Reason
    for reason in (reasons.Mouse, reasons.Keyboard):
        event = QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at))
        table.contextMenuEvent(event)
    assert [name for name, _ in asked.all] == ["menu", "menu"]


def test_letters_are_left_to_whoever_wants_them(table: RunSheetTable, asked: Asked) -> None:
    QTest.keyClick(table, KEYS.Key_B)
    assert asked.all == []


def test_an_outcome_is_whole_on_the_row_on_standby_too_which_is_bold(table: RunSheetTable) -> None:
    model = model_of(table)
    model.show_cue_marks("c1", (mark(),))
    table.resize(700, 300)
    table.fit()
    bold = QFont(table.font())
    bold.setBold(True)
    [told] = model.outcome_words(with_time=True)
    assert table.columnWidth(Column.OUTCOME) > QFontMetrics(bold).horizontalAdvance(told)


def test_the_wider_the_more_it_shows(table: RunSheetTable) -> None:
    model = model_of(table)
    model.show_cue_marks("c1", (mark(),))

    def shown() -> list[Column]:
        return [column for column in Column if not table.isColumnHidden(column)]

    table.resize(400, 300)
    assert shown() == [Column.NUMBER, Column.LINE, Column.OUTCOME]
    table.resize(620, 300)
    assert Column.LASTS in shown()
    table.resize(1000, 300)
    assert Column.PLANNED in shown()
    assert Column.EXPECTED not in shown()
    model.show_times(lambda _: CueTime(None, None, None, None))
    table.fit()
    assert Column.EXPECTED in shown()


def test_standby_is_followed_with_what_comes_after_it(table: RunSheetTable) -> None:
    model = model_of(table)
    model.show_items(MANY)
    model.show_standby("c2500")
    table.follow_standby()
    top, bottom = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    assert top < 2500 < bottom
    assert 2500 - top < bottom - 2500
    model.show_standby(None)
    table.follow_standby()
    assert table.rowAt(0) == top


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_standby_is_seen_by_more_than_colour(
    table: RunSheetTable, direction: Qt.LayoutDirection
) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        return
    table.setLayoutDirection(direction)
    model = model_of(table)
    model.show_cue_marks("c1", (mark(),))
    before = table.grab().toImage().convertToFormat(_GREY)
    model.show_standby("c2")
    QApplication.sendPostedEvents()
    assert table.grab().toImage().convertToFormat(_GREY) != before
    assert model.item_at(1) is FIRST
