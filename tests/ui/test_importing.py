"""The ways of a cue list into the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.table import SheetKind
from bithuman_panel.ui.file_dialogs import kind_of
from bithuman_panel.ui.import_dialogs import ask_for_cues, ask_for_export
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.record_column import Page

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)
BOTH = COPY | Qt.DropAction.MoveAction


class Told:
    """What was asked of a window."""

    def __init__(self, window: MainWindow) -> None:
        self.told: list[tuple[str, str]] = []
        ways = window.importing
        ways.file_chosen.connect(lambda file: self.told.append(("file", file)))
        ways.history_chosen.connect(lambda file: self.told.append(("history", file)))
        ways.show_dropped.connect(lambda file: self.told.append(("show", file)))
        ways.rows_pasted.connect(lambda text: self.told.append(("rows", text)))
        ways.export_chosen.connect(lambda file, kind: self.told.append((kind.name, file)))


@pytest.fixture
def told(window: MainWindow) -> Told:
    return Told(window)


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(name) for name in names])
    return data


def drop(widget: QWidget, data: QMimeData) -> QDropEvent:
    """Drag something over a widget and drop it there; return the drop."""
    for event in (
        QDragEnterEvent(QPoint(3, 3), BOTH, data, LEFT, NONE),
        QDragMoveEvent(QPoint(4, 4), BOTH, data, LEFT, NONE),
        QDropEvent(QPointF(4, 4), BOTH, data, LEFT, NONE),
    ):
        QApplication.sendEvent(widget, event)
    return event


def test_a_file_that_is_dropped_is_read_wherever_it_falls(window: MainWindow, told: Told) -> None:
    message, agent = window.composer.message, window.targets.agent
    picker = next(w for w in (agent, *agent.findChildren(QWidget)) if w.acceptDrops())
    for target in (window, message.viewport(), picker):
        told.told.clear()
        event = drop(target, files("https://example.org/a.csv", "file:///shows/a.csv"))
        assert told.told == [("file", "/shows/a.csv")]
        assert (event.isAccepted(), event.dropAction()) == (True, COPY), "never a move"
        assert message.text() == ""


def test_nor_does_a_card_that_was_made_late_take_its_address(
    window: MainWindow, told: Told
) -> None:
    field = window.cards.keys_editor().field
    drop(field, files("file:///shows/a.csv"))
    assert told.told == [("file", "/shows/a.csv")]
    assert field.text() == ""


def test_a_show_file_is_opened(window: MainWindow, told: Told) -> None:
    drop(window, files("file:///shows/Gala.SHOW"))
    assert told.told == [("show", "/shows/Gala.SHOW")]


@pytest.mark.parametrize("name", ["gala.JSON", "journal-20260101T000000Z.sqlite3"])
def test_a_history_that_is_dropped_is_looked_at(window: MainWindow, told: Told, name: str) -> None:
    window.record_column.show_page(Page.LEDGER)
    drop(window, files(f"file:///shows/{name}"))
    assert told.told == [("history", f"/shows/{name}")]
    assert window.record.isVisible()


def test_which_history_to_look_at_is_asked(window: MainWindow, told: Told) -> None:
    window.commands["foreign.open"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.nameFilters() == [
        "Exported histories (*.json *.sqlite3)",
        "All files (*)",
    ]
    dialog.fileSelected.emit("/shows/gala.json")
    dialog.close()
    assert told.told == [("history", "/shows/gala.json")]


def test_text_that_is_dropped_is_none_of_our_business(window: MainWindow, told: Told) -> None:
    data = QMimeData()
    data.setText("Hello")
    drop(window.composer.message.viewport(), data)
    drop(window, files("https://example.org/a.csv"))
    assert told.told == []
    assert window.composer.message.text() == "Hello"


def test_nothing_is_taken_where_no_stage_is(window: MainWindow, told: Told) -> None:
    window.pages.show_help()
    event = drop(window, files("file:///shows/a.csv"))
    assert (told.told, event.isAccepted()) == ([], False)


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("clipboard")
def test_rows_are_pasted_on_the_run_sheet(window: MainWindow, told: Told, qtbot: QtBot) -> None:
    window.sheet.show_items((Cue("1", text="Hello"),))
    table = window.sheet.table
    table.setFocus()
    QGuiApplication.clipboard().setText("a\tb\n")
    qtbot.keySequence(table, QKeySequence(QKeySequence.StandardKey.Paste))
    assert told.told == [("rows", "a\tb\n")]
    QGuiApplication.clipboard().setText(" \n")
    heard: list[str] = []
    window.sheet.news.connect(lambda words, _: heard.append(str(words)))
    window.commands["cues.paste"].trigger()
    assert len(told.told) == 1
    assert heard == ["Nothing was copied. Copy rows of a spreadsheet first."]
    QGuiApplication.clipboard().setMimeData(files("file:///shows/a.csv"))
    window.importing.paste()
    assert told.told[1:] == [("file", "/shows/a.csv")]


@pytest.mark.usefixtures("clipboard")
def test_rows_are_pasted_on_an_empty_run_sheet(
    window: MainWindow, told: Told, qtbot: QtBot
) -> None:
    window.sheet.show_items(())
    assert window.sheet.table.isHidden()
    focused = window.sheet.show_mode
    focused.setFocus()
    assert focused.hasFocus()
    QGuiApplication.clipboard().setText("a\tb\n")
    qtbot.keySequence(focused, QKeySequence(QKeySequence.StandardKey.Paste))
    assert told.told == [("rows", "a\tb\n")]


@pytest.mark.usefixtures("clipboard")
def test_elsewhere_paste_is_what_it_was(window: MainWindow, told: Told, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Hello")
    window.composer.message.setFocus()
    qtbot.keySequence(window.composer.message, QKeySequence(QKeySequence.StandardKey.Paste))
    assert (told.told, window.composer.message.text()) == ([], "Hello")


def dialog_of(window: MainWindow) -> QFileDialog:
    [dialog] = window.findChildren(QFileDialog)
    return dialog


def test_a_cue_list_is_chosen_in_a_dialog(window: MainWindow, told: Told) -> None:
    window.commands["cues.import"].trigger()
    dialog = dialog_of(window)
    assert dialog.nameFilters()[0].startswith("Cue lists (*.xlsx *.csv")
    dialog.fileSelected.emit("/shows/a.md")
    assert told.told == [("file", "/shows/a.md")]
    dialog.close()


def test_the_name_says_what_kind_of_file_is_wanted(window: MainWindow, told: Told) -> None:
    window.commands["cues.export"].trigger()
    dialog = dialog_of(window)
    dialog.fileSelected.emit("/shows/a.md")
    dialog.selectNameFilter("For any spreadsheet (*.csv)")
    dialog.filterSelected.emit("For any spreadsheet (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit("/shows/a")
    assert told.told == [("SCRIPT", "/shows/a.md"), ("CSV", "/shows/a")]
    dialog.close()
    assert kind_of("a.XLSX", SheetKind.CSV) is SheetKind.XLSX


def test_nobody_waits_for_a_dialog(window: MainWindow) -> None:
    for dialog in (
        ask_for_cues(window, lambda _: None),
        ask_for_export(window, lambda _file, _kind: None),
    ):
        assert dialog.isVisible()
        dialog.close()
