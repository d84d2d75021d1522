"""What a cue list becomes, seen before anything is added."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from bithuman_panel.core.table import Field, Layout, Source, Table
from bithuman_panel.core.wording import say
from bithuman_panel.ui.import_model import Column, ImportModel
from bithuman_panel.ui.import_page import ImportPage
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import LIGHT
from tests.steps import calls_of
from tests.ui.asking import Asked
from tests.ui.conftest import Show
from tests.ui.hands import CTRL, press
from tests.ui.importable import BOOK, LIST, SCRIPT, shown_of

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


@pytest.fixture
def card(window: MainWindow) -> ImportPage:
    window.cards.imports().show_import(shown_of(BOOK))
    return window.cards.imports()


def cells(model: ImportModel, column: Column) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_each_row_says_what_it_becomes_and_why_not(card: ImportPage) -> None:
    assert card._title.text() == "Cues from Gala.xlsx"
    assert card._facts.text() == "3 cues · 2 rows cannot be used"
    assert cells(card.model, Column.NUMBER) == ["2", "3", "4", "5", "6", "7"]
    assert cells(card.model, Column.BECOMES) == [
        "Speak",
        "Context",
        "Cannot be used",
        "Group",
        "Speak",
        "Cannot be used",
    ]
    words = cells(card.model, Column.WORDS)
    assert words[0].startswith("Opening · Welcome · Good evening")
    assert words[2] == "The mode “Whisper” is not known. Write Speak or Context."
    heads = [card.model.headerData(n, Qt.Orientation.Horizontal) for n in Column]
    assert heads == ["Row", "Becomes", "What it says"]
    assert card.model.headerData(0, Qt.Orientation.Vertical) is None
    assert card.table.hasFocus()


def test_a_row_that_cannot_be_used_shows_it_by_icon_and_words(card: ImportPage) -> None:
    role = Qt.ItemDataRole
    for row in range(card.model.rowCount()):
        assert not card.model.index(row, Column.BECOMES).data(role.DecorationRole).isNull()
    bad = card.model.index(2, Column.WORDS)
    assert "Oops" in bad.data(role.AccessibleDescriptionRole)
    assert "The row says: Oops" in bad.data(role.ToolTipRole)
    assert bad.data(role.ForegroundRole) is not None
    assert "Cannot be used" in card.model.index(2, Column.BECOMES).data(role.ToolTipRole)
    good = card.model.index(0, Column.WORDS)
    assert good.data(role.AccessibleDescriptionRole) is None
    assert good.data(role.ForegroundRole) is None
    assert card.model.index(0, Column.NUMBER).data(role.ForegroundRole) is None
    assert card.model.index(0, Column.NUMBER).data(role.DecorationRole) is None
    assert card.model.data(card.model.index(99, 0)) is None
    assert card.model.whole(99) == ""


def test_its_alt_letters_are_its_own_and_not_those_of_the_page_below(
    card: ImportPage, window: MainWindow
) -> None:
    asked: list[bool] = []
    card.add_requested.connect(lambda: asked.append(True))
    alt = Qt.KeyboardModifier.AltModifier
    press(card.table, Qt.Key.Key_N, alt)
    assert card.table.currentIndex().row() == 2
    press(card.table, Qt.Key.Key_A, alt)
    assert asked == [True]
    assert card.lies_over
    press(card.table, Qt.Key.Key_R, alt)
    assert window.targets.isAncestorOf(window.focusWidget()), "other letters are the page's"


def test_the_next_row_that_cannot_be_used_is_found(card: ImportPage, qtbot: QtBot) -> None:
    assert card._reason.text().startswith("Opening · Welcome")
    rows = []
    for _ in range(3):
        qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
        rows.append(card.table.currentIndex().row())
    assert rows == [2, 5, 2]
    assert card._reason.text().startswith("The mode “Whisper” is not known.")
    assert "Where is everybody?" in card._reason.text()


def test_without_failures_there_is_nothing_to_look_for(window: MainWindow) -> None:
    window.cards.imports().show_import(shown_of(SCRIPT))
    assert window.cards.imports().next.isHidden()
    window.cards.imports()._on_next()
    assert window.cards.imports().table.currentIndex().row() == 0


def test_another_column_is_chosen_by_hand(card: ImportPage) -> None:
    chosen: list[tuple[Field, object]] = []
    card.column_chosen.connect(lambda field, column: chosen.append((field, column)))
    box = card.choices[Field.TEXT].columns
    assert [box.itemText(n) for n in range(box.count())] == ["no text", *LIST.rows[0]]
    assert box.currentText() == "Spoken text"
    assert card.choices[Field.ROOM].columns.currentText() == "no rooms"
    for place in (2, 0):
        box.setCurrentIndex(place)
        box.activated.emit(place)
    assert chosen == [(Field.TEXT, 1), (Field.TEXT, None)]
    assert all(isinstance(field, Field) for field, _ in chosen)


def test_whether_there_are_headings_is_chosen_by_hand(card: ImportPage, qtbot: QtBot) -> None:
    chosen: list[bool] = []
    card.headings_chosen.connect(chosen.append)
    assert card.headings.isChecked()
    qtbot.keyClick(card.headings, Qt.Key.Key_Space)
    assert chosen == [False]
    layout = Layout(((Field.TEXT, 2),))
    card.show_import(shown_of(BOOK, layout))
    assert not card.headings.isChecked()
    assert card.model.rowCount() == 7


def test_another_sheet_is_chosen_by_hand(card: ImportPage) -> None:
    chosen: list[str] = []
    card.sheet_chosen.connect(chosen.append)
    assert card._sheet.isVisible()
    assert card.sheets.currentText() == "Cues"
    for place in (0, 1):
        card.sheets.activated.emit(place)
    assert chosen == ["Notes"]


def test_a_script_has_neither_sheets_nor_columns(window: MainWindow) -> None:
    window.cards.imports().show_import(shown_of(SCRIPT))
    card = window.cards.imports()
    assert card._title.text() == "Cues from show.md"
    for part in (card._sheet, card._mapping, card.which):
        assert part.isHidden()
    assert cells(card.model, Column.BECOMES) == ["Group", "Speak", "Group"]


def test_rows_that_were_copied_have_no_name(window: MainWindow) -> None:
    window.cards.imports().show_import(shown_of(Source("", LIST)))
    assert window.cards.imports()._title.text() == "Cues that were copied"


def test_nothing_to_add_cannot_be_added_and_shows_its_columns(window: MainWindow) -> None:
    window.resize(900, 600)
    card = window.cards.imports()
    card.show_import(shown_of(Source("a.csv", Table((("",), ())))))
    assert not card.add.isEnabled()
    assert card._mapping.isVisible()
    assert cells(card.model, Column.WORDS) == []
    assert card._reason.text() == ""


def test_a_low_card_shows_rows_and_columns_on_demand(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    card = window.cards.imports()
    card.show_import(shown_of(BOOK))
    assert card._mapping.isHidden()
    qtbot.mouseClick(card.which, Qt.MouseButton.LeftButton)
    assert card._mapping.isVisible()
    card.show_import(shown_of(BOOK))
    assert card._mapping.isVisible(), "of the same file it stays"


def test_it_is_added_by_its_button_alone(card: ImportPage, window: MainWindow) -> None:
    added: list[int] = []
    left: list[int] = []
    asked = Asked(window)
    card.add_requested.connect(lambda: added.append(1))
    card.left.connect(lambda: left.append(1))
    press(card.table, ENTER)
    press(card.table, ENTER, CTRL)
    assert (added, asked.told) == ([], [])
    card.add.click()
    assert added == [1]
    card.cancel.click()
    card.leave()
    assert (left, card.lies_over) == ([1], False)


def test_escape_and_another_page_put_it_away(card: ImportPage, window: MainWindow) -> None:
    left: list[int] = []
    card.left.connect(lambda: left.append(1))
    press(card.table, ESCAPE)
    assert left == [1]
    card.show_import(shown_of(BOOK))
    window.pages.show_help()
    assert left == [1, 1]
    assert not card.lies_over


@pytest.mark.parametrize("key", [TAB, Qt.Key.Key_Backtab])
def test_tab_goes_round_in_the_card(card: ImportPage, qtbot: QtBot, key: Qt.Key) -> None:
    boxes = [choice.columns for choice in card.choices.values()]
    stops = [
        card.sheets,
        *boxes,
        card.headings,
        card.which,
        card.next,
        card.table,
        card.add,
        card.cancel,
    ]
    seen = []
    for _ in range(len(stops) + 1):
        focused = card.window().focusWidget()
        seen.append(focused)
        qtbot.keyClick(focused, key)
    begin = stops.index(card.table)
    there = [*stops[begin:], *stops[: begin + 1]]
    back = [*stops[begin::-1], *stops[: begin - 1 : -1]]
    assert seen == (there if key == TAB else back)
    assert card.lies_over


def test_it_says_that_it_reads_and_what_is_refused(card: ImportPage) -> None:
    card.show_busy(say("Reading the cues …"))
    assert card._facts.text() == "Reading the cues …"
    assert not card.add.isEnabled()
    card.show_busy(None)
    assert card.add.isEnabled()
    card.refuse(say("Show mode."))
    assert card._refusal.isVisible()
    card.show_import(shown_of(Source("b.csv", LIST)))
    assert card._refusal.isHidden()


def test_behind_the_shield_nothing_of_it_can_be_read(card: ImportPage, look: Look) -> None:
    look.shield.put(is_up=True)
    texts = [
        card._title.text(),
        card._facts.text(),
        card._reason.text(),
        *(text for column in Column for text in cells(card.model, column)),
        *(box.itemText(n) for box in card.findChildren(QComboBox) for n in range(box.count())),
        card.model.index(2, Column.WORDS).data(Qt.ItemDataRole.ToolTipRole),
        card.model.index(2, Column.WORDS).data(Qt.ItemDataRole.AccessibleDescriptionRole),
    ]
    private = ("Gala", "Welcome", "Oops", "Whisper", "Spoken", "Cues ", "Notes", "Opening")
    assert [(word, text) for word in private for text in texts if word in text] == [
        ("Cues ", "Cues from a file")
    ]
    look.shield.put(is_up=False)
    assert card._title.text() == "Cues from Gala.xlsx"


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_it_stays_on_the_page_at_every_size(window: MainWindow, look: Look, percent: int) -> None:
    window.resize(900, 600)
    look.change(LIGHT, percent)
    window.cards.imports().show_import(shown_of(BOOK))
    card = window.cards.imports()
    assert QRect(window.pages.geometry()).contains(card.geometry())
    assert card.table.horizontalScrollBar().maximum() == 0
    assert card.table.iconSize().width() == look.px(20)


def test_five_thousand_rows_stall_nothing(window: MainWindow, show: Show) -> None:
    rows = (LIST.rows[0], *(("", f"Cue {n}", "Hello " * 40, "", "") for n in range(5_000)))
    shown = shown_of(Source("big.csv", Table(rows)))
    card = window.cards.imports()
    card.show_import(shown)
    card.grab()

    def again() -> None:
        card.show_import(shown)
        card.grab()

    assert calls_of(again) < 25_000, "five for each row, and most of them for those that are seen"
