"""The card for variables, snippets, cover line and steer, in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Cue
from bithuman_panel.presenters.phrases import LineKind, TableKind
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.phrase_table import PhraseTable
from tests.ui.asking import Asked
from tests.ui.editing_desk import Desk, made
from tests.ui.hands import CTRL, press

ENTER, ESCAPE, DELETE, DOWN = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Down,
)


@pytest.fixture
def desk(window: MainWindow) -> Iterator[Desk]:
    desk = made(window)
    desk.show.set_variables((("guest", "Ada"), ("city", "Oslo")))
    desk.show.set_snippets((("hello", "Hello."),))
    yield desk
    window.cards.show_tables().leave()


def variables(desk: Desk) -> PhraseTable:
    return desk.tables.tables[TableKind.VARIABLES]


def test_the_columns_say_what_stands_in_them(desk: Desk) -> None:
    for table in desk.tables.tables.values():
        header = table.rows.model()
        told = [header.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
        assert told == ["Name", "Text"]


def cells(table: PhraseTable) -> list[tuple[str, str]]:
    rows = range(table.rows.rowCount())
    return [(cell(table, n, 0), cell(table, n, 1)) for n in rows]


def cell(table: PhraseTable, row: int, column: int) -> str:
    item = table.rows.item(row, column)
    assert item is not None
    return item.text()


def test_the_command_opens_it_and_esc_closes_it(desk: Desk) -> None:
    asked = Asked(desk.window)
    desk.window.commands["phrases"].trigger()
    assert variables(desk).rows.hasFocus()
    assert cells(variables(desk)) == [("guest", "Ada"), ("city", "Oslo")]
    for key in (ENTER, Qt.Key.Key_Enter):
        press(variables(desk).rows, key, CTRL)
        press(variables(desk).name.field, key, CTRL)
    press(variables(desk).rows, ESCAPE)
    assert not desk.tables.lies_over
    assert desk.window.composer.message.hasFocus()
    assert asked.told == []
    assert cells(variables(desk)) == [], "it keeps nothing"


def test_rows_are_written_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["phrases"].trigger()
    table = variables(desk)
    press(table.rows, DOWN)
    press(table.rows, ENTER)
    assert table.text.field.hasFocus()
    qtbot.keyClicks(table.text.field, " North")
    assert desk.show.show.values["city"] == "Oslo North"
    qtbot.keyClick(table.text.field, ENTER)
    assert table.name.field.hasFocus(), "after the last row a new one begins"
    qtbot.keyClicks(table.name.field, "host")
    qtbot.keyClick(table.name.field, ENTER)
    qtbot.keyClicks(table.text.field, "Ben")
    assert desk.show.show.variables[2] == ("host", "Ben")
    assert cells(table)[2] == ("host", "Ben")
    press(table.rows, Qt.Key.Key_Home)
    table.rows.setCurrentCell(0, 0)
    table.go_on()
    assert table.name.text() == "city"


def test_a_row_is_removed_and_comes_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["phrases"].trigger()
    table = variables(desk)
    press(table.rows, DELETE)
    assert cells(table) == [("city", "Oslo")]
    table.remove.click()
    assert cells(table) == []
    assert not table.remove.isEnabled()
    press(table.rows, DELETE)
    undo = QKeySequence(QKeySequence.StandardKey.Undo)
    for _ in range(2):
        qtbot.keySequence(table.name.field, undo)
    assert cells(table) == [("guest", "Ada"), ("city", "Oslo")]
    for _ in range(2):
        qtbot.keySequence(table.name.field, QKeySequence("Ctrl+Y"))
    assert cells(table) == []


def test_a_bad_name_is_told_once_and_stays_in_the_field(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["phrases"].trigger()
    table = variables(desk)
    told: list[object] = []
    table.complained.connect(told.append)
    table.add.click()
    qtbot.keyClicks(table.name.field, "city")
    qtbot.keyClicks(table.name.field, "-x")
    assert "single spaces" in table.complaint()
    assert len(told) == 2, "taken, and then no name"
    assert table.name.text() == "city-x"
    assert [name for name, _ in desk.show.show.variables] == ["guest", "city", "cit"]


def test_snippets_and_lines_are_written(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["phrases"].trigger()
    snippets = desk.tables.tables[TableKind.SNIPPETS]
    qtbot.keyClicks(snippets.text.field, " You.")
    assert desk.show.show.snippets == (("hello", "Hello. You."),)
    for kind, text in ((LineKind.COVER, "One moment."), (LineKind.STEER, "Talk of rain.")):
        qtbot.keyClicks(desk.tables.lines[kind].field, text)
    assert (desk.show.show.cover, desk.show.show.steer) == ("One moment.", "Talk of rain.")


def test_a_variable_that_is_used_is_added_by_its_button(desk: Desk) -> None:
    names = ("a", "b", "c", "d", "e", "f", "g", "h")
    desk.show.add_cue(Cue("", text=" ".join(f"{{{{{name}}}}}" for name in names)))
    desk.window.commands["phrases"].trigger()
    missing = desk.tables.missing
    assert [button.text() for button in missing.buttons] == [f"Add {name}" for name in "abcdef"]
    assert missing.more() == "and 2 more"
    missing.buttons[0].setFocus()
    missing.buttons[0].click()
    assert variables(desk).text.field.hasFocus()
    assert variables(desk).name.text() == "a"
    assert missing.buttons[0].text() == "Add b"
    assert missing.more() == "and one more"
    desk.show.lock(is_on=True)
    assert not missing.isVisible()


def test_in_show_mode_values_alone_are_written(desk: Desk, qtbot: QtBot) -> None:
    desk.window.commands["phrases"].trigger()
    table = variables(desk)
    table.add.setFocus()
    desk.show.lock(is_on=True)
    assert desk.tables.isAncestorOf(desk.window.focusWidget())
    assert not table.add.isVisible()
    press(table.rows, DELETE)
    qtbot.keyClicks(table.name.field, "x")
    qtbot.keyClicks(desk.tables.lines[LineKind.COVER].field, "x")
    qtbot.keyClicks(table.text.field, " L.")
    assert desk.show.show.variables == (("guest", "Ada L."), ("city", "Oslo"))
    assert desk.show.show.cover == ""
    table.rows.setCurrentCell(1, 0)
    table.go_on()
    assert not table.name.field.hasFocus(), "nothing is added"
    desk.show.lock(is_on=False)
    assert table.add.isVisible()


def test_behind_the_shield_it_goes(desk: Desk) -> None:
    desk.window.commands["phrases"].trigger()
    desk.window.shield.put(is_up=True)
    assert not desk.tables.lies_over
    assert cells(variables(desk)) == []


@pytest.mark.parametrize("percent", [100, 300])
def test_it_fits_the_smallest_window(desk: Desk, look: Look, percent: int, qtbot: QtBot) -> None:
    desk.window.resize(900, 600)
    look.change(look.theme, percent)
    desk.window.commands["phrases"].trigger()
    pages, card = desk.window.pages, desk.tables
    qtbot.waitUntil(lambda: pages.geometry().contains(card.geometry()))
    steer = card.lines[LineKind.STEER].field
    steer.setFocus()
    qtbot.waitUntil(lambda: not steer.visibleRegion().isEmpty())
