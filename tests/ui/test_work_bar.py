from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bithuman_panel.core.export import Format
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.file_dialogs import kind_of
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import LIGHT
from bithuman_panel.ui.work_bar import WorkBar
from tests.ui.conftest import Show

WORKING, DONE, FAILED = say("Exporting …"), say("It is there."), say("Make room.")


@pytest.fixture
def bar(show: Show, look: Look) -> WorkBar:
    made = WorkBar(look, "Cancel the writing")
    show(made, 300, 60)
    made.hide()
    return made


@pytest.fixture
def heard(bar: WorkBar) -> list[tuple[str, Urgency]]:
    told: list[tuple[str, Urgency]] = []
    bar.news.connect(lambda sentence, urgency: told.append((str(sentence), urgency)))
    return told


def test_it_shows_how_far_the_work_is_and_says_it_once(
    bar: WorkBar, heard: list[tuple[str, Urgency]], qtbot: QtBot
) -> None:
    for done in (0, 25, 50):
        bar.show_work(WORKING, done, 100)
    assert bar.text() == "Exporting …"
    assert bar._far.value() == bar._far.maximum() // 2
    assert bar._far.accessibleName() == "Exporting …"
    assert bar.cancel.accessibleName() == "Cancel the writing"
    assert heard == [("Exporting …", Urgency.POLITE)]
    with qtbot.waitSignal(bar.cancelled):
        qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)


def test_where_nobody_knows_how_far_nothing_runs_to_and_fro(bar: WorkBar) -> None:
    bar.show_work(WORKING, 3, None)
    assert not bar._far.isVisible()
    bar.show_work(WORKING, 0, 0)
    assert not bar._far.isVisible()


@pytest.mark.parametrize(
    ("sentence", "urgency"), [(DONE, Urgency.POLITE), (FAILED, Urgency.ASSERTIVE)]
)
def test_what_became_of_it_stays_until_it_is_closed(
    bar: WorkBar,
    heard: list[tuple[str, Urgency]],
    qtbot: QtBot,
    sentence: object,
    urgency: Urgency,
) -> None:
    bar.show_work(WORKING, 1, 2)
    bar.clear_work()
    assert bar.text() == ""
    (bar.show_work_done if sentence is DONE else bar.show_work_failed)(say(str(sentence)))
    assert bar.text() == str(sentence)
    assert heard[-1] == (str(sentence), urgency)
    assert bar._sentence.objectName() == ("muted" if sentence is DONE else "refusal")
    assert not bar.cancel.isVisible()
    bar.clear_work()
    assert bar.text() == str(sentence), "another list is read meanwhile"
    with qtbot.waitSignal(bar.left):
        bar.close_button.setFocus()
        qtbot.keyClick(bar.close_button, Qt.Key.Key_Space)
    assert bar.text() == ""


def test_it_grows_with_the_look(bar: WorkBar, look: Look) -> None:
    before = bar._far.sizeHint().height()
    look.change(LIGHT, 200)
    assert bar._far.sizeHint().height() == 2 * before


def test_another_account_sees_nothing_of_it(window: MainWindow) -> None:
    window.record.work.show_work_done(DONE)
    window.show_panel("Other stage", is_rehearsal=False)
    assert window.record.work.text() == ""


def test_whoever_was_on_cancel_goes_to_the_history(window: MainWindow) -> None:
    work = window.record.work
    work.show_work(WORKING, 1, 2)
    work.cancel.setFocus()
    work.clear_work()
    assert window.record.history.hasFocus()


@pytest.fixture
def chosen(window: MainWindow) -> list[tuple[str, Format]]:
    told: list[tuple[str, Format]] = []
    window.files.export_requested.connect(lambda file, kind: told.append((file, kind)))
    return told


def dialog_of(window: MainWindow) -> QFileDialog:
    window.commands["export"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    return dialog


def test_the_export_asks_where_to_and_blocks_nothing(
    window: MainWindow, chosen: list[tuple[str, Format]], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_of(window)
    assert dialog.windowTitle() == "Export the history"
    assert dialog.nameFilters() == [
        "For spreadsheets (*.csv)",
        "For reading and printing (*.html)",
        "For other programs (*.json)",
    ]
    dialog.selectFile(str(tmp_path / "mine.csv"))
    dialog.accept()
    assert chosen == [(str(tmp_path / "mine.csv"), Format.CSV)]
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) == [])


def test_a_name_without_an_ending_gets_that_of_its_kind(
    window: MainWindow, chosen: list[tuple[str, Format]], tmp_path: Path
) -> None:
    dialog = dialog_of(window)
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()
    assert chosen == [(str(tmp_path / "mine.html"), Format.HTML)]


def test_whoever_thinks_better_of_it_exports_nothing(
    window: MainWindow, chosen: list[tuple[str, Format]]
) -> None:
    dialog_of(window).reject()
    assert chosen == []


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("a.json", Format.JSON),
        ("a.HTML", Format.HTML),
        ("a.txt", Format.CSV),
        ("json", Format.CSV),
    ],
)
def test_the_name_says_what_kind_of_file_it_is_to_be(file: str, kind: Format) -> None:
    assert kind_of(file, Format.CSV) is kind


def test_a_backup_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.backup_requested):
        window.commands["backup"].trigger()


def test_what_the_history_shows_is_exported_by_a_command_of_its_own(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.commands["export.shown"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Export what the history shows"
    file = str(tmp_path / "mine.json")
    with qtbot.waitSignal(window.files.shown_export_requested) as asked:
        dialog.fileSelected.emit(file)
    assert asked.args == [file, Format.JSON]
    dialog.close()
