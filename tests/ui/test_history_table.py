"""The history is as wide as its words want, and long history stalls no change of the window."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QDate, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Entry
from bithuman_panel.ui.history_model import Column, HistoryModel, ListedRows
from bithuman_panel.ui.history_row import HistoryRow
from bithuman_panel.ui.history_table import HistoryTable
from bithuman_panel.ui.look import Look
from tests.presenters.paging import OpenRows
from tests.ui.conftest import Show
from tests.ui.entries import entry_of, with_outcome
from tests.ui.private_window import private_entries

ROWS = 500


class Asked(HistoryModel):
    """A model that counts how often it is asked."""

    times = 0

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        self.times += 1
        return super().data(index, role)


class Paints(QObject):
    """What is painted of a table's rows, or of the names of its columns."""

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self.areas: list[QRect] = []
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return super().eventFilter(watched, event)


def many() -> tuple[Entry, ...]:
    kinds = private_entries()
    return tuple(
        replace(kinds[number % len(kinds)], id=str(number), created_at=1_700_000_000 + 977 * number)
        for number in range(ROWS)
    )


def test_it_is_as_wide_as_its_widest_cell(look: Look, show: Show) -> None:
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    assert table.sizeHintForColumn(Column.OUTCOME) == 0
    model.show_rows(ListedRows(many()))
    for column in Column:
        # Qt's own way: row by row.
        assert table.sizeHintForColumn(column) == QTableView.sizeHintForColumn(table, column)


def test_a_row_that_changes_is_painted_at_once_and_only_as_often_as_frames_are_seen(
    look: Look, show: Show, qtbot: QtBot
) -> None:
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(ListedRows(many()))
    paints = Paints(table)

    def is_still() -> bool:
        paints.areas.clear()
        QApplication.processEvents()
        return not paints.areas

    qtbot.waitUntil(is_still)
    table.paint_row(ROWS - 1)
    assert paints.areas == [], "nobody sees it"
    table.paint_row(1)
    table.paint_row(2)
    assert [area.height() for area in paints.areas] == [table.rowHeight(1)]
    table._painted.invalidate()
    table.paint_row(2)
    assert len(paints.areas) == 2


def test_of_a_line_with_another_outcome_that_cell_alone_is_painted(
    look: Look, show: Show, qtbot: QtBot
) -> None:
    shown, *others = many()
    rows = OpenRows(shown, *others)
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    table.setItemDelegate(row := HistoryRow(model, look))
    model.show_rows(rows)
    paints = Paints(table)

    def is_still() -> bool:
        paints.areas.clear()
        QApplication.processEvents()
        return not paints.areas

    qtbot.waitUntil(is_still)
    rows.entries[0] = replace(with_outcome(Outcome.DELIVERED), line=shown.line, id=shown.id)
    model.change_rows(0, 0)
    table.paint_row(0)
    cell = table.visualRect(model.index(0, Column.OUTCOME))
    assert paints.areas == [cell]
    assert [place.number for place in row._columns(table, cell)] == [Column.OUTCOME]
    assert [place.number for place in row._columns(table, table.viewport().rect())] == [*Column]


def test_another_size_is_measured_anew(look: Look, show: Show, qtbot: QtBot) -> None:
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(ListedRows(many()))
    before = table.sizeHintForColumn(Column.OUTCOME)
    table.setStyleSheet("QTableView { font-size: 40px; }")
    assert table.sizeHintForColumn(Column.OUTCOME) > before
    qtbot.waitUntil(
        lambda: table.columnWidth(Column.OUTCOME) >= table.sizeHintForColumn(Column.OUTCOME)
    )


def test_five_hundred_rows_do_not_stall_another_look(look: Look, show: Show) -> None:
    model = Asked(look)
    tables = [show(HistoryTable(model)), HistoryTable(model)]
    model.show_rows(ListedRows(many()))
    model.times = 0
    for size in (20, 30):
        for table in tables:
            table.setStyleSheet(f"QTableView {{ font-size: {size}px; }}")
    # Eight questions a cell; nobody asks of more than the rows in sight and one of each kind.
    assert model.times < 16 * 40


def test_what_comes_into_sight_has_its_room(look: Look, show: Show, qtbot: QtBot) -> None:
    short, long = entry_of("short"), with_outcome(Outcome.PARTLY_DELIVERED)
    rows = [replace(short, id=str(n)) for n in range(60)] + [replace(long, id="long")]
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(ListedRows(rows))
    wanted = table.sizeHintForIndex(model.index(60, Column.OUTCOME)).width()
    qtbot.waitUntil(lambda: 0 < table.columnWidth(Column.OUTCOME) < wanted)
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.columnWidth(Column.OUTCOME) >= wanted)


def test_the_few_words_that_there_are_are_measured_once(look: Look, show: Show) -> None:
    model = Asked(look)
    table = show(HistoryTable(model))
    entries = many()
    rows = OpenRows(*entries)
    model.show_rows(rows)
    before = table.sizeHintForColumn(Column.OUTCOME)
    model.times = 0
    rows.entries.insert(0, replace(entries[0], id="new"))
    model.insert_rows(0, 1)
    model.times = 0
    assert table.sizeHintForColumn(Column.OUTCOME) == before
    assert model.times == 0
    table.setStyleSheet("QTableView { font-size: 40px; }")
    assert table.sizeHintForColumn(Column.OUTCOME) > before


def test_a_row_that_changes_paints_no_names_of_columns(
    look: Look, show: Show, qtbot: QtBot
) -> None:
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(ListedRows(many()))
    paints = Paints(table.horizontalHeader())

    def is_still() -> bool:
        paints.areas.clear()
        QApplication.processEvents()
        return not paints.areas

    qtbot.waitUntil(is_still)
    model.change_rows(0, 0)
    QApplication.processEvents()
    assert paints.areas == []


def test_what_nobody_sees_is_measured_when_it_is_seen(look: Look, show: Show, qtbot: QtBot) -> None:
    model = Asked(look)
    table = show(HistoryTable(model))
    qtbot.waitUntil(lambda: table.columnWidth(Column.OUTCOME) < 90)
    table.hide()
    model.show_rows(ListedRows(many()))
    model.times = 0
    QApplication.processEvents()
    assert model.times == 0
    table.show()
    wanted = table.sizeHintForColumn(Column.OUTCOME)
    qtbot.waitUntil(lambda: table.columnWidth(Column.OUTCOME) >= wanted)


def test_a_row_that_changes_widens_its_column_wherever_it_is_by_then(
    look: Look, show: Show, qtbot: QtBot
) -> None:
    rows = OpenRows(*(replace(entry_of(), id=str(number)) for number in range(9)))
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(rows)
    before = table.sizeHintForColumn(Column.OUTCOME)
    qtbot.waitUntil(lambda: table.columnWidth(Column.OUTCOME) >= before)
    rows.entries[4] = replace(with_outcome(Outcome.PARTLY_DELIVERED), id="4")
    model.change_rows(4, 4)
    rows.entries.insert(0, entry_of("new"))
    model.insert_rows(0, 1)
    wanted = table.sizeHintForIndex(model.index(5, Column.OUTCOME)).width()
    assert wanted > before
    qtbot.waitUntil(lambda: table.columnWidth(Column.OUTCOME) >= wanted)


def test_past_midnight_all_rows_in_sight_are_measured_anew(
    look: Look, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    rows = OpenRows(
        *(replace(entry_of(), id=str(number), created_at=now - number) for number in range(ROWS))
    )
    model = HistoryModel(look)
    model.use_width(is_wide=True)
    table = show(HistoryTable(model))
    model.show_rows(rows)
    today = table.sizeHintForIndex(model.index(1, Column.TIME)).width()
    qtbot.waitUntil(lambda: table.columnWidth(Column.TIME) >= today and not table._is_to_measure)
    tomorrow = QDate.currentDate().addDays(1)
    monkeypatch.setattr(QDate, "currentDate", lambda: tomorrow)
    day_after = time.localtime(now + 86_400)
    monkeypatch.setattr(time, "localtime", lambda: day_after)
    rows.entries.insert(0, replace(entry_of("new"), created_at=now + 86_400))
    model.insert_rows(0, 1)
    wanted = table.sizeHintForIndex(model.index(1, Column.TIME)).width()
    assert wanted > table.columnWidth(Column.TIME)
    qtbot.waitUntil(lambda: table.columnWidth(Column.TIME) >= wanted)


def test_so_many_words_are_kept_as_measured(look: Look, show: Show) -> None:
    model = HistoryModel(look)
    table = show(HistoryTable(model))
    model.show_rows(ListedRows(many()))
    for number in range(1500):
        table._width_of(Column.OUTCOME, str(number), 0)
    assert 0 < len(table._wanted) <= 1000
