"""The pages of the record: one at a time, by mouse, arrow and command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionTab

from bithuman_panel.core.columns import Name
from bithuman_panel.ui.record_column import Page
from tests.ui.facts import every_fact, lacking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bithuman_panel.ui.ledger_table import LedgerTable
    from bithuman_panel.ui.main_window import MainWindow


@pytest.fixture
def other(window: MainWindow) -> LedgerTable:
    """The page of the ledger, where the keyboard lands."""
    return window.ledger.facts


def test_it_begins_with_the_history(window: MainWindow, other: LedgerTable) -> None:
    assert window.record_column.page is Page.HISTORY
    assert window.record.isVisible()
    assert not other.isVisible()


def test_an_arrow_turns_the_page_and_the_keyboard_stays(
    window: MainWindow, other: LedgerTable, qtbot: QtBot
) -> None:
    turned: list[Page] = []
    window.record_column.page_changed.connect(turned.append)
    tabs = window.record_column.tabs
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert (turned, window.record_column.page) == ([Page.TRANSCRIPT, Page.LEDGER], Page.LEDGER)
    assert other.isVisible()
    assert tabs.hasFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert other.hasFocus()


def test_a_page_is_revealed_with_the_keyboard_also_where_the_column_is_folded(
    window: MainWindow, other: LedgerTable
) -> None:
    window.columns.fold(Name.RECORD)
    window.reveal_page(Page.LEDGER)
    assert other.hasFocus()
    window.commands["go.history"].trigger()
    assert window.record.history.hasFocus()


def test_whoever_gives_the_column_the_keyboard_gives_it_to_the_page_that_shows(
    window: MainWindow, other: LedgerTable
) -> None:
    window.record_column.show_page(Page.LEDGER)
    window.columns.fold(Name.RECORD)
    window.columns.rails[Name.RECORD].setFocus()
    window.columns.toggle(Name.RECORD)
    assert other.hasFocus()


def test_the_tab_of_the_ledger_is_marked_while_the_chosen_room_lacks_something(
    window: MainWindow,
) -> None:
    tabs, ledger = window.record_column.tabs, every_fact()
    row = next(n for n in range(tabs.count()) if tabs.tabText(n) == "Ledger")
    assert tabs.tabIcon(row).isNull()
    window.ledger.show_missing(lacking(ledger))
    assert not tabs.tabIcon(row).isNull()
    window.ledger.show_missing(lacking(ledger))
    assert not tabs.tabIcon(row).isNull()
    window.ledger.show_missing(None)
    assert tabs.tabIcon(row).isNull()


def test_no_tab_is_cut_while_there_is_room(window: MainWindow) -> None:
    tabs = window.record_column.tabs
    for title in ("Histor&y", "履歴(&Y)", "历史记录(&Y)", "Ledger"):
        tabs.setTabText(0, title)
        QApplication.sendPostedEvents()
        shown = QStyleOptionTab()
        tabs.initStyleOption(shown, 0)
        assert shown.text == title
