"""The list stays where it is while lines come, and leads to what came."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.query import Query
from bithuman_panel.presenters.history_view import ListState
from bithuman_panel.ui.history_list import HistoryList
from bithuman_panel.ui.history_model import Column, ListedRows
from bithuman_panel.ui.look import Look
from tests.presenters.paging import OpenRows
from tests.ui.conftest import Show
from tests.ui.entries import entry_of

LEFT = Qt.MouseButton.LeftButton


def lines(count: int) -> list[Entry | None]:
    return [entry_of(f"e{number}") for number in range(count, 0, -1)]


@pytest.fixture
def pane(show: Show, look: Look) -> HistoryList:
    return show(HistoryList(look), 520, 400)


def top(pane: HistoryList) -> str:
    """Return the id of the first row in sight."""
    entry = pane.model.entry_at(pane.table.rowAt(0))
    return entry.id if entry else "…"


def come(pane: HistoryList, rows: OpenRows, *names: str) -> None:
    """Let lines come, one after the other."""
    for name in names:
        rows.entries.insert(0, entry_of(name))
        pane.insert_rows(0, 1)


def scrolled(pane: HistoryList, row: int) -> None:
    """Scroll until a row is the first in sight."""
    pane.table.scrollTo(pane.model.index(row, Column.TIME), pane.table.ScrollHint.PositionAtTop)


def test_at_the_newest_end_it_follows_what_comes(pane: HistoryList) -> None:
    rows = OpenRows(*lines(200))
    pane.show_rows(rows)
    come(pane, rows, "new", "newer")
    assert top(pane) == "newer"
    assert not pane.bar.newer.isVisible()


def test_elsewhere_the_same_rows_stay_in_sight_and_a_button_leads_to_what_came(
    pane: HistoryList, qtbot: QtBot
) -> None:
    rows = OpenRows(*lines(200))
    pane.show_rows(rows)
    scrolled(pane, 100)
    pane.select_row(103, scrolls=False)
    before = top(pane)
    come(pane, rows, "new", "newer", "newest")
    assert top(pane) == before
    assert pane.table.currentIndex().row() == 106
    qtbot.waitUntil(lambda: pane.bar.newer.text() == "3 new lines")
    qtbot.mouseClick(pane.bar.newer, LEFT)
    assert top(pane) == "newest"
    assert pane.table.currentIndex().row() == 0
    assert pane.table.hasFocus()
    qtbot.waitUntil(lambda: not pane.bar.newer.isVisible())


def test_what_was_scrolled_to_is_new_no_more(pane: HistoryList, qtbot: QtBot) -> None:
    rows = OpenRows(*lines(200))
    pane.show_rows(rows)
    scrolled(pane, 100)
    come(pane, rows, "a", "b", "c")
    scrolled(pane, 2)
    qtbot.waitUntil(lambda: pane.bar.newer.text() == "2 new lines")
    scrolled(pane, 0)
    qtbot.waitUntil(lambda: not pane.bar.newer.isVisible())


def test_rows_that_go_move_nothing_that_is_seen(pane: HistoryList) -> None:
    rows = OpenRows(*lines(200))
    pane.show_rows(rows)
    scrolled(pane, 100)
    before = top(pane)
    del rows.entries[0]
    pane.remove_rows(0, 1)
    assert top(pane) == before
    del rows.entries[-1]
    pane.remove_rows(198, 1)
    assert top(pane) == before


def test_rows_that_come_below_are_nothing_new(pane: HistoryList) -> None:
    rows = OpenRows(*lines(100))
    pane.show_rows(rows)
    scrolled(pane, 50)
    before = top(pane)
    rows.entries.extend([entry_of("old"), None])
    pane.insert_rows(100, 2)
    assert top(pane) == before
    assert not pane.bar.newer.isVisible()


def test_rows_that_come_and_go_choose_nothing(pane: HistoryList) -> None:
    rows = OpenRows(*lines(3))
    pane.show_rows(rows)
    pane.select_row(0, scrolls=True)
    chosen: list[str] = []
    pane.chosen.connect(chosen.append)
    del rows.entries[0]
    pane.remove_rows(0, 1)
    come(pane, rows, "new")
    assert chosen == []


def test_what_is_not_in_the_list_any_more_is_chosen_no_longer(pane: HistoryList) -> None:
    pane.show_rows(OpenRows(*lines(3)))
    pane.select_row(1, scrolls=True)
    chosen: list[str] = []
    pane.chosen.connect(chosen.append)
    pane.select_nothing()
    assert chosen == []
    assert not pane.table.currentIndex().isValid()
    assert not pane.table.selectionModel().hasSelection()


def test_a_row_that_is_not_read_yet_is_told_of_when_it_is(pane: HistoryList, qtbot: QtBot) -> None:
    rows = OpenRows(entry_of("b"), None, None)
    pane.show_rows(rows)
    chosen: list[str] = []
    pane.chosen.connect(chosen.append)
    pane.select_row(0, scrolls=True)
    pane.select_row(1, scrolls=True)
    qtbot.waitUntil(lambda: bool(rows.wanted))
    assert chosen == ["b"]
    rows.entries[2] = entry_of("c")
    pane.change_rows(2, 2)
    assert chosen == ["b"]
    rows.entries[1] = entry_of("a")
    pane.change_rows(0, 2)
    pane.change_rows(0, 2)
    assert chosen == ["b"], "what is told of it takes as long as the rows: they are painted first"
    qtbot.waitUntil(lambda: chosen == ["b", "a"])
    pane.table.setCurrentIndex(QModelIndex())
    assert chosen == ["b", "a", ""]


def test_what_is_missing_in_sight_is_asked_for_once(pane: HistoryList, qtbot: QtBot) -> None:
    rows = OpenRows(*lines(50), *([None] * 400))
    pane.show_rows(rows)
    scrolled(pane, 300)
    qtbot.waitUntil(lambda: bool(rows.wanted))
    first, last = rows.wanted[-1]
    assert first <= 300 < last < 400
    assert len(rows.wanted) < 4, "not cell by cell"


def test_the_keys_of_the_table_lead_to_both_ends(pane: HistoryList, qtbot: QtBot) -> None:
    rows = OpenRows(*lines(200))
    pane.show_rows(rows)
    pane.table.setFocus()
    for key, row in (
        (Qt.Key.Key_End, 199),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_W, 1),
    ):
        qtbot.keyClick(pane.table, key)
        assert pane.table.currentIndex().row() == row


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 4), (Qt.Key.Key_Home, 0)])
def test_they_do_so_where_no_line_is_chosen(
    pane: HistoryList, qtbot: QtBot, key: Qt.Key, row: int
) -> None:
    pane.show_rows(OpenRows(*lines(5)))
    pane.table.setFocus()
    pane.table.setCurrentIndex(QModelIndex())
    qtbot.keyClick(pane.table, key)
    assert pane.table.currentIndex().row() == row


def test_from_the_field_the_keyboard_comes_to_a_row(pane: HistoryList, qtbot: QtBot) -> None:
    pane.show_rows(ListedRows(entry_of(name) for name in "ba"))
    pane.bar.field.setFocus()
    qtbot.keyClick(pane.bar.field, Qt.Key.Key_Down)
    assert pane.table.hasFocus()
    assert pane.table.currentIndex().row() == 0
    pane.select_row(1, scrolls=True)
    qtbot.keyClick(pane.bar.field, Qt.Key.Key_Down)
    assert pane.table.currentIndex().row() == 1


def test_what_is_empty_says_why(pane: HistoryList) -> None:
    pane.show_rows(ListedRows())
    assert pane.empty.text().startswith("No line yet")
    pane.show_state(ListState(Query(words="hall"), 0))
    assert pane.empty.text().startswith("No line was found")
    pane.show_rows(ListedRows([replace(entry_of(), id="a")]))
    assert pane.empty.text() == ""
    pane.begin_afresh(is_rehearsal=True)
    assert pane.bar.text() == ""


def test_what_is_still_being_read_is_not_called_empty(pane: HistoryList) -> None:
    pane.show_state(ListState())
    pane.show_rows(ListedRows())
    assert pane.empty.text() == ""
    pane.show_state(ListState(found=0))
    assert pane.empty.text().startswith("No line yet")
